// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/email.h"

#include "document/words.h"
#include "writers/contrast.h"
#include "writers/htmltext.h"
#include "writers/output.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace glaneur {

namespace {

constexpr double textContrast = 7.0;

QString fontFamily(const QStringList &names)
{
    // Mail programs have few fonts; the name is one word or in single quotes, as the attribute has the double
    // ones.
    QString first = withoutControls(names.value(0));
    first.remove(QLatin1Char('\'')).remove(QLatin1Char('\\')).remove(QLatin1Char('\n'));
    const QString own =
        first.isEmpty() ? QString() : QLatin1Char('\'') + htmlEscaped(first) + QStringLiteral("',");
    return own + QStringLiteral("Arial,Helvetica,sans-serif");
}

class EmailWriter
{
public:
    EmailWriter(const Document &document, const HouseStyle &style)
        : m_document(document), m_style(style), m_words(document.language)
    {
        m_markup.linkAttributes =
            QStringLiteral(" style=\"color:%1;text-decoration:underline\"").arg(text(style.accent));
        m_markup.codeAttributes = QStringLiteral(" style=\"font-family:Consolas,Menlo,monospace\"");
        m_markup.emojiLanguage = document.language;
    }

    QString message()
    {
        const QString language = htmlLanguage(m_document.language);
        const QString direction = QLocale(language).textDirection() == Qt::RightToLeft
                                      ? QStringLiteral("rtl")
                                      : QStringLiteral("ltr");
        m_out = QStringLiteral(
                    "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    "<meta name=\"color-scheme\" content=\"light\">\n<title>%3</title>\n</head>\n"
                    "<body style=\"margin:0;padding:0;background-color:#ffffff\">\n")
                    .arg(language, direction, htmlEscaped(onOneLine(m_document.title)));
        if (!m_document.subject.isEmpty()) {
            // What the list of messages shows after the subject.
            m_out += QStringLiteral(
                         "<div style=\"display:none;max-height:0;overflow:hidden;mso-hide:all\">%1</div>\n")
                         .arg(htmlEscaped(m_document.subject));
        }
        const QString table =
            QStringLiteral("<table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"");
        m_out +=
            table + QStringLiteral(" width=\"100%\"><tr><td align=\"center\" style=\"padding:24px 16px\">\n");
        // Outlook for Windows knows no greatest width.
        m_out +=
            QStringLiteral("<!--[if mso]>") + table + QStringLiteral(" width=\"600\"><tr><td><![endif]-->\n");
        // Mail services drop the html element, and its language with it.
        m_out +=
            table +
            QStringLiteral(
                " width=\"100%\" style=\"max-width:600px\"><tr><td lang=\"%1\" dir=\"%2\" align=\"%3\" "
                "style=\"font-family:%4;font-size:16px;line-height:1.5;color:%5;"
                "overflow-wrap:anywhere;word-break:break-word\">\n")
                .arg(language, direction,
                     direction == QLatin1String("rtl") ? QStringLiteral("right") : QStringLiteral("left"),
                     fontFamily(m_style.bodyFamilies), text(m_style.ink));
        writeBlocks(m_document.blocks);
        m_out += QStringLiteral("</td></tr></table>\n<!--[if mso]></td></tr></table><![endif]-->\n"
                                "</td></tr></table>\n</body>\n</html>\n");
        return m_out;
    }

private:
    static QString text(const QColor &colour)
    {
        return readableOn(colour, QColor(Qt::white), textContrast).name();
    }

    QColor colourOf(std::optional<Polarity> polarity) const
    {
        if (polarity == Polarity::Plus)
            return m_style.plus;
        return polarity == Polarity::Minus ? m_style.minus : m_style.accent;
    }

    static QString languageOf(const Block &block)
    {
        return block.language.isEmpty() ? QString()
                                        : QStringLiteral(" lang=\"%1\"").arg(htmlLanguage(block.language));
    }

    void writeBlocks(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            writeBlock(block);
    }

    void writeBlock(const Block &block)
    {
        switch (block.kind) {
        case Block::Kind::Title:
            writeHeading(block, 1);
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
        case Block::Kind::Quote:
            writeQuote(block);
            break;
        case Block::Kind::CodeBlock:
            if (block.text.isEmpty())
                break;
            m_out += QStringLiteral(
                         "<pre style=\"margin:0 0 16px;padding:12px;background-color:#f3f5f8;"
                         "font-family:Consolas,Menlo,monospace;font-size:14px;white-space:pre-wrap\"%1>")
                         .arg(languageOf(block)) +
                     (block.text.startsWith(QLatin1Char('\n')) ? QStringLiteral("\n") : QString()) +
                     htmlEscaped(block.text) + QStringLiteral("</pre>\n");
            break;
        case Block::Kind::Table:
            writeTable(block);
            break;
        case Block::Kind::Figure:
            writeFigure(block);
            break;
        case Block::Kind::Rule:
            m_out += QStringLiteral("<hr style=\"border:0;border-top:1px solid %1;margin:24px 0\">\n")
                         .arg(m_style.rule.name());
            break;
        case Block::Kind::ListItem:
        case Block::Kind::TableRow:
        case Block::Kind::TableCell:
            writeBlocks(block.children);
            break; // astray: else the list or table that they belong to writes them
        }
    }

    void writeHeading(const Block &block, int level)
    {
        if (isBlank(block.inlines))
            return;
        static const int sizes[] = {28, 22, 18, 16, 16, 16};
        m_out +=
            QStringLiteral("<h%1 style=\"margin:%2px 0 "
                           "8px;font-family:%3;font-size:%4px;line-height:1.25;color:%5\"%6>%7</h%1>\n")
                .arg(QString::number(level),
                     QString::number(level == 1   ? 0
                                     : level == 2 ? 32
                                                  : 24),
                     fontFamily(m_style.headingFamilies), QString::number(sizes[level - 1]),
                     text(colourOf(block.polarity)), languageOf(block), htmlInlines(block.inlines, m_markup));
    }

    void writeParagraph(const Block &block)
    {
        if (isBlank(block.inlines))
            return;
        QString style = QStringLiteral("margin:0 0 16px");
        if (block.role == Block::Role::Subtitle)
            style += QStringLiteral(";font-weight:bold");
        else if (block.role != Block::Role::None)
            style += QStringLiteral(";color:") + text(m_style.secondary);
        if (block.role == Block::Role::Credit)
            style += QStringLiteral(";font-size:14px");
        m_out += QStringLiteral("<p style=\"%1\"%2>%3</p>\n")
                     .arg(style, languageOf(block), htmlInlines(block.inlines, m_markup));
    }

    void writeList(const Block &block)
    {
        if (block.children.isEmpty())
            return;
        const bool points = block.role == Block::Role::Takeaways;
        const QString tag = block.ordered ? QStringLiteral("ol") : QStringLiteral("ul");
        m_out += QStringLiteral("<%1%2%3 style=\"margin:0 0 16px;%4\">\n")
                     .arg(tag, languageOf(block),
                          block.ordered && block.start != 1 ? QStringLiteral(" start=\"%1\"").arg(block.start)
                                                            : QString(),
                          points ? QStringLiteral("padding:0;list-style-type:none")
                                 : QStringLiteral("padding:0 0 0 24px"));
        for (const Block &item : block.children) {
            m_out += QStringLiteral("<li style=\"margin:0 0 8px\"%1>").arg(languageOf(item));
            if (!item.mark.isEmpty()) {
                m_out +=
                    QStringLiteral(
                        "<span role=\"img\" aria-label=\"%1\" style=\"color:%2;font-weight:bold\">%3</span> ")
                        .arg(htmlEscaped(item.markMeaning), text(colourOf(item.polarity)),
                             htmlEscaped(item.mark));
            }
            const bool run = !item.children.isEmpty() && item.children.first().kind == Block::Kind::Paragraph;
            if (run)
                m_out += htmlInlines(item.children.first().inlines, m_markup);
            writeBlocks(run ? item.children.mid(1) : item.children);
            m_out += QStringLiteral("</li>\n");
        }
        m_out += QStringLiteral("</%1>\n").arg(tag);
    }

    void writeQuote(const Block &block)
    {
        m_out += QStringLiteral(
                     "<blockquote style=\"margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid %1\"%2>\n")
                     .arg(block.role == Block::Role::Moment ? text(m_style.accent) : m_style.rule.name(),
                          languageOf(block));
        if (!block.attribution.isEmpty()) {
            const QString mark =
                block.mark.isEmpty()
                    ? QString()
                    : QStringLiteral("<span aria-hidden=\"true\">%1</span> ").arg(htmlEscaped(block.mark));
            m_out += QStringLiteral("<p style=\"margin:0 0 4px;font-weight:bold;color:%1\">%2%3</p>\n")
                         .arg(text(m_style.accent), mark, htmlEscaped(block.attribution));
        }
        writeBlocks(block.children);
        m_out += QStringLiteral("</blockquote>\n");
    }

    void writeTable(const Block &table)
    {
        const qsizetype columns = tableColumns(table);
        if (columns == 0)
            return;
        m_out += QStringLiteral("<table cellpadding=\"8\" cellspacing=\"0\" "
                                "style=\"border-collapse:collapse;margin:0 0 16px\"%1>\n")
                     .arg(languageOf(table));
        const QString cellStyle =
            QStringLiteral("border:1px solid %1;text-align:left;vertical-align:top").arg(m_style.rule.name());
        for (qsizetype i = 0; i < table.children.size(); ++i) {
            m_out += QStringLiteral("<tr>");
            for (const Block &cell : table.children.at(i).children) {
                const bool head = i < table.headerRows && !isBlank(cell.inlines);
                m_out += QStringLiteral("<%1 style=\"%2\">%3</%4>")
                             .arg(head ? QStringLiteral("th scope=\"col\"") : QStringLiteral("td"), cellStyle,
                                  htmlInlines(cell.inlines, m_markup),
                                  head ? QStringLiteral("th") : QStringLiteral("td"));
            }
            m_out += QStringLiteral("<td style=\"%1\"></td>")
                         .arg(cellStyle)
                         .repeated(columns - table.children.at(i).children.size()) +
                     QStringLiteral("</tr>\n");
        }
        m_out += QStringLiteral("</table>\n");
    }

    void writeFigure(const Block &block)
    {
        const QString alternative = block.picture && !block.picture->decorative
                                        ? onOneLine(block.picture->alternativeText)
                                        : QString();
        if (!alternative.isEmpty()) {
            m_out +=
                QStringLiteral("<p style=\"margin:0 0 "
                               "8px;padding:12px;background-color:#f3f5f8;font-style:italic\"%1>%2</p>\n")
                    .arg(languageOf(block), htmlEscaped(m_words.picture(alternative)));
        }
        writeBlocks(block.children);
    }

    const Document &m_document;
    const HouseStyle &m_style;
    const Words m_words;
    InlineMarkup m_markup;
    QString m_out;
};

} // namespace

Result<void> writeEmail(const Document &document, const HouseStyle &style, QIODevice &device)
{
    const QByteArray message = EmailWriter(document, style).message().toUtf8();
    if (message.size() > emailLargestSize) {
        const int size = int((message.size() + 999) / 1000);
        return Error{QCoreApplication::translate(
                         "Writers", "This report makes an e-mail of %1 kB, of which mail services "
                                    "would cut off what is above 100 kB.")
                         .arg(size),
                     QCoreApplication::translate("Writers",
                                                 "Leave some sections out, or send a summary with a link to "
                                                 "the web page.")};
    }
    return writeBytes(device, message);
}

} // namespace glaneur
