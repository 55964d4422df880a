// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <optional>

namespace glaneur {

/// What a file is, as read without SQLite, which would leave files beside those that are refused.
struct Probe
{
    bool isNew = false;                 ///< nothing is there, or an empty file
    std::optional<OpenOutcome> refusal; ///< why it can't be opened
    Error error;                        ///< what to tell then
};

/// Looks at \p path, where a library of at most \p version is wanted.
Probe probe(const QString &path, int version);

} // namespace glaneur
