// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QIcon>

namespace glaneur {

/// The icon \p name of the desktop's theme; where it has none, our own line icon of that name, drawn in the palette's
/// text colour whenever it is painted. Null where neither exists.
QIcon icon(const QString &name);

/// The icon of a kind of section; always ours.
QIcon sectionIcon(SectionKind kind);

} // namespace glaneur
