// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"
#include "ports/library.h"

namespace glaneur {

/// All reports of \p library, in the order in which it lists them.
Result<QList<ReportSummary>> reportsOf(const Library &library);

/// The report of \p library that \p wanted names: an id, a title, or a part of a title that no other report has; blind
/// to accents, case and the kind of apostrophe and space. An error names the reports that it may mean.
Result<ReportId> chooseReport(const Library &library, const QString &wanted);

} // namespace glaneur
