// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/textlook.h"

#include "views/editors/textmarks.h"

#include <QTextDocument>
#include <QTextFrame>
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
    format.setProperty(ListProperty, list.id);
    return format;
}

/// The index of the list whose bullet a paragraph at \p path shows, \p before being where the one before it stands:
/// that of the innermost item that it begins; -1 where it begins none.
qsizetype bulletOf(const TextPath &path, const TextPath &before)
{
    for (qsizetype i = path.size() - 1; i >= 0; --i) {
        if (path.at(i).kind != TextContainer::Kind::Item)
            continue;
        const bool begun = before.size() > i && before.at(i).id == path.at(i).id;
        if (!begun)
            return i - 1;
    }
    return -1;
}

} // namespace

TextLook::TextLook(QTextDocument *document) : m_document(document) { document->setIndentWidth(indentWidth); }

void TextLook::apply() { apply(0, m_document->characterCount()); }

void TextLook::apply(int from, int to)
{
    QTextCursor all(m_document);
    all.beginEditBlock();
    QTextBlock block = m_document->findBlock(qMax(0, from));
    for (bool behind = false; block.isValid() && !behind;) {
        behind = block.position() > to;
        if (QTextTable *table = tableAt(block)) {
            setTable(table);
            block = m_document->findBlock(table->lastPosition()).next();
        } else {
            setBlock(block);
            block = block.next();
        }
    }
    all.endEditBlock();
}

QTextTable *TextLook::tableAt(const QTextBlock &block) const
{
    if (m_document->rootFrame()->childFrames().isEmpty())
        return nullptr;
    return QTextCursor(block).currentTable();
}

TextPath TextLook::pathBefore(const QTextBlock &block) const
{
    const QTextBlock before = block.previous();
    if (!before.isValid())
        return {};
    const QTextTable *table = tableAt(before);
    return table ? pathOf(table->format()) : pathOf(before.blockFormat());
}

void TextLook::setTable(QTextTable *table)
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

QTextBlockFormat TextLook::blockFormat(const TextPath &path, TextLeaf leaf, int level, bool isFirst) const
{
    const int lists = depthOf(path, TextContainer::Kind::List);
    QTextBlockFormat format;
    format.setProperty(PathProperty, toString(path));
    format.setProperty(LeafProperty, int(leaf));
    format.setHeadingLevel(leaf == TextLeaf::Heading ? level : 0);
    format.setLeftMargin(quoteMargin * depthOf(path, TextContainer::Kind::Quote));
    format.setTopMargin(leaf == TextLeaf::Heading && !isFirst ? 2 * paragraphGap : 0);
    format.setBottomMargin(lists > 0 ? paragraphGap / 2 : paragraphGap);
    format.setIndent(lists);
    if (leaf == TextLeaf::Code)
        format.setBackground(m_palette.alternateBase());
    if (leaf == TextLeaf::Rule)
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                           QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

void TextLook::setBlock(const QTextBlock &block)
{
    const QTextBlockFormat old = block.blockFormat();
    const TextPath path = pathOf(old);
    const TextLeaf leaf = leafOf(old);
    QTextBlockFormat format = blockFormat(path, leaf, old.headingLevel(), block.position() == 0);
    if (old.hasProperty(SourceProperty))
        format.setProperty(SourceProperty, old.property(SourceProperty));

    const qsizetype bullet = bulletOf(path, pathBefore(block));
    // What shows a bullet is indented by its list.
    if (bullet >= 0)
        format.setIndent(0);
    QTextBlockFormat comparable = old;
    comparable.clearProperty(QTextFormat::ObjectIndex);
    if (comparable != format || (bullet < 0 && block.textList()))
        QTextCursor(block).setBlockFormat(format);
    if (bullet >= 0)
        setBullet(block, path.at(bullet), depthOf(path.first(bullet + 1), TextContainer::Kind::List));
    setCharacters(block, leaf, old.headingLevel());
}

void TextLook::setBullet(const QTextBlock &block, const TextContainer &list, int depth)
{
    const QTextListFormat format = listFormat(list, depth);
    QPointer<QTextList> &bullets = m_lists[list.id];
    if (!bullets || bullets->format().intProperty(ListProperty) != list.id)
        bullets = QTextCursor(block).createList(format);
    else if (bullets->format() != format)
        bullets->setFormat(format);
    if (block.textList() != bullets)
        bullets->add(block);
}

void TextLook::setCharacters(const QTextBlock &block, TextLeaf leaf, int level)
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

} // namespace glaneur
