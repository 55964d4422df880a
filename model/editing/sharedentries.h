// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "ports/librarychange.h"

namespace glaneur {

// What happens in one report when a resource or a person that reports share goes, comes back, or becomes another.

/// Every place in which \p report names it, the report's own list first. Links in texts are not among them.
QList<Use> usesIn(const Report &report, const ResourceId &id);
QList<Use> usesIn(const Report &report, const PersonId &id);

/// Those of \p uses that are \p report's and that it still has the place for, in words. One that only says that the report
/// had it goes where another says where.
QList<FoundUse> described(const Report &report, const QList<Use> &uses);

/// Puts what was removed back into those of \p uses that are \p report's and are still there: into lists at their
/// place, as an author where there is none by now. Uses of other reports are left alone.
void putBack(Report &report, const Resource &resource, const QList<Use> &uses);
void putBack(Report &report, const Person &person, const QList<Use> &uses);

/// \p kept takes the place of \p gone wherever \p report names that one; no list names it twice. False where the report
/// does not name \p gone.
bool replaceEntry(Report &report, const ResourceId &gone, const Resource &kept);
bool replaceEntry(Report &report, const PersonId &gone, const Person &kept);

/// \p kept with what it lacks from \p gone: empty fields are filled, tags joined, and a description that differs is
/// added behind.
Resource merged(const Resource &kept, const Resource &gone);
Person merged(const Person &kept, const Person &gone);

} // namespace glaneur
