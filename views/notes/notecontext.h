// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace glaneur {

/// Where and by whom the next note is taken. Remembered from note to note, and when the program ends.
struct NoteContext
{
    DayId day;
    FocusId focus;
    PersonId author;

    /// What is remembered and is of \p report. On a day of the event it is that day.
    static NoteContext load(const Report &report, const QDate &today = QDate::currentDate());
    void save() const;

    friend bool operator==(const NoteContext &, const NoteContext &) = default;
};

/// A fresh note of what is \p typed, taken now.
Note takenNote(const QString &typed, const NoteContext &context);

} // namespace glaneur
