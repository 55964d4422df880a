// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace glaneur {

/// \p rows under \p head as plain text: columns lined up and parted by two spaces, the last as wide as it comes. A
/// cell is one line, cut with « … » at \p widest signs where it is not the last of its row.
QString textTable(const QStringList &head, const QList<QStringList> &rows, int widest = 48);

} // namespace glaneur
