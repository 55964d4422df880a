// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <functional>
#include <optional>

namespace glaneur {

// Changes of takeaways, wherever they stand: \p focus null is the whole event. Each leaves the report alone where what
// it is to change is not there, and says so.

/// The words of takeaway \p id from \p offset on (in its plain text) become a takeaway of their own behind it, of the
/// same polarity and author; null where there is nothing to part.
TakeawayId splitTakeaway(Report &report, const FocusId &focus, const TakeawayId &id, int offset);

/// The words of \p second go on in \p first, which stays; where in the plain text they now begin, or -1.
int joinTakeaways(Report &report, const FocusId &focus, const TakeawayId &first, const TakeawayId &second);

/// Moves the takeaways \p ids, in their order, from wherever they are to \p focus, before \p before (null: at the
/// end); with \p polarity they all take it. False where none was found.
bool moveTakeaways(Report &report, const QList<TakeawayId> &ids, const FocusId &focus, std::optional<Polarity> polarity,
                   const TakeawayId &before = {});

/// Moves the takeaways \p ids of \p focus up (\p by -1) or down (1) by one, those of a polarity together; where all are
/// of one polarity and stand first or last there, on to the next polarity. Takeaways are read by polarity, plus first,
/// and there in their order. False where nothing moves.
bool shiftTakeaways(Report &report, const FocusId &focus, const QList<TakeawayId> &ids, int by);

/// Lets \p change do its work on each of the takeaways \p ids, wherever they stand; the number of them that are there.
int changeTakeaways(Report &report, const QList<TakeawayId> &ids, const std::function<void(Takeaway &)> &change);
/// The number of takeaways that went.
int removeTakeaways(Report &report, const QList<TakeawayId> &ids);

/// Adds \p takeaways, with ids of their own, to \p focus, before \p before (null: at the end). An author that the
/// report does not know is left out.
QList<TakeawayId> insertTakeaways(Report &report, const FocusId &focus, const QList<Takeaway> &takeaways,
                                  const TakeawayId &before = {});

/// The takeaways of \p ids, wherever they stand, as they are read: the event's, then those of each focus.
QList<Takeaway> takeawaysNamed(const Report &report, const QList<TakeawayId> &ids);

} // namespace glaneur
