// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/librarysession.h"

#include "editing/edits.h"
#include "editing/sharedentries.h"

#include <QSet>
#include <QUndoCommand>
#include <algorithm>

namespace glaneur {

namespace {

/// What turns \p before into \p after, entry by entry.
template <typename T> QList<SharedChange<T>> differences(const QList<T> &before, const QList<T> &after)
{
    QList<SharedChange<T>> changes;
    if (before == after)
        return changes;
    QHash<QUuid, const T *> known;
    for (const T &entry : before)
        known.insert(entry.id.uuid(), &entry);
    for (const T &entry : after) {
        const T *old = known.take(entry.id.uuid());
        if (!old)
            changes.append({std::nullopt, entry, true});
        else if (!(*old == entry))
            changes.append({*old, entry});
    }
    for (const T &entry : before) {
        if (known.contains(entry.id.uuid()))
            changes.append({entry, std::nullopt});
    }
    return changes;
}

template <typename T> void apply(QList<T> &list, const QList<SharedChange<T>> &changes)
{
    for (const SharedChange<T> &change : changes) {
        const qsizetype at = indexOfId(list, change.before ? change.before->id : change.after->id);
        if (change.after && at >= 0)
            list[at] = *change.after;
        else if (change.after)
            list.append(*change.after);
        else if (at >= 0)
            list.removeAt(at);
    }
}

/// The values of \p changes where \p list has the entries; it gains and loses none.
template <typename T> void applyValues(QList<T> &list, const QList<SharedChange<T>> &changes)
{
    for (const SharedChange<T> &change : changes) {
        const qsizetype at = change.after ? indexOfId(list, change.after->id) : -1;
        if (at >= 0 && !(list.at(at) == *change.after))
            list[at] = *change.after;
    }
}

template <typename T> bool onlyValues(const QList<SharedChange<T>> &changes)
{
    return std::all_of(changes.cbegin(), changes.cend(), [](const auto &change) { return change.before && change.after; });
}

/// Makes one change of two that follow each other on the same entries; false where they are on others.
template <typename T> bool join(QList<SharedChange<T>> &first, const QList<SharedChange<T>> &next)
{
    if (first.size() != next.size() || !onlyValues(first) || !onlyValues(next))
        return false;
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (first.at(i).after->id != next.at(i).after->id)
            return false;
    }
    for (qsizetype i = 0; i < first.size(); ++i)
        first[i].after = next.at(i).after;
    return true;
}

template <typename T> bool changesNothing(const QList<SharedChange<T>> &changes)
{
    return std::all_of(changes.cbegin(), changes.cend(), [](const auto &change) { return change.before == change.after; });
}

void removeFrom(Report &report, const Resource &resource) { removeResource(report, resource.id); }
void removeFrom(Report &report, const Person &person) { removePerson(report, person.id); }

} // namespace

/// One step of the library.
class LibraryCommand : public QUndoCommand
{
public:
    LibraryCommand(LibrarySession &session, const QString &text, const LibraryChange &change, const QString &mergeKey)
        : QUndoCommand(text)
        , m_session(session)
        , m_change(change)
        , m_mergeKey(mergeKey)
        , m_generation(session.mergeGeneration())
    {
    }

    void redo() override { setObsolete(!m_session.perform(m_change)); }
    void undo() override { setObsolete(!m_session.perform(m_change.inverse())); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 2; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const LibraryCommand *>(other);
        if (&next->m_session != &m_session || next->m_mergeKey != m_mergeKey || next->m_generation != m_generation
            || !m_change.reports.isEmpty() || !next->m_change.reports.isEmpty())
            return false;
        LibraryChange both = m_change;
        if (!join(both.resources, next->m_change.resources) || !join(both.people, next->m_change.people))
            return false;
        m_change = both;
        setObsolete(changesNothing(both.resources) && changesNothing(both.people));
        return true;
    }

private:
    LibrarySession &m_session;
    LibraryChange m_change;
    QString m_mergeKey;
    int m_generation;
};

LibrarySession::LibrarySession(Library &library, QObject *parent)
    : ReportSession(Report(), library, parent)
    , m_library(library)
{
    (void)refresh(); // A library that can't be read shows as empty; whoever opens it hears of it by refresh().
}

LibrarySession::~LibrarySession() = default;

void LibrarySession::setOpenReport(ReportSession *session)
{
    if (m_open)
        m_open->disconnect(this);
    m_open = session;
    ReportSession::undoStack()->clear();
    endMerging();
    if (!session)
        return;
    connect(session, &ReportSession::changed, this, &LibrarySession::followReport);
    connect(session, &ReportSession::saved, this, [this] {
        m_usesKnown = false;
        emit libraryChanged();
    });
    followReport({}, session->report());
}

QUndoStack *LibrarySession::undoStack() { return m_open ? m_open->undoStack() : ReportSession::undoStack(); }

Result<void> LibrarySession::refresh()
{
    const Result<QList<Resource>> resources = m_library.resources();
    if (!resources)
        return resources.error();
    const Result<QList<Person>> people = m_library.people();
    if (!people)
        return people.error();
    Report all;
    all.resources = *resources;
    all.people = *people;
    m_usesKnown = false;
    adopt(all);
    emit libraryChanged();
    return {};
}

/// Takes over what the open report changed, and saved, of what all share.
void LibrarySession::followReport(const Report &before, const Report &after)
{
    if (before.resources == after.resources && before.people == after.people)
        return;
    Report all = report();
    const auto follow = [](auto &list, const auto &entries) {
        for (const auto &entry : entries) {
            const qsizetype at = indexOfId(list, entry.id);
            if (at < 0)
                list.append(entry);
            else if (!(list.at(at) == entry))
                list[at] = entry;
        }
    };
    follow(all.resources, after.resources);
    follow(all.people, after.people);
    if (all != report())
        adopt(all);
}

/// What is typed is in the open report, and that on disk: what is stored is what is changed.
bool LibrarySession::prepare()
{
    emit aboutToEdit();
    if (!m_open || m_open->isSaved())
        return true;
    const Result<void> saved = m_open->retrySaving();
    if (!saved)
        emit saveFailed(saved.error());
    return saved.ok();
}

void LibrarySession::edit(const QString &text, const Report &wanted, const QString &mergeKey)
{
    LibraryChange change;
    // What was typed elsewhere comes in before; of \p wanted only what it changes is taken.
    change.resources = differences(report().resources, wanted.resources);
    change.people = differences(report().people, wanted.people);
    if (change.isEmpty() || !prepare())
        return;
    const auto removed = [](const auto &changes) {
        QList<typename std::decay_t<decltype(changes.first())>::Entry> entries;
        for (const auto &entry : changes) {
            if (!entry.after)
                entries.append(*entry.before);
        }
        return entries;
    };
    const auto remove = [&](Report &after, const auto &entry) {
        change.uses[entry.id.uuid()] += usesIn(after, entry.id);
        removeFrom(after, entry);
    };
    if (changeReports(change, removed(change.resources), false, remove)
        && changeReports(change, removed(change.people), false, remove))
        push(text, change, mergeKey);
}

/// Adds to \p change the reports that name one of \p entries, as \p apply (report, entry) leaves them; those in the bin
/// too where \p binned. False on failure, which is told.
template <typename T, typename Change>
bool LibrarySession::changeReports(LibraryChange &change, const QList<T> &entries, bool binned, Change apply)
{
    if (entries.isEmpty())
        return true;
    const auto failed = [this](const Error &error) {
        emit saveFailed(error);
        return false;
    };
    const Result<QList<ReportId>> inBin = binnedReports();
    if (!inBin)
        return failed(inBin.error());
    for (const T &entry : entries) {
        const Result<QList<ReportId>> reports = m_library.reportsWith(entry.id);
        if (!reports)
            return failed(reports.error());
        for (const ReportId &id : *reports) {
            if (!binned && inBin->contains(id))
                continue;
            auto at = std::find_if(change.reports.begin(), change.reports.end(),
                                   [&](const auto &pair) { return pair.first.id == id; });
            if (at == change.reports.end()) {
                Report stored;
                if (m_open && m_open->report().id == id) {
                    stored = m_open->report();
                } else {
                    const Result<Report> loaded = m_library.loadTexts(id);
                    if (!loaded)
                        return failed(loaded.error());
                    stored = *loaded;
                }
                change.reports.append({stored, stored});
                at = std::prev(change.reports.end());
            }
            apply(at->second, entry);
        }
    }
    return true;
}

bool LibrarySession::push(const QString &text, const LibraryChange &change, const QString &mergeKey)
{
    m_performed = false;
    undoStack()->push(new LibraryCommand(*this, text, change, mergeKey));
    return m_performed;
}

bool LibrarySession::perform(const LibraryChange &change)
{
    if (const Result<void> done = m_library.apply(change); !done) {
        emit saveFailed(done.error());
        return false;
    }
    Report all = report();
    apply(all.resources, change.resources);
    apply(all.people, change.people);
    m_performed = true;
    m_usesKnown = false;
    adopt(all);
    adoptInOpenReport(change);
    emit libraryChanged();
    return true;
}

void LibrarySession::adoptInOpenReport(const LibraryChange &change)
{
    if (!m_open)
        return;
    Report open = m_open->report();
    for (const auto &[before, after] : change.reports) {
        if (after.id == open.id)
            open = after;
    }
    applyValues(open.resources, change.resources);
    applyValues(open.people, change.people);
    if (open != m_open->report())
        m_open->adopt(open);
}

template <typename T, typename Key>
bool LibrarySession::mergeEntries(const QString &text, const T &value, const QList<Key> &gone,
                                  QList<SharedChange<T>> LibraryChange::*list)
{
    const auto &all = [this]() -> const QList<T> & {
        if constexpr (std::is_same_v<T, Resource>)
            return report().resources;
        else
            return report().people;
    };
    if (!prepare())
        return false;
    const T *kept = findById(all(), value.id);
    if (!kept || gone.isEmpty() || gone.contains(value.id))
        return false;
    LibraryChange change;
    QList<T> replaced;
    (change.*list).append({*kept, value});
    for (const Key &id : gone) {
        const T *entry = findById(all(), id);
        if (!entry)
            return false;
        replaced.append(*entry);
        (change.*list).append({*entry, std::nullopt});
    }
    const bool ready = changeReports(change, replaced, true, [&](Report &after, const T &entry) {
        replaceEntry(after, entry.id, value);
    });
    return ready && push(text, change);
}

bool LibrarySession::merge(const Resource &value, const QList<ResourceId> &gone)
{
    return mergeEntries(tr("Merge resources"), value, gone, &LibraryChange::resources);
}

bool LibrarySession::merge(const Person &value, const QList<PersonId> &gone)
{
    return mergeEntries(tr("Merge people"), value, gone, &LibraryChange::people);
}

const UseCounts &LibrarySession::useCounts()
{
    if (!m_usesKnown) {
        const Result<UseCounts> counts = m_library.useCounts();
        if (counts)
            m_uses = *counts;
        m_usesKnown = true;
    }
    return m_uses;
}

} // namespace glaneur
