// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"
#include "ports/library.h"

namespace glaneur {

/// The report of \p library that notes go to: the one that \p wanted names, as chooseReport() has it; where that is
/// empty the one that was opened last, or the only one that there is.
Result<Report> reportForNotes(const Library &library, const QString &wanted);

/// Saves \p text as a note of reportForNotes(), with the time, and the day, focus and author that notes were last taken
/// with. Returns the note's id.
Result<NoteId> takeNote(Library &library, const QString &wanted, const QString &text);

/// Shows the window for taking notes, and nothing else, until it is closed. Returns the exit status.
int takeNotes(const Report &report, Library &library);

} // namespace glaneur
