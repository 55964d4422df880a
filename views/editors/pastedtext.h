// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

class QTextDocument;

namespace glaneur {

/// What a rich text field takes.
enum class TextScope {
    Paragraph, ///< one paragraph: Enter goes on to the next thing
    Simple,    ///< paragraphs, lists, bold, italic, links, line breaks
    Full,      ///< headings, quotes, tables, code and rules too
};

/// The structure of a text that comes from elsewhere as HTML: its fonts, colours and pictures stay behind.
QList<TextBlock> blocksFromHtml(const QString &html);

/// \p blocks as far as \p scope takes them; the words of the rest stay, as paragraphs.
QList<TextBlock> inScope(const QList<TextBlock> &blocks, TextScope scope);

} // namespace glaneur
