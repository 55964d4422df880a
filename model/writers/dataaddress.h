// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QByteArray>

namespace glaneur {

/// A `data:` URL that holds \p picture whole, in the shorter of base64 and (for SVG) percent-encoded text.
/// Safe in a double-quoted HTML attribute. Empty where the picture has no bytes or is of no known type.
QByteArray dataAddress(const Picture &picture);

} // namespace glaneur
