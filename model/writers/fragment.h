// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/result.h"
#include "writers/housestyle.h"

#include <QIODevice>

namespace glaneur {

/// Writes \p document to \p device, open for writing, as an HTML fragment of WordPress blocks, for a content management system. UTF-8.
Result<void> writeFragment(const Document &document, const HouseStyle &style, QIODevice &device);

} // namespace glaneur
