// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/resourcekeys.h"

namespace glaneur {

QString titleKey(const QString &words) { return words.simplified().toCaseFolded(); }

} // namespace glaneur
