// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QString>

namespace glaneur {

/// \p document as the plain-text part of an e-mail: headings underlined, points with their signs, each link's
/// address after its words, pictures told by their alternative texts. Paragraphs are one line each: mail
/// programs wrap them.
QString plainTextEmail(const Document &document);

} // namespace glaneur
