// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/paintercanvas.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QSvgRenderer>
#include <algorithm>

namespace glaneur {

QRectF underlineRect(const PageTextSpan &span)
{
    constexpr qreal distance = 1.4;
    constexpr qreal thickness = 0.6;
    int from = span.from;
    int to = span.from + span.length;
    const auto isBlank = [&](int i) { return span.text.at(i).isSpace(); };
    while (from < to && isBlank(from))
        ++from;
    while (to > from && isBlank(to - 1))
        --to;
    const qreal first = span.line.cursorToX(from) / layoutUnitsPerPoint;
    const qreal last = span.line.cursorToX(to) / layoutUnitsPerPoint;
    return QRectF(span.baseline.x() + std::min(first, last), span.baseline.y() + distance, std::abs(last - first), thickness);
}

void PainterCanvas::drawText(const PageTextSpan &span)
{
    m_painter.save();
    m_painter.translate(span.baseline);
    m_painter.scale(1 / layoutUnitsPerPoint, 1 / layoutUnitsPerPoint);
    m_painter.setPen(span.color);
    const QPointF origin(0, -span.line.ascent());
    const QList<QGlyphRun> runs = span.line.glyphRuns(span.from, span.length);
    for (QGlyphRun run : runs) {
        run.setUnderline(false);
        m_painter.drawGlyphRun(origin, run);
    }
    m_painter.restore();
    if (span.underlined)
        m_painter.fillRect(underlineRect(span), span.color);
}

void PainterCanvas::fillRect(const QRectF &rect, const QColor &color) { m_painter.fillRect(rect, color); }

void PainterCanvas::drawPicture(const QRectF &rect, const Picture &picture)
{
    if (picture.mediaType.contains(QLatin1String("svg"))) {
        QSvgRenderer renderer(picture.data);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&m_painter, rect);
        return;
    }
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.drawImage(rect, QImage::fromData(picture.data));
}

} // namespace glaneur
