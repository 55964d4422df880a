// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/markdown.h"

#include "document/words.h"
#include "domain/address.h"
#include "domain/commonmark.h"
#include "writers/output.h"

namespace glaneur {

namespace {

/// Turns a publication back into rich text.
class MarkdownWriter
{
public:
    explicit MarkdownWriter(const Document &document) : m_words(document.language) {}

    QList<TextBlock> blocks(const QList<Block> &blocks)
    {
        QList<TextBlock> result;
        for (const Block &block : blocks)
            append(block, result);
        return result;
    }

    const QList<NamedPicture> &pictures() const { return m_pictures; }

private:
    void append(const Block &block, QList<TextBlock> &result)
    {
        switch (block.kind) {
        case Block::Kind::Quote:
            if (block.attribution.isEmpty())
                break;
            result += moment(block);
            return;
        case Block::Kind::Figure:
            result += figure(block);
            return;
        default:
            break;
        }
        result.append(converted(block));
    }

    TextBlock converted(const Block &block)
    {
        TextBlock result;
        result.kind = textKind(block.kind);
        result.level = block.kind == Block::Kind::Title ? 1 : block.level;
        result.ordered = block.ordered;
        result.start = block.start;
        result.headerRows = block.headerRows;
        result.text = withoutControls(block.text);
        result.inlines = clean(block.inlines);
        result.children = blocks(block.children);
        if (block.kind == Block::Kind::ListItem && !block.mark.isEmpty())
            prepend(Inline::plain(block.mark + QLatin1Char(' ')), result.children);
        return result;
    }

    static TextBlock::Kind textKind(Block::Kind kind)
    {
        switch (kind) {
        case Block::Kind::Title:
        case Block::Kind::Heading:
            return TextBlock::Kind::Heading;
        case Block::Kind::List:
            return TextBlock::Kind::List;
        case Block::Kind::ListItem:
            return TextBlock::Kind::ListItem;
        case Block::Kind::Quote:
            return TextBlock::Kind::Quote;
        case Block::Kind::CodeBlock:
            return TextBlock::Kind::Code;
        case Block::Kind::Table:
            return TextBlock::Kind::Table;
        case Block::Kind::TableRow:
            return TextBlock::Kind::TableRow;
        case Block::Kind::TableCell:
            return TextBlock::Kind::TableCell;
        case Block::Kind::Rule:
            return TextBlock::Kind::Rule;
        case Block::Kind::Paragraph:
        case Block::Kind::Figure:
            break;
        }
        return TextBlock::Kind::Paragraph;
    }

    /// « 🔍 **Alice :** … », as such reports are written.
    QList<TextBlock> moment(const Block &block)
    {
        QList<TextBlock> result = blocks(block.children);
        const QString name = withoutControls(block.attribution + m_words.labelColon()).trimmed();
        prepend(Inline::plain(QStringLiteral(" ")), result);
        prepend(Inline::strong({Inline::plain(name)}), result);
        if (!block.mark.isEmpty())
            prepend(Inline::plain(block.mark + QLatin1Char(' ')), result);
        return result;
    }

    /// Begins the first paragraph of \p blocks, or one of its own, with \p piece.
    static void prepend(const Inline &piece, QList<TextBlock> &blocks)
    {
        if (blocks.isEmpty() || blocks.first().kind != TextBlock::Kind::Paragraph)
            blocks.prepend(TextBlock::paragraph({}));
        blocks.first().inlines.prepend(piece);
    }

    QList<TextBlock> figure(const Block &block)
    {
        QList<TextBlock> result;
        if (block.picture) {
            const Picture &picture = *block.picture;
            static const QHash<QString, QString> endings{
                {QStringLiteral("image/png"), QStringLiteral("png")},
                {QStringLiteral("image/jpeg"), QStringLiteral("jpg")},
                {QStringLiteral("image/svg+xml"), QStringLiteral("svg")},
            };
            const QString alternative = picture.decorative ? QString() : onOneLine(picture.alternativeText);
            if (!picture.data.isEmpty() && endings.contains(picture.mediaType)) {
                const QString name = QStringLiteral("picture-%1.%2")
                                         .arg(m_pictures.size() + 1)
                                         .arg(endings.value(picture.mediaType));
                m_pictures.append({name, picture.data});
                result.append(
                    TextBlock::paragraph({{Inline::Kind::Image, withoutControls(alternative), name, {}}}));
            } else if (!alternative.isEmpty()) {
                result.append(TextBlock::paragraph({Inline::plain(withoutControls(alternative))}));
            }
        }
        return result + blocks(block.children);
    }

    /// \p inlines without what text must not hold; a link that leads nowhere is its words.
    static QList<Inline> clean(const QList<Inline> &inlines)
    {
        QList<Inline> result;
        for (Inline piece : inlines) {
            piece.text = withoutControls(piece.text);
            piece.address = withoutControls(piece.address);
            piece.children = clean(piece.children);
            if (piece.kind == Inline::Kind::Link && addressState(piece.address) != AddressState::Ok)
                result += piece.children;
            else
                result.append(piece);
        }
        return result;
    }

    const Words m_words;
    QList<NamedPicture> m_pictures;
};

} // namespace

Result<void> writeMarkdown(const Document &document, const HouseStyle &, QIODevice &device)
{
    return writeUtf8(device,
                     toCommonMark(MarkdownWriter(document).blocks(document.blocks)) + QLatin1Char('\n'));
}

QList<NamedPicture> markdownPictures(const Document &document)
{
    MarkdownWriter writer(document);
    writer.blocks(document.blocks);
    return writer.pictures();
}

} // namespace glaneur
