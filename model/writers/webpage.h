// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/result.h"
#include "writers/housestyle.h"

#include <QIODevice>

namespace glaneur {

/// Writes \p document to \p device, open for writing, as one self-contained HTML page: no script, no style attribute, no third party, pictures inlined. UTF-8.
Result<void> writeWebPage(const Document &document, const HouseStyle &style, QIODevice &device);

} // namespace glaneur
