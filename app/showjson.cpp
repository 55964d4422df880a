// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/showjson.h"

#include "document/compose.h"
#include "domain/address.h"

#include <QJsonArray>

namespace glaneur {

namespace {

QJsonValue numberOrNull(int number) { return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null); }
QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }
QJsonValue text(const RichText &rich) { return rich.commonMark(); }

QJsonValue addressOrNull(const QString &address)
{
    return addressState(address) == AddressState::Missing ? QJsonValue(QJsonValue::Null) : QJsonValue(address);
}

template <typename List, typename Make> QJsonArray array(const List &list, Make make)
{
    QJsonArray result;
    for (const auto &entry : list)
        result.append(make(entry));
    return result;
}

/// Makes the JSON of the parts, which name each other.
class Shown
{
public:
    explicit Shown(const Report &report) : m_report(report) {}

    QJsonObject report() const;

private:
    QJsonObject series() const;
    QJsonObject event() const;
    QJsonObject section(const Section &section) const;
    QJsonObject focus(const Focus &focus) const;
    QJsonObject picture(const Picture &picture) const;
    QJsonObject note(const Note &note) const;
    QJsonArray takeaways(const QList<Takeaway> &list) const;
    QJsonArray resources(const QList<Resource> &list) const;
    QJsonArray names(const QList<PersonId> &ids) const;
    QJsonValue name(const PersonId &id) const;
    static QJsonObject titles(const GroupTitles &titles);

    const Report &m_report;
};

QJsonValue Shown::name(const PersonId &id) const
{
    const Person *person = m_report.person(id);
    return person ? textOrNull(person->name()) : QJsonValue(QJsonValue::Null);
}

QJsonArray Shown::names(const QList<PersonId> &ids) const
{
    return array(ids, [this](const PersonId &id) { return name(id); });
}

QJsonArray Shown::takeaways(const QList<Takeaway> &list) const
{
    return array(list, [this](const Takeaway &takeaway) {
        return QJsonObject{{QStringLiteral("id"), takeaway.id.toString()},
                           {QStringLiteral("polarity"), toKey(takeaway.polarity)},
                           {QStringLiteral("text"), text(takeaway.text)},
                           {QStringLiteral("author"), name(takeaway.author)}};
    });
}

QJsonArray Shown::resources(const QList<Resource> &list) const
{
    return array(list, [](const Resource &resource) {
        return QJsonObject{{QStringLiteral("id"), resource.id.toString()},
                           {QStringLiteral("title"), resource.title},
                           {QStringLiteral("url"), addressOrNull(resource.address)},
                           {QStringLiteral("kind"), toKey(resource.kind)},
                           {QStringLiteral("description"), text(resource.description)},
                           {QStringLiteral("tags"), QJsonArray::fromStringList(resource.tags)}};
    });
}

QJsonObject Shown::titles(const GroupTitles &titles)
{
    return {{QStringLiteral("takeaways"), textOrNull(titles.takeaways)},
            {QStringLiteral("plus"), textOrNull(titles.plus)},
            {QStringLiteral("minus"), textOrNull(titles.minus)},
            {QStringLiteral("resources"), textOrNull(titles.resources)}};
}

QJsonObject Shown::series() const
{
    const Series &series = m_report.series;
    return {{QStringLiteral("id"), textOrNull(series.id.toString())},
            {QStringLiteral("name"), textOrNull(series.name)},
            {QStringLiteral("organiser"), series.organiser},
            {QStringLiteral("context"), text(m_report.context())},
            {QStringLiteral("objectives"), array(m_report.objectives(), text)}};
}

QJsonObject Shown::event() const
{
    const Event &event = m_report.event;
    const auto day = [this](const Day &one) {
        return QJsonObject{{QStringLiteral("id"), one.id.toString()},
                           {QStringLiteral("date"), textOrNull(one.date.toString(Qt::ISODate))},
                           {QStringLiteral("place"), one.place},
                           {QStringLiteral("kind"), toKey(one.kind)},
                           {QStringLiteral("programme"), text(one.programme)},
                           {QStringLiteral("attendees"), names(one.attendees)}};
    };
    return {{QStringLiteral("id"), event.id.toString()},
            {QStringLiteral("name"), textOrNull(event.name)},
            {QStringLiteral("edition"), numberOrNull(event.edition)},
            {QStringLiteral("year"), numberOrNull(event.year)},
            {QStringLiteral("theme"), text(event.theme)},
            {QStringLiteral("principles"), array(event.principles, text)},
            {QStringLiteral("days"), array(event.days, day)},
            {QStringLiteral("ownContext"), event.context.has_value()},
            {QStringLiteral("ownObjectives"), event.objectives.has_value()}};
}

QJsonObject Shown::focus(const Focus &focus) const
{
    QList<Resource> used;
    for (const ResourceId &id : focus.resources) {
        if (const Resource *resource = m_report.resource(id))
            used.append(*resource);
    }
    return {{QStringLiteral("id"), focus.id.toString()},
            {QStringLiteral("kind"), toKey(focus.kind)},
            {QStringLiteral("title"), focus.title},
            {QStringLiteral("officialTitle"), focus.officialTitle},
            {QStringLiteral("attendees"), names(focus.attendees)},
            {QStringLiteral("lead"), text(focus.lead)},
            {QStringLiteral("aim"), text(focus.aim)},
            {QStringLiteral("titles"), titles(focus.titles)},
            {QStringLiteral("takeaways"), takeaways(focus.takeaways)},
            {QStringLiteral("resources"), resources(used)}};
}

QJsonObject Shown::section(const Section &section) const
{
    const auto id = [](const auto &one) { return QJsonValue(one.toString()); };
    return {{QStringLiteral("id"), section.id.toString()},
            {QStringLiteral("kind"), toKey(section.kind)},
            {QStringLiteral("title"), sectionTitle(m_report, section)},
            {QStringLiteral("ownTitle"), !section.title.simplified().isEmpty()},
            {QStringLiteral("text"), text(section.text)},
            {QStringLiteral("included"), section.included},
            {QStringLiteral("focus"), textOrNull(section.focus.toString())},
            {QStringLiteral("pictures"), array(section.pictures, id)}};
}

QJsonObject Shown::picture(const Picture &picture) const
{
    return {{QStringLiteral("id"), picture.id.toString()},
            {QStringLiteral("mediaType"), picture.mediaType},
            {QStringLiteral("width"), picture.size.width()},
            {QStringLiteral("height"), picture.size.height()},
            {QStringLiteral("bytes"), picture.data.size()},
            {QStringLiteral("alternativeText"), picture.alternativeText},
            {QStringLiteral("decorative"), picture.decorative},
            {QStringLiteral("caption"), text(picture.caption)},
            {QStringLiteral("credit"), picture.credit}};
}

QJsonObject Shown::note(const Note &note) const
{
    const Day *day = findById(m_report.event.days, note.day);
    return {{QStringLiteral("id"), note.id.toString()},
            {QStringLiteral("takenAt"), textOrNull(note.takenAt.toUTC().toString(Qt::ISODate))},
            {QStringLiteral("author"), name(note.author)},
            {QStringLiteral("day"), day ? textOrNull(day->date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("focus"), textOrNull(note.focus.toString())},
            {QStringLiteral("state"), toKey(note.state)},
            {QStringLiteral("text"), text(note.text)},
            {QStringLiteral("outcome"), toKey(note.outcome)},
            {QStringLiteral("outcomeId"),
             note.outcomeId.isNull() ? QJsonValue(QJsonValue::Null)
                                     : QJsonValue(note.outcomeId.toString(QUuid::WithoutBraces))}};
}

QJsonObject Shown::report() const
{
    QStringList expected;
    for (const Section &section : m_report.sections) {
        if (section.kind == SectionKind::Expectations && !section.text.isEmpty())
            expected.append(section.text.commonMark());
    }
    const auto person = [](const Person &one) {
        return QJsonObject{{QStringLiteral("id"), one.id.toString()},
                           {QStringLiteral("name"), one.name()},
                           {QStringLiteral("firstName"), one.firstName},
                           {QStringLiteral("familyName"), one.familyName},
                           {QStringLiteral("role"), one.role},
                           {QStringLiteral("territory"), one.territory},
                           {QStringLiteral("organisation"), one.organisation}};
    };
    const auto moment = [this](const Moment &one) {
        return QJsonObject{{QStringLiteral("id"), one.id.toString()},
                           {QStringLiteral("person"), name(one.person)},
                           {QStringLiteral("text"), text(one.text)}};
    };
    return {{QStringLiteral("id"), m_report.id.toString()},
            {QStringLiteral("title"), m_report.title},
            {QStringLiteral("language"), m_report.language},
            {QStringLiteral("state"), toKey(m_report.state)},
            {QStringLiteral("byline"), m_report.byline},
            {QStringLiteral("organisation"), m_report.organisation},
            {QStringLiteral("publishedAt"), textOrNull(m_report.publishedAt.toUTC().toString(Qt::ISODate))},
            {QStringLiteral("series"), series()},
            {QStringLiteral("event"), event()},
            {QStringLiteral("people"), array(m_report.people, person)},
            {QStringLiteral("expectations"), expected.join(QStringLiteral("\n\n"))},
            {QStringLiteral("takeaways"), takeaways(m_report.takeaways)},
            {QStringLiteral("titles"), titles(m_report.titles)},
            {QStringLiteral("focuses"), array(m_report.focuses, [this](const Focus &one) { return focus(one); })},
            {QStringLiteral("moments"), array(m_report.moments, moment)},
            {QStringLiteral("resources"), resources(m_report.resources)},
            {QStringLiteral("sections"), array(m_report.sections, [this](const Section &one) { return section(one); })},
            {QStringLiteral("pictures"), array(m_report.pictures, [this](const Picture &one) { return picture(one); })},
            {QStringLiteral("notes"), array(m_report.notes, [this](const Note &one) { return note(one); })}};
}

} // namespace

QJsonObject toJson(const Report &report) { return Shown(report).report(); }

QJsonObject toJson(const Origin &origin)
{
    return {{QStringLiteral("section"), textOrNull(origin.section.toString())},
            {QStringLiteral("field"), toKey(origin.field)},
            {QStringLiteral("item"), origin.item.isNull() ? QJsonValue(QJsonValue::Null)
                                                          : QJsonValue(origin.item.toString(QUuid::WithoutBraces))},
            {QStringLiteral("index"), origin.index >= 0 ? QJsonValue(origin.index) : QJsonValue(QJsonValue::Null)}};
}

} // namespace glaneur
