// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/uses.h"

#include "domain/addresskey.h"
#include "store/linkedtexts.h"
#include "store/places.h"

#include <QSet>
#include <QUrl>
#include <algorithm>

namespace glaneur {

namespace {

using Place = Use::Place;
using Field = Origin::Field;

/// What the texts that link to \p key have in common; empty where it can't be told.
QString partOf(const QString &key)
{
    const QString host = QUrl(key).host(QUrl::FullyEncoded);
    return host.contains(QLatin1String("xn--")) ? QString() : host;
}

/// Collects uses by report, in the order in which they are found.
class Uses
{
public:
    explicit Uses(Transaction &transaction) : m_transaction(transaction), m_places(transaction) {}

    /// \p sql: report, its title, item, position, words, text or NULL, date or NULL.
    void find(Place place, Field field, const QString &sql, const QString &id)
    {
        QList<FoundUse> found;
        m_transaction.each(sql, {id}, [&](const QSqlQuery &row) {
            FoundUse use;
            use.use = {ReportId::fromString(row.value(0).toString()), place,
                       QUuid::fromString(row.value(2).toString()), row.value(3).toInt()};
            use.reportTitle = row.value(1).toString();
            use.words = row.isNull(5) ? row.value(4).toString() : RichText(row.value(5).toString()).toPlainText();
            use.date = QDate::fromString(row.value(6).toString(), Qt::ISODate);
            found.append(use);
        });
        for (FoundUse &use : found) {
            use.origin = m_places.origin(use.use.report, field, use.use.item.toString(QUuid::WithoutBraces));
            m_uses.append(use);
        }
    }

    void add(const FoundUse &use) { m_uses.append(use); }
    Places &places() { return m_places; }

    /// All of them, report by report. One that only says that the report has it goes where another says where.
    QList<FoundUse> take()
    {
        QSet<ReportId> placed;
        for (const FoundUse &use : std::as_const(m_uses)) {
            if (use.use.place != Place::Report && use.use.place != Place::Text)
                placed.insert(use.use.report);
        }
        m_uses.removeIf([&](const FoundUse &use) {
            return use.use.place == Place::Report && placed.contains(use.use.report);
        });
        std::stable_sort(m_uses.begin(), m_uses.end(), [](const FoundUse &a, const FoundUse &b) {
            const int order = a.reportTitle.compare(b.reportTitle);
            return order != 0 ? order < 0 : a.use.report < b.use.report;
        });
        return m_uses;
    }

private:
    Transaction &m_transaction;
    Places m_places;
    QList<FoundUse> m_uses;
};

QList<ReportId> ids(Transaction &transaction, const QString &sql, const QVariantList &values)
{
    QList<ReportId> result;
    transaction.each(sql, values, [&](const QSqlQuery &row) {
        result.append(ReportId::fromString(row.value(0).toString()));
    });
    return result;
}

} // namespace

UseCounts countUses(Transaction &transaction)
{
    UseCounts counts;
    const auto count = [&](const QString &table, const QString &column, auto add) {
        transaction.each(QStringLiteral("SELECT x.%1, COUNT(*) FROM %2 x JOIN reports r ON r.id = x.report_id "
                                        "WHERE r.deleted_at IS NULL GROUP BY x.%1")
                             .arg(column, table),
                         {}, [&](const QSqlQuery &row) { add(row.value(0).toString(), row.value(1).toInt()); });
    };
    count(QStringLiteral("report_resources"), QStringLiteral("resource_id"),
          [&](const QString &id, int number) { counts.resources.insert(ResourceId::fromString(id), number); });
    count(QStringLiteral("report_people"), QStringLiteral("person_id"),
          [&](const QString &id, int number) { counts.people.insert(PersonId::fromString(id), number); });
    QHash<QString, QSet<ReportId>> reports;
    eachTextLink(transaction, {}, [&](const TextLink &link) {
        const QString key = addressKey(link.address);
        if (!key.isEmpty())
            reports[key].insert(link.report);
    });
    for (auto it = reports.cbegin(); it != reports.cend(); ++it)
        counts.addresses.insert(it.key(), int(it->size()));
    return counts;
}

QList<FoundUse> findUses(Transaction &transaction, const ResourceId &id)
{
    Uses uses(transaction);
    const QString key = id.toString();
    uses.find(Place::Report, Field::Resource,
              QStringLiteral("SELECT r.id, r.title, NULL, x.position, '', NULL, NULL FROM report_resources x "
                             "JOIN reports r ON r.id = x.report_id WHERE x.resource_id = ? AND r.deleted_at IS NULL"),
              key);
    uses.find(Place::Focus, Field::FocusTitle,
              QStringLiteral("SELECT r.id, r.title, f.id, x.position, CASE f.title WHEN '' THEN f.official_title "
                             "ELSE f.title END, NULL, NULL FROM focus_resources x JOIN focuses f ON f.id = x.focus_id "
                             "JOIN reports r ON r.id = f.report_id WHERE x.resource_id = ? AND r.deleted_at IS NULL "
                             "ORDER BY f.position"),
              key);
    QString address;
    transaction.each(QStringLiteral("SELECT address FROM resources WHERE id = ?"), {key},
                     [&](const QSqlQuery &row) { address = addressKey(row.value(0).toString()); });
    if (!address.isEmpty()) {
        QList<TextLink> links;
        eachTextLink(transaction, partOf(address), [&](const TextLink &link) {
            if (addressKey(link.address) == address && link.item != key)
                links.append(link);
        });
        for (const TextLink &link : std::as_const(links)) {
            FoundUse use;
            use.use = {link.report, Place::Text, QUuid::fromString(link.item), -1};
            use.reportTitle = link.reportTitle;
            use.words = link.words;
            use.origin = uses.places().origin(link.report, link.field, link.item, link.index);
            uses.add(use);
        }
    }
    QList<FoundUse> all = uses.take();
    // Where it is a resource, that is what to go to; a link is in its text.
    for (FoundUse &use : all) {
        if (use.use.place == Place::Text)
            continue;
        use.origin.field = Field::Resource;
        use.origin.item = id.uuid();
    }
    return all;
}

QList<FoundUse> findUses(Transaction &transaction, const PersonId &id)
{
    Uses uses(transaction);
    const QString key = id.toString();
    const QString live = QStringLiteral(" = ? AND r.deleted_at IS NULL ORDER BY ");
    uses.find(Place::Report, Field::Person,
              QStringLiteral("SELECT r.id, r.title, NULL, x.position, '', NULL, NULL FROM report_people x "
                             "JOIN reports r ON r.id = x.report_id WHERE x.person_id")
                  + live + QStringLiteral("r.id"),
              key);
    uses.find(Place::Day, Field::Day,
              QStringLiteral("SELECT r.id, r.title, d.id, x.position, d.place, NULL, d.date FROM day_attendees x "
                             "JOIN days d ON d.id = x.day_id JOIN reports r ON r.event_id = d.event_id "
                             "WHERE x.person_id")
                  + live + QStringLiteral("d.position"),
              key);
    uses.find(Place::Focus, Field::FocusTitle,
              QStringLiteral("SELECT r.id, r.title, f.id, x.position, CASE f.title WHEN '' THEN f.official_title "
                             "ELSE f.title END, NULL, NULL FROM focus_attendees x JOIN focuses f ON f.id = x.focus_id "
                             "JOIN reports r ON r.id = f.report_id WHERE x.person_id")
                  + live + QStringLiteral("f.position"),
              key);
    const auto written = [&](Place place, Field field, const QString &table, const QString &column) {
        uses.find(place, field,
                  QStringLiteral("SELECT r.id, r.title, t.id, -1, '', t.text, NULL FROM %1 t "
                                 "JOIN reports r ON r.id = t.report_id WHERE t.%2")
                          .arg(table, column)
                      + live + QStringLiteral("t.position"),
                  key);
    };
    written(Place::Takeaway, Field::Takeaway, QStringLiteral("takeaways"), QStringLiteral("author_id"));
    written(Place::Moment, Field::Moment, QStringLiteral("moments"), QStringLiteral("person_id"));
    written(Place::Note, Field::Note, QStringLiteral("notes"), QStringLiteral("author_id"));
    QList<FoundUse> all = uses.take();
    for (FoundUse &use : all) {
        if (use.use.place == Place::Report)
            use.origin.item = id.uuid();
    }
    return all;
}

QList<ReportId> reportsThatName(Transaction &transaction, const ResourceId &id)
{
    const QString key = id.toString();
    return ids(transaction,
               QStringLiteral("SELECT report_id FROM report_resources WHERE resource_id = ? "
                              "UNION SELECT f.report_id FROM focus_resources x JOIN focuses f ON f.id = x.focus_id "
                              "WHERE x.resource_id = ? ORDER BY 1"),
               {key, key});
}

QList<ReportId> reportsThatName(Transaction &transaction, const PersonId &id)
{
    const QString key = id.toString();
    return ids(transaction,
               QStringLiteral("SELECT report_id FROM report_people WHERE person_id = ? "
                              "UNION SELECT r.id FROM day_attendees x JOIN days d ON d.id = x.day_id "
                              "JOIN reports r ON r.event_id = d.event_id WHERE x.person_id = ? "
                              "UNION SELECT f.report_id FROM focus_attendees x JOIN focuses f ON f.id = x.focus_id "
                              "WHERE x.person_id = ? "
                              "UNION SELECT report_id FROM takeaways WHERE author_id = ? "
                              "UNION SELECT report_id FROM moments WHERE person_id = ? "
                              "UNION SELECT report_id FROM notes WHERE author_id = ? ORDER BY 1"),
               {key, key, key, key, key, key});
}

} // namespace glaneur
