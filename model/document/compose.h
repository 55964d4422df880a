// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace glaneur {

/// The publication of \p report in the report's own language: included sections in their order, with titles,
/// introductions and signs of that language where the report has none of its own, French typographic spaces
/// set, addresses that must not be links (missing, malformed, dangerous scheme) emptied. Pure.
Document composeDocument(const Report &report);

/// The title that \p section of \p report goes by: its own, or in the report's language that of its kind, its edition
/// or its focus; empty for a free section without one.
QString sectionTitle(const Report &report, const Section &section);

} // namespace glaneur
