// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/richtext.h"

#include <optional>

namespace glaneur {

/// What stands before the words of a point as people write it.
struct PointSign
{
    std::optional<Polarity> polarity; ///< what the sign says; none where it is only a list's
    qsizetype length = 0;             ///< of the sign with the blanks around it; 0: there is none

    friend bool operator==(const PointSign &, const PointSign &) = default;
};
/// The sign at the start of \p line: « + », « - » or « − », « 👉 » or « > », or a list's « • », « * », « 1. »; a list's
/// sign may stand before another. A sign is one only before a blank or at the line's end (« -20 % » and « +1 » are
/// words), but for a picture such as 👉.
PointSign pointSign(const QString &line);

/// A point of a text that was pasted.
struct SignedPoint
{
    std::optional<Polarity> polarity; ///< what its sign, or the words over its group, said
    RichText text;                    ///< one paragraph, without the sign
    bool hadSign = false;

    friend bool operator==(const SignedPoint &, const SignedPoint &) = default;
};
/// The points of a pasted text: each line of a paragraph and each item of a list is one, blank lines are none. Under a
/// line such as « Les + : » all are plus, whatever list they stand in.
QList<SignedPoint> signedPoints(const QList<TextBlock> &blocks);

} // namespace glaneur
