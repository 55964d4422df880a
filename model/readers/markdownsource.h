// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commonmark.h"

namespace glaneur {

/// \p text with line feeds as its only line ends.
QString withLineFeeds(const QString &text);

/// The blocks of the CommonMark source \p source, with the words that parsing would drop (a link's title, a definition
/// that nothing uses, a code block's language) as text of their own. \p source has line feeds only.
QList<TextBlock> blocksOfMarkdown(const QString &source);

/// Joins paragraphs that a stray break parted in mid-sentence.
QList<TextBlock> withSentencesJoined(const QList<TextBlock> &blocks);

} // namespace glaneur
