// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <optional>

namespace glaneur {

// What becomes of the notes taken at an event. Each change leaves the report alone, and says so by a null id or false,
// where there is no such note.

/// The person named \p name, who is added where nobody has that name; null for an empty name.
PersonId personNamed(Report &report, const QString &name);
/// The focus of that short title, which is added with a section behind the other focuses where there is none; null for
/// an empty title.
FocusId focusNamed(Report &report, const QString &title);

// A note becomes something else in one gesture: without its sign, and it is kept and remembers what it became. What it
// had become before goes, as putNoteBack() does.

/// In the list of the focus \p place, null for that of the whole event; nothing: where the note was taken.
TakeawayId noteToTakeaway(Report &report, const NoteId &id, Polarity polarity,
                          const std::optional<FocusId> &place = std::nullopt);
/// Of its first link, or of its words; a resource with the same address is used again. In the focus \p place as well.
ResourceId noteToResource(Report &report, const NoteId &id, const std::optional<FocusId> &place = std::nullopt);
/// The moment of whom the note names by its sign, or of its author.
MomentId noteToMoment(Report &report, const NoteId &id);

bool setNoteAside(Report &report, const NoteId &id);
/// Makes the note fresh again. What it became goes, unless somebody has edited it since.
bool putNoteBack(Report &report, const NoteId &id);

/// Where what \p note became is; Field::None where it is nothing or no more.
Origin outcomeOrigin(const Report &report, const Note &note);

} // namespace glaneur
