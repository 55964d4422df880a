// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/webpagehead.h"

#include "writers/htmltext.h"
#include "writers/output.h"
#include "writers/webpagestyle.h"

#include <QLocale>
#include <QTimeZone>

namespace glaneur {

namespace {

constexpr int descriptionLength = 200; // characters; search engines and social networks show no more

QString metaName(const char *name, const QString &content)
{
    return content.isEmpty() ? QString()
                             : QStringLiteral("<meta name=\"%1\" content=\"%2\">\n")
                                   .arg(QLatin1String(name), htmlEscaped(content));
}

QString metaProperty(const char *property, const QString &content)
{
    return content.isEmpty() ? QString()
                             : QStringLiteral("<meta property=\"%1\" content=\"%2\">\n")
                                   .arg(QLatin1String(property), htmlEscaped(content));
}

QString metaItem(const char *property, const QString &content)
{
    return content.isEmpty() ? QString()
                             : QStringLiteral("<meta itemprop=\"%1\" content=\"%2\">")
                                   .arg(QLatin1String(property), htmlEscaped(content));
}

QString firstParagraph(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        const bool told = block.kind == Block::Kind::Paragraph && block.role == Block::Role::None;
        const QString text = told ? onOneLine(plainText(block.inlines)) : firstParagraph(block.children);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString shortened(const QString &text)
{
    if (text.size() <= descriptionLength)
        return text;
    const qsizetype end = text.lastIndexOf(QLatin1Char(' '), descriptionLength - 1);
    return text.left(end > 0 ? end : descriptionLength) + QChar(0x2026);
}

} // namespace

QString webPageTitle(const Document &document)
{
    for (const QString &name : {document.title, document.eventName, document.subject, document.author}) {
        const QString title = onOneLine(withoutControls(name));
        if (!title.trimmed().isEmpty())
            return title;
    }
    return QStringLiteral("Glaneur");
}

QString webPageHead(const Document &document, const HouseStyle &style)
{
    const QString title = webPageTitle(document);
    QString description = onOneLine(document.subject);
    if (description.isEmpty())
        description = firstParagraph(document.blocks);
    description = shortened(withoutControls(description));
    QStringList keywords = document.keywords;
    keywords.replaceInStrings(QStringLiteral(","), QStringLiteral(" "));
    QString head = QStringLiteral("<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                  "<title>%1</title>\n")
                       .arg(htmlEscaped(title));
    head += metaName("description", description) + metaName("author", onOneLine(document.author)) +
            metaName("keywords", keywords.join(QStringLiteral(", "))) +
            metaName("generator", QStringLiteral("Glaneur")) +
            metaName("color-scheme", QStringLiteral("light dark"));
    head += metaProperty("og:type", QStringLiteral("article")) + metaProperty("og:title", title) +
            metaProperty("og:description", description) +
            metaProperty("og:locale", QLocale(document.language).name()) +
            metaProperty("og:site_name", onOneLine(document.organisation));
    if (publicationTime(document).isValid())
        head += metaProperty("article:published_time", publicationTime(document).toString(Qt::ISODate));
    head += QStringLiteral("<style>\n") + webPageStyle(style) + QStringLiteral("</style>\n");
    return head;
}

QDateTime publicationTime(const Document &document)
{
    const QDateTime lastDay(document.eventEnd, QTime(12, 0), QTimeZone::utc());
    return document.eventEnd.isValid() && document.date == lastDay ? QDateTime() : document.date;
}

QString eventAttributes(const Document &document)
{
    return document.eventName.isEmpty()
               ? QString()
               : QStringLiteral(" itemprop=\"about\" itemscope itemtype=\"https://schema.org/Event\"");
}

QString eventItems(const Document &document)
{
    if (document.eventName.isEmpty())
        return {};
    QString items = metaItem("name", document.eventName);
    // Days only: a report knows no hours, and midnight would be a lie.
    if (document.eventStart.isValid())
        items += metaItem("startDate", document.eventStart.toString(Qt::ISODate));
    if (document.eventEnd.isValid())
        items += metaItem("endDate", document.eventEnd.toString(Qt::ISODate));
    if (!document.eventPlace.isEmpty()) {
        items +=
            QStringLiteral(
                "<span itemprop=\"location\" itemscope itemtype=\"https://schema.org/Place\">%1%2</span>")
                .arg(metaItem("name", document.eventPlace), metaItem("address", document.eventPlace));
    }
    return items;
}

} // namespace glaneur
