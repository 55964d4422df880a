// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace glaneur {

// Changes of a report that touch more than one of its lists. Each leaves it alone, and says so by a null id or false,
// where what it is to change is not there.

/// The takeaways of the focus \p focus, or of the whole event where it is null; null where there is no such focus.
QList<Takeaway> *takeawaysOf(Report &report, const FocusId &focus);
const QList<Takeaway> *takeawaysOf(const Report &report, const FocusId &focus);

Focus *focusOf(Report &report, const FocusId &id);
Section *sectionOf(Report &report, const SectionId &id);

/// The objectives and the context as an editor changes them: the edition's own where it has some, or the series'.
QList<RichText> &shownObjectives(Report &report);
RichText &shownContext(Report &report);

/// Adds a section before the place \p before (-1: at the end), with a focus of its own where \p kind is a focus.
SectionId addSection(Report &report, SectionKind kind, int before = -1, FocusKind focusKind = FocusKind::Workshop);
/// Adds a copy behind the section; a focus section's focus, with its takeaways, is copied as well.
SectionId duplicateSection(Report &report, const SectionId &id);
/// Removes the section, and its focus (whose notes then have none) where no other section shows it.
bool removeSection(Report &report, const SectionId &id);

/// Removes the person everywhere: from attendees; what they wrote is the team's; their moments are nobody's.
bool removePerson(Report &report, const PersonId &id);
/// The number of places that name the person.
int usesOfPerson(const Report &report, const PersonId &id);
/// Removes the resource from the report and its focuses.
bool removeResource(Report &report, const ResourceId &id);
/// Removes the picture from the report and its sections.
bool removePicture(Report &report, const PictureId &id);
/// Removes the day; its notes then have none.
bool removeDay(Report &report, const DayId &id);

} // namespace glaneur
