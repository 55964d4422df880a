// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edits.h"

#include "editing/newreport.h"

namespace glaneur {

namespace {

template <typename T, typename Key> T *find(QList<T> &list, const Key &id)
{
    const qsizetype at = indexOfId(list, id);
    return at < 0 ? nullptr : &list[at];
}

template <typename T, typename Key> bool removeById(QList<T> &list, const Key &id)
{
    return list.removeIf([&](const T &entry) { return entry.id == id; }) > 0;
}

/// Writes only where something changes, so that what stays the same stays shared.
template <typename T> void removeValue(QList<T> &list, const T &value)
{
    if (list.contains(value))
        list.removeAll(value);
}

qsizetype placeIn(qsizetype size, int before) { return before < 0 || before > size ? size : before; }

} // namespace

QList<Takeaway> *takeawaysOf(Report &report, const FocusId &focus)
{
    if (focus.isNull())
        return &report.takeaways;
    Focus *found = focusOf(report, focus);
    return found ? &found->takeaways : nullptr;
}

const QList<Takeaway> *takeawaysOf(const Report &report, const FocusId &focus)
{
    if (focus.isNull())
        return &report.takeaways;
    const Focus *found = report.focus(focus);
    return found ? &found->takeaways : nullptr;
}

Focus *focusOf(Report &report, const FocusId &id) { return find(report.focuses, id); }
Section *sectionOf(Report &report, const SectionId &id) { return find(report.sections, id); }

QList<RichText> &shownObjectives(Report &report)
{
    if (!report.event.objectives && report.series.id.isNull())
        report.event.objectives.emplace();
    return report.event.objectives ? *report.event.objectives : report.series.objectives;
}

RichText &shownContext(Report &report)
{
    if (!report.event.context && report.series.id.isNull())
        report.event.context.emplace();
    return report.event.context ? *report.event.context : report.series.context;
}

SectionId addSection(Report &report, SectionKind kind, int before, FocusKind focusKind)
{
    Section section = newSection(kind);
    if (kind == SectionKind::Focus) {
        const Focus focus = newFocus(focusKind);
        section.focus = focus.id;
        report.focuses.append(focus);
    }
    report.sections.insert(placeIn(report.sections.size(), before), section);
    return section.id;
}

SectionId duplicateSection(Report &report, const SectionId &id)
{
    const qsizetype at = indexOfId(report.sections, id);
    if (at < 0)
        return {};
    Section copy = report.sections.at(at);
    copy.id = SectionId::create();
    const qsizetype focusAt = indexOfId(report.focuses, copy.focus);
    if (focusAt >= 0) {
        Focus focus = report.focuses.at(focusAt);
        focus.id = FocusId::create();
        for (Takeaway &takeaway : focus.takeaways)
            takeaway.id = TakeawayId::create();
        copy.focus = focus.id;
        report.focuses.insert(focusAt + 1, focus);
    }
    report.sections.insert(at + 1, copy);
    return copy.id;
}

bool removeSection(Report &report, const SectionId &id)
{
    const Section *section = report.section(id);
    if (!section)
        return false;
    const FocusId focus = section->focus;
    removeById(report.sections, id);
    const bool shown = std::any_of(report.sections.cbegin(), report.sections.cend(),
                                   [&](const Section &other) { return other.focus == focus; });
    if (!focus.isNull() && !shown) {
        removeById(report.focuses, focus);
        for (qsizetype i = 0; i < report.notes.size(); ++i) {
            if (report.notes.at(i).focus == focus)
                report.notes[i].focus = {};
        }
    }
    return true;
}

bool removePerson(Report &report, const PersonId &id)
{
    if (!removeById(report.people, id))
        return false;
    for (qsizetype i = 0; i < report.event.days.size(); ++i) {
        if (report.event.days.at(i).attendees.contains(id))
            report.event.days[i].attendees.removeAll(id);
    }
    const auto release = [&](QList<Takeaway> &takeaways) {
        for (qsizetype i = 0; i < takeaways.size(); ++i) {
            if (takeaways.at(i).author == id)
                takeaways[i].author = {};
        }
    };
    release(report.takeaways);
    for (qsizetype i = 0; i < report.focuses.size(); ++i) {
        const Focus &focus = report.focuses.at(i);
        const bool wrote = std::any_of(focus.takeaways.cbegin(), focus.takeaways.cend(),
                                       [&](const Takeaway &takeaway) { return takeaway.author == id; });
        if (focus.attendees.contains(id))
            report.focuses[i].attendees.removeAll(id);
        if (wrote)
            release(report.focuses[i].takeaways);
    }
    for (qsizetype i = 0; i < report.moments.size(); ++i) {
        if (report.moments.at(i).person == id)
            report.moments[i].person = {};
    }
    for (qsizetype i = 0; i < report.notes.size(); ++i) {
        if (report.notes.at(i).author == id)
            report.notes[i].author = {};
    }
    return true;
}

int usesOfPerson(const Report &report, const PersonId &id)
{
    qsizetype uses = 0;
    const auto written = [&](const QList<Takeaway> &takeaways) {
        return std::count_if(takeaways.cbegin(), takeaways.cend(),
                             [&](const Takeaway &takeaway) { return takeaway.author == id; });
    };
    for (const Day &day : report.event.days)
        uses += day.attendees.count(id);
    uses += written(report.takeaways);
    for (const Focus &focus : report.focuses)
        uses += focus.attendees.count(id) + written(focus.takeaways);
    for (const Moment &moment : report.moments)
        uses += moment.person == id ? 1 : 0;
    for (const Note &note : report.notes)
        uses += note.author == id ? 1 : 0;
    return int(uses);
}

bool removeResource(Report &report, const ResourceId &id)
{
    if (!removeById(report.resources, id))
        return false;
    for (qsizetype i = 0; i < report.focuses.size(); ++i) {
        if (report.focuses.at(i).resources.contains(id))
            report.focuses[i].resources.removeAll(id);
    }
    return true;
}

bool removePicture(Report &report, const PictureId &id)
{
    if (!removeById(report.pictures, id))
        return false;
    for (qsizetype i = 0; i < report.sections.size(); ++i) {
        if (report.sections.at(i).pictures.contains(id))
            report.sections[i].pictures.removeAll(id);
    }
    return true;
}

bool removeDay(Report &report, const DayId &id)
{
    if (!removeById(report.event.days, id))
        return false;
    for (qsizetype i = 0; i < report.notes.size(); ++i) {
        if (report.notes.at(i).day == id)
            report.notes[i].day = {};
    }
    return true;
}

} // namespace glaneur
