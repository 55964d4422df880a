// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"

namespace glaneur {

/// The sample report that ships with Glaneur, in \p language (BCP 47) where there is one, else in French.
Result<Report> loadSampleReport(const QString &language);

} // namespace glaneur
