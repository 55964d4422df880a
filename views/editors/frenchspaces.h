// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace glaneur {

/// A change near the cursor that is proposed to who types.
struct SpaceProposal
{
    qsizetype from;   ///< where in the line
    qsizetype length; ///< how many characters of it go
    QString text;     ///< what comes instead

    friend bool operator==(const SpaceProposal &, const SpaceProposal &) = default;
};

/// What French typography would have of the spaces in \p line, a paragraph up to the cursor whose last character was
/// just typed; \p next is the character behind the cursor, null at the end. U+202F before ; ! ? and U+00A0 before :,
/// and inside « »; nothing in addresses, times and faces. A space that the person left out is proposed when the word
/// is over. What stands for no text in \p line (code, pictures) is U+FFFC there.
///
/// It never proposes what withTypography() would take back.
std::optional<SpaceProposal> frenchSpace(const QString &line, QChar next);

} // namespace glaneur
