// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace glaneur {

/// The contrast between two opaque colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
double contrastRatio(const QColor &first, const QColor &second);

/// \p colour, or the nearest of its shades (of its tints, on a dark \p background) whose contrast on \p
/// background is at least \p ratio; black or white where none is.
QColor readableOn(const QColor &colour, const QColor &background, double ratio);

} // namespace glaneur
