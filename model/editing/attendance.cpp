// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/attendance.h"

namespace glaneur {

const QList<PersonId> *attendeesOf(const Report &report, const DayId &day, const FocusId &focus)
{
    if (const qsizetype at = indexOfId(report.event.days, day); at >= 0)
        return &report.event.days.at(at).attendees;
    if (const qsizetype at = indexOfId(report.focuses, focus); at >= 0)
        return &report.focuses.at(at).attendees;
    return nullptr;
}

bool setAttendance(Report &report, const QList<AttendanceCell> &cells, bool there)
{
    bool changed = false;
    for (const AttendanceCell &cell : cells) {
        // Looked at before it is taken for writing, so that what stays the same stays shared.
        const QList<PersonId> *now = attendeesOf(std::as_const(report), cell.day, cell.focus);
        if (!now || now->contains(cell.person) == there || !report.person(cell.person))
            continue;
        const qsizetype day = indexOfId(report.event.days, cell.day);
        QList<PersonId> &attendees = day >= 0 ? report.event.days[day].attendees
                                              : report.focuses[indexOfId(report.focuses, cell.focus)].attendees;
        if (there)
            attendees.append(cell.person);
        else
            attendees.removeAll(cell.person);
        changed = true;
    }
    return changed;
}

} // namespace glaneur
