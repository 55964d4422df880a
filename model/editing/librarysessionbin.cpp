// SPDX-License-Identifier: GPL-3.0-or-later
// What the session puts into the bin and takes out of it.
#include "editing/librarysession.h"

#include "editing/sharedentries.h"

#include <QSet>
#include <QUndoCommand>
#include <utility>

namespace glaneur {

/// A report goes to the bin.
class RemoveReportCommand : public QUndoCommand
{
public:
    RemoveReportCommand(LibrarySession &session, const QString &text, const ReportId &id, Result<void> &first)
        : QUndoCommand(text), m_session(session), m_id(id), m_first(&first)
    {
    }

    void redo() override
    {
        const Result<void> done = m_session.binReport(m_id);
        setObsolete(!done);
        if (m_first)
            *std::exchange(m_first, nullptr) = done; // its caller tells
        else if (!done)
            emit m_session.saveFailed(done.error());
    }

    void undo() override
    {
        const Result<void> done = m_session.unbinReport(m_id);
        setObsolete(!done);
        if (!done)
            emit m_session.saveFailed(done.error());
    }

private:
    LibrarySession &m_session;
    ReportId m_id;
    Result<void> *m_first;
};

Result<void> LibrarySession::removeReport(const ReportId &id, const QString &title)
{
    const QString text =
        title.trimmed().isEmpty() ? tr("Delete a report") : tr("Delete the report “%1”").arg(title);
    Result<void> removed;
    undoStack()->push(new RemoveReportCommand(*this, text, id, removed));
    return removed;
}

Result<void> LibrarySession::binReport(const ReportId &id)
{
    const Result<void> removed = m_library.remove(id);
    if (removed) {
        m_usesKnown = false;
        emit libraryChanged();
    }
    return removed;
}

/// Does nothing where it is back already.
Result<void> LibrarySession::unbinReport(const ReportId &id)
{
    const Result<QList<ReportId>> binned = binnedReports();
    if (!binned)
        return binned.error();
    if (!binned->contains(id) && m_library.loadTexts(id))
        return {};
    const Result<void> restored = m_library.restore(id);
    // With the people and resources that it names.
    return restored ? refresh() : restored;
}

Result<void> LibrarySession::restore(const BinEntry &entry)
{
    if (entry.kind == BinEntry::Kind::Report)
        return unbinReport(ReportId(entry.id));
    if (entry.kind == BinEntry::Kind::Resource)
        return restoreEntry(tr("Restore a resource"), m_library.binnedResource(ResourceId(entry.id)),
                            &LibraryChange::resources);
    return restoreEntry(tr("Restore a person"), m_library.binnedPerson(PersonId(entry.id)),
                        &LibraryChange::people);
}

template <typename T>
Result<void> LibrarySession::restoreEntry(const QString &text, const Result<std::pair<T, QList<Use>>> &binned,
                                          QList<SharedChange<T>> LibraryChange::*list)
{
    if (!binned)
        return binned.error();
    if (!prepare())
        return {}; // told already
    const auto &[value, uses] = *binned;
    LibraryChange change;
    (change.*list).append({std::nullopt, value});
    change.uses.insert(value.id.uuid(), uses);
    const Result<QList<Report>> reports = reportsOf(uses);
    if (!reports)
        return reports.error();
    for (const Report &before : *reports) {
        Report after = before;
        putBack(after, value, uses);
        if (after != before)
            change.reports.append({before, after});
    }
    push(text, change);
    return {};
}

Result<void> LibrarySession::purge(const QList<BinEntry> &entries)
{
    const Result<void> purged = m_library.purge(entries);
    if (purged)
        emit libraryChanged();
    return purged;
}

Result<QList<FoundUse>> LibrarySession::formerUses(const BinEntry &entry) const
{
    QList<Use> uses;
    if (entry.kind == BinEntry::Kind::Resource) {
        const auto binned = m_library.binnedResource(ResourceId(entry.id));
        if (!binned)
            return binned.error();
        uses = binned->second;
    } else if (entry.kind == BinEntry::Kind::Person) {
        const auto binned = m_library.binnedPerson(PersonId(entry.id));
        if (!binned)
            return binned.error();
        uses = binned->second;
    }
    const Result<QList<Report>> reports = reportsOf(uses);
    if (!reports)
        return reports.error();
    QList<FoundUse> found;
    for (const Report &report : *reports)
        found += described(report, uses);
    return found;
}

Result<QList<Report>> LibrarySession::reportsOf(const QList<Use> &uses) const
{
    QList<Report> reports;
    for (const Use &use : uses) {
        if (findById(reports, use.report))
            continue;
        const bool open = m_open && m_open->report().id == use.report;
        const Result<Report> loaded = open ? Result<Report>(m_open->report()) : m_library.loadTexts(use.report);
        if (!loaded)
            return loaded.error();
        reports.append(*loaded);
    }
    return reports;
}

Result<QList<ReportId>> LibrarySession::binnedReports() const
{
    const Result<QList<BinEntry>> bin = m_library.bin();
    if (!bin)
        return bin.error();
    QList<ReportId> reports;
    for (const BinEntry &entry : *bin) {
        if (entry.kind == BinEntry::Kind::Report)
            reports.append(ReportId(entry.id));
    }
    return reports;
}

} // namespace glaneur
