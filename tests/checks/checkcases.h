// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QList>

namespace glaneur::testing {

/// What makes a finished report one that a check finds something in, and what comes near it.
struct CheckCase
{
    using Change = void (*)(Report &);
    const char *check;
    const char *name;
    Change triggers;
    Change nearlyDoes;
    Origin::Field field; ///< where it is found
};

const QList<CheckCase> &checkCases();

} // namespace glaneur::testing
