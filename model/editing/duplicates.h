// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QHash>
#include <QList>

namespace glaneur {

/// The resources of \p resources whose address leads to where another's leads: each with those others.
QHash<ResourceId, QList<ResourceId>> sameAddresses(const QList<Resource> &resources);

/// Why two entries may be the same person.
enum class Likeness {
    SameName,  ///< the same words, whatever their order, case and accents
    OneName,   ///< one has only a first name, the other's
    CloseName, ///< a letter more, less or other
};

struct LikelyPerson
{
    PersonId id;
    Likeness likeness = Likeness::SameName;

    friend bool operator==(const LikelyPerson &, const LikelyPerson &) = default;
};

/// The people of \p people who may be entered twice: each with who they may be, the likeliest first. Two who are said to
/// be of different organisations or territories are taken for the same only where their names are. The cost grows with
/// the square of their number: some milliseconds for a thousand.
QHash<PersonId, QList<LikelyPerson>> likelySamePeople(const QList<Person> &people);

} // namespace glaneur
