// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUuid>

class QMimeData;

namespace glaneur {

/// The type under which rows are dragged that are called \p name, lower case: « takeaways ».
QString rowsMimeType(const QString &name);

/// The ids of dragged rows, one a line. The caller owns what is returned.
QMimeData *mimeOfIds(const QString &mimeType, const QList<QUuid> &ids);
/// The ids that \p data holds as \p mimeType; none where there are none.
QList<QUuid> idsOfMime(const QString &mimeType, const QMimeData *data);

} // namespace glaneur
