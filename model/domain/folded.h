// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace glaneur {

/// \p text in lower case, without accents, with plain apostrophes, hyphens and spaces; as long as \p text, so that a
/// place in one is a place in the other.
QString folded(QStringView text);

} // namespace glaneur
