// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/texttree.h"

#include "domain/commonmark.h"
#include "views/editors/textmarks.h"

#include <QTextTable>

namespace glaneur {

namespace {

qint64 nextSerial()
{
    static qint64 last = 0; // documents are edited in one thread
    return last += 2;
}

} // namespace

LeafData::LeafData(const QList<TreeLeaf> &leaves) : leaves(leaves), serial(nextSerial()) {}

QList<TextBlock> treeOf(const QList<TreeLeaf> &leaves, qsizetype from, qsizetype to, qsizetype depth,
                        const QSet<int> &headless)
{
    QList<TextBlock> blocks;
    qsizetype i = from;
    while (i < to) {
        const TreeLeaf &first = leaves.at(i);
        if (first.path.size() <= depth) {
            if (!first.nothing)
                blocks.append(first.block);
            ++i;
            continue;
        }
        const TextContainer container = first.path.at(depth);
        qsizetype end = i + 1;
        while (end < to && leaves.at(end).path.size() > depth && leaves.at(end).path.at(depth).id == container.id)
            ++end;
        TextBlock block;
        block.children = treeOf(leaves, i, end, depth + 1, headless);
        switch (container.kind) {
        case TextContainer::Kind::List:
            block.kind = TextBlock::Kind::List;
            block.ordered = container.ordered;
            block.start = container.start;
            break;
        case TextContainer::Kind::Item:
            block.kind = TextBlock::Kind::ListItem;
            if (!blocks.isEmpty() && !block.children.isEmpty()
                && block.children.first().kind == TextBlock::Kind::List && !headless.contains(container.id)) {
                blocks.last().children += block.children;
                i = end;
                continue;
            }
            break;
        case TextContainer::Kind::Quote:
            block.kind = TextBlock::Kind::Quote;
            break;
        }
        blocks.append(block);
        i = end;
    }
    return blocks;
}

TextBlock tableBlock(const QTextTable &table)
{
    TextBlock block;
    block.kind = TextBlock::Kind::Table;
    block.headerRows = table.format().headerRowCount();
    for (int row = 0; row < table.rows(); ++row) {
        TextBlock line;
        line.kind = TextBlock::Kind::TableRow;
        for (int column = 0; column < table.columns(); ++column) {
            TextBlock field;
            field.kind = TextBlock::Kind::TableCell;
            const QTextTableCell cell = table.cellAt(row, column);
            for (auto it = cell.begin(); !it.atEnd(); ++it) {
                if (!field.inlines.isEmpty())
                    field.inlines.append(Inline::plain(QStringLiteral(" ")));
                field.inlines += inlinesOf(it.currentBlock());
            }
            field.inlines = normalized(field.inlines);
            line.children.append(field);
        }
        block.children.append(line);
    }
    return block;
}

bool saysTheSame(const QTextTable &table, const TextBlock &block)
{
    if (table.rows() != block.children.size() || table.format().headerRowCount() != block.headerRows)
        return false;
    for (int row = 0; row < table.rows(); ++row) {
        const QList<TextBlock> &cells = block.children.at(row).children;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const QTextBlock only = cell.firstCursorPosition().block();
            if (cell.lastCursorPosition().block() != only
                || !saysTheSame(only, column < cells.size() ? cells.at(column).inlines : QList<Inline>()))
                return false;
        }
        if (cells.size() > table.columns())
            return false;
    }
    return true;
}

} // namespace glaneur
