// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QTextDocument;

namespace glaneur {

/// Gives each paragraph of \p document the bullets, margins, sizes and colours of what it is.
void applyLook(QTextDocument *document, const QPalette &palette);

} // namespace glaneur
