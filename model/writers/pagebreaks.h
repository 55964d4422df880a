// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/pageflow.h"

#include <vector>

namespace glaneur {

/// The rows of one page.
struct PageRows
{
    int first = 0;
    int last = 0; ///< inclusive
    int repeatedTable = -1; ///< whose head stands again at the page's head
    std::vector<qreal> tops; ///< of each row, from the column's top, in points
};

/// Parts the rows of \p flow over pages \p height points high: no heading at a page's foot, no single line of a
/// paragraph alone, nothing parted that is to be kept together unless it is taller than a page, and no last page with
/// next to nothing on it.
std::vector<PageRows> breakPages(const PageFlow &flow, qreal height);

} // namespace glaneur
