// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace glaneur {

/// \p data as text: UTF-8 or UTF-16, with or without a byte order mark, else the encoding \p declared by the file itself
/// (an HTML charset; may be empty), else Windows-1252. Fails where \p data is no text.
Result<QString> decodeText(const QByteArray &data, const QByteArray &declared = {});

} // namespace glaneur
