// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QHash>
#include <QStringList>
#include <QVariantList>

namespace glaneur {

/// A table as saving sees it: its columns, of which the first `keyColumns` are its key, without `changed_at`.
struct Table
{
    QString name;
    int keyColumns = 1;
    QStringList columns;
    bool dated = true; ///< has `changed_at`
};

enum class TableId {
    Series, SeriesObjectives, People, Resources, ResourceTags, Events, EventPrinciples, EventObjectives, Days,
    DayAttendees, Reports, ReportPeople, ReportResources, Focuses, FocusAttendees, FocusResources, Takeaways, Moments,
    Pictures, PictureData, Notes, Sections, SectionPictures, SearchEntries,
};

const Table &table(TableId id);

/// A row to be: values in the order of its table's columns.
struct Row
{
    TableId table;
    QVariantList values;

    /// The same for two rows only where they are the same row.
    QString key() const;
};

/// What a row belongs to: all but the report is shared by the whole library.
enum class OwnerKind { Report, Series, Event, Person, Resource };

QString toKey(OwnerKind kind);

/// The rows of one owner that are not the same before and after; those that are the same may be left out.
struct OwnerRows
{
    OwnerKind kind;
    QString id;
    bool added = false; ///< the report did not have this owner before
    QList<Row> before;
    QList<Row> after;
};

/// All that has to change in the store for \p before (null: nothing) to become \p after. The cost is that of comparing
/// the two, which share what did not change.
QList<OwnerRows> changedRows(const Report *before, const Report &after);

/// The same for shared entries alone: those that differ, and those that only \p after has.
QList<OwnerRows> changedRows(const QList<Person> &before, const QList<Person> &after);
QList<OwnerRows> changedRows(const QList<Resource> &before, const QList<Resource> &after);

/// Whether every part of \p report has an id, and one of its own.
bool hasSoundIds(const Report &report);

/// NULL for what is missing, ISO 8601 otherwise.
QVariant boundDate(const QDate &date);
QVariant boundTime(const QDateTime &time);

} // namespace glaneur
