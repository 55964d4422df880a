// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pagelocator.h"

#include <algorithm>

namespace glaneur {

PageGeometry::Place PageGeometry::placeOf(int id) const
{
    return id > 0 && id < int(m_places.size()) ? m_places[size_t(id)] : Place{};
}

int PageGeometry::blockAt(int page, const QPointF &position) const
{
    if (page < 0 || page >= pageCount() || position.y() < m_column.top() || position.y() > m_column.bottom())
        return 0;
    // The nearest piece at the same height: people don't aim at letters.
    int nearest = 0;
    qreal distance = m_size.width();
    for (const Region &region : m_regions[size_t(page)]) {
        if (position.y() < region.rect.top() || position.y() > region.rect.bottom())
            continue;
        const qreal away = std::max({region.rect.left() - position.x(), position.x() - region.rect.right(), qreal(0)});
        if (away < distance) {
            distance = away;
            nearest = region.blockId;
        }
    }
    return nearest;
}

PageGeometry PageLocator::geometry(const PageFlow &flow, const std::vector<PageRows> &pages, const QSizeF &size,
                                   const QRectF &column)
{
    PageGeometry geometry;
    geometry.m_size = size;
    geometry.m_column = column;
    geometry.m_places.resize(flow.parents.size());
    geometry.m_regions.resize(pages.size());
    for (const PageFlow::Link &link : flow.links)
        geometry.m_links.push_back({link.address, link.text});
    PageLocator locator(flow, geometry);
    for (int number = 0; number < int(pages.size()); ++number) {
        const PageRows &page = pages[size_t(number)];
        for (int row = page.first; row <= page.last; ++row) {
            locator.addRow(flow.rows[size_t(row)], number,
                           column.topLeft() + QPointF(0, page.tops[size_t(row - page.first)]));
        }
    }
    return geometry;
}

void PageLocator::addPiece(int id, int page, const QRectF &rect)
{
    m_geometry.m_regions[size_t(page)].push_back({rect, id});
    for (; id > 0 && id < int(m_geometry.m_places.size()); id = m_flow.parents[size_t(id)]) {
        PageGeometry::Place &place = m_geometry.m_places[size_t(id)];
        if (place.page < 0)
            place = {page, rect};
        else if (place.page == page)
            place.rect |= rect;
    }
}

void PageLocator::addRow(const FlowRow &row, int page, const QPointF &top)
{
    if (row.lines.empty() && row.pictures.empty() && row.blockId > 0)
        addPiece(row.blockId, page, QRectF(top + QPointF(row.left, 0), QSizeF(row.width, row.height)));
    for (const FlowPicture &picture : row.pictures)
        addPiece(picture.blockId, page, picture.rect.translated(top));
    for (const FlowLine &line : row.lines)
        addLine(line, page, top);
}

void PageLocator::addLine(const FlowLine &line, int page, const QPointF &rowTop)
{
    constexpr qreal leastWidth = 8; // of an empty line, that it can be clicked
    const PageFlow::Paragraph &paragraph = m_flow.paragraphs[size_t(line.paragraph)];
    const QPointF topLeft = rowTop + line.top;
    const QRectF rect(topLeft, QSizeF(std::max(paragraph.text->lineWidth(line.line), leastWidth), paragraph.text->pitch()));
    const auto level = m_flow.headingLevels.constFind(line.blockId);
    if (level != m_flow.headingLevels.constEnd() && line.line == 0)
        m_geometry.m_headings.push_back({line.blockId, page, rect.top(), *level, m_flow.headingTexts.value(line.blockId)});
    addPiece(line.blockId, page, rect);

    const QTextLine laidOut = paragraph.text->line(line.line);
    const int from = laidOut.textStart();
    const int to = from + laidOut.textLength();
    for (const PageParagraph::Run &run : paragraph.text->runs()) {
        const int start = std::max(from, run.start);
        const int end = std::min(to, run.start + run.length);
        if (run.link < 0 || start >= end)
            continue;
        const qreal first = laidOut.cursorToX(start) / layoutUnitsPerPoint;
        const qreal last = laidOut.cursorToX(end) / layoutUnitsPerPoint;
        const QRectF area(topLeft.x() + std::min(first, last), rect.top(), std::abs(last - first), rect.height());
        if (area.width() > 0)
            m_geometry.m_linkAreas.push_back({page, area, paragraph.firstLink + run.link, line.blockId});
    }
}

} // namespace glaneur
