// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/dataaddress.h"

namespace glaneur {

QByteArray dataAddress(const Picture &picture)
{
    const bool svg = picture.mediaType == QLatin1String("image/svg+xml");
    const bool photo =
        picture.mediaType == QLatin1String("image/png") || picture.mediaType == QLatin1String("image/jpeg");
    if (picture.data.isEmpty() || !(svg || photo))
        return {};
    const QByteArray start = "data:" + picture.mediaType.toLatin1();
    const QByteArray packed = start + ";base64," + picture.data.toBase64();
    if (!svg)
        return packed;
    const QByteArray spelt = start + ',' + picture.data.toPercentEncoding("/:=;,()!*'+@?$");
    return spelt.size() < packed.size() ? spelt : packed;
}

} // namespace glaneur
