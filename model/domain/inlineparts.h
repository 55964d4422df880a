// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commonmark.h"

#include <utility>

namespace glaneur {

/// The length of \p piece in plain text.
qsizetype lengthOf(const Inline &piece);
/// \p inlines cut at \p offset of their plain text; a mark that is cut stands on both sides.
std::pair<QList<Inline>, QList<Inline>> splitAt(const QList<Inline> &inlines, qsizetype offset);
/// \p inlines without the first \p length characters of their plain text, in normal form.
QList<Inline> withoutStart(const QList<Inline> &inlines, qsizetype length);
/// \p inlines from \p begin to \p end of their plain text, in normal form.
QList<Inline> sliceOf(const QList<Inline> &inlines, qsizetype begin, qsizetype end);
/// \p inlines cut at their hard breaks.
QList<QList<Inline>> linesOf(const QList<Inline> &inlines);
/// \p inlines on one line, as headings and cells are: a space for each hard break.
QList<Inline> withoutBreaks(const QList<Inline> &inlines);

} // namespace glaneur
