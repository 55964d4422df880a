// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QPageSize>
#include <QString>

namespace glaneur {

/// Where the id of the report that is open, or was last, is kept in QSettings().
const QLatin1String openReportKey{"open/report"};

/// What a user chose once, kept in QSettings() under the application's name.
struct Settings
{
    QString language;     ///< of the window: "fr" or "en"; empty: the system's
    QString byline;       ///< of new reports
    QString organisation; ///< of new reports
    QPageSize pageSize{QPageSize::A4};

    static Settings load();
    void save() const;

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace glaneur
