// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/library.h"
#include "store/database.h"

namespace glaneur {

/// See Library::search(). A place that several reports share is a hit in each of them.
QList<SearchHit> searchHits(Transaction &transaction, const QString &words, int limit);

} // namespace glaneur
