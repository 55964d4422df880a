// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commonmark.h"

#include <utility>

namespace glaneur {

/// \p inlines cut at \p offset of their plain text; a mark that is cut stands on both sides.
std::pair<QList<Inline>, QList<Inline>> splitAt(const QList<Inline> &inlines, qsizetype offset);
/// \p inlines without the first \p length characters of their plain text, in normal form.
QList<Inline> withoutStart(const QList<Inline> &inlines, qsizetype length);
/// \p inlines from \p begin to \p end of their plain text, in normal form.
QList<Inline> sliceOf(const QList<Inline> &inlines, qsizetype begin, qsizetype end);
/// \p inlines cut at their hard breaks.
QList<QList<Inline>> linesOf(const QList<Inline> &inlines);
/// Whether \p inlines hold an address or a picture, which plain words can't say.
bool holdsAddress(const QList<Inline> &inlines);

/// \p text on one line, without blanks at its ends; no-break spaces within stay.
QString oneLine(const QString &text);

/// \p text with a space for every kind of blank but the line feed; as long as \p text.
QString withPlainBlanks(const QString &text);

/// A link in a text, with the plain text around it.
struct FoundLink
{
    QString title;
    QString address;
    qsizetype begin = 0;
    qsizetype end = 0;
};
/// The links of \p inlines in their order.
QList<FoundLink> linksOf(const QList<Inline> &inlines);

} // namespace glaneur
