// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/preview/previewview.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

namespace glaneur {

namespace {

constexpr qreal margin = 12;
constexpr qreal pixelsPerPoint = 96.0 / 72.0;
constexpr qreal smallest = 0.25;
constexpr qreal largest = 4;
constexpr int cacheKilobytes = 96 * 1024;

QAccessibleInterface *accessiblePages(const QString &, QObject *object)
{
    auto *view = qobject_cast<PreviewView *>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Document) : nullptr;
}

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(cacheKilobytes)
{
    QAccessible::installFactory(accessiblePages); // once, however often it is called
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Pages of the report"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PreviewView::setPages(std::shared_ptr<const PreviewPages> pages)
{
    m_pages = std::move(pages);
    m_requested.clear();
    if (!m_pages)
        m_pictures.clear();
    updateMarks();
    updateScrollBars();
    viewport()->update();
    emit viewChanged();
}

void PreviewView::setCurrent(const Origin &origin)
{
    m_current = origin;
    updateMarks();
    viewport()->update();
    if (m_marks.isEmpty())
        return;
    const PageGeometry::Place &place = m_marks.constFirst();
    const qreal top = pageRect(place.page).top() + place.rect.top() * scale();
    const qreal bottom = pageRect(place.page).top() + place.rect.bottom() * scale();
    if (top < 0 || bottom > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(top) - viewport()->height() / 4);
}

void PreviewView::setZoom(qreal zoom)
{
    const qreal bounded = zoom <= 0 ? 0 : qBound(smallest, zoom, largest);
    if (qFuzzyCompare(bounded + 1, m_zoom + 1))
        return;
    const qreal place = verticalScrollBar()->maximum() > 0
        ? qreal(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
        : 0;
    m_zoom = bounded;
    updateScrollBars();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
    viewport()->update();
    emit viewChanged();
}

qreal PreviewView::effectiveZoom() const { return scale() / pixelsPerPoint; }

int PreviewView::currentPage() const
{
    if (!m_pages)
        return 0;
    const int count = m_pages->geometry().pageCount();
    const qreal reading = verticalScrollBar()->value() + viewport()->height() / 3.0;
    if (verticalScrollBar()->value() > 0 && verticalScrollBar()->value() == verticalScrollBar()->maximum())
        return qMax(0, count - 1);
    return qBound(0, int(reading / (pagePixels().height() + margin)), qMax(0, count - 1));
}

void PreviewView::goToPage(int page)
{
    verticalScrollBar()->setValue(int(page * (pagePixels().height() + margin)));
}

QRectF PreviewView::pageRect(int page) const
{
    const QSizeF size = pagePixels();
    const qreal left = qMax(margin, (viewport()->width() - size.width()) / 2);
    return {left - horizontalScrollBar()->value(),
            margin + page * (size.height() + margin) - verticalScrollBar()->value(), size.width(), size.height()};
}

qreal PreviewView::scale() const
{
    if (m_zoom > 0)
        return m_zoom * pixelsPerPoint;
    const qreal width = m_pages ? m_pages->geometry().pageSize().width() : 595;
    const qreal fitting = (viewport()->width() - 2 * margin) / qMax(qreal(1), width);
    return qBound(smallest * pixelsPerPoint, fitting, largest * pixelsPerPoint);
}

QSizeF PreviewView::pagePixels() const
{
    const QSizeF size = m_pages ? m_pages->geometry().pageSize() * scale() : QSizeF();
    return {std::round(size.width()), std::round(size.height())};
}

void PreviewView::updateScrollBars()
{
    const QSizeF page = pagePixels();
    const int count = m_pages ? m_pages->geometry().pageCount() : 0;
    const int height = int(margin + count * (page.height() + margin));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(qMax(1, viewport()->height() / 12));
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    const int width = int(page.width() + 2 * margin);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(qMax(1, viewport()->width() / 12));
    horizontalScrollBar()->setRange(0, m_zoom > 0 ? qMax(0, width - viewport()->width()) : 0);
}

void PreviewView::updateMarks()
{
    m_marks = m_pages && m_current != Origin{} ? m_pages->placesOf(m_current) : QList<PageGeometry::Place>{};
}

Origin PreviewView::originAt(const QPointF &position) const
{
    if (!m_pages)
        return {};
    for (int page = 0; page < m_pages->geometry().pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.contains(position))
            return m_pages->originAt(page, (position - rect.topLeft()) / scale());
    }
    return {};
}

void PreviewView::setPicture(const PagePicture &picture)
{
    if (!m_pages || picture.layout != m_pages->number())
        return;
    m_requested.remove(picture.page);
    const int kilobytes = int(picture.image.sizeInBytes() / 1024);
    m_pictures.insert(picture.page, new PagePicture(picture), qMin(kilobytes, cacheKilobytes));
    viewport()->update();
}

const QImage *PreviewView::picture(int page)
{
    const PagePicture wanted{m_pages->number(), page, (pagePixels() * devicePixelRatioF()).toSize(), {}};
    const PagePicture *known = m_pictures.object(page);
    const bool current = known && known->layout == wanted.layout && known->pixels == wanted.pixels;
    if (!current && m_requested.value(page) != wanted.pixels) {
        m_requested.insert(page, wanted.pixels);
        emit pictureRequested(wanted);
    }
    // What was there stays until the new one has come.
    return known ? &known->image : nullptr;
}

void PreviewView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window).darker(112));
    if (!m_pages)
        return;
    const QColor edge = palette().color(QPalette::Shadow);
    QColor tint = palette().color(QPalette::Highlight);
    const QColor bar = tint;
    tint.setAlpha(38);
    for (int page = 0; page < m_pages->geometry().pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.bottom() < 0)
            continue;
        if (rect.top() > viewport()->height())
            break;
        painter.setOpacity(0.25);
        painter.fillRect(rect.translated(0, 2).adjusted(-1, -1, 1, 1), edge);
        painter.setOpacity(1);
        painter.fillRect(rect, Qt::white);
        if (const QImage *image = picture(page)) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform, image->size() != (rect.size() * devicePixelRatioF()).toSize());
            painter.drawImage(rect, *image);
        }
        for (const PageGeometry::Place &mark : std::as_const(m_marks)) {
            if (mark.page != page)
                continue;
            const QRectF place(rect.topLeft() + mark.rect.topLeft() * scale(), mark.rect.size() * scale());
            painter.fillRect(place.adjusted(-4, -2, 4, 2), tint);
            painter.fillRect(QRectF(place.left() - 7, place.top() - 2, 3, place.height() + 4), bar);
        }
    }
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom <= 0) {
        const qreal place = verticalScrollBar()->maximum() > 0
            ? qreal(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
            : 0;
        updateScrollBars();
        verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
    } else {
        updateScrollBars();
    }
    emit viewChanged();
}

void PreviewView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit viewChanged();
}

bool PreviewView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (originAt(help->pos()).field != Origin::Field::None)
            QToolTip::showText(help->globalPos(), tr("Click to edit this"), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PreviewView::mouseMoveEvent(QMouseEvent *event)
{
    const bool active = originAt(event->position()).field != Origin::Field::None;
    viewport()->setCursor(active ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PreviewView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Origin origin = originAt(event->position());
    if (origin.field != Origin::Field::None)
        emit activated(origin);
}

void PreviewView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(effectiveZoom() * std::pow(1.1, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace glaneur
