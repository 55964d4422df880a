// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "store/database.h"

#include <QSet>

namespace glaneur {

namespace {

template <typename Tag> QVariant key(const Id<Tag> &id) { return id.isNull() ? QVariant() : QVariant(id.toString()); }

QVariant bound(const RichText &text) { return boundText(text.commonMark()); }
QVariant bound(const QString &text) { return boundText(text); }

QString joined(const QStringList &lines)
{
    QStringList filled = lines;
    filled.removeAll(QString());
    return filled.join(QLatin1Char('\n'));
}

QString joinedTitles(const GroupTitles &titles)
{
    return joined({titles.takeaways, titles.plus, titles.minus, titles.resources});
}

/// Collects the rows of one owner on one of the two sides.
class Rows
{
public:
    Rows(OwnerKind kind, const QString &owner, QList<Row> &rows) : m_kind(kind), m_owner(owner), m_rows(rows) {}

    void add(TableId table, const QVariantList &values) { m_rows.append({table, values}); }

    void search(Origin::Field field, const QString &item, int index, const QString &heading, const QString &body)
    {
        if (heading.isEmpty() && body.isEmpty())
            return;
        add(TableId::SearchEntries, {m_owner, toKey(field), boundText(item), index, toKey(m_kind), boundText(heading),
                                     boundText(body)});
    }

    void addIds(TableId table, const QString &owner, const QStringList &ids)
    {
        for (qsizetype i = 0; i < ids.size(); ++i)
            add(table, {owner, i, ids.at(i)});
    }

    QString owner() const { return m_owner; }

private:
    OwnerKind m_kind;
    QString m_owner;
    QList<Row> &m_rows;
};

template <typename Key> QStringList strings(const QList<Key> &ids)
{
    QStringList result;
    for (const Key &id : ids)
        result.append(id.toString());
    return result;
}

template <typename T> QStringList idsOf(const QList<T> &list)
{
    QStringList result;
    for (const T &entry : list)
        result.append(entry.id.toString());
    return result;
}

void addTexts(Rows &rows, TableId table, const QList<RichText> &texts, Origin::Field field)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        rows.add(table, {rows.owner(), i, bound(texts.at(i))});
        rows.search(field, {}, int(i), {}, texts.at(i).toPlainText());
    }
}

void addSeries(Rows &rows, const Series &series)
{
    rows.add(TableId::Series, {rows.owner(), bound(series.name), bound(series.organiser), bound(series.context)});
    rows.search(Origin::Field::Context, {}, -1, series.name,
                joined({series.organiser, series.context.toPlainText()}));
    addTexts(rows, TableId::SeriesObjectives, series.objectives, Origin::Field::Objective);
}

void addDay(Rows &rows, const Day &day, int position)
{
    const QString id = day.id.toString();
    rows.add(TableId::Days, {id, rows.owner(), position, boundDate(day.date), bound(day.place), toKey(day.kind),
                             bound(day.programme)});
    rows.addIds(TableId::DayAttendees, id, strings(day.attendees));
    rows.search(Origin::Field::Day, id, -1, day.place, day.programme.toPlainText());
}

/// All but the days.
void addEvent(Rows &rows, const Event &event)
{
    rows.add(TableId::Events, {rows.owner(), key(event.series), bound(event.name), event.edition, event.year,
                               bound(event.theme), event.context ? bound(*event.context) : QVariant(),
                               int(event.objectives.has_value())});
    const QString year = event.year == 0 ? QString() : QString::number(event.year);
    rows.search(Origin::Field::Theme, {}, -1, joined({event.name, year}), event.theme.toPlainText());
    if (event.context)
        rows.search(Origin::Field::Context, {}, -1, {}, event.context->toPlainText());
    addTexts(rows, TableId::EventPrinciples, event.principles, Origin::Field::Principle);
    if (event.objectives)
        addTexts(rows, TableId::EventObjectives, *event.objectives, Origin::Field::Objective);
}

void addPerson(Rows &rows, const Person &person)
{
    rows.add(TableId::People, {rows.owner(), bound(person.firstName), bound(person.familyName), bound(person.role),
                               bound(person.territory), bound(person.organisation)});
    rows.search(Origin::Field::Person, rows.owner(), -1, person.name(),
                joined({person.role, person.territory, person.organisation}));
}

void addResource(Rows &rows, const Resource &resource)
{
    rows.add(TableId::Resources, {rows.owner(), bound(resource.title), bound(resource.address), toKey(resource.kind),
                                  bound(resource.description)});
    for (qsizetype i = 0; i < resource.tags.size(); ++i)
        rows.add(TableId::ResourceTags, {rows.owner(), i, bound(resource.tags.at(i))});
    rows.search(Origin::Field::Resource, rows.owner(), -1, resource.title,
                joined({resource.description.toPlainText(), resource.tags.join(QLatin1String(", ")),
                        resource.address}));
}

void addReport(Rows &rows, const Report &report)
{
    rows.add(TableId::Reports, {rows.owner(), key(report.event.id), key(report.series.id), bound(report.title),
                                bound(report.language), toKey(report.state), bound(report.byline),
                                bound(report.organisation), boundTime(report.publishedAt),
                                bound(report.titles.takeaways), bound(report.titles.plus), bound(report.titles.minus),
                                bound(report.titles.resources)});
    rows.search(Origin::Field::Title, {}, -1, report.title, {});
    rows.search(Origin::Field::Byline, {}, -1, {}, joined({report.byline, report.organisation}));
    // Of the takeaways' section, which search finds by itself.
    rows.search(Origin::Field::SectionTitle, {}, -1, joinedTitles(report.titles), {});
}

void addSection(Rows &rows, const Section &section, int position)
{
    const QString id = section.id.toString();
    rows.add(TableId::Sections, {id, rows.owner(), position, toKey(section.kind), bound(section.title),
                                 int(section.included), bound(section.text), key(section.focus)});
    rows.addIds(TableId::SectionPictures, id, strings(section.pictures));
    rows.search(Origin::Field::SectionTitle, id, -1, section.title, {});
    rows.search(Origin::Field::SectionText, id, -1, {}, section.text.toPlainText());
}

void addTakeaway(Rows &rows, const Takeaway &takeaway, int position, const FocusId &focus)
{
    const QString id = takeaway.id.toString();
    rows.add(TableId::Takeaways, {id, rows.owner(), key(focus), position, toKey(takeaway.polarity),
                                  bound(takeaway.text), key(takeaway.author)});
    rows.search(Origin::Field::Takeaway, id, -1, {}, takeaway.text.toPlainText());
}

/// All but the takeaways.
void addFocus(Rows &rows, const Focus &focus, int position)
{
    const QString id = focus.id.toString();
    rows.add(TableId::Focuses, {id, rows.owner(), position, toKey(focus.kind), bound(focus.title),
                                bound(focus.officialTitle), bound(focus.lead), bound(focus.aim),
                                bound(focus.titles.takeaways), bound(focus.titles.plus), bound(focus.titles.minus),
                                bound(focus.titles.resources)});
    rows.addIds(TableId::FocusAttendees, id, strings(focus.attendees));
    rows.addIds(TableId::FocusResources, id, strings(focus.resources));
    rows.search(Origin::Field::FocusTitle, id, -1, joined({focus.title, focus.officialTitle}),
                joined({focus.lead.toPlainText(), joinedTitles(focus.titles)}));
    rows.search(Origin::Field::FocusAim, id, -1, {}, focus.aim.toPlainText());
}

void addMoment(Rows &rows, const Moment &moment, int position)
{
    const QString id = moment.id.toString();
    rows.add(TableId::Moments, {id, rows.owner(), position, key(moment.person), bound(moment.text)});
    rows.search(Origin::Field::Moment, id, -1, {}, moment.text.toPlainText());
}

void addPicture(Rows &rows, const Picture &picture, int position)
{
    const QString id = picture.id.toString();
    rows.add(TableId::Pictures, {id, rows.owner(), position, bound(picture.mediaType), picture.size.width(),
                                 picture.size.height(), bound(picture.alternativeText), int(picture.decorative),
                                 bound(picture.caption), bound(picture.credit)});
    rows.add(TableId::PictureData, {id, picture.data.isNull() ? QByteArray("") : picture.data});
    rows.search(Origin::Field::Picture, id, -1, {},
                joined({picture.alternativeText, picture.caption.toPlainText(), picture.credit}));
}

void addNote(Rows &rows, const Note &note, int position)
{
    const QString id = note.id.toString();
    const QVariant outcome = note.outcomeId.isNull() ? QVariant() : note.outcomeId.toString(QUuid::WithoutBraces);
    rows.add(TableId::Notes, {id, rows.owner(), position, boundTime(note.takenAt), key(note.author), key(note.day),
                              key(note.focus), toKey(note.state), bound(note.text), toKey(note.outcome), outcome});
    rows.search(Origin::Field::Note, id, -1, {}, note.text.toPlainText());
}

/// The two sides of one owner.
class Sides
{
public:
    Sides(OwnerKind kind, const QString &id, bool added)
        : m_result{kind, id, added, {}, {}}, m_before(kind, id, m_result.before), m_after(kind, id, m_result.after)
    {
    }
    Sides(const Sides &) = delete;
    Sides &operator=(const Sides &) = delete;

    Rows &before() { return m_before; }
    Rows &after() { return m_after; }

    /// Adds the rows of the entries of two lists that are not the same at the same place; \p add (rows, entry, position).
    template <typename T, typename Add> void compare(const QList<T> &before, const QList<T> &after, Add add)
    {
        if (before == after)
            return;
        QHash<QUuid, int> places;
        for (int i = 0; i < before.size(); ++i)
            places.insert(before.at(i).id.uuid(), i);
        for (int i = 0; i < after.size(); ++i) {
            const int place = places.value(after.at(i).id.uuid(), -1);
            places.remove(after.at(i).id.uuid());
            if (place == i && before.at(i) == after.at(i))
                continue;
            if (place >= 0)
                add(m_before, before.at(place), place);
            add(m_after, after.at(i), i);
        }
        for (const int place : std::as_const(places))
            add(m_before, before.at(place), place);
    }

    void appendTo(QList<OwnerRows> &list)
    {
        if (!m_result.before.isEmpty() || !m_result.after.isEmpty())
            list.append(m_result);
    }

private:
    OwnerRows m_result;
    Rows m_before;
    Rows m_after;
};

/// The shared entries of a list: an owner each.
template <typename T, typename Add>
void compareShared(QList<OwnerRows> &result, OwnerKind kind, const QList<T> &before, const QList<T> &after, Add add)
{
    if (before == after)
        return;
    QHash<QUuid, const T *> known;
    for (const T &entry : before)
        known.insert(entry.id.uuid(), &entry);
    for (const T &entry : after) {
        const T *old = known.value(entry.id.uuid(), nullptr);
        if (old && *old == entry)
            continue;
        Sides sides(kind, entry.id.toString(), old == nullptr);
        if (old)
            add(sides.before(), *old);
        add(sides.after(), entry);
        sides.appendTo(result);
    }
}

void compareEvents(QList<OwnerRows> &result, const Event *before, const Event &after)
{
    if (after.id.isNull() || (before && *before == after))
        return;
    Sides sides(OwnerKind::Event, after.id.toString(), before == nullptr);
    Event beforeWithoutDays = before ? *before : Event();
    Event afterWithoutDays = after;
    beforeWithoutDays.days.clear();
    afterWithoutDays.days.clear();
    if (!before || beforeWithoutDays != afterWithoutDays) {
        if (before)
            addEvent(sides.before(), *before);
        addEvent(sides.after(), after);
    }
    sides.compare(before ? before->days : QList<Day>(), after.days, addDay);
    sides.appendTo(result);
}

bool sameHead(const Report &a, const Report &b)
{
    return a.event.id == b.event.id && a.series.id == b.series.id && a.title == b.title && a.language == b.language
           && a.state == b.state && a.byline == b.byline && a.organisation == b.organisation
           && a.publishedAt == b.publishedAt && a.titles == b.titles;
}

void compareFocuses(Sides &sides, const QList<Focus> &before, const QList<Focus> &after)
{
    if (before == after)
        return;
    sides.compare(before, after, addFocus);
    QHash<QUuid, const Focus *> known;
    for (const Focus &focus : before)
        known.insert(focus.id.uuid(), &focus);
    const auto compareTakeaways = [&](const QList<Takeaway> &old, const QList<Takeaway> &now, const FocusId &id) {
        sides.compare(old, now, [&](Rows &rows, const Takeaway &takeaway, int position) {
            addTakeaway(rows, takeaway, position, id);
        });
    };
    for (const Focus &focus : after) {
        const auto old = known.constFind(focus.id.uuid());
        compareTakeaways(old == known.cend() ? QList<Takeaway>() : (*old)->takeaways, focus.takeaways, focus.id);
        known.remove(focus.id.uuid());
    }
    for (const Focus *gone : std::as_const(known))
        compareTakeaways(gone->takeaways, {}, gone->id);
}

void compareReports(QList<OwnerRows> &result, const Report *before, const Report &after)
{
    const Report nothing;
    const Report &old = before ? *before : nothing;
    Sides sides(OwnerKind::Report, after.id.toString(), before == nullptr);
    if (!before || !sameHead(old, after)) {
        if (before)
            addReport(sides.before(), old);
        addReport(sides.after(), after);
    }
    const auto compareIds = [&](TableId table, const QStringList &was, const QStringList &is) {
        if (was == is)
            return;
        sides.before().addIds(table, sides.before().owner(), was);
        sides.after().addIds(table, sides.after().owner(), is);
    };
    compareIds(TableId::ReportPeople, idsOf(old.people), idsOf(after.people));
    compareIds(TableId::ReportResources, idsOf(old.resources), idsOf(after.resources));
    sides.compare(old.sections, after.sections, addSection);
    sides.compare(old.takeaways, after.takeaways, [](Rows &rows, const Takeaway &takeaway, int position) {
        addTakeaway(rows, takeaway, position, {});
    });
    compareFocuses(sides, old.focuses, after.focuses);
    sides.compare(old.moments, after.moments, addMoment);
    sides.compare(old.pictures, after.pictures, addPicture);
    sides.compare(old.notes, after.notes, addNote);
    sides.appendTo(result);
}

} // namespace

QList<OwnerRows> changedRows(const Report *before, const Report &after)
{
    QList<OwnerRows> result;
    const auto listOf = [](const Series &series) {
        return series.id.isNull() ? QList<Series>() : QList<Series>{series};
    };
    compareShared(result, OwnerKind::Series, before ? listOf(before->series) : QList<Series>(), listOf(after.series),
                  addSeries);
    compareShared(result, OwnerKind::Person, before ? before->people : QList<Person>(), after.people, addPerson);
    compareShared(result, OwnerKind::Resource, before ? before->resources : QList<Resource>(), after.resources,
                  addResource);
    compareEvents(result, before && before->event.id == after.event.id ? &before->event : nullptr, after.event);
    compareReports(result, before, after);
    return result;
}

QList<OwnerRows> changedRows(const QList<Person> &before, const QList<Person> &after)
{
    QList<OwnerRows> result;
    compareShared(result, OwnerKind::Person, before, after, addPerson);
    return result;
}

QList<OwnerRows> changedRows(const QList<Resource> &before, const QList<Resource> &after)
{
    QList<OwnerRows> result;
    compareShared(result, OwnerKind::Resource, before, after, addResource);
    return result;
}

bool hasSoundIds(const Report &report)
{
    const auto sound = [](const auto &list, QSet<QUuid> &seen) {
        for (const auto &entry : list) {
            if (entry.id.isNull() || seen.contains(entry.id.uuid()))
                return false;
            seen.insert(entry.id.uuid());
        }
        return true;
    };
    const auto soundAlone = [&](const auto &list) {
        QSet<QUuid> seen;
        return sound(list, seen);
    };
    QSet<QUuid> takeaways;
    bool ok = !report.id.isNull() && (!report.series.id.isNull() || report.series == Series())
              && (!report.event.id.isNull() || report.event == Event()) && soundAlone(report.people)
              && soundAlone(report.resources) && soundAlone(report.sections) && soundAlone(report.focuses)
              && soundAlone(report.moments) && soundAlone(report.pictures) && soundAlone(report.notes)
              && soundAlone(report.event.days) && sound(report.takeaways, takeaways);
    for (const Focus &focus : report.focuses)
        ok = ok && sound(focus.takeaways, takeaways);
    return ok;
}

QVariant boundDate(const QDate &date) { return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(); }

QVariant boundTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

} // namespace glaneur
