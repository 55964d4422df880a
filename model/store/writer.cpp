// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer.h"

#include "domain/searchwords.h"

#include <QDateTime>

namespace glaneur {

namespace {

QString equalities(const QStringList &columns, const QString &separator)
{
    return columns.join(QStringLiteral(" = ?") + separator) + QStringLiteral(" = ?");
}

QString keyCondition(const Table &table)
{
    return equalities(table.columns.mid(0, table.keyColumns), QStringLiteral(" AND "));
}

/// Other owners that lie in the bin are not written at all.
bool canBeBinned(OwnerKind kind) { return kind == OwnerKind::Person || kind == OwnerKind::Resource; }

QVariantList keyValues(const Row &row) { return row.values.mid(0, table(row.table).keyColumns); }

} // namespace

RowWriter::RowWriter(Transaction &transaction)
    : m_transaction(transaction), m_now(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
{
}

void RowWriter::write(const QList<OwnerRows> &rows)
{
    for (const OwnerRows &owner : rows) {
        if (owner.added)
            clear(owner);
        if (canBeBinned(owner.kind))
            takeFromBin(owner.after.constFirst().table, owner.id);
        QHash<QString, const Row *> before;
        for (const Row &row : owner.before)
            before.insert(row.key(), &row);
        for (const Row &row : owner.after) {
            const Row *old = before.take(row.key());
            if (!old)
                upsert(row);
            else if (old->values != row.values)
                update(*old, row);
        }
        // After all else: what moved away from a thing must not go with it.
        for (const Row *gone : std::as_const(before))
            remove(*gone);
    }
}

void RowWriter::insert(const QList<OwnerRows> &rows)
{
    for (const OwnerRows &owner : rows) {
        if (owner.kind != OwnerKind::Report
            && m_transaction.exists(QStringLiteral("SELECT id FROM %1 WHERE id = ?")
                                        .arg(table(owner.after.constFirst().table).name),
                                    {owner.id})) {
            if (canBeBinned(owner.kind))
                takeFromBin(owner.after.constFirst().table, owner.id);
            continue;
        }
        for (const Row &row : owner.after)
            upsert(row);
    }
}

void RowWriter::removeReport(const ReportId &id)
{
    removeSearchEntries(id.toString());
    m_transaction.run(QStringLiteral("DELETE FROM reports WHERE id = ?"), {id.toString()});
}

void RowWriter::removeUnusedEvent(const QString &id)
{
    if (id.isEmpty() || m_transaction.exists(QStringLiteral("SELECT id FROM reports WHERE event_id = ?"), {id}))
        return;
    removeSearchEntries(id);
    m_transaction.run(QStringLiteral("DELETE FROM events WHERE id = ?"), {id});
}

void RowWriter::touchReport(const QString &id)
{
    m_transaction.run(QStringLiteral("UPDATE reports SET changed_at = ? WHERE id = ?"), {m_now, id});
}

void RowWriter::takeFromBin(TableId id, const QString &owner)
{
    const int taken = m_transaction.run(QStringLiteral("UPDATE %1 SET deleted_at = NULL, changed_at = ? "
                                                       "WHERE id = ? AND deleted_at IS NOT NULL")
                                            .arg(table(id).name),
                                        {m_now, owner});
    if (taken > 0)
        m_transaction.run(QStringLiteral("DELETE FROM removed_uses WHERE item_id = ?"), {owner});
}

void RowWriter::upsert(const Row &row)
{
    const Table &into = table(row.table);
    QStringList columns = into.columns;
    QVariantList values = row.values;
    if (into.dated) {
        columns.append(QStringLiteral("changed_at"));
        values.append(m_now);
    }
    QStringList places;
    QStringList sets;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        places.append(QStringLiteral("?"));
        if (i >= into.keyColumns)
            sets.append(columns.at(i) + QStringLiteral(" = excluded.") + columns.at(i));
    }
    m_transaction.run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
                          .arg(into.name, columns.join(QLatin1String(", ")), places.join(QLatin1String(", ")),
                               columns.mid(0, into.keyColumns).join(QLatin1String(", ")),
                               sets.join(QLatin1String(", "))),
                      values);
    if (row.table == TableId::SearchEntries)
        index(row);
}

// Only the columns that differ: what another window changed in the others stays.
void RowWriter::update(const Row &before, const Row &after)
{
    const Table &into = table(after.table);
    QStringList columns;
    QVariantList values;
    for (qsizetype i = into.keyColumns; i < into.columns.size(); ++i) {
        if (before.values.at(i) != after.values.at(i)) {
            columns.append(into.columns.at(i));
            values.append(after.values.at(i));
        }
    }
    if (into.dated) {
        columns.append(QStringLiteral("changed_at"));
        values.append(m_now);
    }
    const int updated = m_transaction.run(QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                                              .arg(into.name, equalities(columns, QStringLiteral(", ")),
                                                   keyCondition(into)),
                                          values + keyValues(after));
    if (updated == 0)
        upsert(after);
    else if (after.table == TableId::SearchEntries)
        index(after);
}

void RowWriter::remove(const Row &row)
{
    if (row.table == TableId::SearchEntries) {
        m_transaction.run(QStringLiteral("DELETE FROM search_words WHERE rowid IN "
                                         "(SELECT number FROM search_entries WHERE %1)")
                              .arg(keyCondition(table(row.table))),
                          keyValues(row));
    }
    m_transaction.run(QStringLiteral("DELETE FROM %1 WHERE %2").arg(table(row.table).name,
                                                                    keyCondition(table(row.table))),
                      keyValues(row));
}

/// Removes what the library has under a shared owner's id, but for the owner itself, which others point at.
void RowWriter::clear(const OwnerRows &owner)
{
    static const QHash<OwnerKind, QStringList> parts{
        {OwnerKind::Series, {QStringLiteral("DELETE FROM series_objectives WHERE series_id = ?")}},
        {OwnerKind::Event,
         {QStringLiteral("DELETE FROM event_principles WHERE event_id = ?"),
          QStringLiteral("DELETE FROM event_objectives WHERE event_id = ?"),
          QStringLiteral("DELETE FROM days WHERE event_id = ?")}},
        {OwnerKind::Resource, {QStringLiteral("DELETE FROM resource_tags WHERE resource_id = ?")}},
    };
    for (const QString &sql : parts.value(owner.kind))
        m_transaction.run(sql, {owner.id});
    removeSearchEntries(owner.id);
}

void RowWriter::index(const Row &row)
{
    const Table &entries = table(TableId::SearchEntries);
    qint64 number = 0;
    m_transaction.each(QStringLiteral("SELECT number FROM search_entries WHERE %1").arg(keyCondition(entries)),
                       keyValues(row), [&](const QSqlQuery &query) { number = query.value(0).toLongLong(); });
    const QString heading = row.values.at(entries.columns.indexOf(QLatin1String("heading"))).toString();
    const QString body = row.values.at(entries.columns.indexOf(QLatin1String("body"))).toString();
    m_transaction.run(QStringLiteral("DELETE FROM search_words WHERE rowid = ?"), {number});
    m_transaction.run(QStringLiteral("INSERT INTO search_words (rowid, heading, body) VALUES (?, ?, ?)"),
                      {number, boundText(foldedText(heading)), boundText(foldedText(body))});
}

void RowWriter::removeSearchEntries(const QString &owner)
{
    m_transaction.run(QStringLiteral("DELETE FROM search_words WHERE rowid IN "
                                     "(SELECT number FROM search_entries WHERE owner_id = ?)"),
                      {owner});
    m_transaction.run(QStringLiteral("DELETE FROM search_entries WHERE owner_id = ?"), {owner});
}

} // namespace glaneur
