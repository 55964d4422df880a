// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/webpage.h"

#include "document/words.h"
#include "writers/dataaddress.h"
#include "writers/headingids.h"
#include "writers/htmltext.h"
#include "writers/output.h"
#include "writers/webpagehead.h"

#include <QLocale>
#include <algorithm>

namespace glaneur {

namespace {

constexpr int contentsFrom = 4; // sections; a list of fewer saves nobody a scroll

const QString contentId = QStringLiteral("content");
const QString contentsId = QStringLiteral("contents");
const QString titleId = QStringLiteral("title");

class PageWriter
{
public:
    PageWriter(const Document &document, const HouseStyle &style)
        : m_document(document)
        , m_style(style)
        , m_words(document.language)
        , m_title(webPageTitle(document))
        , m_ids(document.blocks, {contentId, contentsId, titleId})
    {
        m_markup.emojiLanguage = document.language;
        // What stands before the first section introduces the page.
        const auto isHead = [](const Block &block) {
            return block.kind == Block::Kind::Title || block.role == Block::Role::Subtitle ||
                   block.role == Block::Role::Byline;
        };
        m_bodyFrom = std::find_if_not(document.blocks.begin(), document.blocks.end(), isHead) -
                     document.blocks.begin();
    }

    QString page()
    {
        const QString contents = this->contents();
        const QString language = htmlLanguage(m_document.language);
        const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
        m_out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"%2>\n<head>\n")
                    .arg(language, rightToLeft ? QStringLiteral(" dir=\"rtl\"") : QString());
        m_out += webPageHead(m_document, m_style);
        m_out += QStringLiteral("</head>\n<body%1 itemscope itemtype=\"https://schema.org/Article\">\n")
                     .arg(contents.isEmpty() ? QString() : QStringLiteral(" class=\"wide\""));
        m_out += QStringLiteral("<a class=\"skip\" href=\"#%1\">%2</a>\n")
                     .arg(contentId, htmlEscaped(m_words.skipToContent()));
        writeHeader();
        m_out += contents;
        m_out += QStringLiteral("<main id=\"%1\" tabindex=\"-1\" itemprop=\"articleBody\">\n").arg(contentId);
        m_headingId = titleId;
        writeBlocks(m_document.blocks.mid(m_bodyFrom));
        m_out += QStringLiteral("</main>\n");
        writeFooter();
        m_out += QStringLiteral("</body>\n</html>\n");
        return m_out;
    }

private:
    void writeHeader()
    {
        m_out += QStringLiteral("<header>\n");
        bool titled = false;
        bool described = false;
        for (const Block &block : m_document.blocks.mid(0, m_bodyFrom)) {
            if (block.kind == Block::Kind::Title && !isBlank(block.inlines)) {
                writeTitle(htmlInlines(block.inlines, m_markup));
                titled = true;
                continue;
            }
            if (!titled)
                writeTitle(htmlEscaped(m_title));
            titled = true;
            if (block.role == Block::Role::Subtitle && !isBlank(block.inlines)) {
                m_out += QStringLiteral("<p class=\"subtitle\"%1>%2%3</p>\n")
                             .arg(eventAttributes(m_document), eventItems(m_document),
                                  htmlInlines(block.inlines, m_markup));
                described = true;
            } else if (!isBlank(block.inlines)) {
                m_out += QStringLiteral("<p class=\"byline\" itemprop=\"author\">%1</p>\n")
                             .arg(htmlInlines(block.inlines, m_markup));
            }
        }
        if (!titled)
            writeTitle(htmlEscaped(m_title));
        if (!described && !m_document.eventName.isEmpty())
            m_out +=
                QStringLiteral("<div%1>%2</div>\n").arg(eventAttributes(m_document), eventItems(m_document));
        m_out += QStringLiteral("</header>\n");
    }

    void writeTitle(const QString &html)
    {
        m_out += QStringLiteral("<h1 id=\"%1\" itemprop=\"headline\">%2</h1>\n").arg(titleId, html);
    }

    QString contents() const
    {
        QString items;
        int count = 0;
        for (const Block &block : m_document.blocks) {
            if (block.kind != Block::Kind::Heading || block.level != 2 || isBlank(block.inlines))
                continue;
            ++count;
            items += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n")
                         .arg(m_ids.of(block.id), htmlEscaped(onOneLine(plainText(block.inlines))));
        }
        if (count < contentsFrom)
            return {};
        return QStringLiteral("<nav aria-labelledby=\"%1\">\n<h2 id=\"%1\">%2</h2>\n<ul>\n%3</ul>\n</nav>\n")
            .arg(contentsId, htmlEscaped(m_words.contents()), items);
    }

    void writeFooter()
    {
        const QString organisation = onOneLine(withoutControls(m_document.organisation));
        QStringList parts;
        if (!organisation.isEmpty())
            parts.append(
                QStringLiteral("<span itemprop=\"publisher\">%1</span>").arg(htmlEscaped(organisation)));
        if (publicationTime(m_document).isValid()) {
            const QDate day = publicationTime(m_document).date();
            parts.append(QStringLiteral("<time itemprop=\"datePublished\" datetime=\"%1\">%2</time>")
                             .arg(day.toString(Qt::ISODate), htmlEscaped(m_words.date(day))));
        }
        if (!parts.isEmpty()) {
            m_out += QStringLiteral("<footer>\n<p>") + parts.join(QStringLiteral(" \u2013 ")) +
                     QStringLiteral("</p>\n</footer>\n");
        }
    }

    void writeBlocks(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            writeBlock(block);
    }

    static QString languageOf(const Block &block)
    {
        return block.language.isEmpty() ? QString()
                                        : QStringLiteral(" lang=\"%1\"").arg(htmlLanguage(block.language));
    }

    void writeBlock(const Block &block)
    {
        switch (block.kind) {
        case Block::Kind::Title:
            writeHeading(block, 2); // a second title can only be a part's
            break;
        case Block::Kind::Heading:
            writeHeading(block, std::clamp(block.level, 2, 6));
            break;
        case Block::Kind::Paragraph:
            writeParagraph(block);
            break;
        case Block::Kind::List:
            writeList(block);
            break;
        case Block::Kind::ListItem:
        case Block::Kind::TableRow:
        case Block::Kind::TableCell:
            writeBlocks(block.children); // astray: else the list or table that they belong to writes them
            break;
        case Block::Kind::Quote:
            writeQuote(block);
            break;
        case Block::Kind::CodeBlock:
            if (block.text.isEmpty())
                break;
            // A parser drops a line feed right after the tag: one more keeps a text's own.
            m_out += QStringLiteral("<pre%1><code>").arg(languageOf(block)) +
                     (block.text.startsWith(QLatin1Char('\n')) ? QStringLiteral("\n") : QString()) +
                     htmlEscaped(block.text) + QStringLiteral("</code></pre>\n");
            break;
        case Block::Kind::Table:
            writeTable(block);
            break;
        case Block::Kind::Figure:
            writeFigure(block);
            break;
        case Block::Kind::Rule:
            m_out += QStringLiteral("<hr>\n");
            break;
        }
    }

    void writeHeading(const Block &block, int level)
    {
        if (isBlank(block.inlines))
            return;
        const QString id = m_ids.of(block.id);
        QString attributes = id.isEmpty() ? QString() : QStringLiteral(" id=\"%1\"").arg(id);
        if (block.polarity && *block.polarity != Polarity::Neutral)
            attributes += QStringLiteral(" class=\"title %1\"").arg(toKey(*block.polarity));
        if (!id.isEmpty())
            m_headingId = id;
        m_out += QStringLiteral("<h%1%2%3>%4</h%1>\n")
                     .arg(QString::number(level), attributes, languageOf(block),
                          htmlInlines(block.inlines, m_markup));
    }

    void writeParagraph(const Block &block)
    {
        if (isBlank(block.inlines))
            return;
        static const QHash<Block::Role, QString> classes{
            {Block::Role::Subtitle, QStringLiteral("subtitle")},
            {Block::Role::Byline, QStringLiteral("byline")},
            {Block::Role::Facts, QStringLiteral("facts")},
            {Block::Role::Credit, QStringLiteral("credit")},
        };
        const QString role = classes.value(block.role);
        m_out += QStringLiteral("<p%1%2>%3</p>\n")
                     .arg(role.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(role),
                          languageOf(block), htmlInlines(block.inlines, m_markup));
    }

    void writeList(const Block &block)
    {
        if (block.children.isEmpty())
            return;
        QString attributes = languageOf(block);
        if (block.role == Block::Role::Takeaways)
            attributes +=
                QStringLiteral(" class=\"points %1\"").arg(toKey(block.polarity.value_or(Polarity::Neutral)));
        if (block.ordered && block.start != 1)
            attributes += QStringLiteral(" start=\"%1\"").arg(block.start);
        const QString tag = block.ordered ? QStringLiteral("ol") : QStringLiteral("ul");
        m_out += QStringLiteral("<%1%2>\n").arg(tag, attributes);
        for (const Block &item : block.children) {
            m_out += QStringLiteral("<li%1>").arg(languageOf(item));
            if (!item.mark.isEmpty()) {
                m_out += QStringLiteral("<span class=\"sign\" aria-hidden=\"true\">%1</span> ")
                             .arg(htmlEscaped(item.mark));
                if (!item.markMeaning.isEmpty()) {
                    m_out += QStringLiteral("<span class=\"said\">%1</span>")
                                 .arg(htmlEscaped(item.markMeaning + m_words.labelColon()));
                }
            }
            writeItem(item.children);
            m_out += QStringLiteral("</li>\n");
        }
        m_out += QStringLiteral("</%1>\n").arg(tag);
    }

    /// An item whose only paragraph comes first holds its words itself.
    void writeItem(const QList<Block> &blocks)
    {
        const auto isParagraph = [](const Block &block) { return block.kind == Block::Kind::Paragraph; };
        const bool compact = !blocks.isEmpty() && isParagraph(blocks.first()) &&
                             blocks.first().language.isEmpty() &&
                             std::count_if(blocks.begin(), blocks.end(), isParagraph) == 1;
        if (compact)
            m_out += htmlInlines(blocks.first().inlines, m_markup);
        if (blocks.size() > (compact ? 1 : 0))
            m_out += QLatin1Char('\n');
        writeBlocks(compact ? blocks.mid(1) : blocks);
    }

    void writeQuote(const Block &block)
    {
        if (block.role != Block::Role::Moment) {
            m_out += QStringLiteral("<blockquote%1>\n").arg(languageOf(block));
            writeBlocks(block.children);
            m_out += QStringLiteral("</blockquote>\n");
            return;
        }
        m_out += QStringLiteral("<figure class=\"moment\"%1>\n").arg(languageOf(block));
        if (!block.attribution.isEmpty()) {
            const QString mark =
                block.mark.isEmpty()
                    ? QString()
                    : QStringLiteral("<span aria-hidden=\"true\">%1</span> ").arg(htmlEscaped(block.mark));
            m_out +=
                QStringLiteral("<figcaption>%1%2</figcaption>\n").arg(mark, htmlEscaped(block.attribution));
        }
        m_out += QStringLiteral("<blockquote>\n");
        writeBlocks(block.children);
        m_out += QStringLiteral("</blockquote>\n</figure>\n");
    }

    void writeTable(const Block &table)
    {
        const qsizetype columns = tableColumns(table);
        if (columns == 0)
            return;
        // Whoever uses the keyboard must be able to scroll what is wider than a phone.
        m_out +=
            QStringLiteral(
                "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-labelledby=\"%1\"%2>\n<table>\n")
                .arg(m_headingId, languageOf(table));
        const qsizetype heads = std::clamp<qsizetype>(table.headerRows, 0, table.children.size());
        writeRows(table.children.mid(0, heads), columns, true);
        writeRows(table.children.mid(heads), columns, false);
        m_out += QStringLiteral("</table>\n</div>\n");
    }

    void writeRows(const QList<Block> &rows, qsizetype columns, bool heads)
    {
        if (rows.isEmpty())
            return;
        const QString group = heads ? QStringLiteral("thead") : QStringLiteral("tbody");
        m_out += QStringLiteral("<%1>\n").arg(group);
        for (const Block &row : rows) {
            m_out += QStringLiteral("<tr>");
            for (const Block &cell : row.children) {
                // An empty head would be announced as one.
                const bool head = heads && !isBlank(cell.inlines);
                m_out += (head ? QStringLiteral("<th scope=\"col\">") : QStringLiteral("<td>")) +
                         htmlInlines(cell.inlines, m_markup) +
                         (head ? QStringLiteral("</th>") : QStringLiteral("</td>"));
            }
            m_out += QStringLiteral("<td></td>").repeated(columns - row.children.size()) +
                     QStringLiteral("</tr>\n");
        }
        m_out += QStringLiteral("</%1>\n").arg(group);
    }

    void writeFigure(const Block &block)
    {
        const QByteArray address = block.picture ? dataAddress(*block.picture) : QByteArray();
        const QString alternative = block.picture && !block.picture->decorative
                                        ? onOneLine(block.picture->alternativeText)
                                        : QString();
        if (address.isEmpty() && block.children.isEmpty() && alternative.isEmpty())
            return;
        m_out += QStringLiteral("<figure class=\"picture\"%1>\n").arg(languageOf(block));
        if (!address.isEmpty()) {
            const QSize size = block.picture->size;
            const QString extent =
                size.width() > 0 && size.height() > 0
                    ? QStringLiteral(" width=\"%1\" height=\"%2\"").arg(size.width()).arg(size.height())
                    : QString();
            m_out += QStringLiteral("<img src=\"%1\" alt=\"%2\"%3>\n")
                         .arg(QLatin1String(address), htmlEscaped(alternative), extent);
        } else if (!alternative.isEmpty()) {
            m_out +=
                QStringLiteral("<p>%1</p>\n").arg(htmlWithNamedEmoji(alternative, m_markup.emojiLanguage));
        }
        if (!block.children.isEmpty()) {
            m_out += QStringLiteral("<figcaption>\n");
            writeBlocks(block.children);
            m_out += QStringLiteral("</figcaption>\n");
        }
        m_out += QStringLiteral("</figure>\n");
    }

    const Document &m_document;
    const HouseStyle &m_style;
    const Words m_words;
    const QString m_title;
    const HeadingIds m_ids;
    InlineMarkup m_markup;
    qsizetype m_bodyFrom = 0;
    QString m_headingId; ///< of the heading above what is being written
    QString m_out;
};

} // namespace

Result<void> writeWebPage(const Document &document, const HouseStyle &style, QIODevice &device)
{
    return writeUtf8(device, PageWriter(document, style).page());
}

} // namespace glaneur
