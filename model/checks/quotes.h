// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/published.h"
#include "checks/quotemarks.h"

namespace glaneur {

/// The quotes that a report keeps to: those that it uses beside straight ones, else those of its language.
QuoteStyle usualQuotes(const PublishedReport &published);

} // namespace glaneur
