// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/sectioneditor.h"

namespace glaneur {

/// Where, when and who: the days of the event, the people of the team, and who was there on which day.
class DaysEditor : public SectionEditor
{
    Q_OBJECT

public:
    DaysEditor(ReportSession &session, const SectionId &section, QWidget *parent);

private:
    void addDays();
    void addPeople();
    void addAttendance();
    void addPersonEntry();
    QWidget *makeDay(const DayId &id);
};

} // namespace glaneur
