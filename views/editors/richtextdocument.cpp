// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/richtextdocument.h"

#include "domain/commonmark.h"
#include "domain/inlineparts.h"
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>
#include <utility>

namespace glaneur {

namespace {

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

RichTextDocument::RichTextDocument(QTextDocument *document) : m_document(document), m_look(document)
{
    (void)document->documentLayout(); // without one a document doesn't tell what changes
    m_changes = QObject::connect(document, &QTextDocument::contentsChange, document, [this](int from, int, int added) {
        if (!m_quiet)
            forget(from, from + added);
    });
}

RichTextDocument::~RichTextDocument() { QObject::disconnect(m_changes); }

void RichTextDocument::setPalette(const QPalette &palette)
{
    const bool quiet = std::exchange(m_quiet, true);
    m_look.setPalette(palette);
    m_look.apply();
    m_quiet = quiet;
}

void RichTextDocument::forget(int from, int to)
{
    m_touched = true;
    for (QTextBlock block = m_document->findBlock(from); block.isValid() && block.position() <= to; block = block.next())
        block.setUserData(nullptr);
}

void RichTextDocument::load(const RichText &text)
{
    load(text.blocks());
    m_loaded = text;
}

void RichTextDocument::load(const QList<TextBlock> &blocks)
{
    const bool quiet = std::exchange(m_quiet, true);
    m_document->clear();
    m_sources.clear();
    m_headless.clear();
    m_pieces.clear();
    m_lastId = 0;
    m_freshBlock = true;
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    cursor.setBlockFormat({});
    cursor.setCharFormat({});
    writeBlocks(cursor, blocks, {});
    cursor.endEditBlock(); // before that the document doesn't know its new tables
    m_look.apply();
    keepLeaves();
    m_quiet = quiet;
    m_loaded.reset();
    m_loadedBlocks = blocks;
    m_touched = false;
}

/// Gives each paragraph what it was written from, as nothing has changed since.
void RichTextDocument::keepLeaves()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const auto source = m_sources.constFind(format.intProperty(SourceProperty));
        if (source == m_sources.constEnd())
            continue;
        const bool nothing = source->kind == TextBlock::Kind::Paragraph && source->inlines.isEmpty();
        block.setUserData(new LeafData({{pathOf(format), *source, nothing}}));
    }
}

int RichTextDocument::remember(const TextBlock &block)
{
    const int id = newId();
    m_sources.insert(id, block);
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
    const bool isFirst = m_freshBlock && cursor.block().position() == 0;
    QTextBlockFormat format = m_look.blockFormat(path, leaf, block.level, isFirst);
    format.setProperty(SourceProperty, remember(block));
    const QTextCharFormat plain = formatOf({}, leaf, block.level, palette());
    if (m_freshBlock) {
        cursor.setBlockFormat(format);
        cursor.setBlockCharFormat(plain);
    } else {
        cursor.insertBlock(format, plain);
    }
    m_freshBlock = false;
    if (leaf == TextLeaf::Code)
        insertInlines(cursor, {Inline::plain(block.text)}, {}, leaf, 0, palette());
    else
        insertInlines(cursor, leaf == TextLeaf::Heading ? withoutBreaks(block.inlines) : block.inlines, {}, leaf, block.level,
                      palette());
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
            insertInlines(cell, withoutBreaks(cells.at(column).inlines), {}, TextLeaf::Paragraph, 0, palette());
        }
    }
    cursor = table->lastCursorPosition();
    cursor.movePosition(QTextCursor::NextCharacter);
    cursor.setBlockFormat({});
    cursor.setBlockCharFormat({});
    m_freshBlock = true;
}

QList<TreeLeaf> RichTextDocument::leavesOf(const QTextBlock &block, int from, int to) const
{
    const QTextBlockFormat format = block.blockFormat();
    const TextPath path = pathOf(format);
    const TextLeaf leaf = leafOf(format);
    const bool whole = from <= block.position() && to >= block.position() + block.length() - 1;
    const auto source = m_sources.constFind(format.intProperty(SourceProperty));
    if (whole && source != m_sources.constEnd() && leafKind(source->kind) == leaf
        && source->level == format.headingLevel()) {
        const bool same = leaf == TextLeaf::Code ? block.text() == storable(source->text)
                                                 : saysTheSame(block, source->inlines);
        if (same)
            return {{path, *source, source->kind == TextBlock::Kind::Paragraph && source->inlines.isEmpty()}};
    }
    QList<TreeLeaf> leaves;
    TextBlock result;
    if (leaf == TextLeaf::Rule) {
        TextBlock rule;
        rule.kind = TextBlock::Kind::Rule;
        leaves.append({path, rule, false});
    } else if (leaf == TextLeaf::Heading) {
        result.kind = TextBlock::Kind::Heading;
        result.level = format.headingLevel();
    }
    result.inlines = inlinesOf(block, from, to);
    if (leaf == TextLeaf::Code) {
        result.kind = TextBlock::Kind::Code;
        result.text = plainText(result.inlines);
        result.inlines.clear();
    }
    if (!result.inlines.isEmpty() || !result.text.isEmpty())
        leaves.append({path, result, false});
    return leaves;
}

TreeLeaf RichTextDocument::leafOfTable(const QTextTable &table) const
{
    const auto source = m_sources.constFind(table.format().intProperty(SourceProperty));
    const bool same = source != m_sources.constEnd() && saysTheSame(table, *source);
    return {pathOf(table.format()), same ? *source : tableBlock(table), false};
}

QList<TextBlock> RichTextDocument::blocks(int from, int to) const
{
    QList<TreeLeaf> leaves;
    for (auto it = m_document->rootFrame()->begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame())) {
            if (table->lastPosition() >= from && table->firstPosition() < to)
                leaves.append(leafOfTable(*table));
            continue;
        }
        const QTextBlock block = it.currentBlock();
        if (block.isValid() && block.position() + block.length() - 1 >= from && block.position() < to)
            leaves += leavesOf(block, from, to);
    }
    if (leaves.size() == 1)
        leaves.first().path.clear();
    return treeOf(leaves, 0, leaves.size(), 0, m_headless);
}

void RichTextDocument::insert(QTextCursor cursor, const QList<TextBlock> &blocks)
{
    if (blocks.isEmpty())
        return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const int start = cursor.position();
    const QTextBlockFormat around = cursor.blockFormat();
    const TextLeaf leaf = leafOf(around);
    const bool inCell = cursor.currentTable() != nullptr;
    if (leaf == TextLeaf::Code) {
        insertInlines(cursor, {Inline::plain(plainText(blocks))}, {}, leaf, 0, palette());
    } else if (inCell || (blocks.size() == 1 && blocks.first().kind == TextBlock::Kind::Paragraph)) {
        const QList<Inline> inlines = RichText::fromBlocks(blocks).inlines();
        const bool oneLine = inCell || leaf == TextLeaf::Heading;
        insertInlines(cursor, oneLine ? withoutBreaks(inlines) : inlines, {}, leaf, around.headingLevel(), palette());
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
    m_freshBlock = true;
    cursor.endEditBlock(); // before that the document doesn't know its new tables
    applyLook(start, cursor.position() + 1);
}

void RichTextDocument::keepOnOneLine(const QTextBlock &block)
{
    const QString text = block.text();
    if (!text.contains(QChar(QChar::LineSeparator)))
        return;
    QTextCursor cursor(block);
    if (leafOf(block.blockFormat()) != TextLeaf::Heading && !cursor.currentTable())
        return;
    cursor.beginEditBlock();
    for (qsizetype at = text.indexOf(QChar(QChar::LineSeparator)); at >= 0; at = text.indexOf(QChar(QChar::LineSeparator), at + 1)) {
        cursor.setPosition(block.position() + int(at));
        cursor.setPosition(block.position() + int(at) + 1, QTextCursor::KeepAnchor);
        cursor.insertText(QStringLiteral(" "));
    }
    cursor.endEditBlock();
}

} // namespace glaneur
