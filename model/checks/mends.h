// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"

#include <optional>

namespace glaneur {

/// \p report with what \p finding is about mended: its words stay, only signs, levels, marks and order change.
/// Nothing where the report no longer has what was found, or where no mend is certain. Pure.
std::optional<Report> mended(const Report &report, const Finding &finding);

} // namespace glaneur
