// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/sharedentries.h"

#include "domain/address.h"

#include <algorithm>

namespace glaneur {

namespace {

using Place = Use::Place;

/// Calls \p list (place, item, ids) for each list of \p report that names people by their ids.
template <typename AnyReport, typename Call> void eachPeopleList(AnyReport &report, Call list)
{
    for (auto &day : report.event.days)
        list(Place::Day, day.id.uuid(), day.attendees);
    for (auto &focus : report.focuses)
        list(Place::Focus, focus.id.uuid(), focus.attendees);
}

/// Calls \p one (place, item, id) for each place of \p report that names one person.
template <typename AnyReport, typename Call> void eachPersonPlace(AnyReport &report, Call one)
{
    for (auto &takeaway : report.takeaways)
        one(Place::Takeaway, takeaway.id.uuid(), takeaway.author);
    for (auto &focus : report.focuses) {
        for (auto &takeaway : focus.takeaways)
            one(Place::Takeaway, takeaway.id.uuid(), takeaway.author);
    }
    for (auto &moment : report.moments)
        one(Place::Moment, moment.id.uuid(), moment.person);
    for (auto &note : report.notes)
        one(Place::Note, note.id.uuid(), note.author);
}

template <typename T> void insertAt(QList<T> &list, int position, const T &value)
{
    list.insert(std::clamp<qsizetype>(position, 0, list.size()), value);
}

template <typename T> void replaceId(QList<T> &list, const T &gone, const T &kept)
{
    if (list.contains(kept))
        list.removeAll(gone);
    else
        list.replace(list.indexOf(gone), kept);
    // A list that named it twice names it once.
    const qsizetype first = list.indexOf(kept);
    for (qsizetype i = list.size() - 1; i > first; --i) {
        if (list.at(i) == kept || list.at(i) == gone)
            list.removeAt(i);
    }
}

template <typename T> bool replaceInList(QList<T> &list, const decltype(T::id) &gone, const T &kept)
{
    const qsizetype at = indexOfId(list, gone);
    const qsizetype known = indexOfId(list, kept.id);
    if (at < 0)
        return false;
    if (known >= 0) {
        list[known] = kept;
        list.removeAt(at);
    } else {
        list[at] = kept;
    }
    return true;
}

QString filled(const QString &own, const QString &other) { return own.trimmed().isEmpty() ? other : own; }

} // namespace

QList<Use> usesIn(const Report &report, const ResourceId &id)
{
    QList<Use> uses;
    if (const qsizetype at = indexOfId(report.resources, id); at >= 0)
        uses.append({report.id, Place::Report, {}, int(at)});
    for (const Focus &focus : report.focuses) {
        if (const qsizetype at = focus.resources.indexOf(id); at >= 0)
            uses.append({report.id, Place::Focus, focus.id.uuid(), int(at)});
    }
    return uses;
}

QList<Use> usesIn(const Report &report, const PersonId &id)
{
    QList<Use> uses;
    if (const qsizetype at = indexOfId(report.people, id); at >= 0)
        uses.append({report.id, Place::Report, {}, int(at)});
    eachPeopleList(report, [&](Place place, const QUuid &item, const QList<PersonId> &people) {
        if (const qsizetype at = people.indexOf(id); at >= 0)
            uses.append({report.id, place, item, int(at)});
    });
    eachPersonPlace(report, [&](Place place, const QUuid &item, const PersonId &person) {
        if (person == id)
            uses.append({report.id, place, item, -1});
    });
    return uses;
}

QList<FoundUse> described(const Report &report, const QList<Use> &uses)
{
    QList<FoundUse> all;
    const auto add = [&](const Use &use, const QString &words, const QDate &date = {}) {
        FoundUse found;
        found.use = use;
        found.reportTitle = report.title;
        found.words = words;
        found.date = date;
        all.append(found);
    };
    for (const Use &use : uses) {
        if (use.report != report.id || use.place == Place::Report)
            continue;
        for (const Focus &focus : report.focuses) {
            if (use.place == Place::Focus && focus.id.uuid() == use.item)
                add(use, focus.title.isEmpty() ? focus.officialTitle : focus.title);
        }
        for (const Day &day : report.event.days) {
            if (use.place == Place::Day && day.id.uuid() == use.item)
                add(use, day.place, day.date);
        }
        const auto addText = [&](const auto &entries, Place place) {
            for (const auto &entry : entries) {
                if (use.place == place && entry.id.uuid() == use.item)
                    add(use, entry.text.toPlainText());
            }
        };
        addText(report.takeaways, Place::Takeaway);
        for (const Focus &focus : report.focuses)
            addText(focus.takeaways, Place::Takeaway);
        addText(report.moments, Place::Moment);
        addText(report.notes, Place::Note);
    }
    if (all.isEmpty()) {
        for (const Use &use : uses) {
            if (use.report == report.id && use.place == Place::Report)
                add(use, QString());
        }
    }
    return all;
}

void putBack(Report &report, const Resource &resource, const QList<Use> &uses)
{
    const bool here = std::any_of(uses.cbegin(), uses.cend(), [&](const Use &use) { return use.report == report.id; });
    if (!here)
        return;
    if (!report.resource(resource.id)) {
        const auto listed = std::find_if(uses.cbegin(), uses.cend(), [&](const Use &use) {
            return use.report == report.id && use.place == Place::Report;
        });
        insertAt(report.resources, listed == uses.cend() ? int(report.resources.size()) : listed->position, resource);
    }
    for (const Use &use : uses) {
        const qsizetype at = indexOfId(report.focuses, FocusId(use.item));
        if (use.report == report.id && use.place == Place::Focus && at >= 0
            && !report.focuses.at(at).resources.contains(resource.id))
            insertAt(report.focuses[at].resources, use.position, resource.id);
    }
}

void putBack(Report &report, const Person &person, const QList<Use> &uses)
{
    QList<Use> here;
    std::copy_if(uses.cbegin(), uses.cend(), std::back_inserter(here),
                 [&](const Use &use) { return use.report == report.id; });
    if (here.isEmpty())
        return;
    const auto find = [&](Place place, const QUuid &item) -> const Use * {
        for (const Use &use : std::as_const(here)) {
            if (use.place == place && use.item == item)
                return &use;
        }
        return nullptr;
    };
    if (!report.person(person.id)) {
        const Use *listed = find(Place::Report, {});
        insertAt(report.people, listed ? listed->position : int(report.people.size()), person);
    }
    eachPeopleList(report, [&](Place place, const QUuid &item, QList<PersonId> &people) {
        const Use *use = find(place, item);
        if (use && !people.contains(person.id))
            insertAt(people, use->position, person.id);
    });
    eachPersonPlace(report, [&](Place place, const QUuid &item, PersonId &id) {
        if (id.isNull() && find(place, item))
            id = person.id;
    });
}

bool replaceEntry(Report &report, const ResourceId &gone, const Resource &kept)
{
    if (gone == kept.id)
        return false;
    bool changed = replaceInList(report.resources, gone, kept);
    for (Focus &focus : report.focuses) {
        if (focus.resources.contains(gone)) {
            replaceId(focus.resources, gone, kept.id);
            changed = true;
        }
    }
    for (Note &note : report.notes) {
        if (note.outcome == NoteOutcome::Resource && note.outcomeId == gone.uuid()) {
            note.outcomeId = kept.id.uuid();
            changed = true;
        }
    }
    return changed;
}

bool replaceEntry(Report &report, const PersonId &gone, const Person &kept)
{
    if (gone == kept.id)
        return false;
    bool changed = replaceInList(report.people, gone, kept);
    eachPeopleList(report, [&](Place, const QUuid &, QList<PersonId> &people) {
        if (people.contains(gone)) {
            replaceId(people, gone, kept.id);
            changed = true;
        }
    });
    eachPersonPlace(report, [&](Place, const QUuid &, PersonId &id) {
        if (id == gone) {
            id = kept.id;
            changed = true;
        }
    });
    return changed;
}

Resource merged(const Resource &kept, const Resource &gone)
{
    Resource result = kept;
    result.title = filled(kept.title, gone.title);
    // An address that leads somewhere is worth more than one that does not.
    if (addressState(kept.address) != AddressState::Ok
        && (addressState(gone.address) == AddressState::Ok || kept.address.trimmed().isEmpty()))
        result.address = gone.address;
    if (kept.kind == ResourceKind::Other)
        result.kind = gone.kind;
    for (const QString &tag : gone.tags) {
        if (!result.tags.contains(tag, Qt::CaseInsensitive))
            result.tags.append(tag);
    }
    const QString own = kept.description.toPlainText().simplified();
    const QString other = gone.description.toPlainText().simplified();
    if (own.isEmpty())
        result.description = gone.description;
    else if (!own.contains(other))
        result.description = RichText::fromBlocks(kept.description.blocks() + gone.description.blocks());
    return result;
}

Person merged(const Person &kept, const Person &gone)
{
    return {kept.id,
            filled(kept.firstName, gone.firstName),
            filled(kept.familyName, gone.familyName),
            filled(kept.role, gone.role),
            filled(kept.territory, gone.territory),
            filled(kept.organisation, gone.organisation)};
}

} // namespace glaneur
