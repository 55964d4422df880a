// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/pageflow.h"
#include "writers/pagestyles.h"

#include <optional>

namespace glaneur {

/// Makes the rows of a document. Used by flowDocument() alone.
class PageFlowBuilder
{
public:
    PageFlowBuilder(const HouseStyle &style, qreal width, qreal height, ParagraphCache &cache)
        : m_house(style)
        , m_width(width)
        , m_height(height)
        , m_cache(cache)
    {
    }

    PageFlow build(const Document &document);

private:
    /// Where blocks go, and what they take from what they stand in.
    struct Column
    {
        qreal left = 0;
        qreal width = 0;
        bool caption = false;
        bool tight = false; ///< paragraphs of a list item
    };
    /// A list item's sign, on its way to the item's first line.
    struct Label
    {
        QString text;
        QColor color;
        qreal left = 0;
        int blockId = 0;
        bool bold = false;
    };

    void add(const QList<Block> &blocks, const Column &column);
    void add(const Block &block, const Column &column, const Block *next);
    void addText(const Block &block, const Column &column, BlockStyle style, const Block *next);
    void addCode(const Block &block, const Column &column);
    void addList(const Block &block, const Column &column);
    void addQuote(const Block &block, const Column &column);
    void addFigure(const Block &block, const Column &column);
    void addRule(const Block &block, const Column &column);
    void addTable(const Block &block, const Column &column);
    void addTableRow(const Block &row, bool head, bool last, const std::vector<qreal> &lefts,
                     const std::vector<qreal> &widths, const Column &column, int table);

    /// Adds the rows of \p paragraph, lines that must not be parted held together.
    void addLines(int paragraph, const Block &block, const Column &column, qreal before, qreal after,
                  PagePart part = PagePart::Content);
    int addParagraph(const QList<Inline> &inlines, const TextStyle &style, qreal width, int blockId);
    FlowRow &addRow(qreal height, qreal before, const Column &column, int blockId);
    void placeLabel(FlowRow &row, qreal baseline);
    void addSpace(qreal points) { m_space = qMax(m_space, points); }
    const PageParagraph &paragraph(int index) const { return *m_flow.paragraphs[size_t(index)].text; }
    int rowCount() const { return int(m_flow.rows.size()); }
    void rememberTree(const QList<Block> &blocks, int parent);

    const HouseStyle &m_house;
    qreal m_width;
    qreal m_height;
    ParagraphCache &m_cache;
    PageFlow m_flow;
    qreal m_space = 0;
    std::optional<Label> m_label;
};

/// The width of each column of \p table within \p width, in points: what its words ask for, narrower where there is
/// no room for all.
std::vector<qreal> tableColumnWidths(const Block &table, const HouseStyle &house, qreal width, qreal padding);

} // namespace glaneur
