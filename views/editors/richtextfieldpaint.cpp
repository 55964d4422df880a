// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/richtextfield.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <algorithm>

namespace glaneur {

namespace {

constexpr int quoteBar = 3;
constexpr QChar noBreakSpace(0x00a0);
constexpr QChar narrowNoBreakSpace(0x202f);

/// The sign of a space that holds on to its neighbours: a flat cup below the line, as wide as the space.
void paintCup(QPainter &painter, qreal left, qreal right, qreal bottom, qreal height)
{
    const qreal inset = (right - left) > 3 ? 0.5 : 0;
    const QPointF points[]{{left + inset, bottom - height}, {left + inset, bottom}, {right - inset, bottom},
                           {right - inset, bottom - height}};
    painter.drawPolyline(points, int(std::size(points)));
}

} // namespace

void RichTextField::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    painter.translate(-scrolled);
    const QRect clip = event->rect().translated(scrolled);
    paintQuotes(painter, clip);
    paintSpaces(painter, clip);
}

QTextBlock RichTextField::firstBlockIn(const QRect &clip) const
{
    const int position = document()->documentLayout()->hitTest(QPointF(0, clip.top()), Qt::FuzzyHit);
    return document()->findBlock(qMax(0, position));
}

/// A bar beside what is quoted, on the side where its lines begin.
void RichTextField::paintQuotes(QPainter &painter, const QRect &clip)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().mid());
    for (QTextBlock block = firstBlockIn(clip); block.isValid(); block = block.next()) {
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
        if (rect.top() > clip.bottom())
            return;
        if (depthOf(pathOf(block.blockFormat()), TextContainer::Kind::Quote) == 0)
            continue;
        const qreal margin = document()->documentMargin() + 2;
        const qreal left =
            block.textDirection() == Qt::RightToLeft ? document()->size().width() - margin - quoteBar : margin;
        painter.drawRect(QRectF(left, rect.top(), quoteBar, rect.height()));
    }
}

/// Unbreakable spaces, which no one could tell from others else.
void RichTextField::paintSpaces(QPainter &painter, const QRect &clip)
{
    QColor color = palette().color(QPalette::PlaceholderText);
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    for (QTextBlock block = firstBlockIn(clip); block.isValid(); block = block.next()) {
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        if (place.top() > clip.bottom())
            return;
        const QTextLayout *layout = block.layout();
        const QString text = block.text();
        const QPointF origin = place.topLeft() - layout->boundingRect().topLeft();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const QRectF rect = line.rect().translated(origin);
            if (rect.top() > clip.bottom())
                return;
            if (rect.bottom() < clip.top())
                continue;
            for (int at = line.textStart(); at < line.textStart() + line.textLength() && at < text.size(); ++at) {
                if (text.at(at) != noBreakSpace && text.at(at) != narrowNoBreakSpace)
                    continue;
                const qreal one = origin.x() + line.cursorToX(at);
                const qreal other = origin.x() + line.cursorToX(at + 1);
                const qreal bottom = rect.top() + line.ascent() + line.descent() * 0.6;
                paintCup(painter, std::min(one, other), std::max(one, other), bottom, line.descent() * 0.5);
            }
        }
    }
}

} // namespace glaneur
