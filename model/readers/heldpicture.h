// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <optional>

namespace glaneur {

/// The PNG, JPEG or SVG picture held by the `data:` address \p address; nothing where it holds none.
std::optional<Picture> heldPicture(const QString &address);

} // namespace glaneur
