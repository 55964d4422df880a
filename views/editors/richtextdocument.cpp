// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/richtextdocument.h"

#include "domain/commonmark.h"
#include "views/editors/textlook.h"

#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>

namespace glaneur {

namespace {

/// A paragraph or table on its way back into the tree.
struct Leaf
{
    TextPath path;
    TextBlock block;
    bool nothing = false; ///< an item with nothing in it
};

QString tablePrint(const QTextTable &table)
{
    QString print = QStringLiteral("%1x%2").arg(table.rows()).arg(table.columns());
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            for (auto it = cell.begin(); !it.atEnd(); ++it)
                print += QLatin1Char('\n') + fingerprint(it.currentBlock());
            print += QChar(0x1e);
        }
    }
    return print;
}

/// \p headless: the items that start with a list of their own. Any other item that does is the rest of the item before
/// it, which was split or joined.
QList<TextBlock> tree(const QList<Leaf> &leaves, qsizetype from, qsizetype to, qsizetype depth,
                      const QSet<int> &headless)
{
    QList<TextBlock> blocks;
    qsizetype i = from;
    while (i < to) {
        const Leaf &first = leaves.at(i);
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
        block.children = tree(leaves, i, end, depth + 1, headless);
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

TextLeaf leafKind(TextBlock::Kind kind)
{
    switch (kind) {
    case TextBlock::Kind::Heading:
        return TextLeaf::Heading;
    case TextBlock::Kind::Code:
        return TextLeaf::Code;
    case TextBlock::Kind::Rule:
        return TextLeaf::Rule;
    default:
        return TextLeaf::Paragraph;
    }
}

} // namespace

void RichTextDocument::load(const QList<TextBlock> &blocks)
{
    m_document->clear();
    m_sources.clear();
    m_headless.clear();
    m_lastId = 0;
    m_freshBlock = true;
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    cursor.setBlockFormat({});
    cursor.setCharFormat({});
    writeBlocks(cursor, blocks, {});
    cursor.endEditBlock();
    applyLook();
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const auto source = m_sources.find(block.blockFormat().intProperty(SourceProperty));
        if (source != m_sources.end())
            source->print = fingerprint(block);
    }
    for (const QTextFrame *frame : m_document->rootFrame()->childFrames()) {
        const auto source = m_sources.find(frame->frameFormat().intProperty(SourceProperty));
        if (const auto *table = qobject_cast<const QTextTable *>(frame); table && source != m_sources.end())
            source->print = tablePrint(*table);
    }
}

int RichTextDocument::remember(const TextBlock &block)
{
    const int id = newId();
    m_sources.insert(id, {block, QString()});
    return id;
}

void RichTextDocument::writeBlocks(QTextCursor &cursor, const QList<TextBlock> &blocks, const TextPath &path)
{
    for (const TextBlock &block : blocks) {
        TextPath inner = path;
        switch (block.kind) {
        case TextBlock::Kind::List:
            inner.append({TextContainer::Kind::List, newId(), block.ordered, block.start});
            writeBlocks(cursor, block.children, inner);
            break;
        case TextBlock::Kind::ListItem:
            inner.append({TextContainer::Kind::Item, newId(), false, 1});
            if (!block.children.isEmpty() && block.children.first().kind == TextBlock::Kind::List)
                m_headless.insert(inner.last().id);
            if (block.children.isEmpty())
                writeLeaf(cursor, inner, TextBlock::paragraph({}), TextLeaf::Paragraph);
            else
                writeBlocks(cursor, block.children, inner);
            break;
        case TextBlock::Kind::Quote:
            inner.append({TextContainer::Kind::Quote, newId(), false, 1});
            writeBlocks(cursor, block.children, inner);
            break;
        case TextBlock::Kind::Table:
            writeTable(cursor, path, block);
            break;
        case TextBlock::Kind::TableRow:
        case TextBlock::Kind::TableCell:
            break;
        case TextBlock::Kind::Paragraph:
        case TextBlock::Kind::Heading:
        case TextBlock::Kind::Code:
        case TextBlock::Kind::Rule:
            writeLeaf(cursor, path, block, leafKind(block.kind));
            break;
        }
    }
}

void RichTextDocument::writeLeaf(QTextCursor &cursor, const TextPath &path, const TextBlock &block, TextLeaf leaf)
{
    QTextBlockFormat format;
    format.setProperty(PathProperty, toString(path));
    format.setProperty(LeafProperty, int(leaf));
    format.setProperty(SourceProperty, remember(block));
    if (leaf == TextLeaf::Heading)
        format.setHeadingLevel(block.level);
    const QTextCharFormat plain = formatOf({}, leaf, block.level, m_palette);
    if (m_freshBlock) {
        cursor.setBlockFormat(format);
        cursor.setBlockCharFormat(plain);
    } else {
        cursor.insertBlock(format, plain);
    }
    m_freshBlock = false;
    if (leaf == TextLeaf::Code)
        insertInlines(cursor, {Inline::plain(block.text)}, {}, leaf, 0, m_palette);
    else
        insertInlines(cursor, block.inlines, {}, leaf, block.level, m_palette);
}

void RichTextDocument::writeTable(QTextCursor &cursor, const TextPath &path, const TextBlock &block)
{
    qsizetype columns = 0;
    for (const TextBlock &row : block.children)
        columns = qMax(columns, row.children.size());
    if (block.children.isEmpty() || columns == 0)
        return;
    if (m_freshBlock)
        cursor.setBlockFormat({}); // the empty line that a document needs before its table
    QTextTableFormat format;
    format.setProperty(PathProperty, toString(path));
    format.setProperty(SourceProperty, remember(block));
    format.setHeaderRowCount(block.headerRows);
    QTextTable *table = cursor.insertTable(int(block.children.size()), int(columns), format);
    for (int row = 0; row < table->rows(); ++row) {
        const QList<TextBlock> &cells = block.children.at(row).children;
        for (int column = 0; column < cells.size(); ++column) {
            QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
            cell.setBlockFormat({});
            cell.setBlockCharFormat({});
            insertInlines(cell, cells.at(column).inlines, {}, TextLeaf::Paragraph, 0, m_palette);
        }
    }
    cursor = table->lastCursorPosition();
    cursor.movePosition(QTextCursor::NextCharacter);
    cursor.setBlockFormat({});
    cursor.setBlockCharFormat({});
    m_freshBlock = true;
}

TextBlock RichTextDocument::tableBlock(const QTextTable &table) const
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

std::optional<TextBlock> RichTextDocument::leafBlock(const QTextBlock &block, int from, int to) const
{
    const QTextBlockFormat format = block.blockFormat();
    TextBlock result;
    switch (leafOf(format)) {
    case TextLeaf::Code:
        result.kind = TextBlock::Kind::Code;
        result.text = plainText(inlinesOf(block, from, to));
        return result.text.isEmpty() ? std::nullopt : std::optional(result);
    case TextLeaf::Heading:
        result.kind = TextBlock::Kind::Heading;
        result.level = format.headingLevel();
        break;
    case TextLeaf::Paragraph:
    case TextLeaf::Rule:
        break;
    }
    result.inlines = inlinesOf(block, from, to);
    return result.inlines.isEmpty() ? std::nullopt : std::optional(result);
}

QList<TextBlock> RichTextDocument::blocks() const { return blocks(0, INT_MAX); }

QList<TextBlock> RichTextDocument::blocks(int from, int to) const
{
    QList<Leaf> leaves;
    for (auto it = m_document->rootFrame()->begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame())) {
            if (table->lastPosition() < from || table->firstPosition() >= to)
                continue;
            const auto source = m_sources.constFind(table->format().intProperty(SourceProperty));
            const bool same = source != m_sources.constEnd() && source->print == tablePrint(*table);
            leaves.append({pathOf(table->format()), same ? source->block : tableBlock(*table), false});
            continue;
        }
        const QTextBlock block = it.currentBlock();
        const int end = block.position() + block.length() - 1;
        if (!block.isValid() || end < from || block.position() >= to)
            continue;
        const bool whole = from <= block.position() && to >= end;
        const QTextBlockFormat format = block.blockFormat();
        const TextLeaf leaf = leafOf(format);
        const TextPath path = pathOf(format);
        const auto source = m_sources.constFind(format.intProperty(SourceProperty));
        if (whole && source != m_sources.constEnd() && source->print == fingerprint(block)
            && leafKind(source->block.kind) == leaf && source->block.level == format.headingLevel()) {
            const bool nothing = source->block.kind == TextBlock::Kind::Paragraph && source->block.inlines.isEmpty();
            leaves.append({path, source->block, nothing});
            continue;
        }
        if (leaf == TextLeaf::Rule)
            leaves.append({path, {TextBlock::Kind::Rule, 0, false, 1, 0, {}, {}, {}}, false});
        if (const std::optional<TextBlock> result = leafBlock(block, from, to))
            leaves.append({path, *result, false});
    }
    if (leaves.size() == 1 && to != INT_MAX)
        leaves.first().path.clear();
    return tree(leaves, 0, leaves.size(), 0, m_headless);
}

void RichTextDocument::insert(QTextCursor cursor, const QList<TextBlock> &blocks)
{
    if (blocks.isEmpty())
        return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QTextBlockFormat around = cursor.blockFormat();
    const TextLeaf leaf = leafOf(around);
    const bool inCell = cursor.currentTable() != nullptr;
    if (leaf == TextLeaf::Code) {
        insertInlines(cursor, {Inline::plain(plainText(blocks))}, {}, leaf, 0, m_palette);
    } else if (inCell || (blocks.size() == 1 && blocks.first().kind == TextBlock::Kind::Paragraph)) {
        const QList<Inline> inlines = inCell ? RichText::fromBlocks(blocks).inlines() : blocks.first().inlines;
        insertInlines(cursor, inlines, {}, leaf, around.headingLevel(), m_palette);
    } else {
        TextPath path = pathOf(around);
        QList<TextBlock> pasted = blocks;
        const bool empty = cursor.block().text().isEmpty();
        // A list pasted into a list goes on with it.
        const qsizetype item = innermost(path, TextContainer::Kind::Item);
        if (item >= 0 && pasted.first().kind == TextBlock::Kind::List && pasted.size() == 1) {
            path = path.first(item);
            pasted = pasted.first().children;
        }
        const bool splits = !cursor.atBlockEnd();
        if (splits) {
            cursor.insertBlock();
            cursor.movePosition(QTextCursor::PreviousBlock);
            cursor.movePosition(QTextCursor::EndOfBlock);
        }
        m_freshBlock = empty;
        writeBlocks(cursor, pasted, path);
    }
    cursor.endEditBlock();
    m_freshBlock = true;
    applyLook();
}

void RichTextDocument::applyLook() { glaneur::applyLook(m_document, m_palette); }

} // namespace glaneur
