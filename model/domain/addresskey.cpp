// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/addresskey.h"

#include "domain/address.h"

#include <QUrl>

namespace glaneur {

QString addressKey(const QString &address)
{
    const QString text = address.trimmed();
    if (addressState(text) == AddressState::Missing)
        return {};
    QUrl url(withoutTracking(text), QUrl::TolerantMode);
    const QString scheme = url.scheme().toLower();
    if (scheme == QLatin1String("mailto")) {
        const QString path = url.path();
        const qsizetype domain = path.lastIndexOf(QLatin1Char('@'));
        return scheme + QLatin1Char(':') + path.left(domain) + path.mid(qMax<qsizetype>(domain, 0)).toLower();
    }
    if ((scheme != QLatin1String("http") && scheme != QLatin1String("https")) || url.host().isEmpty())
        return text;

    // Unlike QUrl, browsers take the usual port and none for the same.
    if (url.port() == (scheme == QLatin1String("http") ? 80 : 443))
        url.setPort(-1);
    url.setScheme(QStringLiteral("https"));
    QString host = url.host(QUrl::FullyDecoded).toLower();
    while (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    if (host.startsWith(QLatin1String("www.")) && host.count(QLatin1Char('.')) > 1)
        host.remove(0, 4);
    url.setHost(host);
    if (url.fragment().isEmpty())
        url.setFragment(QString());
    if (url.query().isEmpty())
        url.setQuery(QString());
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url.toString(QUrl::FullyEncoded | QUrl::NormalizePathSegments);
}

} // namespace glaneur
