// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace glaneur {

/// Where Backspace at \p position of \p text deletes from: a whole emoji, whatever it is joined of, a whole letter with
/// its accents; in scripts whose marks are typed one by one, such as Arabic or Devanagari, the last mark alone.
qsizetype backspaceStart(const QString &text, qsizetype position);

} // namespace glaneur
