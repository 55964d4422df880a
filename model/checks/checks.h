// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QList>
#include <QString>

namespace glaneur {

/// Something that stands between a report and its publication.
struct Finding
{
    enum class Severity { Warning, Error };
    Severity severity = Severity::Warning;
    QString check;    ///< stable name of the check: "missing-address"
    QString sentence; ///< what is wrong, translated
    QString reason;   ///< why it matters, with its criterion, translated
    Origin origin;    ///< where

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// All findings of \p report, in the report's order. Pure.
QList<Finding> checkReport(const Report &report);

} // namespace glaneur
