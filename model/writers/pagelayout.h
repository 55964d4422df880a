// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/housestyle.h"

#include <QPageSize>
#include <QRectF>
#include <QSizeF>
#include <memory>
#include <vector>

class QPainter;

namespace glaneur {

/// The pages of a document, laid out once; the PDF, the preview and the printer paint the same lines on the same
/// pages. Lengths are in points (1/72 inch) from the page's top left corner.
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

    /// Told of each piece as it is painted; what makes the PDF's links, marks and text map.
    class Observer
    {
    public:
        virtual ~Observer() = default;
        /// What follows, up to endPiece(), belongs to the block whose Block::id is \p blockId; 0: decoration.
        virtual void beginPiece(QPainter &painter, int blockId) = 0;
        virtual void endPiece(QPainter &painter) = 0;
    };

    /// Paints \p page (from 0) with \p painter, whose unit must be one point. \p observer may be null.
    void paintPage(QPainter &painter, int page, Observer *observer = nullptr) const;

    struct LinkArea
    {
        int page = 0;
        QRectF rect;
        QString address;
        QString text; ///< the link's words
        int blockId = 0;
        int linkIndex = 0; ///< the same for all areas of one link
    };
    /// One area a line fragment, in reading order.
    const std::vector<LinkArea> &links() const;

    struct HeadingPlace
    {
        int page = 0;
        qreal top = 0;
        int level = 1;
        QString text;
    };
    const std::vector<HeadingPlace> &headings() const;

    /// What stands at \p position on \p page: the innermost block's id, or 0.
    int blockAt(int page, const QPointF &position) const;
    /// Where the block with \p id stands: the first page it is on, and its rectangle there; page -1 where nowhere.
    struct Place
    {
        int page = -1;
        QRectF rect;
    };
    Place placeOf(int id) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace glaneur
