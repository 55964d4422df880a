// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/result.h"
#include "writers/housestyle.h"

#include <QIODevice>

namespace glaneur {

/// Writes \p document to \p device, open for writing, as an HTML fragment of WordPress' core blocks, in
/// UTF-8: each just as its block saves it, so that the editor finds none invalid. Other systems read it as
/// the HTML that it is.
///
/// The title is a first heading: pasted whole into the title field of a new post, the fragment gives that
/// field its words and the post the rest. A picture is an image block without a file: the editor offers to
/// upload one there, its alternative text and caption being in place, and readers see nothing of it before
/// that. Pictures within the text (`data:` addresses) would be stripped on saving. How it looks is the site's
/// affair: \p style is not asked.
Result<void> writeFragment(const Document &document, const HouseStyle &style, QIODevice &device);

} // namespace glaneur
