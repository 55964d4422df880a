// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dragging.h"

#include <QByteArray>
#include <QMimeData>

namespace glaneur {

QString rowsMimeType(const QString &name) { return QLatin1String("application/x-glaneur-") + name; }

QMimeData *mimeOfIds(const QString &mimeType, const QList<QUuid> &ids)
{
    QByteArrayList lines;
    for (const QUuid &id : ids)
        lines.append(id.toByteArray(QUuid::WithoutBraces));
    auto *data = new QMimeData;
    data->setData(mimeType, lines.join('\n'));
    return data;
}

QList<QUuid> idsOfMime(const QString &mimeType, const QMimeData *data)
{
    QList<QUuid> ids;
    if (!data)
        return ids;
    const QByteArrayList lines = data->data(mimeType).split('\n');
    for (const QByteArray &line : lines) {
        const QUuid id = QUuid::fromString(QLatin1String(line));
        if (!id.isNull())
            ids.append(id);
    }
    return ids;
}

} // namespace glaneur
