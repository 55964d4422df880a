// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/pastedstyle.h"

#include "domain/address.h"
#include "readers/pastedhtml.h"

#include <QUrl>
#include <QUrlQuery>

namespace glaneur {

namespace {

/// The declarations of \p style by name, all in lower case and without blanks; the last of a name counts.
QHash<QString, QString> declarations(const QString &style)
{
    constexpr qsizetype longestStyle = 4000; // longer ones are pictures
    QHash<QString, QString> result;
    for (const QString &declaration : style.left(longestStyle).toLower().split(QLatin1Char(';'))) {
        const qsizetype colon = declaration.indexOf(QLatin1Char(':'));
        if (colon <= 0)
            continue;
        QString value = declaration.mid(colon + 1).simplified();
        value.remove(QLatin1String("!important"));
        result.insert(declaration.left(colon).trimmed(), value.trimmed());
    }
    return result;
}

bool isNothing(const QString &length)
{
    static const QSet<QString> values{QStringLiteral("0"), QStringLiteral("0px"), QStringLiteral("0pt"), QStringLiteral("0em"),
                                      QStringLiteral("0%"), QStringLiteral("0.0pt"), QStringLiteral("0.0"), QStringLiteral("1px")};
    return values.contains(length);
}

bool isHidden(const HtmlToken &tag, const QHash<QString, QString> &style)
{
    if (!tag.attribute(u"hidden").isNull())
        return true;
    if (style.value(QStringLiteral("display")) == u"none" || style.value(QStringLiteral("visibility")) == u"hidden"
        || style.value(QStringLiteral("visibility")) == u"collapse" || style.value(QStringLiteral("mso-hide")) == u"all"
        || isNothing(style.value(QStringLiteral("font-size"))))
        return true;
    const QString opacity = style.value(QStringLiteral("opacity"));
    if (opacity == u"0" || opacity == u"0.0" || opacity == u"0%")
        return true;
    const bool clips = style.value(QStringLiteral("overflow")) == u"hidden";
    if (clips && (isNothing(style.value(QStringLiteral("max-height"))) || isNothing(style.value(QStringLiteral("height")))))
        return true;
    if (style.value(QStringLiteral("position")) == u"absolute"
        && (style.value(QStringLiteral("left")).startsWith(QLatin1String("-9999"))
            || style.value(QStringLiteral("clip")).startsWith(QLatin1String("rect("))))
        return true;
    for (const QString &name : tag.attribute(u"class").left(500).split(QLatin1Char(' '))) {
        if (name == u"sr-only" || name == u"visually-hidden" || name == u"visuallyhidden" || name == u"screen-reader-text")
            return true;
    }
    return false;
}

std::optional<bool> weightOf(const QString &weight)
{
    if (weight.isEmpty() || weight == u"inherit")
        return std::nullopt;
    if (weight == u"bold" || weight == u"bolder")
        return true;
    bool isNumber = false;
    const int number = weight.toInt(&isNumber);
    return isNumber && number >= 600;
}

std::optional<bool> slantOf(const QString &slant)
{
    if (slant.isEmpty() || slant == u"inherit")
        return std::nullopt;
    return slant == u"italic" || slant.startsWith(QLatin1String("oblique"));
}

/// The level of « l0 level2 lfo1 ».
int listLevelOf(const QString &list)
{
    const qsizetype at = list.indexOf(QLatin1String("level"));
    constexpr int deepest = 9;
    return at < 0 ? 0 : qBound(0, list.mid(at + 5).section(QLatin1Char(' '), 0, 0).toInt(), deepest);
}

} // namespace

PastedStyle pastedStyle(const HtmlToken &tag)
{
    PastedStyle result;
    const QHash<QString, QString> style = declarations(tag.attribute(u"style"));
    result.hidden = isHidden(tag, style);
    result.strong = weightOf(style.value(QStringLiteral("font-weight")));
    result.emphasis = slantOf(style.value(QStringLiteral("font-style")));
    const QString list = style.value(QStringLiteral("mso-list"));
    result.listMarker = list == u"ignore";
    result.listLevel = listLevelOf(list);
    result.keepsBlanks = style.value(QStringLiteral("white-space")).startsWith(QLatin1String("pre"));
    result.fillerBlank = tag.attribute(u"class") == u"Apple-converted-space"
        || style.value(QStringLiteral("mso-spacerun")) == u"yes";
    return result;
}

QString pastedAddress(const QString &address)
{
    QString target = address.trimmed();
    for (int step = 0; step < 3; ++step) {
        const QUrl url(target);
        const QString host = url.host().toLower();
        QString name;
        if (host.endsWith(QLatin1String("safelinks.protection.outlook.com")))
            name = QStringLiteral("url");
        else if ((host == u"www.google.com" || host == u"www.google.fr" || host == u"google.com") && url.path() == u"/url")
            name = QUrlQuery(url).hasQueryItem(QStringLiteral("q")) ? QStringLiteral("q") : QStringLiteral("url");
        else if (host == u"l.facebook.com" && url.path() == u"/l.php")
            name = QStringLiteral("u");
        if (name.isEmpty())
            break;
        const QString inner = QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
        if (addressState(inner) != AddressState::Ok)
            break;
        target = inner;
    }
    return addressState(target) == AddressState::Ok ? withoutTracking(target) : QString();
}

} // namespace glaneur
