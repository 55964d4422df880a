// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace glaneur {

/// Those of \p ids that stand in \p order, gathered and moved by one place, -1 or 1; \p order itself where they are at
/// its end.
template <typename Id> QList<Id> shifted(const QList<Id> &order, const QList<Id> &ids, int by)
{
    QList<Id> moved;
    QList<Id> rest;
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const bool moves = ids.contains(order.at(i));
        (moves ? moved : rest).append(order.at(i));
        if (moves) {
            first = first < 0 ? i : first;
            last = i;
        }
    }
    if (moved.isEmpty())
        return order;
    // The place among those that stay: one further than that of the outermost that moves.
    const qsizetype place = by < 0 ? qMax(first - 1, 0) : qMin(last + 2 - moved.size(), rest.size());
    QList<Id> after = rest.first(place);
    after += moved;
    after += rest.mid(place);
    return after;
}

} // namespace glaneur
