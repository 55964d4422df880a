// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/polaritylook.h"

namespace glaneur {

QString polaritySign(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Plus:
        return QStringLiteral("+");
    case Polarity::Minus:
        return QStringLiteral("−");
    case Polarity::Neutral:
        return QStringLiteral("👉");
    }
    return {};
}

QColor polarityColor(Polarity polarity, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    switch (polarity) {
    case Polarity::Plus:
        return dark ? QColor(0x7ad69a) : QColor(0x1a6b37);
    case Polarity::Minus:
        return dark ? QColor(0xff9e8a) : QColor(0xa3260f);
    case Polarity::Neutral:
        return dark ? QColor(0x9cc3ff) : QColor(0x1f4f94);
    }
    return palette.color(QPalette::WindowText);
}

} // namespace glaneur
