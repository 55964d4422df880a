// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/contrast.h"

#include <cmath>

namespace glaneur {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()));
}

} // namespace

double contrastRatio(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readableOn(const QColor &colour, const QColor &background, double ratio)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor extreme = contrastRatio(black, background) > contrastRatio(white, background) ? black : white;
    for (int step = 0; step < 50; ++step) {
        const QColor shade = mixed(colour, extreme, step / 50.0);
        if (contrastRatio(shade, background) >= ratio)
            return shade;
    }
    return extreme;
}

} // namespace glaneur
