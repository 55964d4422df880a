// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

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

/// A line as people type it.
struct TypedPoint
{
    std::optional<Polarity> polarity; ///< what its sign says; none where it has no sign, or only a list's
    QString text;                     ///< without the sign
    bool hadSign = false;
};
/// « + un accueil », « - trop court », « − », « 👉 », « • » and the like: the sign is told apart from the words.
TypedPoint typedPoint(const QString &line);
/// The points of a pasted text, a line each; blank lines are none.
QList<TypedPoint> typedPoints(const QString &text);

} // namespace glaneur
