// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <utility>

namespace glaneur {

// Parting and joining rich texts. Places are counted in the plain text, as toPlainText() has it, which is also how a
// text document counts its positions.

/// \p text up to \p offset and from there on; marks, links and lists around the place go on in both. The blanks at the
/// place itself are in neither. One part is empty where \p offset is at an end.
std::pair<RichText, RichText> parted(const RichText &text, qsizetype offset);

/// A text that was put together of two.
struct JoinedText
{
    RichText text;
    qsizetype seam = 0; ///< where the second one's words begin
};
/// The words of \p second right behind those of \p first, with a blank between them where neither has one.
JoinedText joined(const RichText &first, const RichText &second);

} // namespace glaneur
