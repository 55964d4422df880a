// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/pagecanvas.h"

class QPainter;

namespace glaneur {

/// Draws a page with a painter whose unit is one point.
class PainterCanvas : public PageCanvas
{
public:
    explicit PainterCanvas(QPainter &painter)
        : m_painter(painter)
    {
    }

    void beginPiece(const Piece &) override {}
    void endPiece() override {}
    void drawText(const PageTextSpan &span) override;
    void fillRect(const QRectF &rect, const QColor &color) override;
    void drawPicture(const QRectF &rect, const Picture &picture) override;

private:
    QPainter &m_painter;
};

/// From \p span's start to its end, and where a line under it runs, in points.
QRectF underlineRect(const PageTextSpan &span);

} // namespace glaneur
