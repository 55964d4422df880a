// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmlroles.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace glaneur {

HtmlRole htmlRole(const QString &name)
{
    static const QHash<QString, HtmlRole> roles = [] {
        QHash<QString, HtmlRole> map;
        const auto add = [&](HtmlRole role, const char *names) {
            for (const QString &one : QString::fromLatin1(names).split(QLatin1Char(' ')))
                map.insert(one, role);
        };
        add(HtmlRole::Block, "p div section article header footer main nav aside figure figcaption address form fieldset legend dl dd center "
                         "details summary body html hgroup option dialog menuitem thead tbody tfoot head search");
        add(HtmlRole::Heading, "h1 h2 h3 h4 h5 h6");
        add(HtmlRole::List, "ul ol menu dir");
        add(HtmlRole::Item, "li");
        add(HtmlRole::Quote, "blockquote");
        add(HtmlRole::Table, "table");
        add(HtmlRole::Row, "tr");
        add(HtmlRole::Cell, "td th");
        add(HtmlRole::Caption, "caption");
        add(HtmlRole::Preformatted, "pre listing xmp plaintext");
        add(HtmlRole::Strong, "strong b");
        add(HtmlRole::Emphasis, "em i cite dfn");
        add(HtmlRole::Code, "code kbd samp tt");
        add(HtmlRole::Link, "a");
        add(HtmlRole::Quotation, "q");
        add(HtmlRole::Break, "br");
        add(HtmlRole::Rule, "hr");
        add(HtmlRole::Image, "img");
        add(HtmlRole::Term, "dt");
        add(HtmlRole::Title, "title");
        add(HtmlRole::Passed, "template datalist");
        return map;
    }();
    return roles.value(name, HtmlRole::Transparent);
}

bool isVoidElement(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("br"), QStringLiteral("hr"), QStringLiteral("img"), QStringLiteral("input"),
                                     QStringLiteral("meta"), QStringLiteral("link"), QStringLiteral("wbr"), QStringLiteral("col"),
                                     QStringLiteral("area"), QStringLiteral("base"), QStringLiteral("embed"), QStringLiteral("source"),
                                     QStringLiteral("track"), QStringLiteral("param")};
    return names.contains(name);
}

} // namespace glaneur
