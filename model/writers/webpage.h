// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/result.h"
#include "writers/housestyle.h"

#include <QIODevice>

namespace glaneur {

/// Writes \p document to \p device, open for writing, as one self-contained accessible HTML page in UTF-8: no
/// script, no style attribute, nothing fetched from elsewhere; pictures are held within. What machines want
/// to know of the event and the article is microdata (schema.org) and Open Graph. (Norms, "Web page".)
Result<void> writeWebPage(const Document &document, const HouseStyle &style, QIODevice &device);

} // namespace glaneur
