// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

namespace glaneur {

/// Parses CommonMark 0.30 with tables (GFM) by cmark-gfm. Raw HTML stays as the text it is. The link `[x](#)` is a
/// link whose address is missing. Never fails: every text is CommonMark.
QList<TextBlock> parseCommonMark(const QString &source);

/// Writes \p blocks so that parseCommonMark() gives them back, escaping only what would else be markup.
/// What CommonMark can't hold (an empty paragraph, blanks at a line's ends, two lists in a row) is normalised
/// in the least visible way.
QString toCommonMark(const QList<TextBlock> &blocks);
/// The same for one paragraph.
QString toCommonMark(const QList<Inline> &inlines);

/// Merges neighbouring texts, drops empty pieces and empty marks: the form that parsing gives.
QList<Inline> normalized(const QList<Inline> &inlines);

} // namespace glaneur
