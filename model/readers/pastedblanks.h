// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

namespace glaneur {

/// \p inlines of one paragraph, where programs put unbreakable spaces only to keep blanks apart or a line open: of blanks
/// in a row one is left, unbreakable where it stands beside a mark that wants it so. One on its own stays.
QList<Inline> withTidyBlanks(const QList<Inline> &inlines);

} // namespace glaneur
