// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/headings.h"

#include <algorithm>

namespace glaneur {

namespace {

constexpr qsizetype longestHeading = 100;
constexpr int firstLevel = 3; ///< of a sub-heading that stands under none
constexpr int lastLevel = 6;

bool isBold(const Inline &piece)
{
    if (piece.kind == Inline::Kind::Strong)
        return true;
    return piece.kind == Inline::Kind::Emphasis && !piece.children.isEmpty()
        && std::all_of(piece.children.begin(), piece.children.end(), isBold);
}

QList<Inline> withoutStrong(const QList<Inline> &inlines)
{
    QList<Inline> result;
    for (Inline piece : inlines) {
        if (piece.kind == Inline::Kind::Strong) {
            result += withoutStrong(piece.children);
        } else {
            piece.children = withoutStrong(piece.children);
            result.append(piece);
        }
    }
    return result;
}

void closeGaps(QList<TextBlock> &blocks, QList<std::pair<int, int>> &open)
{
    for (TextBlock &block : blocks) {
        if (block.kind == TextBlock::Kind::Heading) {
            while (!open.isEmpty() && open.last().first >= block.level)
                open.removeLast();
            const int old = block.level;
            if (!open.isEmpty())
                block.level = std::min(block.level, open.last().second + 1);
            open.append({old, block.level});
        }
        closeGaps(block.children, open);
    }
}

} // namespace

bool isBoldHeading(const QList<TextBlock> &blocks, qsizetype at)
{
    const TextBlock &block = blocks.at(at);
    if (block.kind != TextBlock::Kind::Paragraph || at + 1 >= blocks.size()
        || blocks.at(at + 1).kind == TextBlock::Kind::Heading || blocks.at(at + 1).kind == TextBlock::Kind::Rule)
        return false;
    for (const Inline &piece : block.inlines) {
        const bool blank = piece.kind == Inline::Kind::Text && piece.text.trimmed().isEmpty();
        if (!blank && !isBold(piece))
            return false;
    }
    const QString words = plainText(block.inlines).trimmed();
    // A bold sentence is an emphasis.
    return !words.isEmpty() && words.size() <= longestHeading && !words.contains(u'\n') && !words.endsWith(u'.')
        && !words.endsWith(u',') && !words.endsWith(u';')
        && std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
}

QList<TextBlock> withBoldAsHeadings(const QList<TextBlock> &blocks)
{
    QList<TextBlock> result = blocks;
    int level = firstLevel;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks.at(i).kind == TextBlock::Kind::Heading)
            level = std::min(blocks.at(i).level + 1, lastLevel);
        if (!isBoldHeading(blocks, i))
            continue;
        result[i].kind = TextBlock::Kind::Heading;
        result[i].level = level;
        result[i].inlines = withoutStrong(blocks.at(i).inlines);
    }
    return result;
}

QList<TextBlock> withoutSkippedLevels(const QList<TextBlock> &blocks)
{
    QList<TextBlock> result = blocks;
    QList<std::pair<int, int>> open;
    closeGaps(result, open);
    return result;
}

} // namespace glaneur
