// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QList>
#include <QString>

namespace glaneur {

/// Something that stands between a report and its publication.
struct Finding
{
    enum class Severity {
        Warning, ///< to be looked at
        Error,   ///< shuts readers out, or would harm them
        Info,    ///< nothing wrong with what is published
    };
    Severity severity = Severity::Warning;
    QString check;    ///< stable name of the check: "missing-address"
    QString sentence; ///< what is wrong, translated
    QString reason;   ///< why it matters, with its criterion, translated
    Origin origin;    ///< where
    QString words;    ///< the report's own words that it is about, as they stand there; may be empty
    QString mend;     ///< what mended() would do, translated (« Make it a list »); empty where no mend is certain

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// All findings of \p report, in the report's order. Only what is published is looked at, notes and the event's facts
/// apart. Pure; cost is linear in the report's length.
QList<Finding> checkReport(const Report &report);

/// The names of all checks, in the order in which they run.
QStringList checkNames();

} // namespace glaneur
