// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

namespace glaneur {

QList<Finding> checkReport(const Report &) { return {}; }

} // namespace glaneur
