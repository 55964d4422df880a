// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QPalette>
#include <QString>

namespace glaneur {

/// « + », « − » or « 👉 ».
QString polaritySign(Polarity polarity);
/// A colour of at least 4.5:1 on the window and the base of \p palette, light or dark.
QColor polarityColor(Polarity polarity, const QPalette &palette);

} // namespace glaneur
