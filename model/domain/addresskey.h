// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace glaneur {

/// \p address as two are compared: without what leads to the same page all the same (http or https, a « www. », the
/// host's case, a usual port, a last slash, parameters that follow readers). Empty for a missing address. For comparing
/// only: it may be no address to go to.
QString addressKey(const QString &address);

} // namespace glaneur
