// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/housestyle.h"
#include "writers/pagecanvas.h"
#include "writers/pagegeometry.h"

#include <QPageSize>
#include <memory>

class QPainter;

namespace glaneur {

class ParagraphCache;

/// The pages of a document, laid out once; the PDF, the preview and the printer draw the same lines on the same
/// pages. Lengths are in points (1/72 inch) from the page's top left corner. A layout is used in the thread that made
/// it, for Qt's fonts belong to their threads.
class PageLayout
{
public:
    /// Lays \p document out on pages of \p pageSize. No device is needed; fonts are not hinted, so that every
    /// device shows the same lines.
    /// Paragraphs that \p cache knows are not set again; it may be null.
    PageLayout(const Document &document, const HouseStyle &style, const QPageSize &pageSize = QPageSize(QPageSize::A4),
               ParagraphCache *cache = nullptr);
    ~PageLayout();
    PageLayout(PageLayout &&) noexcept;
    PageLayout &operator=(PageLayout &&) noexcept;

    int pageCount() const { return geometry().pageCount(); }
    QSizeF pageSize() const { return geometry().pageSize(); }
    /// Where everything stands.
    const PageGeometry &geometry() const;

    /// Draws \p page (from 0) on \p canvas, in reading order.
    void drawPage(PageCanvas &canvas, int page) const;
    /// Paints \p page with \p painter, whose unit must be one point.
    void paintPage(QPainter &painter, int page) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace glaneur
