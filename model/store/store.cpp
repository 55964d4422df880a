// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "domain/searchwords.h"
#include "store/messages.h"
#include "store/reader.h"
#include "store/rows.h"
#include "store/search.h"
#include "store/storeprivate.h"
#include "store/writer.h"

#include <QCollator>
#include <algorithm>
#include <utility>

namespace glaneur {

namespace {

/// Fails \p transaction where \p report is in the bin.
void refuseBinned(Transaction &transaction, const Report &report)
{
    transaction.each(QStringLiteral("SELECT title FROM reports WHERE id = ? AND deleted_at IS NOT NULL"),
                     {report.id.toString()},
                     [&](const QSqlQuery &row) { transaction.fail(messages::reportInBin(row.value(0).toString())); });
}

} // namespace

void writeReport(Transaction &transaction, const Report &before, const Report &after)
{
    if (!transaction.exists(QStringLiteral("SELECT id FROM reports WHERE id = ?"), {after.id.toString()}))
        transaction.fail(messages::reportMissing());
    RowWriter writer(transaction);
    writer.write(changedRows(&before, after));
    if (before.event.id != after.event.id)
        writer.removeUnusedEvent(before.event.id.toString());
    writer.touchReport(after.id.toString());
}

Store::Store(std::unique_ptr<Private> content) : d(std::move(content)) {}

Store::~Store() = default;

OpenedStore Store::open(const QString &path) { return Private::open(path, migrations()); }

OpenedStore openWithMigrations(const QString &path, const QList<Migration> &steps)
{
    return Store::Private::open(path, steps);
}

QString Store::path() const { return d->path; }

Result<Report> Store::load(const ReportId &id) const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    Report report = ReportReader(transaction).report(id);
    refuseBinned(transaction, report);
    return answer(transaction, std::move(report));
}

Result<void> Store::insert(const Report &report)
{
    if (!hasSoundIds(report))
        return messages::invalidReport(report.title);
    Transaction transaction(*d->database, Transaction::Kind::Write);
    refuseBinned(transaction, report);
    if (transaction.exists(QStringLiteral("SELECT id FROM reports WHERE id = ?"), {report.id.toString()}))
        transaction.fail(messages::reportExists(report.title));
    RowWriter(transaction).insert(changedRows(nullptr, report));
    return transaction.commit();
}

Result<void> Store::save(const Report &before, const Report &after)
{
    if (!hasSoundIds(after) || before.id != after.id)
        return messages::invalidReport(after.title);
    if (before == after)
        return {};
    Transaction transaction(*d->database, Transaction::Kind::Write);
    refuseBinned(transaction, after);
    writeReport(transaction, before, after);
    return transaction.commit();
}

Result<QList<SearchHit>> Store::search(const QString &words, int limit) const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    return answer(transaction, searchHits(transaction, words, limit));
}

Result<QList<SeriesSummary>> Store::overview() const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    QList<SeriesSummary> overview = ReportReader(transaction).overview();
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    // Folded first: « Été » stands with the E's in every locale, the one without rules included.
    QCollator collator;
    collator.setNumericMode(true);
    const auto compare = [&](const QString &a, const QString &b) {
        const int order = collator.compare(foldedText(a), foldedText(b));
        return order != 0 ? order : collator.compare(a, b);
    };
    const auto reportOrder = [&](const ReportSummary &a, const ReportSummary &b) {
        const int order = compare(a.title, b.title);
        return order != 0 ? order < 0 : a.id < b.id;
    };
    const auto eventOrder = [&](const EventSummary &a, const EventSummary &b) {
        if (a.year != b.year)
            return a.year > b.year;
        if (a.edition != b.edition)
            return a.edition > b.edition;
        const int order = compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    };
    for (SeriesSummary &series : overview) {
        for (EventSummary &event : series.events)
            std::sort(event.reports.begin(), event.reports.end(), reportOrder);
        std::sort(series.events.begin(), series.events.end(), eventOrder);
    }
    std::sort(overview.begin(), overview.end(), [&](const SeriesSummary &a, const SeriesSummary &b) {
        if (a.id.isNull() != b.id.isNull())
            return b.id.isNull();
        const int order = compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return overview;
}

Result<QList<Series>> Store::series() const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    return answer(transaction, ReportReader(transaction).allSeries());
}

Result<QList<Person>> Store::people() const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    return answer(transaction, ReportReader(transaction).allPeople());
}

Result<QList<Resource>> Store::resources() const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    return answer(transaction, ReportReader(transaction).allResources());
}

bool Store::changedElsewhere()
{
    // Counts the commits of all connections but one's own, and reads no page of the file.
    const qlonglong version = d->database->value(QStringLiteral("PRAGMA data_version")).toLongLong();
    const qlonglong before = std::exchange(d->outsideVersion, version);
    return before >= 0 && before != version;
}

} // namespace glaneur
