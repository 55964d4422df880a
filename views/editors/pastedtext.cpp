// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/pastedtext.h"

#include "domain/commonmark.h"
#include "views/editors/textmarks.h"

#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace glaneur {

namespace {

QList<Inline> withoutImages(const QList<Inline> &inlines)
{
    QList<Inline> result;
    for (Inline piece : inlines) {
        if (piece.kind == Inline::Kind::Image)
            piece = Inline::plain(piece.text);
        piece.children = withoutImages(piece.children);
        result.append(piece);
    }
    return normalized(result);
}

/// A link whose address can't be opened from a publication keeps its words only.
QList<Inline> withSafeLinks(const QList<Inline> &inlines)
{
    static const QStringList schemes{QStringLiteral("http:"), QStringLiteral("https:"), QStringLiteral("mailto:"),
                                     QStringLiteral("tel:")};
    QList<Inline> result;
    for (Inline piece : inlines) {
        piece.children = withSafeLinks(piece.children);
        if (piece.kind == Inline::Kind::Link) {
            const bool safe = std::any_of(schemes.begin(), schemes.end(), [&](const QString &scheme) {
                return piece.address.startsWith(scheme, Qt::CaseInsensitive);
            });
            if (!safe) {
                result += piece.children;
                continue;
            }
        }
        result.append(piece);
    }
    return result;
}

QList<Inline> withoutStrong(const QList<Inline> &inlines)
{
    QList<Inline> result;
    for (Inline piece : inlines) {
        piece.children = withoutStrong(piece.children);
        if (piece.kind == Inline::Kind::Strong)
            result += piece.children;
        else
            result.append(piece);
    }
    return result;
}

QList<Inline> pastedInlines(const QTextBlock &block)
{
    QList<Inline> inlines = normalized(withSafeLinks(withoutImages(inlinesOf(block))));
    // A pasted picture leaves its sign behind, which says nothing.
    for (Inline &piece : inlines)
        piece.text.remove(QChar(QChar::ObjectReplacementCharacter));
    return normalized(inlines);
}

TextBlock container(TextBlock::Kind kind)
{
    TextBlock block;
    block.kind = kind;
    return block;
}

TextBlock tableOf(const QTextTable &table)
{
    TextBlock block = container(TextBlock::Kind::Table);
    block.headerRows = qMin(1, table.format().headerRowCount());
    for (int row = 0; row < table.rows(); ++row) {
        TextBlock line = container(TextBlock::Kind::TableRow);
        for (int column = 0; column < table.columns(); ++column) {
            TextBlock field = container(TextBlock::Kind::TableCell);
            const QTextTableCell cell = table.cellAt(row, column);
            // A cell over several columns is written once.
            if (cell.row() == row && cell.column() == column) {
                for (auto it = cell.begin(); !it.atEnd(); ++it) {
                    if (!it.currentBlock().isValid())
                        continue;
                    if (!field.inlines.isEmpty())
                        field.inlines.append(Inline::plain(QStringLiteral(" ")));
                    field.inlines += pastedInlines(it.currentBlock());
                }
            }
            field.inlines = normalized(field.inlines);
            line.children.append(field);
        }
        block.children.append(line);
    }
    return block;
}

/// Adds \p item to the list \p depth deep at the end of \p blocks, making the lists that are missing.
void addItem(QList<TextBlock> &blocks, const TextBlock &item, bool ordered, int depth)
{
    if (blocks.isEmpty() || blocks.last().kind != TextBlock::Kind::List
        || (depth <= 1 && blocks.last().ordered != ordered)) {
        TextBlock list = container(TextBlock::Kind::List);
        list.ordered = ordered;
        blocks.append(list);
    }
    TextBlock &list = blocks.last();
    if (depth <= 1 || list.children.isEmpty())
        list.children.append(item);
    else
        addItem(list.children.last().children, item, ordered, depth - 1);
}

void addFrame(QList<TextBlock> &blocks, QTextFrame *frame)
{
    for (auto it = frame->begin(); !it.atEnd(); ++it) {
        if (QTextFrame *inner = it.currentFrame()) {
            if (const auto *table = qobject_cast<QTextTable *>(inner))
                blocks.append(tableOf(*table));
            else
                addFrame(blocks, inner);
            continue;
        }
        const QTextBlock block = it.currentBlock();
        TextBlock result;
        result.inlines = pastedInlines(block);
        if (plainText(result.inlines).trimmed().isEmpty())
            continue;
        if (const QTextList *list = block.textList()) {
            TextBlock item = container(TextBlock::Kind::ListItem);
            item.children = {result};
            const int style = list->format().style();
            addItem(blocks, item, style <= QTextListFormat::ListDecimal && style >= QTextListFormat::ListUpperRoman,
                    qMax(1, list->format().indent()));
        } else {
            const int level = block.blockFormat().headingLevel();
            if (level > 0) {
                result.kind = TextBlock::Kind::Heading;
                result.level = qMin(level, 6);
                // Its boldness was its look.
                result.inlines = normalized(withoutStrong(result.inlines));
            }
            blocks.append(result);
        }
    }
}

void simplify(QList<TextBlock> &result, const QList<TextBlock> &blocks)
{
    for (const TextBlock &block : blocks) {
        switch (block.kind) {
        case TextBlock::Kind::Paragraph:
            result.append(TextBlock::paragraph(withoutImages(block.inlines)));
            break;
        case TextBlock::Kind::Heading:
            result.append(TextBlock::paragraph({Inline::strong(withoutImages(block.inlines))}));
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
                line.inlines += withoutImages(cell.inlines);
            }
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

QList<TextBlock> blocksFromHtml(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QList<TextBlock> blocks;
    addFrame(blocks, document.rootFrame());
    return blocks;
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
