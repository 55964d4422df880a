// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace glaneur {

/// \p words as two titles are compared: whatever the case and the blanks.
QString titleKey(const QString &words);

} // namespace glaneur
