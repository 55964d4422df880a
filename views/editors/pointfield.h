// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QModelIndex>
#include <functional>

namespace glaneur {

class ReportSession;
class RichTextField;

/// What a field of one point does besides holding its text.
struct PointValue
{
    QString undoText;
    /// Writes the text of the row into the report.
    std::function<void(Report &, const QModelIndex &, const RichText &)> write;
    std::function<void(int row)> next;    ///< Enter: on to a point behind the row
    std::function<void(int row)> abandon; ///< Backspace in an empty point
};

/// A field for the text of the row \p index, which has IdRole and CommonMarkRole.
RichTextField *makePointField(ReportSession &session, const QModelIndex &index, const PointValue &value);

} // namespace glaneur
