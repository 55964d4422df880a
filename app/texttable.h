// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace glaneur {

/// \p rows under \p head as plain text: columns lined up and parted by two spaces, the last as wide as it comes. A
/// cell is one line; where it is not the last of its row it is cut with « … » at \p widest columns of a terminal.
QString textTable(const QStringList &head, const QList<QStringList> &rows, int widest = 48);

} // namespace glaneur
