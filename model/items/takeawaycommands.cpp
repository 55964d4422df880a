// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/takeawaycommands.h"

#include "editing/edits.h"
#include "editing/takeawayedits.h"

namespace glaneur {

namespace {

QString newKey(const TakeawayId &id) { return QLatin1String("takeaway/") + id.toString() + QLatin1String("/new"); }

} // namespace

template <typename Change> bool TakeawayCommands::edit(const QString &text, Change change, const QString &mergeKey)
{
    Report after = m_session.report();
    change(after);
    if (after == m_session.report())
        return false;
    m_session.edit(text, after, mergeKey);
    return true;
}

TakeawayId TakeawayCommands::add(const TakeawayPlace &place, Polarity polarity, const RichText &text,
                                 const PersonId &author)
{
    Report after = m_session.report();
    const QList<TakeawayId> ids = insertTakeaways(after, place.focus, {{{}, polarity, text, author}}, place.before);
    if (ids.isEmpty())
        return {};
    m_session.edit(tr("Add a takeaway"), after, newKey(ids.first()));
    return ids.first();
}

void TakeawayCommands::abandon(const TakeawayId &id)
{
    edit(tr("Remove a takeaway"), [&](Report &report) { removeTakeaways(report, {id}); }, newKey(id));
}

TakeawayId TakeawayCommands::split(const FocusId &focus, const TakeawayId &id, int offset)
{
    TakeawayId rest;
    edit(tr("Split a takeaway"), [&](Report &report) { rest = splitTakeaway(report, focus, id, offset); });
    return rest;
}

int TakeawayCommands::join(const FocusId &focus, const TakeawayId &first, const TakeawayId &second)
{
    int seam = -1;
    edit(tr("Join two takeaways"), [&](Report &report) { seam = joinTakeaways(report, focus, first, second); });
    return seam;
}

bool TakeawayCommands::move(const QList<TakeawayId> &ids, const TakeawayPlace &place, std::optional<Polarity> polarity)
{
    const int count = int(ids.size());
    return edit(count == 1 ? tr("Move a takeaway") : tr("Move %n takeaways", nullptr, count), [&](Report &report) {
        // The one before which they are to stand may be one of them.
        const QList<Takeaway> *list = takeawaysOf(std::as_const(report), place.focus);
        qsizetype at = list ? indexOfId(*list, place.before) : -1;
        while (at >= 0 && at < list->size() && ids.contains(list->at(at).id))
            ++at;
        const TakeawayId before = at >= 0 && at < list->size() ? list->at(at).id : TakeawayId();
        moveTakeaways(report, ids, place.focus, polarity, before);
    });
}

bool TakeawayCommands::shift(const FocusId &focus, const QList<TakeawayId> &ids, int by)
{
    const int count = int(ids.size());
    return edit(count == 1 ? tr("Move a takeaway") : tr("Move %n takeaways", nullptr, count),
                [&](Report &report) { shiftTakeaways(report, focus, ids, by); });
}

bool TakeawayCommands::setText(const TakeawayId &id, const RichText &text)
{
    return edit(
        tr("Change a takeaway"),
        [&](Report &report) { changeTakeaways(report, {id}, [&](Takeaway &takeaway) { takeaway.text = text; }); },
        QLatin1String("takeaway/") + id.toString() + QLatin1String("/text"));
}

bool TakeawayCommands::setPolarity(const QList<TakeawayId> &ids, Polarity polarity)
{
    const int count = int(ids.size());
    return edit(count == 1 ? tr("Change the polarity") : tr("Change the polarity of %n takeaways", nullptr, count),
                [&](Report &report) {
                    changeTakeaways(report, ids, [&](Takeaway &takeaway) { takeaway.polarity = polarity; });
                });
}

bool TakeawayCommands::setAuthor(const QList<TakeawayId> &ids, const PersonId &author)
{
    const int count = int(ids.size());
    return edit(count == 1 ? tr("Change the author") : tr("Change the author of %n takeaways", nullptr, count),
                [&](Report &report) {
                    changeTakeaways(report, ids, [&](Takeaway &takeaway) { takeaway.author = author; });
                });
}

bool TakeawayCommands::remove(const QList<TakeawayId> &ids)
{
    const int count = int(ids.size());
    return edit(count == 1 ? tr("Remove a takeaway") : tr("Remove %n takeaways", nullptr, count),
                [&](Report &report) { removeTakeaways(report, ids); });
}

bool TakeawayCommands::takeSign(const TakeawayId &id, std::optional<Polarity> polarity, const RichText &words)
{
    return edit(tr("Take the sign of a takeaway"), [&](Report &report) {
        changeTakeaways(report, {id}, [&](Takeaway &takeaway) {
            takeaway.text = words;
            takeaway.polarity = polarity.value_or(takeaway.polarity);
        });
    });
}

bool TakeawayCommands::isSignUndone() const
{
    const QUndoStack *stack = m_session.undoStack();
    const QString undone = stack->canRedo() ? stack->redoText() : QString();
    return undone == tr("Take the sign of a takeaway") || undone == tr("Change the polarity");
}

QList<TakeawayId> TakeawayCommands::paste(const QList<Takeaway> &takeaways, const TakeawayPlace &place,
                                          const TakeawayId &instead)
{
    const int count = int(takeaways.size());
    QList<TakeawayId> added;
    edit(count == 1 ? tr("Paste a takeaway") : tr("Paste %n takeaways", nullptr, count), [&](Report &report) {
        added = insertTakeaways(report, place.focus, takeaways, instead.isNull() ? place.before : instead);
        removeTakeaways(report, {instead});
    });
    return added;
}

} // namespace glaneur
