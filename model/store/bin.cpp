// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bin.h"

#include "domain/enums.h"
#include "store/messages.h"
#include "store/uses.h"
#include "store/writer.h"

#include <algorithm>

namespace glaneur {

namespace {

using Kind = BinEntry::Kind;
using Place = Use::Place;

QString tableOf(Kind kind)
{
    switch (kind) {
    case Kind::Report: return QStringLiteral("reports");
    case Kind::Resource: return QStringLiteral("resources");
    case Kind::Person: return QStringLiteral("people");
    }
    Q_UNREACHABLE();
}

const QList<std::pair<Place, const char *>> &placeNames()
{
    static const QList<std::pair<Place, const char *>> names{
        {Place::Report, "report"}, {Place::Focus, "focus"}, {Place::Day, "day"}, {Place::Takeaway, "takeaway"},
        {Place::Moment, "moment"}, {Place::Note, "note"},   {Place::Text, "text"},
    };
    return names;
}

QString textOf(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

} // namespace

Bin::Bin(Transaction &transaction)
    : m_transaction(transaction), m_now(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
{
}

QList<BinEntry> Bin::entries()
{
    QList<BinEntry> all;
    const auto read = [&](Kind kind, const QString &sql) {
        m_transaction.each(sql, {}, [&](const QSqlQuery &row) {
            all.append({kind, QUuid::fromString(row.value(0).toString()), row.value(1).toString(),
                        row.value(2).toString(),
                        QDateTime::fromString(row.value(3).toString(), Qt::ISODateWithMs)});
        });
    };
    read(Kind::Report,
         QStringLiteral("SELECT r.id, r.title, TRIM(COALESCE(NULLIF(e.name, ''), s.name, '') || ' ' || "
                        "CASE COALESCE(e.year, 0) WHEN 0 THEN '' ELSE CAST(e.year AS TEXT) END), r.deleted_at "
                        "FROM reports r LEFT JOIN events e ON e.id = r.event_id LEFT JOIN series s ON s.id = r.series_id "
                        "WHERE r.deleted_at IS NOT NULL"));
    read(Kind::Resource, QStringLiteral("SELECT id, title, address, deleted_at FROM resources "
                                        "WHERE deleted_at IS NOT NULL"));
    read(Kind::Person, QStringLiteral("SELECT id, TRIM(first_name || ' ' || family_name), role, deleted_at FROM people "
                                      "WHERE deleted_at IS NOT NULL"));
    std::sort(all.begin(), all.end(), [](const BinEntry &a, const BinEntry &b) {
        return a.deletedAt != b.deletedAt ? a.deletedAt > b.deletedAt : a.id < b.id;
    });
    return all;
}

bool Bin::contains(Kind kind, const QUuid &id)
{
    return m_transaction.exists(QStringLiteral("SELECT id FROM %1 WHERE id = ? AND deleted_at IS NOT NULL")
                                    .arg(tableOf(kind)),
                                {textOf(id)});
}

QList<Use> Bin::usesBefore(const QUuid &id)
{
    QList<Use> uses;
    m_transaction.each(QStringLiteral("SELECT u.report_id, u.place, u.place_id, u.position FROM removed_uses u "
                                      "JOIN reports r ON r.id = u.report_id WHERE u.item_id = ? "
                                      "AND r.deleted_at IS NULL ORDER BY u.number"),
                       {textOf(id)}, [&](const QSqlQuery &row) {
                           for (const auto &[place, name] : placeNames()) {
                               if (row.value(1).toString() == QLatin1String(name)) {
                                   uses.append({ReportId::fromString(row.value(0).toString()), place,
                                                QUuid::fromString(row.value(2).toString()), row.value(3).toInt()});
                               }
                           }
                       });
    return uses;
}

void Bin::put(Kind kind, const QUuid &id)
{
    m_transaction.run(QStringLiteral("UPDATE %1 SET deleted_at = ?, changed_at = ? WHERE id = ?").arg(tableOf(kind)),
                      {m_now, m_now, textOf(id)});
}

void Bin::rememberUses(const QUuid &id, const QList<Use> &uses)
{
    m_transaction.run(QStringLiteral("DELETE FROM removed_uses WHERE item_id = ?"), {textOf(id)});
    for (int number = 0; number < uses.size(); ++number) {
        const Use &use = uses.at(number);
        const auto name = std::find_if(placeNames().cbegin(), placeNames().cend(),
                                       [&](const auto &entry) { return entry.first == use.place; });
        m_transaction.run(QStringLiteral("INSERT INTO removed_uses (item_id, number, report_id, place, place_id, "
                                         "position, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                          {textOf(id), number, use.report.toString(), QString::fromLatin1(name->second),
                           use.item.isNull() ? QVariant() : textOf(use.item), use.position, m_now});
    }
}

void Bin::restoreReport(const ReportId &id)
{
    const QString key = id.toString();
    m_transaction.run(QStringLiteral("UPDATE reports SET deleted_at = NULL, changed_at = ? WHERE id = ?"), {m_now, key});
    RowWriter writer(m_transaction);
    const auto restore = [&](TableId table, const QString &list, const QString &column) {
        QStringList named;
        m_transaction.each(QStringLiteral("SELECT x.%1 FROM %2 x JOIN %3 o ON o.id = x.%1 WHERE x.report_id = ? "
                                          "AND o.deleted_at IS NOT NULL")
                               .arg(column, list, glaneur::table(table).name),
                           {key}, [&](const QSqlQuery &row) { named.append(row.value(0).toString()); });
        for (const QString &entry : std::as_const(named))
            writer.takeFromBin(table, entry);
    };
    restore(TableId::People, QStringLiteral("report_people"), QStringLiteral("person_id"));
    restore(TableId::Resources, QStringLiteral("report_resources"), QStringLiteral("resource_id"));
}

void Bin::purge(Kind kind, const QUuid &id)
{
    if (contains(kind, id))
        erase(kind, textOf(id));
}

void Bin::forget(Kind kind, const QUuid &id)
{
    const bool named = kind == Kind::Person ? !reportsThatName(m_transaction, PersonId(id)).isEmpty()
                                            : !reportsThatName(m_transaction, ResourceId(id)).isEmpty();
    if (named)
        put(kind, id);
    else
        erase(kind, textOf(id));
}

void Bin::erase(Kind kind, const QString &id)
{
    RowWriter writer(m_transaction);
    if (kind == Kind::Report) {
        QString event;
        m_transaction.each(QStringLiteral("SELECT event_id FROM reports WHERE id = ?"), {id},
                           [&](const QSqlQuery &row) { event = row.value(0).toString(); });
        writer.removeReport(ReportId::fromString(id));
        writer.removeUnusedEvent(event);
        return;
    }
    if (kind == Kind::Resource) {
        removeFromList(QStringLiteral("report_resources"), QStringLiteral("report_id"), QStringLiteral("resource_id"), id);
        removeFromList(QStringLiteral("focus_resources"), QStringLiteral("focus_id"), QStringLiteral("resource_id"), id);
    } else {
        removeFromList(QStringLiteral("report_people"), QStringLiteral("report_id"), QStringLiteral("person_id"), id);
        removeFromList(QStringLiteral("focus_attendees"), QStringLiteral("focus_id"), QStringLiteral("person_id"), id);
        removeFromList(QStringLiteral("day_attendees"), QStringLiteral("day_id"), QStringLiteral("person_id"), id);
        for (const auto &[table, column] : {std::pair("takeaways", "author_id"), std::pair("moments", "person_id"),
                                            std::pair("notes", "author_id")}) {
            m_transaction.run(QStringLiteral("UPDATE %1 SET %2 = NULL, changed_at = ? WHERE %2 = ?")
                                  .arg(QLatin1String(table), QLatin1String(column)),
                              {m_now, id});
        }
    }
    m_transaction.run(QStringLiteral("DELETE FROM removed_uses WHERE item_id = ?"), {id});
    writer.removeSearchEntries(id);
    m_transaction.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(tableOf(kind)), {id});
}

/// The others stay in their order, counted from 0 without gaps, as saving expects them.
void Bin::removeFromList(const QString &table, const QString &owner, const QString &column, const QString &id)
{
    QStringList owners;
    m_transaction.each(QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %3 = ?").arg(owner, table, column), {id},
                       [&](const QSqlQuery &row) { owners.append(row.value(0).toString()); });
    for (const QString &key : std::as_const(owners)) {
        QStringList others;
        m_transaction.each(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? ORDER BY position").arg(column, table, owner),
                           {key}, [&](const QSqlQuery &row) {
                               if (row.value(0).toString() != id)
                                   others.append(row.value(0).toString());
                           });
        m_transaction.run(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, owner), {key});
        for (int position = 0; position < others.size(); ++position) {
            m_transaction.run(QStringLiteral("INSERT INTO %1 (%2, position, %3, changed_at) VALUES (?, ?, ?, ?)")
                                  .arg(table, owner, column),
                              {key, position, others.at(position), m_now});
        }
    }
}

} // namespace glaneur
