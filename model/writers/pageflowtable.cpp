// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pageflowbuilder.h"

#include <algorithm>
#include <numeric>

namespace glaneur {

namespace {

TextStyle cellStyle(const HouseStyle &house, bool head)
{
    TextStyle style = smallStyle(house);
    if (head) {
        style.weight = QFont::DemiBold;
        style.color = house.accent;
    }
    return style;
}

const QColor headTint{0xf2, 0xf4, 0xf7};
constexpr qreal ruleWidth = 0.5;
constexpr int tallestUnsplit = 14; // lines: a row of more may be parted between its lines

} // namespace

std::vector<qreal> tableColumnWidths(const Block &table, const HouseStyle &house, qreal width, qreal padding)
{
    std::vector<qreal> least;
    std::vector<qreal> wanted;
    for (qsizetype r = 0; r < table.children.size(); ++r) {
        const QList<Block> &cells = table.children.at(r).children;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            if (size_t(c) >= least.size()) {
                least.push_back(0);
                wanted.push_back(0);
            }
            const auto [smallest, largest] =
                PageParagraph::widths(cells.at(c).inlines, cellStyle(house, r < table.headerRows), house);
            least[size_t(c)] = std::max(least[size_t(c)], smallest + 2 * padding + 1);
            wanted[size_t(c)] = std::max(wanted[size_t(c)], largest + 2 * padding + 1);
        }
    }
    const qreal allWanted = std::accumulate(wanted.begin(), wanted.end(), qreal(0));
    const qreal allLeast = std::accumulate(least.begin(), least.end(), qreal(0));
    if (allWanted <= width)
        return wanted;
    const qreal even = width / qreal(std::max<size_t>(1, least.size()));
    if (allLeast >= width) { // words must break: no column wider than its share where others starve
        std::vector<qreal> result = least;
        qreal rest = width;
        int wide = 0;
        for (const qreal one : least) {
            if (one <= even)
                rest -= one;
            else
                ++wide;
        }
        for (qreal &one : result) {
            if (one > even)
                one = rest / std::max(1, wide);
        }
        return result;
    }
    std::vector<qreal> result;
    for (size_t c = 0; c < least.size(); ++c)
        result.push_back(least[c] + (width - allLeast) * (wanted[c] - least[c]) / (allWanted - allLeast));
    return result;
}

void PageFlowBuilder::addTable(const Block &block, const Column &column)
{
    const qreal padding = m_house.bodySize * 0.5;
    const std::vector<qreal> widths = tableColumnWidths(block, m_house, column.width, padding);
    if (widths.empty())
        return;
    std::vector<qreal> lefts;
    qreal x = column.left;
    for (const qreal width : widths) {
        lefts.push_back(x);
        x += width;
    }
    const int table = int(m_flow.tables.size());
    m_flow.tables.push_back({rowCount(), 0, 0});
    addSpace(m_house.bodySize);
    for (qsizetype r = 0; r < block.children.size(); ++r) {
        const bool head = r < block.headerRows;
        addTableRow(block.children.at(r), head, r + 1 == block.children.size(), lefts, widths, column, table);
        if (head) {
            FlowTable &entry = m_flow.tables[size_t(table)];
            entry.headRows = rowCount() - entry.firstRow;
            for (int i = entry.firstRow; i < rowCount(); ++i)
                m_flow.rows[size_t(i)].keepWithNext = r + 1 < block.children.size();
        }
    }
    FlowTable &entry = m_flow.tables[size_t(table)];
    for (int i = 0; i < entry.headRows; ++i)
        entry.headHeight += m_flow.rows[size_t(entry.firstRow + i)].height;
    if (entry.headHeight > m_height / 3) { // too tall to be shown again
        entry.headRows = 0;
        entry.headHeight = 0;
    }
    addSpace(m_house.bodySize);
}

void PageFlowBuilder::addTableRow(const Block &row, bool head, bool last, const std::vector<qreal> &lefts,
                                  const std::vector<qreal> &widths, const Column &column, int table)
{
    const qreal padding = m_house.bodySize * 0.5;
    const qreal verticalPadding = m_house.bodySize * 0.3;
    const TextStyle style = cellStyle(m_house, head);
    const qreal tableWidth = lefts.back() + widths.back() - lefts.front();
    std::vector<int> paragraphs;
    int lines = 1;
    for (qsizetype c = 0; c < row.children.size(); ++c) {
        const Block &cell = row.children.at(c);
        paragraphs.push_back(addParagraph(cell.inlines, style, widths[size_t(c)] - 2 * padding, cell.id));
        lines = std::max(lines, paragraph(paragraphs.back()).lineCount());
    }
    const bool whole = lines <= tallestUnsplit;
    const int slices = whole ? 1 : lines;
    for (int slice = 0; slice < slices; ++slice) {
        const int first = slice;
        const int end = whole ? lines : slice + 1;
        const qreal above = slice == 0 ? verticalPadding : 0;
        const qreal below = slice == slices - 1 ? verticalPadding : 0;
        FlowRow &placed = addRow((end - first) * style.pitch + above + below, 0, column, row.id);
        placed.table = table;
        placed.mayBreakBefore = slice == 0 || (slice >= 2 && slice <= slices - 2);
        if (head)
            placed.tints.push_back({QRectF(lefts.front(), 0, tableWidth, placed.height), headTint});
        if (slice == 0)
            placed.tints.push_back({QRectF(lefts.front(), 0, tableWidth, ruleWidth), m_house.rule});
        if (last && slice == slices - 1)
            placed.tints.push_back({QRectF(lefts.front(), placed.height - ruleWidth, tableWidth, ruleWidth), m_house.rule});
        for (qsizetype c = 0; c < row.children.size(); ++c) {
            const int words = paragraphs[size_t(c)];
            for (int i = first; i < end && i < paragraph(words).lineCount(); ++i) {
                FlowLine line;
                line.paragraph = words;
                line.line = i;
                line.top = QPointF(lefts[size_t(c)] + padding, above + (i - first) * style.pitch);
                line.blockId = row.children.at(c).id;
                placed.lines.push_back(line);
            }
        }
        if (slice == 0 && m_label)
            placeLabel(placed, verticalPadding + style.pitch * 0.7);
    }
}

} // namespace glaneur
