// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/richtextdocument.h"

#include "domain/commonmark.h"

#include <QElapsedTimer>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>
#include <algorithm>
#include <utility>

namespace glaneur {

namespace {

/// Lists of a kind that follow each other are told apart by how they are written, and so are written together.
bool areWrittenTogether(const TextBlock &one, const TextBlock &next)
{
    return one.kind == TextBlock::Kind::List && next.kind == TextBlock::Kind::List && one.ordered == next.ordered;
}

/// \p blocks in the groups that pieces are made of.
QList<QList<TextBlock>> groupsOf(const QList<TextBlock> &blocks)
{
    QList<QList<TextBlock>> groups;
    for (const TextBlock &block : blocks) {
        if (!groups.isEmpty() && areWrittenTogether(groups.last().last(), block))
            groups.last().append(block);
        else
            groups.append({block});
    }
    return groups;
}

bool holdsTable(const QList<TextBlock> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const TextBlock &block) {
        return block.kind == TextBlock::Kind::Table || holdsTable(block.children);
    });
}

} // namespace

const LeafData *RichTextDocument::leafData(QTextBlock block) const
{
    if (const auto *known = static_cast<const LeafData *>(block.userData()))
        return known;
    auto *data = new LeafData(leavesOf(block, 0, INT_MAX));
    block.setUserData(data);
    return data;
}

std::shared_ptr<const RichTextDocument::Piece> RichTextDocument::piece(const QList<qint64> &serials,
                                                                       const QList<TreeLeaf> &leaves) const
{
    const auto known = m_pieces.constFind(serials.first());
    if (known != m_pieces.constEnd() && (*known)->serials == serials)
        return *known;
    const auto piece = std::make_shared<Piece>();
    piece->serials = serials;
    piece->blocks = treeOf(leaves, 0, leaves.size(), 0, m_headless);
    piece->source = toCommonMark(piece->blocks);
    m_pieces.insert(serials.first(), piece);
    return piece;
}

QList<RichTextDocument::PlacedPiece> RichTextDocument::pieces() const { return *piecesWithin(-1); }

std::optional<QList<RichTextDocument::PlacedPiece>> RichTextDocument::piecesWithin(int milliseconds) const
{
    QElapsedTimer clock;
    clock.start();
    QList<PlacedPiece> result;
    QHash<qint64, std::shared_ptr<const Piece>> used;
    QList<TreeLeaf> leaves;
    QList<qint64> serials;
    int from = 0;
    int to = 0;
    bool hasTable = false;
    const auto close = [&] {
        if (leaves.isEmpty())
            return;
        result.append({piece(serials, leaves), from, to, hasTable});
        used.insert(serials.first(), result.last().piece);
        leaves.clear();
        serials.clear();
        hasTable = false;
    };
    const auto belongs = [&](const TreeLeaf &leaf) {
        if (leaves.isEmpty() || leaf.path.isEmpty() || leaves.last().path.isEmpty())
            return false;
        const TextContainer &before = leaves.last().path.first();
        const TextContainer &here = leaf.path.first();
        const bool lists = before.kind == TextContainer::Kind::List && here.kind == TextContainer::Kind::List;
        return before.id == here.id || (lists && before.ordered == here.ordered);
    };
    const auto add = [&](const QList<TreeLeaf> &added, qint64 serial, int begin, int end, bool table) {
        for (qsizetype i = 0; i < added.size(); ++i) {
            const TreeLeaf &leaf = added.at(i);
            if (leaf.nothing && leaf.path.isEmpty())
                continue; // an emptied item that left its list
            if (!belongs(leaf)) {
                close();
                from = begin;
            }
            leaves.append(leaf);
            serials.append(serial + i);
            to = end;
            hasTable = hasTable || table;
        }
    };
    for (auto it = m_document->rootFrame()->begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame())) {
            // A table's cells change without it: what it says is always worked out again.
            const LeafData data({leafOfTable(*table)});
            add(data.leaves, data.serial, table->firstPosition(), table->lastPosition(), true);
            continue;
        }
        const QTextBlock block = it.currentBlock();
        if (!block.isValid())
            continue;
        const LeafData *data = leafData(block);
        add(data->leaves, data->serial, block.position(), block.position() + block.length() - 1, false);
        if (milliseconds >= 0 && clock.elapsed() >= milliseconds)
            return std::nullopt;
    }
    close();
    m_pieces = used;
    return result;
}

bool RichTextDocument::prepare(int milliseconds) const { return piecesWithin(milliseconds).has_value(); }

QList<TextBlock> RichTextDocument::blocks() const
{
    QList<TextBlock> blocks;
    for (const PlacedPiece &placed : pieces())
        blocks += placed.piece->blocks;
    return blocks;
}

bool RichTextDocument::saysWhatWasLoaded() const
{
    return !m_touched || blocks() == m_loadedBlocks;
}

RichText RichTextDocument::richText() const
{
    // Typed and taken back: the author's own source stays.
    if (m_loaded && saysWhatWasLoaded())
        return *m_loaded;
    QString source;
    for (const PlacedPiece &placed : pieces()) {
        if (placed.piece->source.isEmpty())
            continue;
        if (!source.isEmpty())
            source += QLatin1String("\n\n");
        source += placed.piece->source;
    }
    return RichText(source);
}

RichTextDocument::Shown RichTextDocument::show(const RichText &text, int position)
{
    const QList<TextBlock> blocks = text.blocks();
    const QList<QList<TextBlock>> after = groupsOf(blocks);
    const QList<PlacedPiece> before = pieces();
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head).piece->blocks == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && before.at(before.size() - 1 - tail).piece->blocks == after.at(after.size() - 1 - tail))
        ++tail;

    Shown shown{position, position};
    if (head < before.size() || head < after.size()) {
        QList<TextBlock> middle;
        for (qsizetype i = head; i < after.size() - tail; ++i)
            middle += after.at(i);
        const QList<PlacedPiece> changed = before.mid(head, before.size() - tail - head);
        const PlacedPiece *left = head > 0 ? &before.at(head - 1) : nullptr;
        const PlacedPiece *right = tail > 0 ? &before.at(before.size() - tail) : nullptr;
        const bool inPlace = canShowBetween(left, changed, middle, right);
        const int from = inPlace && left ? left->to : 0;
        const int length = m_document->characterCount();
        const int to = inPlace && right ? right->from : length - 1;
        const QString wordsBefore = wordsBetween(from, to);
        if (inPlace)
            showBetween(left, middle, right);
        else
            load(blocks);
        const QString words = wordsBetween(from, to + m_document->characterCount() - length);
        shown = shownAfter(wordsBefore, words, from, position);
        if (inPlace && right && position >= to)
            shown.position = position + m_document->characterCount() - length; // in what stays behind
    }
    m_loaded = text;
    m_loadedBlocks = blocks;
    m_touched = false;
    return shown;
}

QString RichTextDocument::wordsBetween(int from, int to) const
{
    QTextCursor cursor(m_document);
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

RichTextDocument::Shown RichTextDocument::shownAfter(const QString &before, const QString &after, int from, int position)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const int changeEnd = from + int(after.size() - tail);
    if (position <= from + head)
        return {position, changeEnd};
    if (position >= from + before.size() - tail)
        return {position + int(after.size() - before.size()), changeEnd};
    return {changeEnd, changeEnd};
}

/// Whether showBetween() may be called: not where a table is near, which stands between lines of its own that can't be
/// removed, nor where a paragraph would have to go that there is nothing to join with.
bool RichTextDocument::canShowBetween(const PlacedPiece *left, const QList<PlacedPiece> &changed,
                                      const QList<TextBlock> &middle, const PlacedPiece *right) const
{
    if (!left && !right)
        return false;
    if (holdsTable(middle) || (left && left->hasTable) || (right && right->hasTable)
        || std::any_of(changed.begin(), changed.end(), [](const PlacedPiece &placed) { return placed.hasTable; }))
        return false;
    if (!left)
        return !changed.isEmpty() && !middle.isEmpty();
    return !middle.isEmpty() || !m_document->findBlock(left->to).text().isEmpty();
}

/// Replaces what stands between two pieces, of which one may be null, by \p middle.
void RichTextDocument::showBetween(const PlacedPiece *left, const QList<TextBlock> &middle, const PlacedPiece *right)
{
    const QTextBlock last = left ? m_document->findBlock(left->to) : QTextBlock();
    const QTextBlock next = right ? m_document->findBlock(right->from) : QTextBlock();
    const QTextBlock first = left ? last.next() : m_document->begin();
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    if (!first.isValid() || first == next) { // invalid blocks need not be equal
        cursor.setPosition(left->to);
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    } else {
        const QTextBlock end = right ? next.previous() : m_document->lastBlock();
        cursor.setPosition(first.position());
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setBlockFormat({});
    }
    if (middle.isEmpty()) {
        cursor.deletePreviousChar();
    } else {
        m_freshBlock = true;
        writeBlocks(cursor, middle, {});
        m_freshBlock = true;
    }
    m_look.apply(left ? left->from : 0, cursor.position() + 1);
    cursor.endEditBlock();
}

} // namespace glaneur
