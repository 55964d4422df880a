// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/resourcekeys.h"

namespace glaneur {

QString titleKey(const QString &words) { return words.simplified().toCaseFolded(); }

QString addressKey(const QString &address)
{
    QString text = address.trimmed();
    const qsizetype scheme = text.indexOf(QLatin1String("://"));
    if (scheme < 0)
        return text;
    const qsizetype path = text.indexOf(u'/', scheme + 3);
    const qsizetype hostEnd = path < 0 ? text.size() : path;
    text = text.left(hostEnd).toLower() + text.mid(hostEnd);
    if (text.startsWith(QLatin1String("http://")))
        text.insert(4, u's');
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace glaneur
