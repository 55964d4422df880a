// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <QList>

namespace glaneur {

/// Whether block \p at of \p blocks is a paragraph that serves as a heading: one bold line over something else.
bool isBoldHeading(const QList<TextBlock> &blocks, qsizetype at);
/// \p blocks with those paragraphs as headings, one level below the heading that they stand under.
QList<TextBlock> withBoldAsHeadings(const QList<TextBlock> &blocks);

/// \p blocks with each heading one level at most below the one that it stands under; which stands under which stays.
QList<TextBlock> withoutSkippedLevels(const QList<TextBlock> &blocks);

} // namespace glaneur
