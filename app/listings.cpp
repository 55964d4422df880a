// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listings.h"

#include "app/showjson.h"
#include "app/texttable.h"
#include "document/compose.h"
#include "items/kindnames.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace glaneur {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Listings)
};

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }
QJsonValue numberOrNull(int number) { return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null); }

template <typename Take> void eachReport(const QList<SeriesSummary> &library, Take take)
{
    for (const SeriesSummary &series : library) {
        for (const EventSummary &event : series.events) {
            for (const ReportSummary &report : event.reports)
                take(series, event, report);
        }
    }
}

QString eventName(const SeriesSummary &series, const EventSummary &event)
{
    const QString name = event.name.isEmpty() ? series.name : event.name;
    QStringList parts;
    if (!name.isEmpty())
        parts += name;
    if (event.edition > 0)
        parts += QString::number(event.edition);
    const QString text = parts.join(QLatin1Char(' '));
    return event.year > 0 ? QStringLiteral("%1 (%2)").arg(text).arg(event.year).trimmed() : text;
}

QString fieldName(Origin::Field field)
{
    switch (field) {
    case Origin::Field::None: return {};
    case Origin::Field::Title: return Texts::tr("Title");
    case Origin::Field::Byline: return Texts::tr("Byline");
    case Origin::Field::SectionTitle: return Texts::tr("Section title");
    case Origin::Field::SectionText: return Texts::tr("Section");
    case Origin::Field::Context: return Texts::tr("Context");
    case Origin::Field::Objective: return Texts::tr("Objective");
    case Origin::Field::Theme: return Texts::tr("Theme");
    case Origin::Field::Principle: return Texts::tr("Principle");
    case Origin::Field::Day: return Texts::tr("Day");
    case Origin::Field::FocusTitle: return Texts::tr("Focus");
    case Origin::Field::FocusAim: return Texts::tr("Aim");
    case Origin::Field::Takeaway: return Texts::tr("Takeaway");
    case Origin::Field::Resource: return Texts::tr("Resource");
    case Origin::Field::Moment: return Texts::tr("Moment");
    case Origin::Field::Person: return Texts::tr("Person");
    case Origin::Field::Picture: return Texts::tr("Picture");
    case Origin::Field::Note: return Texts::tr("Note");
    }
    return {};
}

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error: return Texts::tr("To mend");
    case Finding::Severity::Warning: return Texts::tr("To look at");
    case Finding::Severity::Info: return Texts::tr("To know");
    }
    return {};
}

QString severityKey(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error: return QStringLiteral("error");
    case Finding::Severity::Warning: return QStringLiteral("warning");
    case Finding::Severity::Info: return QStringLiteral("info");
    }
    return {};
}

QString placeOf(const Report &report, const Origin &origin)
{
    const Section *section = report.section(origin.section);
    const QString title = section ? sectionTitle(report, *section) : QString();
    return title.isEmpty() ? fieldName(origin.field) : title;
}

} // namespace

QString reportTable(const QList<SeriesSummary> &library)
{
    QList<QStringList> rows;
    eachReport(library, [&](const SeriesSummary &series, const EventSummary &event, const ReportSummary &report) {
        rows.append({report.id.toString(), stateName(report.state),
                     report.changedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                     eventName(series, event), report.title});
    });
    if (rows.isEmpty())
        return Texts::tr("There is no report in the library yet.") + QLatin1Char('\n');
    return textTable({Texts::tr("Id"), Texts::tr("State"), Texts::tr("Changed"), Texts::tr("Event"),
                      Texts::tr("Report")},
                     rows);
}

QJsonArray reportArray(const QList<SeriesSummary> &library)
{
    QJsonArray array;
    eachReport(library, [&](const SeriesSummary &series, const EventSummary &event, const ReportSummary &report) {
        const QJsonObject seriesObject{{QStringLiteral("id"), textOrNull(series.id.toString())},
                                       {QStringLiteral("name"), textOrNull(series.name)}};
        const QJsonObject eventObject{{QStringLiteral("id"), event.id.toString()},
                                      {QStringLiteral("name"), textOrNull(event.name)},
                                      {QStringLiteral("edition"), numberOrNull(event.edition)},
                                      {QStringLiteral("year"), numberOrNull(event.year)}};
        array.append(QJsonObject{{QStringLiteral("id"), report.id.toString()},
                                 {QStringLiteral("title"), report.title},
                                 {QStringLiteral("language"), report.language},
                                 {QStringLiteral("state"), toKey(report.state)},
                                 {QStringLiteral("changedAt"), report.changedAt.toUTC().toString(Qt::ISODateWithMs)},
                                 {QStringLiteral("series"), seriesObject},
                                 {QStringLiteral("event"), eventObject}});
    });
    return array;
}

QString hitTable(const QList<SearchHit> &hits)
{
    QList<QStringList> rows;
    for (const SearchHit &hit : hits)
        rows.append({hit.reportTitle, fieldName(hit.origin.field), hit.excerpt});
    if (rows.isEmpty())
        return Texts::tr("No place in the library holds these words.") + QLatin1Char('\n');
    return textTable({Texts::tr("Report"), Texts::tr("Where"), Texts::tr("Found")}, rows);
}

QJsonArray hitArray(const QList<SearchHit> &hits)
{
    QJsonArray array;
    for (const SearchHit &hit : hits) {
        QJsonArray marks;
        for (const auto &[start, length] : hit.marks)
            marks.append(QJsonArray{start, length});
        const QJsonObject report{{QStringLiteral("id"), hit.report.toString()},
                                 {QStringLiteral("title"), hit.reportTitle}};
        array.append(QJsonObject{{QStringLiteral("report"),
                                  hit.report.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(report)},
                                 {QStringLiteral("place"), toJson(hit.origin)},
                                 {QStringLiteral("excerpt"), hit.excerpt},
                                 {QStringLiteral("marks"), marks}});
    }
    return array;
}

QString findingTable(const Report &report, const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return Texts::tr("Nothing stands between this report and its publication.") + QLatin1Char('\n');
    QList<QStringList> rows;
    QList<QStringList> reasons;
    for (const Finding &finding : findings) {
        rows.append({severityName(finding.severity), placeOf(report, finding.origin), finding.check, finding.sentence});
        const QStringList reason{finding.check, finding.reason};
        if (!finding.reason.isEmpty() && !reasons.contains(reason))
            reasons.append(reason);
    }
    QString text = textTable({Texts::tr("Severity"), Texts::tr("Where"), Texts::tr("Check"), Texts::tr("Finding")}, rows);
    if (!reasons.isEmpty())
        text += QLatin1Char('\n') + textTable({Texts::tr("Check"), Texts::tr("Why it matters")}, reasons);
    return text;
}

QJsonArray findingArray(const Report &report, const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonObject place = toJson(finding.origin);
        place.insert(QStringLiteral("name"), placeOf(report, finding.origin));
        array.append(QJsonObject{{QStringLiteral("severity"), severityKey(finding.severity)},
                                 {QStringLiteral("check"), finding.check},
                                 {QStringLiteral("sentence"), finding.sentence},
                                 {QStringLiteral("reason"), finding.reason},
                                 {QStringLiteral("words"), textOrNull(finding.words)},
                                 {QStringLiteral("mend"), textOrNull(finding.mend)},
                                 {QStringLiteral("place"), place}});
    }
    return array;
}

} // namespace glaneur
