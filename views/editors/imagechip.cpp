// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/imagechip.h"

#include "views/editors/textpath.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

namespace glaneur {

namespace {
constexpr qreal margin = 4;
constexpr qreal widest = 320;
}

ImageChip::ImageChip(QObject *parent) : QObject(parent) {}

QString ImageChip::label(const QTextFormat &format)
{
    const QString text = format.stringProperty(ImageTextProperty);
    return text.isEmpty() ? tr("Picture: %1").arg(format.stringProperty(ImageAddressProperty)) : tr("Picture: %1").arg(text);
}

QSizeF ImageChip::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(document->defaultFont());
    return {qMin(widest, metrics.horizontalAdvance(label(format)) + 2 * margin), metrics.height()};
}

void ImageChip::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(document->defaultFont());
    painter->save();
    painter->setFont(document->defaultFont());
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QRectF inner = rect.adjusted(margin, 0, -margin, 0);
    painter->drawText(inner, int(Qt::AlignVCenter), metrics.elidedText(label(format), Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace glaneur
