// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/result.h"
#include "writers/housestyle.h"

#include <QIODevice>

namespace glaneur {

/// In bytes. Above the first, whoever sends should be warned; above the second writeEmail() refuses: mail
/// services cut longer messages off.
constexpr qsizetype emailWarningSize = 80'000;
constexpr qsizetype emailLargestSize = 100'000;

/// Writes \p document to \p device, open for writing, as an HTML e-mail in UTF-8: one column, inline styles
/// and tables only, no script, no picture file (pictures are told by their alternative texts in their place).
/// Fails, writing nothing, where it would be longer than emailLargestSize. The other part of such a message,
/// its plain text, is plainTextEmail(). (Norms, "E-mail".)
Result<void> writeEmail(const Document &document, const HouseStyle &style, QIODevice &device);

} // namespace glaneur
