// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QIODevice>
#include <QString>

namespace glaneur {

/// Writes \p text to \p device in UTF-8; fails where the device takes less than all of it.
Result<void> writeUtf8(QIODevice &device, const QString &text);
/// The same for bytes.
Result<void> writeBytes(QIODevice &device, const QByteArray &bytes);

/// \p text on one line: line breaks, tabs and runs of blanks become one blank each. Unlike QString::simplified() it
/// leaves unbreakable spaces alone.
QString onOneLine(const QString &text);

/// \p text without the control characters and lone surrogates that XML and HTML forbid.
QString withoutControls(const QString &text);

} // namespace glaneur
