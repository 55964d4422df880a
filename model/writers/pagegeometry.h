// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <vector>

namespace glaneur {

/// Where everything stands on the pages of a layout: plain values, for any thread. Lengths are in points from a page's
/// top left corner.
class PageGeometry
{
public:
    int pageCount() const { return int(m_regions.size()); }
    QSizeF pageSize() const { return m_size; }

    struct Link
    {
        QString address;
        QString text; ///< the link's words
    };
    const std::vector<Link> &links() const { return m_links; }

    struct LinkArea
    {
        int page = 0;
        QRectF rect;
        int link = 0; ///< in links()
        int blockId = 0;
    };
    /// One area a line fragment, in reading order.
    const std::vector<LinkArea> &linkAreas() const { return m_linkAreas; }

    struct HeadingPlace
    {
        int blockId = 0;
        int page = 0;
        qreal top = 0;
        int level = 1;
        QString text;
    };
    /// The title and all headings, in reading order.
    const std::vector<HeadingPlace> &headings() const { return m_headings; }

    struct Place
    {
        int page = -1;
        QRectF rect;
    };
    /// Where the block with \p id stands: the first page it is on, and its rectangle there; page -1 where nowhere.
    Place placeOf(int id) const;
    /// What stands at \p position on \p page: the innermost block's id, or 0.
    int blockAt(int page, const QPointF &position) const;

private:
    friend class PageLocator;

    struct Region
    {
        QRectF rect;
        int blockId = 0;
    };
    QSizeF m_size;
    QRectF m_column;
    std::vector<Link> m_links;
    std::vector<LinkArea> m_linkAreas;
    std::vector<HeadingPlace> m_headings;
    std::vector<Place> m_places;                 ///< by Block::id
    std::vector<std::vector<Region>> m_regions; ///< by page
};

} // namespace glaneur
