// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/result.h"
#include "writers/housestyle.h"

#include <QIODevice>

namespace glaneur {

/// Writes \p document to \p device, open for writing, as an HTML e-mail: inline styles and tables only, pictures left out with their alternative texts in their place. UTF-8.
Result<void> writeEmail(const Document &document, const HouseStyle &style, QIODevice &device);

} // namespace glaneur
