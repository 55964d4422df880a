// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inlineparts.h"

namespace glaneur {

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
