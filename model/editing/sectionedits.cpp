// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/sectionedits.h"

#include "editing/edits.h"
#include "editing/shifted.h"

namespace glaneur {

namespace {

QList<SectionId> orderOf(const Report &report)
{
    QList<SectionId> order;
    for (const Section &section : report.sections)
        order.append(section.id);
    return order;
}

bool reorder(Report &report, const QList<SectionId> &order)
{
    if (order == orderOf(report))
        return false;
    QList<Section> sections;
    for (const SectionId &id : order)
        sections.append(*report.section(id));
    report.sections = sections;
    return true;
}

} // namespace

bool moveSections(Report &report, const QList<SectionId> &ids, const SectionId &before)
{
    QList<SectionId> moved;
    QList<SectionId> rest;
    qsizetype place = -1;
    for (const SectionId &id : orderOf(report)) {
        if (id == before)
            place = rest.size();
        (ids.contains(id) ? moved : rest).append(id);
    }
    if (place < 0)
        place = rest.size();
    return reorder(report, rest.first(place) + moved + rest.mid(place));
}

bool shiftSections(Report &report, const QList<SectionId> &ids, int by)
{
    return by != 0 && reorder(report, shifted(orderOf(report), ids, by));
}

bool includeSections(Report &report, const QList<SectionId> &ids, bool included)
{
    bool changed = false;
    for (const SectionId &id : ids) {
        Section *section = sectionOf(report, id);
        if (!section || section->included == included)
            continue;
        section->included = included;
        changed = true;
    }
    return changed;
}

QList<SectionId> duplicateSections(Report &report, const QList<SectionId> &ids)
{
    const QList<SectionId> order = orderOf(report);
    QList<SectionId> copies;
    SectionId next;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (!ids.contains(order.at(i)))
            continue;
        copies.append(duplicateSection(report, order.at(i)));
        next = i + 1 < order.size() ? order.at(i + 1) : SectionId();
    }
    if (copies.size() > 1)
        moveSections(report, copies, next);
    return copies;
}

bool removeSections(Report &report, const QList<SectionId> &ids)
{
    bool removed = false;
    for (const SectionId &id : ids)
        removed = removeSection(report, id) || removed;
    return removed;
}

} // namespace glaneur
