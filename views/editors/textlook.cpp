// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/textlook.h"

#include "views/editors/textmarks.h"

#include <QSet>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace glaneur {

namespace {

constexpr int indentWidth = 24;
constexpr int quoteMargin = 16;
constexpr int paragraphGap = 6;

QTextListFormat listFormat(const TextContainer &list, int depth)
{
    QTextListFormat format;
    if (list.ordered) {
        format.setStyle(QTextListFormat::ListDecimal);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
        format.setStart(list.start);
#endif
    } else {
        format.setStyle(depth == 1   ? QTextListFormat::ListDisc
                        : depth == 2 ? QTextListFormat::ListCircle
                                     : QTextListFormat::ListSquare);
    }
    format.setIndent(depth);
    return format;
}

class Painter
{
public:
    Painter(QTextDocument *document, const QPalette &palette) : m_document(document), m_palette(palette) {}

    void run()
    {
        m_document->setIndentWidth(indentWidth);
        for (auto it = m_document->rootFrame()->begin(); !it.atEnd(); ++it) {
            if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
                setTable(table);
            else if (it.currentBlock().isValid())
                setBlock(it.currentBlock());
        }
    }

private:
    void setTable(QTextTable *table)
    {
        const QTextTableFormat old = table->format();
        const TextPath path = pathOf(old);
        QTextTableFormat format = old;
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_palette.mid());
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setTopMargin(paragraphGap);
        format.setBottomMargin(paragraphGap);
        format.setLeftMargin(indentWidth * depthOf(path, TextContainer::Kind::List)
                             + quoteMargin * depthOf(path, TextContainer::Kind::Quote));
        if (format != old)
            table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextCharFormat look = cell.format();
                if (row < format.headerRowCount())
                    look.setBackground(m_palette.alternateBase());
                else
                    look.clearBackground();
                if (look != cell.format())
                    cell.setFormat(look);
                for (auto it = cell.begin(); !it.atEnd(); ++it)
                    setCharacters(it.currentBlock(), TextLeaf::Paragraph, 0);
            }
        }
    }

    void setBlock(const QTextBlock &block)
    {
        const QTextBlockFormat old = block.blockFormat();
        const TextPath path = pathOf(old);
        const TextLeaf leaf = leafOf(old);
        const int lists = depthOf(path, TextContainer::Kind::List);

        QTextBlockFormat format;
        for (const int property : {int(PathProperty), int(LeafProperty), int(SourceProperty)}) {
            if (old.hasProperty(property))
                format.setProperty(property, old.property(property));
        }
        format.setHeadingLevel(leaf == TextLeaf::Heading ? old.headingLevel() : 0);
        format.setLeftMargin(quoteMargin * depthOf(path, TextContainer::Kind::Quote));
        format.setTopMargin(leaf == TextLeaf::Heading && block.position() > 0 ? 2 * paragraphGap : 0);
        format.setBottomMargin(lists > 0 ? paragraphGap / 2 : paragraphGap);
        if (leaf == TextLeaf::Code)
            format.setBackground(m_palette.alternateBase());
        if (leaf == TextLeaf::Rule)
            format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                               QTextLength(QTextLength::PercentageLength, 100));

        const qsizetype bullet = bulletOf(path);
        if (bullet < 0)
            format.setIndent(lists);
        QTextCursor cursor(block);
        QTextBlockFormat comparable = old;
        comparable.clearProperty(QTextFormat::ObjectIndex);
        if (comparable != format || (bullet < 0 && block.textList()))
            cursor.setBlockFormat(format);
        if (bullet >= 0)
            setBullet(block, path.at(bullet), depthOf(path.first(bullet + 1), TextContainer::Kind::List));
        setCharacters(block, leaf, old.headingLevel());
    }

    /// The index of the list whose bullet the paragraph at \p path shows: that of the innermost item it begins.
    qsizetype bulletOf(const TextPath &path)
    {
        qsizetype bullet = -1;
        for (qsizetype i = 0; i < path.size(); ++i) {
            if (path.at(i).kind == TextContainer::Kind::Item && !m_begun.contains(path.at(i).id)) {
                m_begun.insert(path.at(i).id);
                bullet = i - 1;
            }
        }
        return bullet;
    }

    void setBullet(const QTextBlock &block, const TextContainer &list, int depth)
    {
        const QTextListFormat format = listFormat(list, depth);
        QTextList *bullets = m_lists.value(list.id);
        if (!bullets) {
            bullets = block.textList();
            // A list object that another list took already is not this one's.
            if (!bullets || m_taken.contains(bullets))
                bullets = QTextCursor(block).createList(format);
            m_lists.insert(list.id, bullets);
            m_taken.insert(bullets);
        }
        if (bullets->format() != format)
            bullets->setFormat(format);
        if (block.textList() != bullets)
            bullets->add(block);
    }

    void setCharacters(const QTextBlock &block, TextLeaf leaf, int level)
    {
        struct Piece
        {
            int from;
            int to;
            QTextCharFormat format;
        };
        QList<Piece> pieces;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat old = fragment.charFormat();
            QTextCharFormat format = formatOf(marksOf(old), leaf, level, m_palette);
            if (old.objectType() == imageObjectType) {
                format.setObjectType(imageObjectType);
                for (const int property : {int(ImageAddressProperty), int(ImageTextProperty)})
                    format.setProperty(property, old.property(property));
            }
            if (format != old)
                pieces.append({fragment.position(), fragment.position() + fragment.length(), format});
        }
        QTextCursor cursor(block);
        for (const Piece &piece : pieces) {
            cursor.setPosition(piece.from);
            cursor.setPosition(piece.to, QTextCursor::KeepAnchor);
            cursor.setCharFormat(piece.format);
        }
        cursor.setPosition(block.position());
        const QTextCharFormat plain = formatOf({}, leaf, level, m_palette);
        if (cursor.blockCharFormat() != plain)
            cursor.setBlockCharFormat(plain);
    }

    QTextDocument *m_document;
    const QPalette &m_palette;
    QSet<int> m_begun;
    QHash<int, QTextList *> m_lists;
    QSet<const QTextList *> m_taken;
};

} // namespace

void applyLook(QTextDocument *document, const QPalette &palette)
{
    QTextCursor all(document);
    all.beginEditBlock();
    Painter(document, palette).run();
    all.endEditBlock();
}

} // namespace glaneur
