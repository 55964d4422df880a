// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/address.h"

#include <QSet>
#include <QStringList>
#include <QUrl>
#include <algorithm>

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

QString withoutTracking(const QString &address)
{
    static const QSet<QString> names{
        // of campaigns, advertisers, networks and mailing services
        QStringLiteral("fbclid"), QStringLiteral("gclid"), QStringLiteral("gclsrc"), QStringLiteral("dclid"),
        QStringLiteral("wbraid"), QStringLiteral("gbraid"), QStringLiteral("msclkid"), QStringLiteral("yclid"),
        QStringLiteral("twclid"), QStringLiteral("ttclid"), QStringLiteral("li_fat_id"), QStringLiteral("igshid"),
        QStringLiteral("igsh"), QStringLiteral("mc_cid"), QStringLiteral("mc_eid"), QStringLiteral("mkt_tok"),
        QStringLiteral("_hsenc"), QStringLiteral("_hsmi"), QStringLiteral("__hstc"), QStringLiteral("__hssc"),
        QStringLiteral("__hsfp"), QStringLiteral("vero_id"), QStringLiteral("oly_anon_id"), QStringLiteral("oly_enc_id"),
        QStringLiteral("wickedid"), QStringLiteral("s_kwcid"), QStringLiteral("ml_subscriber"),
        QStringLiteral("ml_subscriber_hash"), QStringLiteral("_openstat"), QStringLiteral("rb_clickid"),
        QStringLiteral("epik"), QStringLiteral("_branch_match_id"), QStringLiteral("sfmc_id"), QStringLiteral("srsltid")};
    static const QStringList prefixes{QStringLiteral("utm_"), QStringLiteral("mtm_"), QStringLiteral("pk_"),
                                      QStringLiteral("matomo_"), QStringLiteral("hsa_"), QStringLiteral("at_campaign"),
                                      QStringLiteral("at_medium"), QStringLiteral("ns_mchannel"), QStringLiteral("ns_campaign")};
    // A fragment is no query, but some carry the parameters of one there.
    const auto cleaned = [](const QString &query) {
        QStringList kept;
        for (const QString &pair : query.split(QLatin1Char('&'))) {
            const QString name = pair.section(QLatin1Char('='), 0, 0).toLower();
            const bool tracks = names.contains(name)
                || std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &p) { return name.startsWith(p); });
            if (!tracks)
                kept.append(pair);
        }
        return kept.join(QLatin1Char('&'));
    };
    if (!address.startsWith(QLatin1String("http:"), Qt::CaseInsensitive)
        && !address.startsWith(QLatin1String("https:"), Qt::CaseInsensitive))
        return address;
    const qsizetype hash = address.indexOf(QLatin1Char('#'));
    QString place = address.left(hash);
    QString fragment = hash < 0 ? QString() : address.mid(hash + 1);
    const qsizetype mark = place.indexOf(QLatin1Char('?'));
    if (mark >= 0) {
        const QString query = cleaned(place.mid(mark + 1));
        place = place.left(query.isEmpty() ? mark : mark + 1) + query;
    }
    if (fragment.contains(QLatin1Char('=')))
        fragment = cleaned(fragment);
    return fragment.isEmpty() && !address.endsWith(QLatin1Char('#')) ? place : place + QLatin1Char('#') + fragment;
}

} // namespace glaneur
