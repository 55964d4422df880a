// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace glaneur {

/// A new report with all sections of a usual one, empty, in \p language (BCP 47).
Report newReport(const QString &title, const QString &language);

/// A new report on the next edition of \p previous' series: context, objectives, people, organisation, sections
/// and language carried over, edition + 1, year + 1, no day, nothing retained yet. Sections and the event have
/// ids of their own; series and people keep theirs.
Report nextEdition(const Report &previous, const QString &title);

/// An empty section of \p kind to be added to a report; a focus section needs a focus as well, see newFocus().
Section newSection(SectionKind kind);
Focus newFocus(FocusKind kind);

/// A copy of \p report with ids of its own for all that belongs to it alone (not for series, people, resources).
Report withNewIds(const Report &report);

} // namespace glaneur
