// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

namespace glaneur {

/// What a person copied from a web page, a word processor, a spreadsheet or a mail, as they saw it: paragraphs,
/// headings, lists, quotes, tables, code, bold, italic, links and line breaks. Fonts, colours, pictures, hidden text,
/// scripts, form controls and the notes that programs leave for each other stay behind; so do the parameters in
/// addresses that follow readers, and links that lead nowhere or do harm keep their words alone.
///
/// Takes any input, in time linear in its length.
QList<TextBlock> readPastedHtml(const QString &html);

/// Where a link to \p address leads in the end: redirections by mail scanners and search engines are passed over, as
/// far as the address tells, and parameters that follow readers are left out. Empty where it is none to publish.
QString pastedAddress(const QString &address);

/// \p text without what no one sees and what would change the text around it: control characters, overrides of the
/// writing direction, marks for line breaking. Line feeds, tabs, joiners and unbreakable spaces stay.
QString withoutInvisibles(const QString &text);

} // namespace glaneur
