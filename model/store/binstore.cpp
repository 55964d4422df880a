// SPDX-License-Identifier: GPL-3.0-or-later
// What the store does beyond one report: uses, changes of what is shared, and the bin.
#include "store/bin.h"
#include "store/messages.h"
#include "store/reader.h"
#include "store/rows.h"
#include "store/storeprivate.h"
#include "store/uses.h"
#include "store/writer.h"

namespace glaneur {

namespace {

using Kind = BinEntry::Kind;

Kind kindOf(const Resource &) { return Kind::Resource; }
Kind kindOf(const Person &) { return Kind::Person; }
Error usedError(const Resource &resource) { return messages::resourceUsed(resource.title); }
Error usedError(const Person &person) { return messages::personUsed(person.name()); }

bool isInLiveReport(Transaction &transaction, const QList<ReportId> &reports)
{
    return std::any_of(reports.cbegin(), reports.cend(), [&](const ReportId &id) {
        return transaction.exists(QStringLiteral("SELECT id FROM reports WHERE id = ? AND deleted_at IS NULL"),
                                  {id.toString()});
    });
}

template <typename T>
void applyShared(Transaction &transaction, const SharedChange<T> &change, const QHash<QUuid, QList<Use>> &uses)
{
    Bin bin(transaction);
    if (change.after) {
        RowWriter(transaction)
            .write(changedRows(change.before ? QList<T>{*change.before} : QList<T>(), QList<T>{*change.after}));
    } else if (change.before) {
        const QUuid id = change.before->id.uuid();
        // The reports of the change do not name it any more; another window's may.
        if (isInLiveReport(transaction, reportsThatName(transaction, change.before->id)))
            transaction.fail(usedError(*change.before));
        if (change.isNew) {
            bin.forget(kindOf(*change.before), id);
        } else {
            bin.put(kindOf(*change.before), id);
            bin.rememberUses(id, uses.value(id));
        }
    }
}

/// The room that is free in the file, as a part of it; 0 where it is not worth the trouble.
double worthlessPart(Database &database)
{
    constexpr int least = 1000; // pages
    const int free = database.value(QStringLiteral("PRAGMA freelist_count")).toInt();
    const int all = database.value(QStringLiteral("PRAGMA page_count")).toInt();
    return free < least || all == 0 ? 0 : double(free) / all;
}

} // namespace

Result<void> Store::remove(const ReportId &id)
{
    Transaction transaction(*d->database, Transaction::Kind::Write);
    if (!transaction.exists(QStringLiteral("SELECT id FROM reports WHERE id = ? AND deleted_at IS NULL"),
                            {id.toString()}))
        transaction.fail(messages::reportMissing());
    Bin(transaction).put(Kind::Report, id.uuid());
    return transaction.commit();
}

Result<UseCounts> Store::useCounts() const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    return answer(transaction, countUses(transaction));
}

Result<QList<FoundUse>> Store::usesOf(const ResourceId &id) const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    return answer(transaction, findUses(transaction, id));
}

Result<QList<FoundUse>> Store::usesOf(const PersonId &id) const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    return answer(transaction, findUses(transaction, id));
}

Result<QList<ReportId>> Store::reportsWith(const ResourceId &id) const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    return answer(transaction, reportsThatName(transaction, id));
}

Result<QList<ReportId>> Store::reportsWith(const PersonId &id) const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    return answer(transaction, reportsThatName(transaction, id));
}

Result<Report> Store::loadTexts(const ReportId &id) const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    return answer(transaction, ReportReader(transaction).report(id, false));
}

Result<void> Store::apply(const LibraryChange &change)
{
    for (const auto &[before, after] : change.reports) {
        if (!hasSoundIds(after) || before.id != after.id)
            return messages::invalidReport(after.title);
    }
    Transaction transaction(*d->database, Transaction::Kind::Write);
    for (const auto &[before, after] : change.reports)
        writeReport(transaction, before, after);
    for (const SharedChange<Resource> &resource : change.resources)
        applyShared(transaction, resource, change.uses);
    for (const SharedChange<Person> &person : change.people)
        applyShared(transaction, person, change.uses);
    return transaction.commit();
}

Result<QList<BinEntry>> Store::bin() const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    return answer(transaction, Bin(transaction).entries());
}

Result<void> Store::restore(const ReportId &id)
{
    Transaction transaction(*d->database, Transaction::Kind::Write);
    Bin bin(transaction);
    if (!bin.contains(Kind::Report, id.uuid()))
        transaction.fail(messages::notInBin());
    bin.restoreReport(id);
    return transaction.commit();
}

Result<std::pair<Resource, QList<Use>>> Store::binnedResource(const ResourceId &id) const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    const QList<Resource> binned = ReportReader(transaction).allResources(true);
    const Resource *found = findById(binned, id);
    if (!found)
        transaction.fail(messages::notInBin());
    const QList<Use> uses = Bin(transaction).usesBefore(id.uuid());
    return answer(transaction, std::pair(found ? *found : Resource(), uses));
}

Result<std::pair<Person, QList<Use>>> Store::binnedPerson(const PersonId &id) const
{
    Transaction transaction(*d->database, Transaction::Kind::Read);
    const QList<Person> binned = ReportReader(transaction).allPeople(true);
    const Person *found = findById(binned, id);
    if (!found)
        transaction.fail(messages::notInBin());
    const QList<Use> uses = Bin(transaction).usesBefore(id.uuid());
    return answer(transaction, std::pair(found ? *found : Person(), uses));
}

Result<void> Store::purge(const QList<BinEntry> &entries)
{
    Database &database = *d->database;
    // For good means that no page of the file still holds it.
    database.execute(QStringLiteral("PRAGMA secure_delete = ON"));
    Result<void> done;
    {
        Transaction transaction(database, Transaction::Kind::Write);
        Bin bin(transaction);
        // Reports first: what only they name then is named by nothing.
        for (const Kind kind : {Kind::Report, Kind::Resource, Kind::Person}) {
            for (const BinEntry &entry : entries) {
                if (entry.kind == kind)
                    bin.purge(kind, entry.id);
            }
        }
        done = transaction.commit();
    }
    database.execute(QStringLiteral("PRAGMA secure_delete = OFF"));
    // The room of deleted pictures is given back to the disk; where another window is reading, the next time.
    constexpr double worthIt = 0.25;
    if (done && worthlessPart(database) > worthIt)
        database.execute(QStringLiteral("VACUUM"));
    return done;
}

} // namespace glaneur
