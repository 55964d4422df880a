// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace glaneur {

/// A cell of the table of who was where: \p person on the day \p day, or else in the focus \p focus.
struct AttendanceCell
{
    PersonId person;
    DayId day;     ///< null: the cell is of a focus
    FocusId focus; ///< null: the cell is of a day

    friend bool operator==(const AttendanceCell &, const AttendanceCell &) = default;
};

/// Who was there; null where there is no such day or focus.
const QList<PersonId> *attendeesOf(const Report &report, const DayId &day, const FocusId &focus);
/// Ticks or unticks all \p cells; those of days, focuses and people that are not in the report are left alone.
/// False where nothing changed.
bool setAttendance(Report &report, const QList<AttendanceCell> &cells, bool there);

} // namespace glaneur
