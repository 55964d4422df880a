// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace glaneur {

/// A place in a report that names a resource or a person.
struct Use
{
    enum class Place {
        Report,   ///< the report's own list of resources or people; `position`
        Focus,    ///< `item`; `position` among its resources or attendees
        Day,      ///< `item`; `position` among its attendees
        Takeaway, ///< `item`: its author
        Moment,   ///< `item`: its person
        Note,     ///< `item`: its author
        Text,     ///< a link in a text that leads to the resource's address
    };

    ReportId report;
    Place place = Place::Report;
    QUuid item;
    int position = -1;

    friend bool operator==(const Use &, const Use &) = default;
};

/// A use, for people to read and to go to.
struct FoundUse
{
    Use use;
    QString reportTitle;
    QString words; ///< a focus' title, a day's place, the text of a takeaway, moment or note, the words of a link
    QDate date;    ///< of a day
    Origin origin;

    friend bool operator==(const FoundUse &, const FoundUse &) = default;
};

/// In how many reports the library's resources and people are used; 0 for those that are not named.
struct UseCounts
{
    QHash<ResourceId, int> resources;
    QHash<PersonId, int> people;
    QHash<QString, int> addresses; ///< by addressKey(): links in texts

    friend bool operator==(const UseCounts &, const UseCounts &) = default;
};

/// A shared entry before and after a change. Nothing before: it is new, or was in the bin. Nothing after: it goes there.
template <typename T> struct SharedChange
{
    using Entry = T;

    std::optional<T> before;
    std::optional<T> after;
    bool isNew = false; ///< was never seen without this change: rather than to the bin it goes for good

    friend bool operator==(const SharedChange &, const SharedChange &) = default;
};

/// What one step changes in the library, beside or beyond one report. Its inverse brings back what was.
struct LibraryChange
{
    QList<SharedChange<Resource>> resources;
    QList<SharedChange<Person>> people;
    /// Before and after. Pictures may be left out of both.
    QList<std::pair<Report, Report>> reports;
    /// Where that which goes to the bin was used, so that its return brings its uses back; by its id.
    QHash<QUuid, QList<Use>> uses;

    bool isEmpty() const { return resources.isEmpty() && people.isEmpty() && reports.isEmpty(); }
    LibraryChange inverse() const
    {
        LibraryChange result = *this;
        for (SharedChange<Resource> &change : result.resources)
            std::swap(change.before, change.after);
        for (SharedChange<Person> &change : result.people)
            std::swap(change.before, change.after);
        for (auto &[before, after] : result.reports)
            std::swap(before, after);
        return result;
    }
};

/// What lies in the bin.
struct BinEntry
{
    enum class Kind { Report, Resource, Person };

    Kind kind = Kind::Report;
    QUuid id;
    QString title;   ///< a person's name
    QString details; ///< a report's event, a resource's address, a person's role
    QDateTime deletedAt; ///< UTC

    friend bool operator==(const BinEntry &, const BinEntry &) = default;
};

} // namespace glaneur
