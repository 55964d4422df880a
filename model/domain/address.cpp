// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/address.h"

#include <QUrl>

namespace glaneur {

AddressState addressState(const QString &address)
{
    const QString text = address.trimmed();
    if (text.isEmpty() || text == QLatin1String("#"))
        return AddressState::Missing;

    // Browsers skip control characters and blanks in a scheme.
    QString scheme;
    bool hasScheme = false;
    for (const QChar c : text) {
        if (c == QLatin1Char(':')) {
            hasScheme = true;
            break;
        }
        if (c.unicode() <= 0x20)
            continue;
        if (!c.isLetterOrNumber() && c != QLatin1Char('+') && c != QLatin1Char('-') && c != QLatin1Char('.'))
            break;
        scheme += c.toLower();
    }
    if (!hasScheme)
        return AddressState::Malformed;
    for (const char *name : {"javascript", "vbscript", "data", "file", "blob", "about"}) {
        if (scheme == QLatin1String(name))
            return AddressState::Dangerous;
    }

    for (const QChar c : text) {
        if (c.isSpace() || c.unicode() < 0x20)
            return AddressState::Malformed;
    }
    const QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid())
        return AddressState::Malformed;
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https") || scheme == QLatin1String("ftp")) {
        const QString host = url.host();
        const bool reachable = host.contains(QLatin1Char('.')) || host.contains(QLatin1Char(':'))
            || host == QLatin1String("localhost");
        const bool whole = !host.startsWith(QLatin1Char('.')) && !host.contains(QLatin1String(".."));
        return reachable && whole ? AddressState::Ok : AddressState::Malformed;
    }
    if (scheme == QLatin1String("mailto")) {
        const qsizetype at = url.path().indexOf(QLatin1Char('@'));
        return at > 0 && at < url.path().size() - 1 ? AddressState::Ok : AddressState::Malformed;
    }
    if (scheme == QLatin1String("tel"))
        return url.path().isEmpty() ? AddressState::Malformed : AddressState::Ok;
    return AddressState::Malformed;
}

} // namespace glaneur
