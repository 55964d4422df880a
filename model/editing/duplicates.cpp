// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/duplicates.h"

#include "domain/addresskey.h"
#include "domain/folded.h"

#include <QStringList>
#include <algorithm>
#include <optional>

namespace glaneur {

namespace {

/// A person as two are compared.
struct Known
{
    PersonId id;
    QStringList words; ///< of the whole name, folded, in order
    QString name;
    QString first;
    QString family;
    QString territory;
    QString organisation;
};

QString key(const QString &text) { return folded(text.simplified()).replace(QLatin1Char('-'), QLatin1Char(' ')); }

Known known(const Person &person)
{
    Known result{person.id, {}, {}, key(person.firstName), key(person.familyName), key(person.territory),
                 key(person.organisation)};
    result.words = (result.first + QLatin1Char(' ') + result.family).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    result.words.sort();
    result.name = result.words.join(QLatin1Char(' '));
    return result;
}

/// Whether one letter more, less or other makes \p b of \p a.
bool isClose(const QString &a, const QString &b)
{
    if (a.size() > b.size())
        return isClose(b, a);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype start = 0;
    while (start < a.size() && a.at(start) == b.at(start))
        ++start;
    const qsizetype skipped = a.size() == b.size() ? start + 1 : start;
    return a.mid(skipped) == b.mid(start + 1);
}

bool differs(const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && a != b; }

std::optional<Likeness> likeness(const Known &a, const Known &b)
{
    constexpr qsizetype shortest = 4; // « Léa » and « Léo » are two people
    if (a.name.isEmpty() || b.name.isEmpty())
        return std::nullopt;
    if (a.name == b.name)
        return Likeness::SameName;
    if (differs(a.organisation, b.organisation) || differs(a.territory, b.territory))
        return std::nullopt;
    if (a.family.isEmpty() != b.family.isEmpty())
        return a.first == b.first ? std::optional(Likeness::OneName) : std::nullopt;
    const auto close = [&](const QString &one, const QString &other) {
        return one.size() >= shortest && other.size() >= shortest && isClose(one, other);
    };
    if (a.first == b.first && close(a.family, b.family))
        return Likeness::CloseName;
    if (!a.family.isEmpty() && a.family == b.family && close(a.first, b.first))
        return Likeness::CloseName;
    return std::nullopt;
}

} // namespace

QHash<ResourceId, QList<ResourceId>> sameAddresses(const QList<Resource> &resources)
{
    QHash<QString, QList<ResourceId>> byAddress;
    for (const Resource &resource : resources) {
        const QString address = addressKey(resource.address);
        if (!address.isEmpty())
            byAddress[address].append(resource.id);
    }
    QHash<ResourceId, QList<ResourceId>> result;
    for (const QList<ResourceId> &ids : std::as_const(byAddress)) {
        for (const ResourceId &id : ids) {
            if (ids.size() > 1) {
                QList<ResourceId> others = ids;
                others.removeOne(id);
                result.insert(id, others);
            }
        }
    }
    return result;
}

QHash<PersonId, QList<LikelyPerson>> likelySamePeople(const QList<Person> &people)
{
    QList<Known> all;
    all.reserve(people.size());
    for (const Person &person : people)
        all.append(known(person));
    QHash<PersonId, QList<LikelyPerson>> result;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            if (const auto found = likeness(all.at(i), all.at(j))) {
                result[all.at(i).id].append({all.at(j).id, *found});
                result[all.at(j).id].append({all.at(i).id, *found});
            }
        }
    }
    for (QList<LikelyPerson> &others : result) {
        std::stable_sort(others.begin(), others.end(),
                         [](const LikelyPerson &a, const LikelyPerson &b) { return a.likeness < b.likeness; });
    }
    return result;
}

} // namespace glaneur
