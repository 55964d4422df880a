// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/contrast.h"

#include <algorithm>
#include <cmath>

namespace glaneur {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
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
    const bool darker = contrastRatio(Qt::black, background) > contrastRatio(Qt::white, background);
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    // Only the lightness changes: a blue stays a blue, and does not turn grey.
    constexpr int steps = 100;
    for (int step = 0; step < steps; ++step) {
        const float share = float(step) / steps;
        const float wanted = darker ? lightness * (1 - share) : lightness + (1 - lightness) * share;
        const QColor shade = QColor::fromRgb(QColor::fromHslF(hue, saturation, wanted).rgb());
        if (contrastRatio(shade, background) >= ratio)
            return shade;
    }
    return darker ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace glaneur
