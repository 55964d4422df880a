// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"
#include "ports/librarychange.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace glaneur {

/// A report as the library lists it.
struct ReportSummary
{
    ReportId id;
    QString title;
    QString language;
    ReportState state = ReportState::Draft;
    QDateTime changedAt; ///< UTC

    friend bool operator==(const ReportSummary &, const ReportSummary &) = default;
};

/// An edition with its reports.
struct EventSummary
{
    EventId id;
    QString name;    ///< only where it goes by another name than its series
    int edition = 0; ///< 0: not numbered
    int year = 0;    ///< 0: unknown
    QList<ReportSummary> reports;

    friend bool operator==(const EventSummary &, const EventSummary &) = default;
};

/// A series with its editions, the newest first. The last summary may have a null id: events on their own.
struct SeriesSummary
{
    SeriesId id;
    QString name;
    QList<EventSummary> events;

    friend bool operator==(const SeriesSummary &, const SeriesSummary &) = default;
};

/// A place in the library that holds the words searched for.
struct SearchHit
{
    ReportId report;   ///< null for what belongs to no report
    QString reportTitle;
    Origin origin;     ///< where in the report
    QString excerpt;   ///< plain words around the match
    QList<std::pair<int, int>> marks; ///< start and length, in the excerpt, of the words found

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// What saves a report while it is edited.
class ReportSaver
{
public:
    virtual ~ReportSaver() = default;
    /// Brings the stored \p before to \p after in one transaction; on failure nothing has changed.
    /// \p before must be what was last loaded or saved.
    virtual Result<void> save(const Report &before, const Report &after) = 0;
};

/// A library of reports and of what they share. Each call is one transaction. What a report uses is never in the bin: a
/// report that is inserted, saved or restored takes its people and resources out of it.
class Library : public ReportSaver
{
public:
    /// Series by name, each with editions and reports.
    virtual Result<QList<SeriesSummary>> overview() const = 0;
    /// The whole report, pictures included.
    virtual Result<Report> load(const ReportId &id) const = 0;
    /// Adds \p report, and those of its series, event, people and resources that are not there yet.
    virtual Result<void> insert(const Report &report) = 0;
    /// Puts the report into the bin; its series, people and resources stay. Neither overview nor search know it then,
    /// and it can't be loaded nor saved until it is restored.
    virtual Result<void> remove(const ReportId &id) = 0;
    /// At most \p limit places that hold all of \p words (each as a prefix), the best first. Blind to accents,
    /// case, apostrophes, ligatures and inclusive points.
    virtual Result<QList<SearchHit>> search(const QString &words, int limit = 50) const = 0;
    virtual Result<QList<Series>> series() const = 0;
    /// Without those in the bin, as in all that follows but for bin().
    virtual Result<QList<Person>> people() const = 0;
    virtual Result<QList<Resource>> resources() const = 0;

    virtual Result<UseCounts> useCounts() const = 0;
    /// Where the resource is used, by report and by its place there; links to its address in texts come last.
    virtual Result<QList<FoundUse>> usesOf(const ResourceId &id) const = 0;
    virtual Result<QList<FoundUse>> usesOf(const PersonId &id) const = 0;
    /// The reports that name it, those in the bin too.
    virtual Result<QList<ReportId>> reportsWith(const ResourceId &id) const = 0;
    virtual Result<QList<ReportId>> reportsWith(const PersonId &id) const = 0;
    /// The report without its pictures, even where it is in the bin: for a LibraryChange.
    virtual Result<Report> loadTexts(const ReportId &id) const = 0;
    /// All of \p change or, on failure, nothing.
    virtual Result<void> apply(const LibraryChange &change) = 0;

    /// The last deleted first.
    virtual Result<QList<BinEntry>> bin() const = 0;
    /// Takes the report out of the bin, and the people and resources that it names.
    virtual Result<void> restore(const ReportId &id) = 0;
    /// The resource or person in the bin, and where it was used when it came there.
    virtual Result<std::pair<Resource, QList<Use>>> binnedResource(const ResourceId &id) const = 0;
    virtual Result<std::pair<Person, QList<Use>>> binnedPerson(const PersonId &id) const = 0;
    /// Deletes for good what lies in the bin; reports in the bin lose the people and resources among \p entries.
    virtual Result<void> purge(const QList<BinEntry> &entries) = 0;
    /// Whether another program has changed the library since this was asked last; false the first time. Costs little.
    virtual bool changedElsewhere() = 0;
};

} // namespace glaneur
