// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/housestyle.h"
#include "writers/pagecanvas.h"

#include <QPageSize>
#include <QRectF>
#include <QSizeF>
#include <memory>
#include <vector>

class QPainter;

namespace glaneur {

/// The pages of a document, laid out once; the PDF, the preview and the printer draw the same lines on the same
/// pages. Lengths are in points (1/72 inch) from the page's top left corner. A layout is used in the thread that made
/// it, for Qt's fonts belong to their threads.
class PageLayout
{
public:
    /// Lays \p document out on pages of \p pageSize. No device is needed; fonts are not hinted, so that every
    /// device shows the same lines.
    PageLayout(const Document &document, const HouseStyle &style, const QPageSize &pageSize = QPageSize(QPageSize::A4));
    ~PageLayout();
    PageLayout(PageLayout &&) noexcept;
    PageLayout &operator=(PageLayout &&) noexcept;

    int pageCount() const;
    QSizeF pageSize() const;

    /// Draws \p page (from 0) on \p canvas, in reading order.
    void drawPage(PageCanvas &canvas, int page) const;
    /// Paints \p page with \p painter, whose unit must be one point.
    void paintPage(QPainter &painter, int page) const;

    struct LinkArea
    {
        int page = 0;
        QRectF rect;
        int link = 0;    ///< in links()
        int blockId = 0;
    };
    /// One area a line fragment, in reading order.
    const std::vector<LinkArea> &linkAreas() const;

    struct Link
    {
        QString address;
        QString text; ///< the link's words
    };
    const std::vector<Link> &links() const;

    struct HeadingPlace
    {
        int blockId = 0;
        int page = 0;
        qreal top = 0;
        int level = 1;
        QString text;
    };
    /// The title and all headings, in reading order.
    const std::vector<HeadingPlace> &headings() const;

    /// Where the block with \p id stands: the first page it is on, and its rectangle there; page -1 where nowhere.
    struct Place
    {
        int page = -1;
        QRectF rect;
    };
    Place placeOf(int id) const;
    /// What stands at \p position on \p page: the innermost block's id, or 0.
    int blockAt(int page, const QPointF &position) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace glaneur
