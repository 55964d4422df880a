// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <QString>

namespace glaneur {

/// Sets \p inlines as the typography of \p language asks for; only French asks for anything: U+202F before ; ! ?,
/// U+00A0 before : and inside « », ’ for ', … for three dots. Code and what looks like an address stay. Pure and
/// idempotent. (Norms, "French typography".)
QList<Inline> withTypography(const QList<Inline> &inlines, const QString &language);
QString withTypography(const QString &text, const QString &language);

} // namespace glaneur
