// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

namespace glaneur {

/// What a rich text field takes.
enum class TextScope {
    Paragraph, ///< one paragraph: Enter goes on to the next thing
    Simple,    ///< paragraphs, lists, bold, italic, links, line breaks
    Full,      ///< headings, quotes, tables, code and rules too
};

/// The longest text that a person may mean to paste, in characters: more than any report has.
constexpr qsizetype mostPasted = 1'000'000;

/// The structure of a text that comes from elsewhere as HTML: its fonts, colours and pictures stay behind.
QList<TextBlock> blocksFromHtml(const QString &html);
/// The paragraphs and lines of plain words, without the characters that no one sees.
QList<TextBlock> blocksFromPlainText(const QString &text);
/// \p blocks with links for the addresses that stand in their words.
QList<TextBlock> withAddressesLinked(const QList<TextBlock> &blocks);

/// \p blocks as far as \p scope takes them; the words of the rest stay, as paragraphs.
QList<TextBlock> inScope(const QList<TextBlock> &blocks, TextScope scope);

} // namespace glaneur
