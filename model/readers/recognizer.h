// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/source.h"

namespace glaneur {

/// The report that \p source tells. What the vocabulary knows takes its place in the structure; each part that would
/// lose a word that way, and each that is unknown, becomes a free section where it stands.
Report recognize(const SourceText &source, const QString &fileName);

} // namespace glaneur
