// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/result.h"
#include "writers/housestyle.h"

#include <QIODevice>

namespace glaneur {

/// Writes \p document to \p device, open for writing, as CommonMark with tables. UTF-8.
Result<void> writeMarkdown(const Document &document, const HouseStyle &style, QIODevice &device);

} // namespace glaneur
