// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/words.h"

namespace glaneur {

/// The words of \p blocks, marks and attributions included, a line feed between two blocks.
QString plainText(const QList<Block> &blocks);

/// Whether each word of \p words stands in \p text, whatever the case, the blanks and the quotes.
bool mentions(const QString &text, const QString &words);

/// « Mardi 24 septembre 2024 – Chambéry [OFF] »
Block dayLine(const Words &words, const QString &language, const Day &day, const Origin &origin);

} // namespace glaneur
