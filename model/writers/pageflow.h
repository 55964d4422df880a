// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/housestyle.h"
#include "writers/pagecanvas.h"
#include "writers/pagetext.h"

#include <QHash>
#include <memory>
#include <variant>
#include <vector>

namespace glaneur {

/// One line of a paragraph, placed in its row.
struct FlowLine
{
    int paragraph = 0; ///< in PageFlow::paragraphs
    int line = 0;
    QPointF top; ///< of the line's start, from the row's top left corner
    int blockId = 0;
    PagePart part = PagePart::Content;
};

struct FlowPicture
{
    QRectF rect; ///< from the row's top left corner
    int blockId = 0;
    std::shared_ptr<const Picture> picture;
};

struct FlowTint
{
    QRectF rect; ///< from the row's top left corner
    QColor color;
};

/// What pages are filled with: it is never split. Lengths in points; the left edge is the text column's.
struct FlowRow
{
    qreal height = 0;
    qreal spaceBefore = 0;      ///< not at a page's head
    bool mayBreakBefore = true; ///< false between lines that must not be parted
    bool keepWithNext = false;  ///< a heading, a table's head
    int table = -1;             ///< in PageFlow::tables
    int blockId = 0;            ///< the block, or the first of them, that stands in it
    qreal left = 0;
    qreal width = 0;
    std::vector<FlowTint> tints; ///< under what follows
    std::vector<FlowLine> lines;
    std::vector<FlowPicture> pictures;
};

/// A rule or a tint behind or beside several rows, the space between them included.
struct FlowBand
{
    int firstRow = 0;
    int lastRow = 0;
    qreal left = 0;
    qreal width = 0;
    qreal padding = 0; ///< above the first row and below the last
    QColor color;
};

/// A table's head, shown again on each page that the table goes on to.
struct FlowTable
{
    int firstRow = 0;
    int headRows = 0; ///< rows of the flow
    qreal headHeight = 0;
};

/// A document in lines, not yet in pages.
struct PageFlow
{
    struct Paragraph
    {
        std::shared_ptr<const PageParagraph> text;
        int firstLink = 0; ///< in `links`: the number of the text's first
    };
    std::vector<Paragraph> paragraphs;
    std::vector<FlowRow> rows;
    std::vector<FlowBand> bands; ///< by their first rows, the outer before the inner
    std::vector<FlowTable> tables;

    struct Link
    {
        QString address;
        QString text;
        int blockId = 0;
    };
    std::vector<Link> links;
    QHash<int, int> headingLevels; ///< by Block::id; the title's is 1
    QHash<int, QString> headingTexts;
    std::vector<int> parents; ///< by Block::id; 0: none
};

/// Sets \p document in a column \p width points wide, on pages with \p height points for text.
/// What \p cache knows is not set again.
PageFlow flowDocument(const Document &document, const HouseStyle &style, qreal width, qreal height,
                      ParagraphCache &cache);

} // namespace glaneur
