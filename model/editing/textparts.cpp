// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/textparts.h"

#include "domain/inlineparts.h"

namespace glaneur {

namespace {

/// Goes through blocks and keeps what stands between two places.
class BlockCutter
{
public:
    BlockCutter(qsizetype from, qsizetype to) : m_from(from), m_to(to) {}

    QList<TextBlock> cut(const QList<TextBlock> &blocks)
    {
        QList<TextBlock> kept;
        for (const TextBlock &block : blocks) {
            TextBlock rest = block;
            if (cutBlock(rest))
                kept.append(rest);
        }
        return kept;
    }

private:
    bool cutBlock(TextBlock &block)
    {
        switch (block.kind) {
        case TextBlock::Kind::List:
        case TextBlock::Kind::ListItem:
        case TextBlock::Kind::Quote: {
            const qsizetype before = block.children.size();
            const bool late = m_at < m_from;
            block.children = cut(block.children);
            if (block.kind == TextBlock::Kind::List && late)
                block.start += int(before - block.children.size());
            return !block.children.isEmpty();
        }
        case TextBlock::Kind::Rule:
            return m_at >= m_from && m_at <= m_to;
        case TextBlock::Kind::Table: {
            const auto [start, end] = pass(plainText(block.children).size()); // a table is never cut
            return start < m_to && start >= m_from && end >= start;
        }
        case TextBlock::Kind::Code: {
            const auto [start, end] = pass(block.text.size());
            block.text = block.text.mid(qMax(m_from - start, 0), qMin(m_to, end) - qMax(m_from, start));
            return start < m_to && end > m_from;
        }
        case TextBlock::Kind::Paragraph:
        case TextBlock::Kind::Heading:
        case TextBlock::Kind::TableRow:
        case TextBlock::Kind::TableCell:
            break;
        }
        const auto [start, end] = pass(plainText(block.inlines).size());
        block.inlines = sliceOf(block.inlines, m_from - start, m_to - start);
        return start < m_to && end > m_from;
    }

    /// Goes behind a piece of \p length and the line feed after it.
    std::pair<qsizetype, qsizetype> pass(qsizetype length)
    {
        const qsizetype start = m_at;
        m_at += length + 1;
        return {start, start + length};
    }

    qsizetype m_from;
    qsizetype m_to;
    qsizetype m_at = 0;
};

bool isParagraph(const QList<TextBlock> &blocks)
{
    return blocks.size() == 1 && blocks.first().kind == TextBlock::Kind::Paragraph;
}

} // namespace

std::pair<RichText, RichText> parted(const RichText &text, qsizetype offset)
{
    const QList<TextBlock> blocks = text.blocks();
    const QString words = plainText(blocks);
    qsizetype end = qBound(0, offset, words.size());
    qsizetype start = end;
    while (end > 0 && words.at(end - 1).isSpace())
        --end;
    while (start < words.size() && words.at(start).isSpace())
        ++start;
    return {RichText::fromBlocks(BlockCutter(0, end).cut(blocks)),
            RichText::fromBlocks(BlockCutter(start, words.size()).cut(blocks))};
}

JoinedText joined(const RichText &first, const RichText &second)
{
    const QList<TextBlock> before = first.blocks();
    const QList<TextBlock> after = second.blocks();
    if (before.isEmpty())
        return {second, 0};
    if (after.isEmpty())
        return {first, plainText(before).size()};
    if (!isParagraph(before) || !isParagraph(after))
        return {RichText::fromBlocks(before + after), plainText(before).size() + 1};
    QList<Inline> inlines = before.first().inlines;
    const QString words = plainText(inlines);
    const QString next = plainText(after.first().inlines);
    if (!words.isEmpty() && !words.back().isSpace() && !next.isEmpty() && !next.front().isSpace())
        inlines.append(Inline::plain(QStringLiteral(" ")));
    return {RichText::fromInlines(normalized(inlines + after.first().inlines)), plainText(inlines).size()};
}

} // namespace glaneur
