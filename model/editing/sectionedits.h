// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace glaneur {

// Changes of several sections at once. Ids that name none are passed over; each says whether it changed anything.

/// Moves the sections before the section \p before (null: at the end), in the order in which the report has them.
bool moveSections(Report &report, const QList<SectionId> &ids, const SectionId &before);
/// Moves the sections together by one place, \p by being -1 or 1.
bool shiftSections(Report &report, const QList<SectionId> &ids, int by);
bool includeSections(Report &report, const QList<SectionId> &ids, bool included);
/// Copies the sections behind the last of them, in their order, each focus with its content; the ids of the copies.
QList<SectionId> duplicateSections(Report &report, const QList<SectionId> &ids);
/// Removes the sections and the focuses that no other section shows.
bool removeSections(Report &report, const QList<SectionId> &ids);

} // namespace glaneur
