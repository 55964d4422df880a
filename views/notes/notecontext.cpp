// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes/notecontext.h"

#include "domain/notesign.h"

#include <QSettings>

namespace glaneur {

namespace {

const QLatin1String dayKey{"notes/day"};
const QLatin1String focusKey{"notes/focus"};
const QLatin1String authorKey{"notes/author"};

} // namespace

NoteContext NoteContext::load(const Report &report, const QDate &today)
{
    const QSettings settings;
    NoteContext context;
    const auto day = DayId::fromString(settings.value(dayKey).toString());
    if (findById(report.event.days, day))
        context.day = day;
    for (const Day &one : report.event.days) {
        if (one.date.isValid() && one.date == today && context.day != one.id) {
            const Day *remembered = findById(report.event.days, context.day);
            // Two may be on one date, such as the day itself and its online half.
            if (!remembered || remembered->date != today)
                context.day = one.id;
        }
    }
    const auto focus = FocusId::fromString(settings.value(focusKey).toString());
    if (report.focus(focus))
        context.focus = focus;
    const auto author = PersonId::fromString(settings.value(authorKey).toString());
    if (report.person(author))
        context.author = author;
    return context;
}

void NoteContext::save() const
{
    QSettings settings;
    settings.setValue(dayKey, day.toString());
    settings.setValue(focusKey, focus.toString());
    settings.setValue(authorKey, author.toString());
}

Note takenNote(const QString &typed, const NoteContext &context)
{
    Note note;
    note.id = NoteId::create();
    note.takenAt = QDateTime::currentDateTimeUtc();
    note.author = context.author;
    note.day = context.day;
    note.focus = context.focus;
    note.text = noteText(typed);
    return note;
}

} // namespace glaneur
