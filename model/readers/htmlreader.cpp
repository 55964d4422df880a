// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/source.h"
namespace glaneur {
SourceText readHtml(const QString &text) { return readPlainText(text); }
} // namespace glaneur
