// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/newreport.h"

#include <QDate>
#include <QHash>

namespace glaneur {

namespace {

QString withYear(QString text, int from, int to)
{
    return from > 0 ? text.replace(QString::number(from), QString::number(to)) : text;
}

} // namespace

Section newSection(SectionKind kind)
{
    Section section;
    section.id = SectionId::create();
    section.kind = kind;
    return section;
}

Focus newFocus(FocusKind kind)
{
    Focus focus;
    focus.id = FocusId::create();
    focus.kind = kind;
    return focus;
}

Report newReport(const QString &title, const QString &language)
{
    Report report;
    report.id = ReportId::create();
    report.title = title;
    report.language = language;
    report.event.id = EventId::create();
    report.event.year = QDate::currentDate().year();
    // On its own until it is said to be of a series: what it tells of itself is then its own.
    report.event.context.emplace();
    report.event.objectives.emplace();
    const Focus focus = newFocus(FocusKind::Workshop);
    for (const SectionKind kind :
         {SectionKind::Context, SectionKind::Objectives, SectionKind::Edition, SectionKind::Days,
          SectionKind::Expectations, SectionKind::Takeaways, SectionKind::Focus, SectionKind::Moments}) {
        Section section = newSection(kind);
        if (kind == SectionKind::Focus)
            section.focus = focus.id;
        report.sections.append(section);
    }
    report.focuses.append(focus);
    return report;
}

Report nextEdition(const Report &previous, const QString &title)
{
    Report report;
    report.id = ReportId::create();
    report.title = title;
    report.language = previous.language;
    report.byline = previous.byline;
    report.organisation = previous.organisation;
    report.series = previous.series;
    report.people = previous.people;
    report.titles = previous.titles;

    report.event.id = EventId::create();
    report.event.series = previous.event.series;
    report.event.edition = previous.event.edition > 0 ? previous.event.edition + 1 : 0;
    report.event.year = previous.event.year > 0 ? previous.event.year + 1 : 0;
    report.event.name = withYear(previous.event.name, previous.event.year, report.event.year);
    report.event.context = previous.event.context;
    report.event.objectives = previous.event.objectives;

    // What was told of the last edition is not carried over: of its focuses one empty one stays, to be filled.
    bool hasFocus = false;
    for (const Section &old : previous.sections) {
        if (old.kind == SectionKind::Focus && std::exchange(hasFocus, true))
            continue;
        Section section = newSection(old.kind);
        section.included = old.included;
        if (old.kind == SectionKind::Focus) {
            const Focus *before = previous.focus(old.focus);
            const Focus focus = newFocus(before ? before->kind : FocusKind::Workshop);
            section.focus = focus.id;
            report.focuses.append(focus);
        } else if (old.kind != SectionKind::Edition) {
            section.title = withYear(old.title, previous.event.year, report.event.year);
        }
        report.sections.append(section);
    }
    return report;
}

Report withNewIds(const Report &original)
{
    Report report = original;
    QHash<QUuid, QUuid> renamed;
    const auto rename = [&]<typename Key>(Key &id) {
        if (id.isNull())
            return;
        const Key fresh = Key::create();
        renamed.insert(id.uuid(), fresh.uuid());
        id = fresh;
    };
    const auto follow = [&]<typename Key>(Key &id) {
        if (const auto it = renamed.constFind(id.uuid()); it != renamed.cend())
            id = Key(*it);
    };

    rename(report.id);
    rename(report.event.id);
    for (Day &day : report.event.days)
        rename(day.id);
    for (Takeaway &takeaway : report.takeaways)
        rename(takeaway.id);
    for (Focus &focus : report.focuses) {
        rename(focus.id);
        for (Takeaway &takeaway : focus.takeaways)
            rename(takeaway.id);
    }
    for (Moment &moment : report.moments)
        rename(moment.id);
    for (Picture &picture : report.pictures)
        rename(picture.id);
    for (Section &section : report.sections) {
        rename(section.id);
        follow(section.focus);
        for (PictureId &picture : section.pictures)
            follow(picture);
    }
    for (Note &note : report.notes) {
        rename(note.id);
        follow(note.day);
        follow(note.focus);
        if (const auto it = renamed.constFind(note.outcomeId); it != renamed.cend())
            note.outcomeId = *it;
    }
    return report;
}

} // namespace glaneur
