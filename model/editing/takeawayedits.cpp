// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/takeawayedits.h"

#include "editing/edits.h"
#include "editing/shifted.h"
#include "editing/textparts.h"

namespace glaneur {

namespace {

/// Calls \p visit with each list that holds one of \p ids. A list is only detached where it does.
template <typename Visit> void visitHolders(Report &report, const QList<TakeawayId> &ids, Visit visit)
{
    const auto holds = [&](const QList<Takeaway> &list) {
        return std::any_of(list.cbegin(), list.cend(), [&](const Takeaway &entry) { return ids.contains(entry.id); });
    };
    if (holds(report.takeaways))
        visit(report.takeaways);
    for (qsizetype i = 0; i < report.focuses.size(); ++i) {
        if (holds(report.focuses.at(i).takeaways))
            visit(report.focuses[i].takeaways);
    }
}

qsizetype placeOf(const QList<Takeaway> &list, const TakeawayId &before)
{
    const qsizetype place = indexOfId(list, before);
    return place < 0 ? list.size() : place;
}

/// Puts the takeaways of \p polarity in the order of \p ids; the others keep their places.
void reorder(QList<Takeaway> &list, Polarity polarity, const QList<TakeawayId> &ids)
{
    const QList<Takeaway> before = list;
    qsizetype next = 0;
    for (Takeaway &takeaway : list) {
        if (takeaway.polarity == polarity)
            takeaway = *findById(before, ids.at(next++));
    }
}

} // namespace

TakeawayId splitTakeaway(Report &report, const FocusId &focus, const TakeawayId &id, int offset)
{
    QList<Takeaway> *list = takeawaysOf(report, focus);
    const qsizetype at = list ? indexOfId(*list, id) : -1;
    if (at < 0)
        return {};
    const auto [first, second] = parted(list->at(at).text, offset);
    if (first.isEmpty() || second.isEmpty())
        return {};
    Takeaway rest = list->at(at);
    rest.id = TakeawayId::create();
    rest.text = second;
    (*list)[at].text = first;
    list->insert(at + 1, rest);
    return rest.id;
}

int joinTakeaways(Report &report, const FocusId &focus, const TakeawayId &first, const TakeawayId &second)
{
    QList<Takeaway> *list = takeawaysOf(report, focus);
    const qsizetype to = list ? indexOfId(*list, first) : -1;
    const qsizetype from = list ? indexOfId(*list, second) : -1;
    if (to < 0 || from < 0 || to == from)
        return -1;
    const JoinedText whole = joined(list->at(to).text, list->at(from).text);
    (*list)[to].text = whole.text;
    list->removeAt(from);
    return int(whole.seam);
}

bool moveTakeaways(Report &report, const QList<TakeawayId> &ids, const FocusId &focus, std::optional<Polarity> polarity,
                   const TakeawayId &before)
{
    if (!takeawaysOf(report, focus))
        return false;
    QList<Takeaway> found;
    visitHolders(report, ids, [&](QList<Takeaway> &list) {
        for (const Takeaway &takeaway : std::as_const(list)) {
            if (ids.contains(takeaway.id))
                found.append(takeaway);
        }
        list.removeIf([&](const Takeaway &takeaway) { return ids.contains(takeaway.id); });
    });
    const bool moves = !found.isEmpty();
    QList<Takeaway> *target = takeawaysOf(report, focus);
    qsizetype place = placeOf(*target, before);
    for (const TakeawayId &id : ids) {
        const qsizetype at = indexOfId(found, id);
        if (at < 0)
            continue;
        Takeaway takeaway = found.takeAt(at);
        takeaway.polarity = polarity.value_or(takeaway.polarity);
        target->insert(place++, takeaway);
    }
    return moves;
}

bool shiftTakeaways(Report &report, const FocusId &focus, const QList<TakeawayId> &ids, int by)
{
    QList<Takeaway> *list = takeawaysOf(report, focus);
    if (!list || by == 0)
        return false;
    const QList<Takeaway> before = *list;
    QList<Polarity> touched;
    bool moved = false;
    for (const Polarity polarity : allValues<Polarity>()) {
        QList<TakeawayId> order;
        for (const Takeaway &takeaway : before) {
            if (takeaway.polarity == polarity)
                order.append(takeaway.id);
        }
        if (std::none_of(order.cbegin(), order.cend(), [&](const TakeawayId &id) { return ids.contains(id); }))
            continue;
        touched.append(polarity);
        const QList<TakeawayId> after = shifted(order, ids, by);
        if (after == order)
            continue;
        moved = true;
        reorder(*list, polarity, after);
    }
    if (moved || touched.size() != 1)
        return moved;
    const qsizetype next = allValues<Polarity>().indexOf(touched.first()) + (by < 0 ? -1 : 1);
    if (next < 0 || next >= allValues<Polarity>().size())
        return false;
    const Polarity polarity = allValues<Polarity>().at(next);
    QList<TakeawayId> moving;
    TakeawayId first; // of the polarity they come to
    for (const Takeaway &takeaway : before) {
        if (ids.contains(takeaway.id))
            moving.append(takeaway.id);
        else if (takeaway.polarity == polarity && first.isNull())
            first = takeaway.id;
    }
    return moveTakeaways(report, moving, focus, polarity, by > 0 ? first : TakeawayId());
}

int changeTakeaways(Report &report, const QList<TakeawayId> &ids, const std::function<void(Takeaway &)> &change)
{
    int count = 0;
    visitHolders(report, ids, [&](QList<Takeaway> &list) {
        for (Takeaway &takeaway : list) {
            if (!ids.contains(takeaway.id))
                continue;
            change(takeaway);
            ++count;
        }
    });
    return count;
}

int removeTakeaways(Report &report, const QList<TakeawayId> &ids)
{
    qsizetype count = 0;
    visitHolders(report, ids, [&](QList<Takeaway> &list) {
        count += list.removeIf([&](const Takeaway &takeaway) { return ids.contains(takeaway.id); });
    });
    return int(count);
}

QList<TakeawayId> insertTakeaways(Report &report, const FocusId &focus, const QList<Takeaway> &takeaways,
                                  const TakeawayId &before)
{
    QList<Takeaway> *list = takeawaysOf(report, focus);
    if (!list)
        return {};
    QList<TakeawayId> ids;
    qsizetype place = placeOf(*list, before);
    for (Takeaway takeaway : takeaways) {
        takeaway.id = TakeawayId::create();
        if (!report.person(takeaway.author))
            takeaway.author = {};
        list->insert(place++, takeaway);
        ids.append(takeaway.id);
    }
    return ids;
}

QList<Takeaway> takeawaysNamed(const Report &report, const QList<TakeawayId> &ids)
{
    QList<Takeaway> named;
    const auto collect = [&](const QList<Takeaway> &list) {
        for (const Polarity polarity : allValues<Polarity>()) {
            for (const Takeaway &takeaway : list) {
                if (takeaway.polarity == polarity && ids.contains(takeaway.id))
                    named.append(takeaway);
            }
        }
    };
    collect(report.takeaways);
    for (const Focus &focus : report.focuses)
        collect(focus.takeaways);
    return named;
}

} // namespace glaneur
