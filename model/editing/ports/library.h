// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"

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

/// A library of reports and of what they share. Each call is one transaction.
class Library : public ReportSaver
{
public:
    /// Series by name, each with editions and reports.
    virtual Result<QList<SeriesSummary>> overview() const = 0;
    /// The whole report, pictures included.
    virtual Result<Report> load(const ReportId &id) const = 0;
    /// Adds \p report, and those of its series, event, people and resources that are not there yet.
    virtual Result<void> insert(const Report &report) = 0;
    /// Removes the report; its series, people and resources stay, its event goes with its last report.
    virtual Result<void> remove(const ReportId &id) = 0;
    /// At most \p limit places that hold all of \p words (each as a prefix), the best first. Blind to accents,
    /// case, apostrophes, ligatures and inclusive points.
    virtual Result<QList<SearchHit>> search(const QString &words, int limit = 50) const = 0;
    virtual Result<QList<Series>> series() const = 0;
    virtual Result<QList<Person>> people() const = 0;
    virtual Result<QList<Resource>> resources() const = 0;
};

} // namespace glaneur
