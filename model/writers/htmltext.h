// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QString>

namespace glaneur {

/// \p text for the inside of an HTML element or of a double-quoted attribute: & < > " as references, without
/// what HTML forbids (control characters, lone surrogates).
QString htmlEscaped(const QString &text);

/// \p address for an attribute: what a URL can't hold percent-encoded, the rest as it is typed, then escaped.
QString htmlAddress(const QString &address);

/// \p language where it has the form of a BCP 47 tag; « und » otherwise.
QString htmlLanguage(const QString &language);

/// How htmlInlines() marks up what HTML leaves open. Attributes begin with a blank.
struct InlineMarkup
{
    QString (*escaped)(const QString &text) = htmlEscaped;
    QString linkAttributes;
    QString codeAttributes;
    QString emojiLanguage; ///< known emoji get their name in this language; empty: emoji are left as they are
};

/// \p inlines as HTML phrasing content. A link whose address leads nowhere is the words that it holds.
QString htmlInlines(const QList<Inline> &inlines, const InlineMarkup &markup = {});

/// Whether \p inlines show nothing.
bool isBlank(const QList<Inline> &inlines);

/// How many cells the longest row of \p table has.
qsizetype tableColumns(const Block &table);

/// The pieces of \p text as HTML, each known emoji in an element that names it in \p language.
QString htmlWithNamedEmoji(const QString &text, const QString &language);

} // namespace glaneur
