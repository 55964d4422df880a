// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/store.h"

#include <QString>
#include <memory>

namespace glaneur {

/// Where the user's own library is, whether it is there or not: library.glaneur in the XDG data folder.
QString ownLibraryPath();

/// Opens the library at \p path; empty: the user's own, whose folder is made where it is missing. Where there is no
/// file one is created, unless \p mustExist; the user's own always may be.
Result<std::unique_ptr<Store>> openLibrary(const QString &path, bool mustExist);

/// Whether a file of this name is a report to import rather than a library.
bool isReportFileName(const QString &path);

} // namespace glaneur
