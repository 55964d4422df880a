// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/librarychange.h"
#include "store/database.h"

namespace glaneur {

// See Library for what these are.

UseCounts countUses(Transaction &transaction);
QList<FoundUse> findUses(Transaction &transaction, const ResourceId &id);
QList<FoundUse> findUses(Transaction &transaction, const PersonId &id);
QList<ReportId> reportsThatName(Transaction &transaction, const ResourceId &id);
QList<ReportId> reportsThatName(Transaction &transaction, const PersonId &id);

} // namespace glaneur
