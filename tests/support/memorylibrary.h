// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/library.h"

namespace glaneur::testing {

/// A library in memory, that can be told to fail.
class MemoryLibrary : public Library
{
public:
    bool failing = false; ///< save() fails
    int saves = 0;

    Result<QList<SeriesSummary>> overview() const override
    {
        QList<SeriesSummary> all;
        for (const Report &report : m_reports) {
            const qsizetype known = indexOfId(all, report.series.id);
            SeriesSummary &series =
                known < 0 ? all.emplaceBack(SeriesSummary{report.series.id, report.series.name, {}}) : all[known];
            series.events.append({report.event.id,
                                  report.event.name,
                                  report.event.edition,
                                  report.event.year,
                                  {{report.id, report.title, report.language, report.state, {}}}});
        }
        return all;
    }
    Result<Report> load(const ReportId &id) const override
    {
        const Report *report = findById(m_reports, id);
        if (!report)
            return Error{QStringLiteral("There is no such report."), QStringLiteral("Choose another one.")};
        return *report;
    }
    Result<void> insert(const Report &report) override
    {
        m_reports.append(report);
        return {};
    }
    Result<void> remove(const ReportId &id) override
    {
        m_reports.removeIf([&](const Report &report) { return report.id == id; });
        return {};
    }
    Result<void> save(const Report &, const Report &after) override
    {
        if (failing)
            return Error{QStringLiteral("The disk is full."), QStringLiteral("Make room on it.")};
        ++saves;
        m_reports[indexOfId(m_reports, after.id)] = after;
        return {};
    }
    Result<QList<SearchHit>> search(const QString &words, int limit) const override
    {
        QList<SearchHit> hits;
        for (const Report &report : m_reports) {
            for (const Section &section : report.sections) {
                const QString text = section.title + QLatin1Char('\n') + section.text.toPlainText();
                const qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive);
                if (at < 0 || hits.size() >= limit)
                    continue;
                Origin origin;
                origin.field = Origin::Field::SectionText;
                origin.section = section.id;
                hits.append({report.id, report.title, origin, text, {{int(at), int(words.size())}}});
            }
        }
        return hits;
    }
    Result<QList<Series>> series() const override { return QList<Series>{}; }
    Result<QList<Person>> people() const override { return QList<Person>{}; }
    Result<QList<Resource>> resources() const override { return QList<Resource>{}; }
    Result<UseCounts> useCounts() const override { return UseCounts{}; }
    Result<QList<FoundUse>> usesOf(const ResourceId &) const override { return QList<FoundUse>{}; }
    Result<QList<FoundUse>> usesOf(const PersonId &) const override { return QList<FoundUse>{}; }
    Result<QList<ReportId>> reportsWith(const ResourceId &) const override { return QList<ReportId>{}; }
    Result<QList<ReportId>> reportsWith(const PersonId &) const override { return QList<ReportId>{}; }
    Result<Report> loadTexts(const ReportId &id) const override { return load(id); }
    Result<void> apply(const LibraryChange &) override { return {}; }
    Result<QList<BinEntry>> bin() const override { return QList<BinEntry>{}; }
    Result<void> restore(const ReportId &) override { return {}; }
    Result<std::pair<Resource, QList<Use>>> binnedResource(const ResourceId &) const override { return notHere(); }
    Result<std::pair<Person, QList<Use>>> binnedPerson(const PersonId &) const override { return notHere(); }
    Result<void> purge(const QList<BinEntry> &) override { return {}; }
    bool changedElsewhere() override { return std::exchange(elsewhere, false); }

    bool elsewhere = false; ///< another program has changed it

private:
    static Error notHere() { return {QStringLiteral("The bin is empty."), QString()}; }

    QList<Report> m_reports;
};

} // namespace glaneur::testing
