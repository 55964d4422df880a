// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "views/preview/previewpages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QHash>
#include <QImage>
#include <memory>

namespace glaneur {

/// A page as it looks.
struct PagePicture
{
    int layout = 0; ///< PreviewPages::number()
    int page = 0;
    QSize pixels;   ///< of the screen
    QImage image;
};

/// Shows laid out pages one below the other, from a cache of pictures of those in sight, which it asks for.
class PreviewView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);

    /// Shows \p pages in place of those shown, at the same place; null: none.
    void setPages(std::shared_ptr<const PreviewPages> pages);
    const std::shared_ptr<const PreviewPages> &pages() const { return m_pages; }

    /// Shows \p picture, asked for by pictureRequested(), unless it comes too late.
    void setPicture(const PagePicture &picture);

    /// Marks the place that \p origin leads to, and scrolls to it where it is out of sight.
    void setCurrent(const Origin &origin);

    /// 1: as large as on paper. 0: as wide as the view.
    void setZoom(qreal zoom);
    qreal zoom() const { return m_zoom; }
    /// What is really shown, where zoom() is 0 as well.
    qreal effectiveZoom() const;

    /// The page, from 0, that takes the upper part of the view.
    int currentPage() const;
    void goToPage(int page);
    /// Where \p page is in the viewport, in pixels.
    QRectF pageRect(int page) const;

signals:
    /// The person clicked on what comes from \p origin.
    void activated(const glaneur::Origin &origin);
    /// The page is in sight, and there is no such picture of it yet.
    void pictureRequested(const glaneur::PagePicture &wanted);
    /// Another page, another number of pages or another size.
    void viewChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    qreal scale() const; ///< pixels a point
    QSizeF pagePixels() const;
    void updateScrollBars();
    void updateMarks();
    Origin originAt(const QPointF &position) const;
    const QImage *picture(int page);

    std::shared_ptr<const PreviewPages> m_pages;
    QCache<int, PagePicture> m_pictures; ///< by page
    QHash<int, QSize> m_requested;       ///< of this layout's pages, and not yet come
    Origin m_current;
    QList<PageGeometry::Place> m_marks;
    qreal m_zoom = 0;
};

} // namespace glaneur
