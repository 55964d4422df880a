// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace glaneur {

// People as they are typed: by their names.

/// Someone new of that name, first and family name parted: « Ada de la Tour », « TOUR Ada ». An id of their own; null
/// for no words.
Person personOfName(const QString &name);
/// The names in a list as one types or pastes it: parted by commas, semicolons, lines, « et », « and » and « & ».
QStringList namesIn(const QString &text);
/// The one of \p people whose whole name that is, whatever its case, accents and order of words; else the only one who
/// has it as first name; null where there is none, or more than one.
const Person *personByName(const QList<Person> &people, const QString &name);
/// Adds those of \p people whom the report does not name yet; false where it names all.
bool addPeople(Report &report, const QList<Person> &people);

} // namespace glaneur
