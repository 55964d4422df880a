// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <algorithm>
#include <vector>

namespace glaneur {

/// One step from a list of rows to the next, counted in the rows as they are when the step is taken.
struct ListStep
{
    enum class Kind {
        Remove, ///< `count` rows from `first` on
        Move,   ///< the row `first` to stand before the row `to` (as beginMoveRows() counts)
        Insert, ///< `count` rows, to be the rows from `first` on of the new list
    };

    Kind kind;
    int first;
    int count = 1;
    int to = -1;

    friend bool operator==(const ListStep &, const ListStep &) = default;
};

namespace detail {

/// The places in \p numbers of one of its longest rising subsequences.
inline QSet<int> longestRising(const QList<int> &numbers)
{
    std::vector<int> tails; // places; tails[n] ends the rising sequence of n + 1 numbers with the smallest end
    std::vector<int> before(size_t(numbers.size()), -1);
    for (int i = 0; i < numbers.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), i,
                                         [&](int a, int b) { return numbers.at(a) < numbers.at(b); });
        if (at != tails.begin())
            before[size_t(i)] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    QSet<int> places;
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[size_t(i)])
        places.insert(i);
    return places;
}

} // namespace detail

/// The fewest removed, moved and inserted rows that make \p after of \p before; the steps stand in the order in which
/// they are to be taken. No key may stand twice in one list.
template <typename Key> QList<ListStep> listDiff(const QList<Key> &before, const QList<Key> &after)
{
    QList<ListStep> steps;
    QHash<Key, int> target;
    target.reserve(after.size());
    for (int i = 0; i < after.size(); ++i)
        target.insert(after.at(i), i);

    QList<Key> present = before;
    for (int last = int(present.size()) - 1; last >= 0; --last) {
        if (target.contains(present.at(last)))
            continue;
        int first = last;
        while (first > 0 && !target.contains(present.at(first - 1)))
            --first;
        steps.append({ListStep::Kind::Remove, first, last - first + 1});
        present.remove(first, last - first + 1);
        last = first;
    }

    QList<int> numbers;
    for (const Key &key : std::as_const(present))
        numbers.append(target.value(key));
    const QSet<int> still = detail::longestRising(numbers);
    if (still.size() < present.size()) {
        QSet<Key> unmoved;
        for (int place : still)
            unmoved.insert(present.at(place));
        const QSet<Key> kept(present.cbegin(), present.cend());
        int at = 0; // where the next kept key of `after` belongs: behind the one before it
        for (const Key &key : after) {
            if (!kept.contains(key))
                continue;
            const int from = int(present.indexOf(key));
            if (!unmoved.contains(key) && from != at) {
                steps.append({ListStep::Kind::Move, from, 1, at});
                present.move(from, from < at ? at - 1 : at);
                at = from < at ? at : at + 1;
            } else {
                at = from + 1;
            }
        }
    }

    const QSet<Key> kept(present.cbegin(), present.cend());
    for (int first = 0; first < after.size(); ++first) {
        int end = first;
        while (end < after.size() && !kept.contains(after.at(end)))
            ++end;
        if (end > first) {
            steps.append({ListStep::Kind::Insert, first, end - first});
            first = end;
        }
    }
    return steps;
}

} // namespace glaneur
