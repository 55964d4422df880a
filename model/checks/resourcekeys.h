// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace glaneur {

/// \p words as two titles are compared: whatever the case and the blanks.
QString titleKey(const QString &words);

/// \p address as two are compared: without what leads to the same page (http or https, a host's case, a last slash).
QString addressKey(const QString &address);

} // namespace glaneur
