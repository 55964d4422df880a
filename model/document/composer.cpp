// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/composer.h"

#include "document/compose.h"
#include "document/composerparts.h"

namespace glaneur {

namespace {

Origin at(Origin::Field field, const Section &section, const QUuid &item = {}, int index = -1)
{
    Origin origin;
    origin.field = field;
    origin.section = section.id;
    origin.item = item;
    origin.index = index;
    return origin;
}

/// \p lead and the paragraph that follows it, as one paragraph.
QList<Inline> runIn(const QList<Inline> &lead, const QList<Inline> &rest)
{
    if (lead.isEmpty() || rest.isEmpty())
        return lead.isEmpty() ? rest : lead;
    QList<Inline> result = lead;
    result.append(Inline::plain(QStringLiteral(" ")));
    return result + rest;
}

} // namespace

QList<Block> Composer::blocks(const QString &eventLine) const
{
    QList<Block> result;
    Block title;
    title.kind = Block::Kind::Title;
    title.inlines = set({Inline::plain(m_report.title.simplified())});
    title.origin.field = Origin::Field::Title;
    if (!m_report.title.simplified().isEmpty())
        result.append(title);

    Origin event;
    event.field = Origin::Field::Title;
    if (!eventLine.isEmpty())
        result.append(paragraph({Inline::plain(eventLine)}, event, Block::Role::Subtitle));
    QStringList names;
    for (const QString &name : {m_report.byline.simplified(), m_report.organisation.simplified()}) {
        if (!name.isEmpty())
            names.append(name);
    }
    Origin byline;
    byline.field = Origin::Field::Byline;
    if (!names.isEmpty())
        result.append(paragraph({Inline::plain(names.join(QStringLiteral(" – ")))}, byline, Block::Role::Byline));

    for (const Section &section : m_report.sections) {
        if (section.included)
            result.append(this->section(section));
    }
    return result;
}

QList<Block> Composer::section(const Section &section) const
{
    const QString title = sectionTitle(m_report, section);
    QList<Block> body;
    switch (section.kind) {
    case SectionKind::Context:
        body = contextBody(section);
        break;
    case SectionKind::Objectives:
        body = objectivesBody(section);
        break;
    case SectionKind::Edition:
        body = editionBody(section);
        break;
    case SectionKind::Days:
        body = daysBody(section);
        break;
    case SectionKind::Takeaways:
        body = takeawaysBody(section);
        break;
    case SectionKind::Focus:
        if (const Focus *focus = m_report.focus(section.focus))
            body = focusBody(section, *focus);
        else
            body = rich(section.text, at(Origin::Field::SectionText, section), title.isEmpty() ? 2 : 3);
        break;
    case SectionKind::Moments:
        body = momentsBody(section);
        break;
    case SectionKind::Resources:
        body = resourcesBody(section);
        break;
    case SectionKind::Pictures: {
        body = rich(section.text, at(Origin::Field::SectionText, section));
        QList<PictureId> loose;
        for (const Picture &picture : m_report.pictures) {
            bool shown = false;
            for (const Section &other : m_report.sections)
                shown = shown || other.pictures.contains(picture.id);
            if (!shown)
                loose.append(picture.id);
        }
        body += figures(loose, section);
        break;
    }
    case SectionKind::Expectations:
    case SectionKind::Free:
        body = rich(section.text, at(Origin::Field::SectionText, section), title.isEmpty() ? 2 : 3);
        break;
    }
    body += figures(section.pictures, section);
    // A title that a person typed is theirs; one of ours over nothing would only be in the way.
    if (title.isEmpty() || (body.isEmpty() && section.title.simplified().isEmpty()))
        return body;
    body.prepend(heading(2, {Inline::plain(title)}, at(Origin::Field::SectionTitle, section)));
    return body;
}

QList<Block> Composer::contextBody(const Section &section) const
{
    QList<Block> body = rich(section.text, at(Origin::Field::SectionText, section));
    body += rich(m_report.context(), at(Origin::Field::Context, section));
    const QString organiser = m_report.series.organiser.simplified();
    if (!organiser.isEmpty() && !mentions(plainText(body), organiser)) {
        body.append(paragraph({Inline::plain(m_words.organiser(organiser))}, at(Origin::Field::Context, section),
                              Block::Role::Facts));
    }
    return body;
}

QList<Block> Composer::objectivesBody(const Section &section) const
{
    QList<Block> body = rich(section.text, at(Origin::Field::SectionText, section));
    Block list;
    list.kind = Block::Kind::List;
    list.origin = at(Origin::Field::Objective, section);
    for (qsizetype i = 0; i < m_report.objectives().size(); ++i) {
        const Origin origin = at(Origin::Field::Objective, section, {}, int(i));
        const QList<Block> children = rich(m_report.objectives().at(i), origin);
        if (!children.isEmpty())
            list.children.append(item(children, origin));
    }
    if (!list.children.isEmpty())
        body.append(list);
    return body;
}

QList<Block> Composer::editionBody(const Section &section) const
{
    const Event &event = m_report.event;
    const Origin themeOrigin = at(Origin::Field::Theme, section);
    const QList<Block> theme = rich(event.theme, themeOrigin);
    QList<Block> body = rich(section.text, at(Origin::Field::SectionText, section));
    // A reader finds the theme within the section's own sentence: it need not be said twice.
    if (!theme.isEmpty() && (body.isEmpty() || !mentions(plainText(body), plainText(theme)))) {
        const bool single = theme.first().kind == Block::Kind::Paragraph;
        if (body.size() == 1 && body.first().kind == Block::Kind::Paragraph && single) {
            body.first().inlines = runIn(body.first().inlines, theme.first().inlines);
            body.first().origin = themeOrigin;
            body += theme.mid(1);
        } else if (body.isEmpty() && single) {
            body = theme;
            body.first().inlines.prepend(Inline::plain(m_words.themeLead()));
            body.first().inlines = set(body.first().inlines);
        } else {
            body += theme;
        }
    }
    Block list;
    list.kind = Block::Kind::List;
    list.origin = at(Origin::Field::Principle, section);
    for (qsizetype i = 0; i < event.principles.size(); ++i) {
        const Origin origin = at(Origin::Field::Principle, section, {}, int(i));
        const QList<Block> children = rich(event.principles.at(i), origin);
        if (!children.isEmpty())
            list.children.append(item(children, origin));
    }
    if (!list.children.isEmpty())
        body.append(list);
    return body;
}

QList<Block> Composer::daysBody(const Section &section) const
{
    if (section.text.isEmpty())
        return composedDays(section);

    // The section's own words stand for our sentences; only what they leave out follows.
    QList<Block> body = rich(section.text, at(Origin::Field::SectionText, section));
    QString told = plainText(body);
    for (const Day &day : m_report.event.days) {
        const Origin origin = at(Origin::Field::Day, section, day.id.uuid());
        const QList<Block> programme = rich(day.programme, origin);
        told += QLatin1Char('\n') + plainText(programme);
        if (!mentions(told, day.place))
            body.append(dayLine(m_words, m_report.language, day, origin));
        body += programme;
    }
    return body + peopleMissingFrom(section, told);
}

QList<Block> Composer::composedDays(const Section &section) const
{
    QList<Block> body;
    for (const Day &day : m_report.event.days) {
        const Origin origin = at(Origin::Field::Day, section, day.id.uuid());
        const QStringList attendees = names(day.attendees);
        const QList<Block> programme = rich(day.programme, origin);
        if (day.date.isValid() || !day.place.isEmpty() || day.kind != DayKind::Main)
            body.append(dayLine(m_words, m_report.language, day, origin));
        body += programme;
        if (!attendees.isEmpty()) {
            body.append(paragraph({Inline::plain(m_words.attendees(attendees))}, origin, Block::Role::Facts));
        }
    }
    return body + peopleMissingFrom(section, QString());
}

QList<Block> Composer::peopleMissingFrom(const Section &section, const QString &text) const
{
    Block list;
    list.kind = Block::Kind::List;
    list.origin = at(Origin::Field::Person, section);
    for (const Person &person : m_report.people) {
        QStringList details;
        for (const QString &detail : {person.role, person.territory, person.organisation}) {
            if (!detail.simplified().isEmpty())
                details.append(detail.simplified());
        }
        const QString name = person.name().simplified();
        if ((name.isEmpty() && details.isEmpty())
            || (!text.isEmpty() && mentions(text, name + QLatin1Char(' ') + details.join(QLatin1Char(' ')))))
            continue;
        const Origin origin = at(Origin::Field::Person, section, person.id.uuid());
        QList<Inline> line;
        if (!name.isEmpty())
            line.append(Inline::strong({Inline::plain(name)}));
        if (!details.isEmpty())
            line.append(Inline::plain((name.isEmpty() ? QString() : QStringLiteral(", "))
                                      + details.join(QStringLiteral(", "))));
        list.children.append(item({paragraph(line, origin)}, origin));
    }
    if (list.children.isEmpty())
        return {};
    return {heading(3, {Inline::plain(m_words.team())}, list.origin), list};
}

QList<Block> Composer::takeawaysBody(const Section &section) const
{
    QList<Block> body = rich(section.text, at(Origin::Field::SectionText, section));
    int level = 3;
    const QString label = m_report.titles.takeaways.simplified();
    if (!label.isEmpty() && !mentions(sectionTitle(m_report, section), label) && !m_report.takeaways.isEmpty())
        body.append(heading(level++, {Inline::plain(label)}, at(Origin::Field::Takeaway, section)));
    return body + takeawayLists(m_report.takeaways, m_report.titles, level, section);
}

QList<Block> Composer::takeawayLists(const QList<Takeaway> &takeaways, const GroupTitles &titles, int level,
                                     const Section &section) const
{
    QList<Block> result;
    // Neutral points first: under « Les − » they would seem to belong to it.
    for (const Polarity polarity : {Polarity::Neutral, Polarity::Plus, Polarity::Minus}) {
        Block list;
        list.kind = Block::Kind::List;
        list.role = Block::Role::Takeaways;
        list.polarity = polarity;
        list.origin = at(Origin::Field::Takeaway, section);
        for (const Takeaway &takeaway : takeaways) {
            if (takeaway.polarity != polarity)
                continue;
            const Origin origin = at(Origin::Field::Takeaway, section, takeaway.id.uuid());
            const QList<Block> children = rich(takeaway.text, origin);
            if (children.isEmpty())
                continue;
            Block entry = item(children, origin);
            entry.polarity = polarity;
            entry.mark = Words::polarityMark(polarity);
            entry.markMeaning = m_words.polarityMeaning(polarity);
            list.children.append(entry);
        }
        if (list.children.isEmpty())
            continue;
        const QString &own = polarity == Polarity::Plus ? titles.plus : titles.minus;
        if (polarity != Polarity::Neutral) {
            const QString label = own.simplified().isEmpty() ? m_words.polarityLabel(polarity) : own.simplified();
            Block over = heading(level, {Inline::plain(label)}, list.origin);
            over.polarity = polarity;
            result.append(over);
        }
        result.append(list);
    }
    return result;
}

QList<Block> Composer::focusBody(const Section &section, const Focus &focus) const
{
    const Origin head = at(Origin::Field::FocusTitle, section);
    const Origin aimOrigin = at(Origin::Field::FocusAim, section);
    QList<Block> body = rich(section.text, at(Origin::Field::SectionText, section));
    const QStringList attendees = names(focus.attendees);
    const QString official = focus.officialTitle.simplified();
    const QString shortTitle = focus.title.simplified();

    QList<Block> aim = rich(focus.aim, aimOrigin);
    QList<Inline> lead;
    if (!focus.lead.isEmpty()) {
        const QList<Block> leadBlocks = rich(focus.lead, aimOrigin);
        if (leadBlocks.size() == 1 && leadBlocks.first().kind == Block::Kind::Paragraph)
            lead = leadBlocks.first().inlines;
        else
            body += leadBlocks;
    } else if (!attendees.isEmpty() || !official.isEmpty()) {
        const QString named = official.isEmpty() ? shortTitle : official;
        lead.append(Inline::plain(m_words.focusLead(focus.kind, attendees) + QLatin1Char(' ')));
        if (!named.isEmpty()) {
            const QString quoted = m_words.quoted(QStringLiteral("\n"));
            lead.append(Inline::plain(quoted.section(QLatin1Char('\n'), 0, 0)));
            lead.append(Inline::strong({Inline::plain(named)}));
            lead.append(Inline::plain(quoted.section(QLatin1Char('\n'), 1) + QLatin1Char('.')));
        } else {
            lead.last().text = lead.last().text.trimmed() + QLatin1Char('.');
        }
        if (!aim.isEmpty() && aim.first().kind == Block::Kind::Paragraph)
            lead.append(Inline::plain(QLatin1Char(' ') + m_words.aim().trimmed()));
        lead = set(lead);
    }
    if (!aim.isEmpty() && aim.first().kind == Block::Kind::Paragraph) {
        aim.first().inlines = runIn(lead, aim.first().inlines);
        body += aim;
    } else {
        if (!lead.isEmpty())
            body.append(paragraph(lead, head));
        body += aim;
    }

    // Nothing that was filled in is lost where the team's own words replace ours.
    const QString told = sectionTitle(m_report, section) + QLatin1Char('\n') + plainText(body);
    QStringList facts;
    if (!mentions(told, shortTitle))
        facts.append(shortTitle);
    if (!mentions(told, official))
        facts.append(m_words.quoted(official));
    if (!mentions(told, attendees.join(QLatin1Char(' '))))
        facts.append(m_words.attendees(attendees));
    if (!facts.isEmpty())
        body.prepend(paragraph({Inline::plain(facts.join(QStringLiteral(" – ")))}, head, Block::Role::Facts));

    const QList<Block> lists = takeawayLists(focus.takeaways, focus.titles, 4, section);
    if (!lists.isEmpty()) {
        const QString label = focus.titles.takeaways.simplified();
        body.append(heading(3, {Inline::plain(label.isEmpty() ? m_words.takeaways() : label)},
                            at(Origin::Field::Takeaway, section)));
        body += lists;
    }
    const Block resources = resourceList(focus.resources, section);
    if (!resources.children.isEmpty()) {
        const QString label = focus.titles.resources.simplified();
        body.append(heading(3, {Inline::plain(label.isEmpty() ? m_words.resources() : label)}, resources.origin));
        body.append(resources);
    }
    return body;
}

QList<Block> Composer::momentsBody(const Section &section) const
{
    QList<Block> body = rich(section.text, at(Origin::Field::SectionText, section));
    for (const Moment &moment : m_report.moments) {
        Block quote;
        quote.kind = Block::Kind::Quote;
        quote.role = Block::Role::Moment;
        quote.origin = at(Origin::Field::Moment, section, moment.id.uuid());
        quote.mark = QString::fromUtf16(u"\U0001F50D");
        if (const Person *person = m_report.person(moment.person))
            quote.attribution = person->name().simplified();
        quote.children = rich(moment.text, quote.origin);
        if (!quote.children.isEmpty())
            body.append(quote);
    }
    return body;
}

QList<Block> Composer::resourcesBody(const Section &section) const
{
    QList<Block> body = rich(section.text, at(Origin::Field::SectionText, section));
    QList<ResourceId> all;
    for (const Resource &resource : m_report.resources)
        all.append(resource.id);
    const Block list = resourceList(all, section);
    if (!list.children.isEmpty())
        body.append(list);
    return body;
}

} // namespace glaneur
