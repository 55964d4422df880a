// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace glaneur::testing {

/// One tag of \p html: its name in lower case, and its attributes' decoded values.
struct HtmlTag
{
    QString name;
    bool closing = false;
    QList<std::pair<QString, QString>> attributes;

    QString attribute(const char *wanted) const
    {
        for (const auto &[name, value] : attributes) {
            if (name == QLatin1String(wanted))
                return value;
        }
        return {};
    }
};

inline QString decoded(const QString &text)
{
    static const QRegularExpression reference(QStringLiteral("&#?\\w+;"));
    QString result;
    qsizetype from = 0;
    for (auto it = reference.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString character = decodeEntity(match.capturedView());
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += character.isNull() ? match.captured() : character;
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

/// What stands in well-formed \p html, in order; wrong markup of a writer of ours is found by `error`.
struct HtmlContent
{
    QString text; ///< of the body, a blank for each tag that parts words; alternatives and list numbers included
    QStringList links; ///< the addresses of the body's links outside of nav elements
    QStringList ids;
    QList<int> headings; ///< levels
    QList<HtmlTag> tags;
    QString error;

    explicit HtmlContent(const QString &html)
    {
        static const QRegularExpression token(QStringLiteral("<!--.*?-->|<!DOCTYPE[^>]*>|<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-z:-]+(?:=\"[^\"]*\")?)*)\\s*/?>"),
                                              QRegularExpression::DotMatchesEverythingOption);
        qsizetype from = 0;
        for (auto it = token.globalMatch(html); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            addText(html.mid(from, match.capturedStart() - from));
            if (!match.captured(2).isEmpty())
                addTag(match.captured(2).toLower(), !match.captured(1).isEmpty(), match.captured(3));
            from = match.capturedEnd();
        }
        addText(html.mid(from));
        if (!m_open.isEmpty())
            fail(QStringLiteral("<%1> is never closed").arg(m_open.last()));
    }

private:
    void fail(const QString &what)
    {
        if (error.isEmpty())
            error = what;
    }

    void addText(const QString &source)
    {
        if (m_open.contains(QStringLiteral("style")))
            return;
        if (source.contains(QLatin1Char('<')) || source.contains(QLatin1Char('>')))
            fail(QStringLiteral("markup within text: ") + source.trimmed().left(80));
        if (!m_open.contains(QStringLiteral("head")))
            text += decoded(source);
    }

    void addTag(const QString &name, bool closing, const QString &attributes)
    {
        static const QStringList inlines{QStringLiteral("a"), QStringLiteral("strong"), QStringLiteral("em"), QStringLiteral("span"), QStringLiteral("code")};
        static const QStringList voids{QStringLiteral("br"), QStringLiteral("hr"), QStringLiteral("img"), QStringLiteral("meta")};
        static const QRegularExpression attribute(QStringLiteral("([a-z:-]+)(?:=\"([^\"]*)\")?"));
        HtmlTag tag{name, closing, {}};
        for (auto it = attribute.globalMatch(attributes); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            tag.attributes.append({match.captured(1), decoded(match.captured(2))});
        }
        if (!inlines.contains(name))
            text += QLatin1Char(' ');
        if (closing) {
            if (m_open.isEmpty() || m_open.takeLast() != name)
                fail(QStringLiteral("</%1> closes another element").arg(name));
            if (name == QLatin1String("ol") || name == QLatin1String("ul"))
                m_numbers.removeLast();
        } else {
            opened(tag);
            if (!voids.contains(name))
                m_open.append(name);
        }
        tags.append(tag);
    }

    void opened(const HtmlTag &tag)
    {
        if (!tag.attribute("id").isEmpty())
            ids.append(tag.attribute("id"));
        if (tag.name.size() == 2 && tag.name.at(0) == u'h' && tag.name.at(1).isDigit())
            headings.append(tag.name.at(1).digitValue());
        if (tag.name == QLatin1String("a") && !m_open.contains(QStringLiteral("nav")) && tag.attribute("class") != QLatin1String("skip")) {
            links.append(tag.attribute("href"));
            text += QLatin1Char(' ') + tag.attribute("href") + QLatin1Char(' ');
        }
        if (tag.name == QLatin1String("img"))
            text += QLatin1Char(' ') + tag.attribute("alt") + QLatin1Char(' ');
        if (tag.name == QLatin1String("ul"))
            m_numbers.append(-1);
        if (tag.name == QLatin1String("ol"))
            m_numbers.append(tag.attribute("start").isEmpty() ? 1 : tag.attribute("start").toInt());
        if (tag.name == QLatin1String("li") && !m_numbers.isEmpty() && m_numbers.last() >= 0)
            text += QStringLiteral(" %1 ").arg(m_numbers.last()++);
    }

    QStringList m_open;
    QList<int> m_numbers;
};

} // namespace glaneur::testing
