// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"

#include <optional>

namespace glaneur {

// One mend each, as the table of checks names them; see mended(). Nothing where the report holds no longer what was
// found, or where the mend would not be certain.

std::optional<Report> mendMissingAddress(const Report &report, const Finding &finding);
std::optional<Report> mendResourcesAlike(const Report &report, const Finding &finding);
std::optional<Report> mendSkippedLevels(const Report &report, const Finding &finding);
std::optional<Report> mendBoldHeadings(const Report &report, const Finding &finding);
std::optional<Report> mendTypedLists(const Report &report, const Finding &finding);
std::optional<Report> mendTypedSigns(const Report &report, const Finding &finding);
std::optional<Report> mendDayOrder(const Report &report, const Finding &finding);
std::optional<Report> mendQuotes(const Report &report, const Finding &finding);

} // namespace glaneur
