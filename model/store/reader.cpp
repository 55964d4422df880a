// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"

#include "store/messages.h"

#include <QTimeZone>

namespace glaneur {

namespace {

template <typename IdType> IdType idAt(const QSqlQuery &row, int column)
{
    return IdType::fromString(row.value(column).toString());
}

QString textAt(const QSqlQuery &row, int column) { return row.value(column).toString(); }

RichText richTextAt(const QSqlQuery &row, int column) { return RichText(row.value(column).toString()); }

QDateTime timeAt(const QSqlQuery &row, int column)
{
    return QDateTime::fromString(row.value(column).toString(), Qt::ISODateWithMs);
}

GroupTitles titlesAt(const QSqlQuery &row, int column)
{
    return {textAt(row, column), textAt(row, column + 1), textAt(row, column + 2), textAt(row, column + 3)};
}

} // namespace

template <typename T, typename Key>
T *ReportReader::entry(QList<T> &list, const QHash<Key, qsizetype> &places, const Key &key)
{
    const auto place = places.constFind(key);
    if (place != places.cend())
        return &list[*place];
    m_transaction.fail(messages::damaged(m_transaction.path()));
    return nullptr;
}

template <typename Enum> Enum ReportReader::read(const QSqlQuery &row, int column)
{
    const std::optional<Enum> value = fromKey<Enum>(row.value(column).toString());
    if (!value)
        m_transaction.fail(messages::damaged(m_transaction.path()));
    return value.value_or(Enum());
}

Report ReportReader::report(const ReportId &id, bool pictures)
{
    Report report;
    report.id = id;
    QString event;
    QString series;
    readHead(report, event, series);
    report.series.id = SeriesId::fromString(series);
    readSeries(report.series);
    report.event.id = EventId::fromString(event);
    readEvent(report.event);
    readPeople(report);
    readResources(report);
    readFocuses(report);
    readTakeaways(report);
    readMoments(report);
    if (pictures)
        readPictures(report);
    readNotes(report);
    readSections(report);
    return report;
}

void ReportReader::readHead(Report &report, QString &event, QString &series)
{
    bool found = false;
    m_transaction.each(
        QStringLiteral("SELECT event_id, series_id, title, language, state, byline, organisation, published_at, "
                       "takeaways_title, plus_title, minus_title, resources_title FROM reports WHERE id = ?"),
        {report.id.toString()}, [&](const QSqlQuery &row) {
            found = true;
            event = textAt(row, 0);
            series = textAt(row, 1);
            report.title = textAt(row, 2);
            report.language = textAt(row, 3);
            report.state = read<ReportState>(row, 4);
            report.byline = textAt(row, 5);
            report.organisation = textAt(row, 6);
            report.publishedAt = timeAt(row, 7);
            report.titles = titlesAt(row, 8);
        });
    if (!found)
        m_transaction.fail(messages::reportMissing());
}

void ReportReader::readSeries(Series &series)
{
    if (series.id.isNull())
        return;
    m_transaction.each(QStringLiteral("SELECT name, organiser, context FROM series WHERE id = ?"),
                       {series.id.toString()}, [&](const QSqlQuery &row) {
                           series.name = textAt(row, 0);
                           series.organiser = textAt(row, 1);
                           series.context = richTextAt(row, 2);
                       });
    series.objectives = texts(QStringLiteral("series_objectives"), QStringLiteral("series_id"), series.id.toString());
}

QList<RichText> ReportReader::texts(const QString &table, const QString &owner, const QString &id)
{
    QList<RichText> list;
    m_transaction.each(QStringLiteral("SELECT text FROM %1 WHERE %2 = ? ORDER BY position").arg(table, owner), {id},
                       [&](const QSqlQuery &row) { list.append(richTextAt(row, 0)); });
    return list;
}

void ReportReader::readEvent(Event &event)
{
    if (event.id.isNull())
        return;
    const QString id = event.id.toString();
    bool ownObjectives = false;
    m_transaction.each(QStringLiteral("SELECT series_id, name, edition, year, theme, own_context, has_own_objectives "
                                      "FROM events WHERE id = ?"),
                       {id}, [&](const QSqlQuery &row) {
                           event.series = idAt<SeriesId>(row, 0);
                           event.name = textAt(row, 1);
                           event.edition = row.value(2).toInt();
                           event.year = row.value(3).toInt();
                           event.theme = richTextAt(row, 4);
                           if (!row.isNull(5))
                               event.context = richTextAt(row, 5);
                           ownObjectives = row.value(6).toInt() != 0;
                       });
    event.principles = texts(QStringLiteral("event_principles"), QStringLiteral("event_id"), id);
    if (ownObjectives)
        event.objectives = texts(QStringLiteral("event_objectives"), QStringLiteral("event_id"), id);
    QHash<DayId, qsizetype> places;
    m_transaction.each(QStringLiteral("SELECT id, date, place, kind, programme FROM days WHERE event_id = ? "
                                      "ORDER BY position, id"),
                       {id}, [&](const QSqlQuery &row) {
                           Day day;
                           day.id = idAt<DayId>(row, 0);
                           day.date = QDate::fromString(textAt(row, 1), Qt::ISODate);
                           day.place = textAt(row, 2);
                           day.kind = read<DayKind>(row, 3);
                           day.programme = richTextAt(row, 4);
                           places.insert(day.id, event.days.size());
                           event.days.append(day);
                       });
    m_transaction.each(QStringLiteral("SELECT a.day_id, a.person_id FROM day_attendees a "
                                      "JOIN days d ON d.id = a.day_id WHERE d.event_id = ? "
                                      "ORDER BY a.day_id, a.position"),
                       {id}, [&](const QSqlQuery &row) {
                           if (Day *day = entry(event.days, places, idAt<DayId>(row, 0)))
                               day->attendees.append(idAt<PersonId>(row, 1));
                       });
}

static Person personAt(const QSqlQuery &row)
{
    return {idAt<PersonId>(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3), textAt(row, 4), textAt(row, 5)};
}

void ReportReader::readPeople(Report &report)
{
    m_transaction.each(QStringLiteral("SELECT p.id, p.first_name, p.family_name, p.role, p.territory, p.organisation "
                                      "FROM report_people r JOIN people p ON p.id = r.person_id "
                                      "WHERE r.report_id = ? ORDER BY r.position"),
                       {report.id.toString()}, [&](const QSqlQuery &row) { report.people.append(personAt(row)); });
}

void ReportReader::readResources(Report &report)
{
    QHash<ResourceId, qsizetype> places;
    m_transaction.each(QStringLiteral("SELECT s.id, s.title, s.address, s.kind, s.description "
                                      "FROM report_resources r JOIN resources s ON s.id = r.resource_id "
                                      "WHERE r.report_id = ? ORDER BY r.position"),
                       {report.id.toString()}, [&](const QSqlQuery &row) {
                           const ResourceId id = idAt<ResourceId>(row, 0);
                           places.insert(id, report.resources.size());
                           report.resources.append({id, textAt(row, 1), textAt(row, 2), read<ResourceKind>(row, 3),
                                                    richTextAt(row, 4), {}});
                       });
    m_transaction.each(QStringLiteral("SELECT t.resource_id, t.tag FROM report_resources r "
                                      "JOIN resource_tags t ON t.resource_id = r.resource_id "
                                      "WHERE r.report_id = ? ORDER BY t.resource_id, t.position"),
                       {report.id.toString()}, [&](const QSqlQuery &row) {
                           if (Resource *resource = entry(report.resources, places, idAt<ResourceId>(row, 0)))
                               resource->tags.append(textAt(row, 1));
                       });
}

void ReportReader::readFocuses(Report &report)
{
    QHash<FocusId, qsizetype> places;
    m_transaction.each(QStringLiteral("SELECT id, kind, title, official_title, lead, aim, takeaways_title, "
                                      "plus_title, minus_title, resources_title FROM focuses WHERE report_id = ? "
                                      "ORDER BY position, id"),
                       {report.id.toString()}, [&](const QSqlQuery &row) {
                           Focus focus;
                           focus.id = idAt<FocusId>(row, 0);
                           focus.kind = read<FocusKind>(row, 1);
                           focus.title = textAt(row, 2);
                           focus.officialTitle = textAt(row, 3);
                           focus.lead = richTextAt(row, 4);
                           focus.aim = richTextAt(row, 5);
                           focus.titles = titlesAt(row, 6);
                           places.insert(focus.id, report.focuses.size());
                           report.focuses.append(focus);
                       });
    m_transaction.each(QStringLiteral("SELECT a.focus_id, a.person_id FROM focus_attendees a "
                                      "JOIN focuses f ON f.id = a.focus_id WHERE f.report_id = ? "
                                      "ORDER BY a.focus_id, a.position"),
                       {report.id.toString()}, [&](const QSqlQuery &row) {
                           if (Focus *focus = entry(report.focuses, places, idAt<FocusId>(row, 0)))
                               focus->attendees.append(idAt<PersonId>(row, 1));
                       });
    m_transaction.each(QStringLiteral("SELECT r.focus_id, r.resource_id FROM focus_resources r "
                                      "JOIN focuses f ON f.id = r.focus_id WHERE f.report_id = ? "
                                      "ORDER BY r.focus_id, r.position"),
                       {report.id.toString()}, [&](const QSqlQuery &row) {
                           if (Focus *focus = entry(report.focuses, places, idAt<FocusId>(row, 0)))
                               focus->resources.append(idAt<ResourceId>(row, 1));
                       });
}

void ReportReader::readTakeaways(Report &report)
{
    QHash<FocusId, qsizetype> places;
    for (qsizetype i = 0; i < report.focuses.size(); ++i)
        places.insert(report.focuses.at(i).id, i);
    m_transaction.each(QStringLiteral("SELECT focus_id, id, polarity, text, author_id FROM takeaways "
                                      "WHERE report_id = ? ORDER BY position, id"),
                       {report.id.toString()}, [&](const QSqlQuery &row) {
                           const Takeaway takeaway{idAt<TakeawayId>(row, 1), read<Polarity>(row, 2),
                                                   richTextAt(row, 3), idAt<PersonId>(row, 4)};
                           if (row.isNull(0))
                               report.takeaways.append(takeaway);
                           else if (Focus *focus = entry(report.focuses, places, idAt<FocusId>(row, 0)))
                               focus->takeaways.append(takeaway);
                       });
}

void ReportReader::readMoments(Report &report)
{
    m_transaction.each(QStringLiteral("SELECT id, person_id, text FROM moments WHERE report_id = ? "
                                      "ORDER BY position, id"),
                       {report.id.toString()}, [&](const QSqlQuery &row) {
                           report.moments.append(
                               {idAt<MomentId>(row, 0), idAt<PersonId>(row, 1), richTextAt(row, 2)});
                       });
}

void ReportReader::readPictures(Report &report)
{
    m_transaction.each(QStringLiteral("SELECT p.id, p.media_type, b.data, p.width, p.height, p.alternative_text, "
                                      "p.decorative, p.caption, p.credit FROM pictures p "
                                      "LEFT JOIN picture_data b ON b.picture_id = p.id WHERE p.report_id = ? "
                                      "ORDER BY p.position, p.id"),
                       {report.id.toString()}, [&](const QSqlQuery &row) {
                           Picture picture;
                           picture.id = idAt<PictureId>(row, 0);
                           picture.mediaType = textAt(row, 1);
                           picture.data = row.value(2).toByteArray();
                           picture.size = {row.value(3).toInt(), row.value(4).toInt()};
                           picture.alternativeText = textAt(row, 5);
                           picture.decorative = row.value(6).toInt() != 0;
                           picture.caption = richTextAt(row, 7);
                           picture.credit = textAt(row, 8);
                           report.pictures.append(picture);
                       });
}

void ReportReader::readNotes(Report &report)
{
    m_transaction.each(QStringLiteral("SELECT id, taken_at, author_id, day_id, focus_id, state, text, outcome, "
                                      "outcome_id FROM notes WHERE report_id = ? ORDER BY position, id"),
                       {report.id.toString()}, [&](const QSqlQuery &row) {
                           Note note;
                           note.id = idAt<NoteId>(row, 0);
                           note.takenAt = timeAt(row, 1);
                           note.author = idAt<PersonId>(row, 2);
                           note.day = idAt<DayId>(row, 3);
                           note.focus = idAt<FocusId>(row, 4);
                           note.state = read<NoteState>(row, 5);
                           note.text = richTextAt(row, 6);
                           note.outcome = read<NoteOutcome>(row, 7);
                           note.outcomeId = QUuid::fromString(textAt(row, 8));
                           report.notes.append(note);
                       });
}

void ReportReader::readSections(Report &report)
{
    QHash<SectionId, qsizetype> places;
    m_transaction.each(QStringLiteral("SELECT id, kind, title, included, text, focus_id FROM sections "
                                      "WHERE report_id = ? ORDER BY position, id"),
                       {report.id.toString()}, [&](const QSqlQuery &row) {
                           Section section;
                           section.id = idAt<SectionId>(row, 0);
                           section.kind = read<SectionKind>(row, 1);
                           section.title = textAt(row, 2);
                           section.included = row.value(3).toInt() != 0;
                           section.text = richTextAt(row, 4);
                           section.focus = idAt<FocusId>(row, 5);
                           places.insert(section.id, report.sections.size());
                           report.sections.append(section);
                       });
    m_transaction.each(QStringLiteral("SELECT p.section_id, p.picture_id FROM section_pictures p "
                                      "JOIN sections s ON s.id = p.section_id WHERE s.report_id = ? "
                                      "ORDER BY p.section_id, p.position"),
                       {report.id.toString()}, [&](const QSqlQuery &row) {
                           if (Section *section = entry(report.sections, places, idAt<SectionId>(row, 0)))
                               section->pictures.append(idAt<PictureId>(row, 1));
                       });
}

QList<SeriesSummary> ReportReader::overview()
{
    QList<SeriesSummary> overview;
    QHash<SeriesId, qsizetype> seriesPlaces;
    m_transaction.each(QStringLiteral("SELECT id, name FROM series"), {}, [&](const QSqlQuery &row) {
        const SeriesId id = idAt<SeriesId>(row, 0);
        seriesPlaces.insert(id, overview.size());
        overview.append({id, textAt(row, 1), {}});
    });
    QHash<std::pair<SeriesId, EventId>, std::pair<qsizetype, qsizetype>> eventPlaces;
    m_transaction.each(
        QStringLiteral("SELECT r.id, r.title, r.language, r.state, r.changed_at, e.id, e.name, e.edition, e.year, "
                       "COALESCE(r.series_id, e.series_id) FROM reports r LEFT JOIN events e ON e.id = r.event_id "
                       "WHERE r.deleted_at IS NULL"),
        {}, [&](const QSqlQuery &row) {
            const EventId event = idAt<EventId>(row, 5);
            const SeriesId ofSeries = idAt<SeriesId>(row, 9);
            if (!eventPlaces.contains({ofSeries, event})) {
                if (!seriesPlaces.contains(ofSeries)) {
                    seriesPlaces.insert(ofSeries, overview.size());
                    overview.append({ofSeries, {}, {}});
                }
                QList<EventSummary> &events = overview[seriesPlaces.value(ofSeries)].events;
                eventPlaces.insert({ofSeries, event}, {seriesPlaces.value(ofSeries), events.size()});
                events.append({event, textAt(row, 6), row.value(7).toInt(), row.value(8).toInt(), {}});
            }
            const auto [series, place] = eventPlaces.value({ofSeries, event});
            overview[series].events[place].reports.append(
                {idAt<ReportId>(row, 0), textAt(row, 1), textAt(row, 2), read<ReportState>(row, 3), timeAt(row, 4)});
        });
    return overview;
}

QList<Series> ReportReader::allSeries()
{
    QList<Series> all;
    m_transaction.each(QStringLiteral("SELECT id FROM series ORDER BY name, id"), {}, [&](const QSqlQuery &row) {
        Series series;
        series.id = idAt<SeriesId>(row, 0);
        all.append(series);
    });
    for (Series &series : all)
        readSeries(series);
    return all;
}

static QString inBin(bool binned)
{
    return binned ? QStringLiteral("deleted_at IS NOT NULL") : QStringLiteral("deleted_at IS NULL");
}

QList<Person> ReportReader::allPeople(bool binned)
{
    QList<Person> all;
    m_transaction.each(QStringLiteral("SELECT id, first_name, family_name, role, territory, organisation FROM people "
                                      "WHERE %1 ORDER BY first_name, family_name, id")
                           .arg(inBin(binned)),
                       {}, [&](const QSqlQuery &row) { all.append(personAt(row)); });
    return all;
}

QList<Resource> ReportReader::allResources(bool binned)
{
    QList<Resource> all;
    QHash<ResourceId, qsizetype> places;
    m_transaction.each(QStringLiteral("SELECT id, title, address, kind, description FROM resources WHERE %1 "
                                      "ORDER BY title, id")
                           .arg(inBin(binned)),
                       {}, [&](const QSqlQuery &row) {
                           const ResourceId id = idAt<ResourceId>(row, 0);
                           places.insert(id, all.size());
                           all.append({id, textAt(row, 1), textAt(row, 2), read<ResourceKind>(row, 3),
                                       richTextAt(row, 4), {}});
                       });
    m_transaction.each(QStringLiteral("SELECT t.resource_id, t.tag FROM resource_tags t "
                                      "JOIN resources r ON r.id = t.resource_id WHERE r.%1 "
                                      "ORDER BY t.resource_id, t.position")
                           .arg(inBin(binned)),
                       {}, [&](const QSqlQuery &row) {
                           if (Resource *resource = entry(all, places, idAt<ResourceId>(row, 0)))
                               resource->tags.append(textAt(row, 1));
                       });
    return all;
}

} // namespace glaneur
