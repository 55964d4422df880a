// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

class QMimeData;

namespace glaneur {

/// The resources that \p source brings: its links with their words as titles, the addresses of its lines with
/// the words before them. None twice, none without an address, no files; each with an id of its own.
QList<Resource> pastedResources(const QMimeData &source);
/// The same of plain words.
QList<Resource> resourcesInText(const QString &text);

/// \p found with those of \p known in place of what has their address.
QList<Resource> knownOrNew(const QList<Resource> &found, const QList<Resource> &known);

} // namespace glaneur
