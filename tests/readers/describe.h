// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QStringList>

namespace glaneur {

/// \p report without its ids, as lines that a person can check by eye.
inline QString describe(const Report &report)
{
    QStringList lines;
    const auto rich = [](const RichText &text) {
        QString source = text.commonMark();
        return source.replace(QLatin1Char('\n'), QStringLiteral("\n      "));
    };
    const auto line = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + QStringLiteral(": ") + value);
    };
    const auto names = [&](const QList<PersonId> &ids) {
        QStringList result;
        for (const PersonId &id : ids)
            result.append(report.person(id) ? report.person(id)->name() : QStringLiteral("?"));
        return result.join(QStringLiteral(", "));
    };
    const auto resource = [&](const Resource &one) {
        line(QStringLiteral("    resource"), one.title + QStringLiteral(" <") + one.address + QStringLiteral("> ") + toKey(one.kind)
                 + QLatin1Char(' ') + rich(one.description));
    };
    const auto points = [&](const QList<Takeaway> &list, const GroupTitles &titles) {
        line(QStringLiteral("    takeaways"), titles.takeaways);
        line(QStringLiteral("    plus"), titles.plus);
        line(QStringLiteral("    minus"), titles.minus);
        line(QStringLiteral("    resources"), titles.resources);
        for (const Takeaway &one : list)
            line(QStringLiteral("    ") + toKey(one.polarity), rich(one.text));
    };
    line(QStringLiteral("title"), report.title);
    line(QStringLiteral("language"), report.language);
    line(QStringLiteral("byline"), report.byline);
    line(QStringLiteral("series"), report.series.name);
    line(QStringLiteral("organiser"), report.series.organiser);
    line(QStringLiteral("event"), report.event.name);
    line(QStringLiteral("edition"), QString::number(report.event.edition) + QStringLiteral(" in ") + QString::number(report.event.year));
    line(QStringLiteral("theme"), rich(report.event.theme));
    for (const Day &day : report.event.days) {
        line(QStringLiteral("day"), day.date.toString(Qt::ISODate) + QLatin1Char(' ') + toKey(day.kind) + QLatin1Char(' ') + day.place);
        line(QStringLiteral("    who"), names(day.attendees));
    }
    for (const Person &person : report.people)
        line(QStringLiteral("person"), QStringList{person.firstName, person.familyName, person.role, person.territory}.join(QStringLiteral(" | ")));
    for (const Section &section : report.sections) {
        lines.append(QStringLiteral("section ") + toKey(section.kind) + QStringLiteral(": ") + section.title);
        line(QStringLiteral("    text"), rich(section.text));
        switch (section.kind) {
        case SectionKind::Context:
            line(QStringLiteral("    context"), rich(report.context()));
            break;
        case SectionKind::Objectives:
            for (const RichText &one : report.objectives())
                line(QStringLiteral("    objective"), rich(one));
            break;
        case SectionKind::Edition:
            for (const RichText &one : report.event.principles)
                line(QStringLiteral("    principle"), rich(one));
            break;
        case SectionKind::Days:
            for (const Day &day : report.event.days)
                line(QStringLiteral("    programme of ") + day.date.toString(Qt::ISODate), rich(day.programme));
            break;
        case SectionKind::Takeaways:
            points(report.takeaways, report.titles);
            break;
        case SectionKind::Focus: {
            const Focus &focus = *report.focus(section.focus);
            line(QStringLiteral("    ") + toKey(focus.kind), focus.title);
            line(QStringLiteral("    official"), focus.officialTitle);
            line(QStringLiteral("    who"), names(focus.attendees));
            line(QStringLiteral("    lead"), rich(focus.lead));
            line(QStringLiteral("    aim"), rich(focus.aim));
            points(focus.takeaways, focus.titles);
            for (const ResourceId &id : focus.resources)
                resource(*report.resource(id));
            break;
        }
        case SectionKind::Moments:
            for (const Moment &moment : report.moments)
                line(QStringLiteral("    ") + names({moment.person}), rich(moment.text));
            break;
        default:
            break;
        }
    }
    for (const Resource &one : report.resources)
        resource(one);
    for (const Picture &picture : report.pictures)
        line(QStringLiteral("picture"), picture.mediaType + QLatin1Char(' ') + picture.alternativeText);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace glaneur
