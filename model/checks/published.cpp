// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/published.h"


namespace glaneur {

namespace {

Origin at(Origin::Field field, const SectionId &section, const QUuid &item = {}, int index = -1)
{
    Origin origin;
    origin.field = field;
    origin.section = section;
    origin.item = item;
    origin.index = index;
    return origin;
}

/// Titles and the organiser's name alone leave a section empty.
bool isContent(const Passage &passage)
{
    if (passage.kind == Passage::Kind::Title || passage.words.trimmed().isEmpty())
        return false;
    const Origin::Field field = passage.origin.field;
    return passage.kind == Passage::Kind::Text
        || (field != Origin::Field::FocusTitle && field != Origin::Field::Context);
}

} // namespace

size_t qHash(const Origin &origin, size_t seed)
{
    return qHashMulti(seed, int(origin.field), origin.section, origin.item, origin.index);
}

PublishedReport::PublishedReport(const Report &report)
    : m_report(report)
{
    for (const Resource &resource : report.resources)
        m_resourceById.insert(resource.id.uuid(), &resource);
    for (const Picture &picture : report.pictures)
        m_pictureById.insert(picture.id.uuid(), &picture);
    for (const Focus &focus : report.focuses)
        m_focusById.insert(focus.id.uuid(), &focus);
    for (const Section &section : report.sections) {
        if (section.kind != SectionKind::Days || m_showsDays)
            continue;
        m_showsDays = section.included;
        if (m_days.isNull() || section.included)
            m_days = section.id;
    }

    place(at(Origin::Field::None, {}));
    title(report.title, at(Origin::Field::Title, {}));
    line(report.byline, at(Origin::Field::Byline, {}));
    line(report.organisation, at(Origin::Field::Byline, {}));
    for (const Section &section : report.sections) {
        if (section.included)
            addSection(section);
    }
}

void PublishedReport::addSection(const Section &section)
{
    m_sections.append(&section);
    const SectionId id = section.id;
    const qsizetype before = m_passages.size();
    title(section.title, at(Origin::Field::SectionTitle, id));
    const qsizetype content = section.title.isEmpty() ? before : before + 1;
    text(section.text, at(Origin::Field::SectionText, id));
    // What a report has once is looked at where it is shown first.
    const QUuid kind(0, 0, ushort(section.kind), 0, 0, 0, 0, 0, 0, 0, 1);
    const bool again = section.kind != SectionKind::Free && section.kind != SectionKind::Expectations
        && section.kind != SectionKind::Focus && m_seen.contains(kind);
    m_seen.insert(kind);
    if (!again)
        addParts(section);
    else
        m_filled.insert(id);
    for (const PictureId &picture : section.pictures) {
        if (const Picture *shown = m_pictureById.value(picture.uuid()))
            addPicture(*shown, section);
    }
    for (qsizetype i = content; i < m_passages.size(); ++i) {
        if (isContent(m_passages.at(i)))
            m_filled.insert(id);
    }
    m_lastRanks.insert(id, int(m_ranks.size()));
    m_sectionById.insert(id, {&section, before, m_passages.size()});
}

void PublishedReport::addParts(const Section &section)
{
    const SectionId id = section.id;
    switch (section.kind) {
    case SectionKind::Context:
        text(m_report.context(), at(Origin::Field::Context, id));
        line(m_report.series.organiser, at(Origin::Field::Context, id));
        break;
    case SectionKind::Objectives:
        for (qsizetype i = 0; i < m_report.objectives().size(); ++i)
            text(m_report.objectives().at(i), at(Origin::Field::Objective, id, {}, int(i)));
        break;
    case SectionKind::Edition:
        text(m_report.event.theme, at(Origin::Field::Theme, id));
        for (qsizetype i = 0; i < m_report.event.principles.size(); ++i)
            text(m_report.event.principles.at(i), at(Origin::Field::Principle, id, {}, int(i)));
        break;
    case SectionKind::Days:
        for (const Day &day : m_report.event.days) {
            const Origin origin = at(Origin::Field::Day, id, day.id.uuid());
            line(day.place, origin);
            text(day.programme, origin);
            if (day.date.isValid())
                m_filled.insert(id);
        }
        for (const Person &person : m_report.people) {
            const Origin origin = at(Origin::Field::Person, id, person.id.uuid());
            place(origin);
            for (const QString &words : {person.name(), person.role, person.territory, person.organisation})
                line(words, origin);
        }
        break;
    case SectionKind::Takeaways:
        addTakeaways(m_report.takeaways, m_report.titles, section);
        break;
    case SectionKind::Focus:
        if (const Focus *focus = focusOf(section))
            addFocus(section, *focus);
        break;
    case SectionKind::Moments:
        for (const Moment &moment : m_report.moments) {
            const Origin origin = at(Origin::Field::Moment, id, moment.id.uuid());
            m_moments.append({&moment, origin});
            place(origin);
            text(moment.text, origin);
        }
        break;
    case SectionKind::Resources:
        for (const Resource &resource : m_report.resources)
            addResource(resource, section);
        if (!m_report.resources.isEmpty())
            m_filled.insert(id);
        break;
    case SectionKind::Pictures: {
        QSet<PictureId> placed;
        for (const Section &other : m_report.sections)
            placed.unite(QSet<PictureId>(other.pictures.begin(), other.pictures.end()));
        for (const Picture &picture : m_report.pictures) {
            if (!placed.contains(picture.id))
                addPicture(picture, section);
        }
        break;
    }
    case SectionKind::Expectations:
    case SectionKind::Free:
        break;
    }
}

void PublishedReport::addFocus(const Section &section, const Focus &focus)
{
    const SectionId id = section.id;
    const Origin head = at(Origin::Field::FocusTitle, id);
    const Origin aim = at(Origin::Field::FocusAim, id);
    m_focuses.append({&focus, head});
    line(focus.title, head);
    line(focus.officialTitle, head);
    text(focus.lead, aim);
    text(focus.aim, aim);
    addTakeaways(focus.takeaways, focus.titles, section);
    title(focus.titles.resources, at(Origin::Field::Resource, id));
    for (const ResourceId &resource : focus.resources) {
        if (const Resource *shown = m_resourceById.value(resource.uuid())) {
            addResource(*shown, section);
            m_filled.insert(id);
        }
    }
    if (!focus.attendees.isEmpty())
        m_filled.insert(id);
}

void PublishedReport::addTakeaways(const QList<Takeaway> &takeaways, const GroupTitles &titles, const Section &section)
{
    const Origin group = at(Origin::Field::Takeaway, section.id);
    for (const QString &words : {titles.takeaways, titles.plus, titles.minus})
        title(words, group);
    for (const Takeaway &takeaway : takeaways)
        text(takeaway.text, at(Origin::Field::Takeaway, section.id, takeaway.id.uuid()));
}

void PublishedReport::addResource(const Resource &resource, const Section &section)
{
    if (m_seen.contains(resource.id.uuid()))
        return;
    m_seen.insert(resource.id.uuid());
    const Origin origin = at(Origin::Field::Resource, section.id, resource.id.uuid());
    m_resources.append({&resource, origin});
    place(origin);
    line(resource.title, origin);
    text(resource.description, origin);
}

void PublishedReport::addPicture(const Picture &picture, const Section &section)
{
    m_filled.insert(section.id);
    if (m_seen.contains(picture.id.uuid()))
        return;
    m_seen.insert(picture.id.uuid());
    const Origin origin = at(Origin::Field::Picture, section.id, picture.id.uuid());
    m_pictures.append({&picture, origin});
    place(origin);
    if (!picture.decorative)
        line(picture.alternativeText, origin);
    text(picture.caption, origin);
    line(picture.credit, origin);
}

void PublishedReport::place(const Origin &origin)
{
    if (!m_ranks.contains(origin))
        m_ranks.insert(origin, int(m_ranks.size()));
}

void PublishedReport::title(const QString &words, const Origin &origin)
{
    place(origin);
    if (!words.isEmpty())
        m_passages.append({Passage::Kind::Title, origin, words, {}});
}

void PublishedReport::line(const QString &words, const Origin &origin)
{
    place(origin);
    if (!words.isEmpty())
        m_passages.append({Passage::Kind::Line, origin, words, {}});
}

void PublishedReport::text(const RichText &text, const Origin &origin)
{
    place(origin);
    if (text.isEmpty())
        return;
    const QList<TextBlock> blocks = text.blocks();
    m_passages.append({Passage::Kind::Text, origin, plainText(blocks), blocks});
}

std::span<const Passage> PublishedReport::passagesOf(const SectionId &section) const
{
    const Entry entry = m_sectionById.value(section);
    return {m_passages.constData() + entry.begin, size_t(entry.end - entry.begin)};
}

const Focus *PublishedReport::focusOf(const Section &section) const
{
    return section.kind == SectionKind::Focus ? m_focusById.value(section.focus.uuid()) : nullptr;
}

Origin PublishedReport::dayOrigin(const DayId &id) const { return at(Origin::Field::Day, m_days, id.uuid()); }

Origin PublishedReport::personOrigin(const PersonId &id) const
{
    return at(Origin::Field::Person, m_days, id.uuid());
}

int PublishedReport::rank(const Origin &origin) const
{
    if (const auto it = m_ranks.constFind(origin); it != m_ranks.cend())
        return *it;
    return m_lastRanks.value(origin.section, 0);
}

} // namespace glaneur
