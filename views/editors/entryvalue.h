// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/fieldbinding.h"

#include <QVariant>

namespace glaneur {

// Where a report keeps its lists, for entryValue(): the same for a report to read and one to change.
constexpr auto daysOf = [](auto &report) -> auto & { return report.event.days; };
constexpr auto peopleOf = [](auto &report) -> auto & { return report.people; };
constexpr auto takeawaysOf = [](auto &report) -> auto & { return report.takeaways; };
constexpr auto focusesOf = [](auto &report) -> auto & { return report.focuses; };
constexpr auto resourcesOf = [](auto &report) -> auto & { return report.resources; };
constexpr auto momentsOf = [](auto &report) -> auto & { return report.moments; };
constexpr auto picturesOf = [](auto &report) -> auto & { return report.pictures; };

/// The \p member of the entry \p id of the list \p listOf, \p name being the member's for merging. An entry that is
/// there no more reads as an empty value and takes none.
template <typename ListOf, typename Key, typename Entry, typename Value>
FieldValue<Value> entryValue(const QString &undoText, ListOf listOf, const Key &id, Value Entry::*member,
                             QLatin1String name)
{
    return {undoText, id.toString() + QLatin1Char('/') + name,
            [listOf, id, member](const Report &report) {
                const Entry *entry = findById(listOf(report), id);
                return entry ? entry->*member : Value();
            },
            [listOf, id, member](Report &report, const Value &value) {
                auto &list = listOf(report);
                const qsizetype index = indexOfId(list, id);
                if (index >= 0)
                    list[index].*member = value;
            }};
}

/// The same for one of a few values, as the keys that a chooser has.
template <typename ListOf, typename Key, typename Entry, typename Enum>
FieldValue<QString> entryChoice(const QString &undoText, ListOf listOf, const Key &id, Enum Entry::*member,
                                QLatin1String name)
{
    const FieldValue<Enum> value = entryValue(undoText, listOf, id, member, name);
    return {undoText, value.mergeKey, [value](const Report &report) { return toKey(value.read(report)); },
            [value](Report &report, const QString &key) {
                if (const auto chosen = fromKey<Enum>(key))
                    value.write(report, *chosen);
            }};
}

/// The ids of \p list.
template <typename Entry> QList<QUuid> uuidsOf(const QList<Entry> &list)
{
    QList<QUuid> ids;
    for (const Entry &entry : list)
        ids.append(entry.id.uuid());
    return ids;
}

/// Moves the entry \p id of \p list by \p by places; does nothing where it can't go.
template <typename Entry, typename Key> void moveEntry(QList<Entry> &list, const Key &id, int by)
{
    const qsizetype index = indexOfId(list, id);
    if (index >= 0 && index + by >= 0 && index + by < list.size())
        list.move(index, index + by);
}

} // namespace glaneur
