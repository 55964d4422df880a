// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/pastedtext.h"

#include "domain/commonmark.h"
#include "readers/pastedhtml.h"
#include "views/editors/typedaddress.h"

namespace glaneur {

namespace {

/// \p inlines without pictures; without code too, where \p simple.
QList<Inline> plainer(const QList<Inline> &inlines, bool simple)
{
    QList<Inline> result;
    for (Inline piece : inlines) {
        if (piece.kind == Inline::Kind::Image || (simple && piece.kind == Inline::Kind::Code))
            piece = Inline::plain(piece.text);
        piece.children = plainer(piece.children, simple);
        result.append(piece);
    }
    return normalized(result);
}

QList<Inline> withAddressesLinked(const QList<Inline> &inlines)
{
    QList<Inline> result;
    for (Inline piece : inlines) {
        if (piece.kind != Inline::Kind::Text) {
            if (piece.kind != Inline::Kind::Link)
                piece.children = withAddressesLinked(piece.children);
            result.append(piece);
            continue;
        }
        qsizetype done = 0;
        for (TypedAddress found = addressIn(piece.text, 0); found.length > 0;
             found = addressIn(piece.text, found.from + found.length)) {
            const QString words = piece.text.mid(found.from, found.length);
            result.append(Inline::plain(piece.text.mid(done, found.from - done)));
            result.append(Inline::link({Inline::plain(words)}, found.address));
            done = found.from + found.length;
        }
        result.append(Inline::plain(piece.text.mid(done)));
    }
    return result;
}

void simplify(QList<TextBlock> &result, const QList<TextBlock> &blocks)
{
    for (const TextBlock &block : blocks) {
        switch (block.kind) {
        case TextBlock::Kind::Paragraph:
            result.append(TextBlock::paragraph(plainer(block.inlines, true)));
            break;
        case TextBlock::Kind::Heading:
            result.append(TextBlock::paragraph({Inline::strong(plainer(block.inlines, true))}));
            break;
        case TextBlock::Kind::List: {
            TextBlock list = block;
            for (TextBlock &item : list.children) {
                QList<TextBlock> children;
                simplify(children, item.children);
                item.children = children;
            }
            result.append(list);
            break;
        }
        case TextBlock::Kind::Code:
            result.append(RichText::fromPlainText(block.text).blocks());
            break;
        case TextBlock::Kind::TableRow: {
            TextBlock line;
            for (const TextBlock &cell : block.children) {
                if (!line.inlines.isEmpty() && !cell.inlines.isEmpty())
                    line.inlines.append(Inline::plain(QStringLiteral(" · ")));
                line.inlines += plainer(cell.inlines, true);
            }
            if (!line.inlines.isEmpty())
                result.append(TextBlock::paragraph(normalized(line.inlines)));
            break;
        }
        case TextBlock::Kind::ListItem:
        case TextBlock::Kind::Quote:
        case TextBlock::Kind::Table:
        case TextBlock::Kind::TableCell:
            simplify(result, block.children);
            break;
        case TextBlock::Kind::Rule:
            break;
        }
    }
}

} // namespace

QList<TextBlock> blocksFromHtml(const QString &html) { return readPastedHtml(html); }

QList<TextBlock> blocksFromPlainText(const QString &text)
{
    return RichText::fromPlainText(withoutInvisibles(text)).blocks();
}

QList<TextBlock> withAddressesLinked(const QList<TextBlock> &blocks)
{
    QList<TextBlock> result = blocks;
    for (TextBlock &block : result) {
        block.inlines = normalized(withAddressesLinked(block.inlines));
        block.children = withAddressesLinked(block.children);
    }
    return result;
}

QList<TextBlock> inScope(const QList<TextBlock> &blocks, TextScope scope)
{
    if (scope == TextScope::Full)
        return blocks;
    QList<TextBlock> simple;
    simplify(simple, blocks);
    if (scope == TextScope::Simple || simple.isEmpty())
        return simple;
    return {TextBlock::paragraph(RichText::fromBlocks(simple).inlines())};
}

} // namespace glaneur
