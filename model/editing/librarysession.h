// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/reportsession.h"
#include "ports/library.h"

#include <QPointer>

namespace glaneur {

/// The library's own resources and people while they are edited, whichever report uses them. It is a session over a
/// report that holds all of them and nothing else, so that the fields and models that edit a report edit these too.
///
/// An edit is one transaction over all that it changes: the entries, the reports that lose or change them, and the open
/// report, which takes over what was stored (ReportSession::adopt()). It is one step on the undo stack of the open
/// report, where there is one, so that a person has one history and each step is undone in the state in which it was
/// done; else on a stack of its own, which ends when a report is opened. What an open report changes of its resources and
/// people is seen here at once.
class LibrarySession : public ReportSession
{
    Q_OBJECT

public:
    /// \p library must outlive the session. Reads it at once.
    explicit LibrarySession(Library &library, QObject *parent = nullptr);
    ~LibrarySession() override;

    Library &library() const { return m_library; }

    /// The open report, null: none. Commands of its undo stack hold on to this session.
    void setOpenReport(ReportSession *session);
    /// Reads all anew, as after an import. On failure nothing changes.
    Result<void> refresh();

    /// Changes resources and people. Those that \p after lacks go to the bin, out of every report; other parts of
    /// \p after are not looked at. On failure nothing changes and saveFailed() tells.
    void edit(const QString &text, const Report &after, const QString &mergeKey = {}) override;
    using ReportSession::edit;
    QUndoStack *undoStack() override;

    /// Everything that names one of \p gone names \p kept from now on, in every report; \p kept gets the value \p value,
    /// and the others go to the bin. False where that was not done.
    bool merge(const Resource &value, const QList<ResourceId> &gone);
    bool merge(const Person &value, const QList<PersonId> &gone);

    /// Puts the report into the bin, as a step that names it by \p title. It must not be the open one.
    Result<void> removeReport(const ReportId &id, const QString &title);
    /// Takes it out of the bin; a resource or a person as a step, to where it was used before.
    Result<void> restore(const BinEntry &entry);
    Result<void> purge(const QList<BinEntry> &entries);
    /// Where a resource or person in the bin was used, and would be again; empty for a report.
    Result<QList<FoundUse>> formerUses(const BinEntry &entry) const;

    /// How often what is used; read when it is asked for after a change.
    const UseCounts &useCounts();

signals:
    /// An edit is about to be made: what is typed must be in the open report before.
    void aboutToEdit();
    /// Reports, uses or what is in the bin may be others now.
    void libraryChanged();

private:
    friend class LibraryCommand;
    friend class RemoveReportCommand;
    bool perform(const LibraryChange &change);
    bool push(const QString &text, const LibraryChange &change, const QString &mergeKey = {});
    bool prepare();

    template <typename T, typename Key>
    bool mergeEntries(const QString &text, const T &value, const QList<Key> &gone,
                      QList<SharedChange<T>> LibraryChange::*list);
    template <typename T, typename Change>
    bool changeReports(LibraryChange &change, const QList<T> &entries, bool binned, Change apply);
    template <typename T>
    Result<void> restoreEntry(const QString &text, const Result<std::pair<T, QList<Use>>> &binned,
                              QList<SharedChange<T>> LibraryChange::*list);
    Result<void> binReport(const ReportId &id);
    Result<void> unbinReport(const ReportId &id);
    Result<QList<ReportId>> binnedReports() const;
    /// The reports of \p uses, once each: as it is open, or as it is stored.
    Result<QList<Report>> reportsOf(const QList<Use> &uses) const;
    void followReport(const Report &before, const Report &after);
    void adoptInOpenReport(const LibraryChange &change);

    Library &m_library;
    QPointer<ReportSession> m_open;
    UseCounts m_uses;
    bool m_usesKnown = false;
    bool m_performed = false; ///< what was pushed last
};

} // namespace glaneur
