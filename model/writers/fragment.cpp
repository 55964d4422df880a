// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/fragment.h"

#include "writers/htmltext.h"
#include "writers/output.h"

#include <QRegularExpression>
#include <algorithm>

namespace glaneur {

namespace {

/// \p text as a browser spells it when it is asked for an element's HTML: what the editor saves.
QString spelt(const QString &text)
{
    return htmlEscaped(text)
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QChar(0xa0), QLatin1String("&nbsp;"));
}

/// \p text for an attribute. The editor escapes no « & » that it takes for a reference, and would lose the
/// words of one that someone wrote out: a word joiner, which nobody sees, keeps them apart.
QString speltAttribute(const QString &text)
{
    static const QRegularExpression reference(QStringLiteral("&(?=([a-z0-9]+|#[0-9]+|#x[a-f0-9]+);)"),
                                              QRegularExpression::CaseInsensitiveOption);
    return htmlEscaped(QString(text).replace(reference, QStringLiteral("&\u2060")));
}

QString spelt(const QList<Inline> &inlines)
{
    InlineMarkup markup;
    markup.escaped = spelt;
    return htmlInlines(inlines, markup);
}

/// Verbatim text: brackets of shortcodes and addresses that stand alone would else be acted upon.
QString speltCode(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("^(\\s*https?:)//([^\\s<>\"]+\\s*)$"),
                                            QRegularExpression::MultilineOption);
    QString html = spelt(text).replace(QLatin1Char('['), QLatin1String("&#91;"));
    const QRegularExpressionMatch match = address.match(html); // the editor, too, sees to the first one only
    if (match.hasMatch())
        html.replace(match.capturedEnd(1), 2, QLatin1String("&#47;&#47;"));
    return html;
}

QString languageSpan(const Block &block, const QString &html)
{
    return block.language.isEmpty() || html.isEmpty()
               ? html
               : QStringLiteral("<span lang=\"%1\">%2</span>").arg(htmlLanguage(block.language), html);
}

/// Only names and numbers of ours ever stand in a block's comment: no text can end it.
QString wrapped(const QString &name, const QString &attributes, const QString &html)
{
    return QStringLiteral("<!-- wp:%1%2 -->\n")
               .arg(name, attributes.isEmpty() ? QString() : QLatin1Char(' ') + attributes) +
           html + QStringLiteral("\n<!-- /wp:%1 -->").arg(name);
}

/// What a list item can't hold, as lines of text.
void appendLines(const Block &block, QStringList &lines)
{
    if (block.kind == Block::Kind::CodeBlock) {
        for (const QString &line : block.text.split(QLatin1Char('\n'))) {
            if (!line.trimmed().isEmpty())
                lines.append(QStringLiteral("<code>%1</code>").arg(spelt(line)));
        }
        return;
    }
    if (block.kind == Block::Kind::TableRow) {
        QStringList cells;
        for (const Block &cell : block.children)
            cells.append(spelt(cell.inlines));
        lines.append(cells.join(QStringLiteral(" \u2013 ")));
        return;
    }
    if (block.kind == Block::Kind::Figure && block.picture && !block.picture->alternativeText.isEmpty())
        lines.append(spelt(block.picture->alternativeText));
    if (!block.attribution.isEmpty())
        lines.append(QStringLiteral("<strong>%1</strong>").arg(spelt(block.attribution)));
    if (!isBlank(block.inlines))
        lines.append(languageSpan(block, spelt(block.inlines)));
    for (const Block &child : block.children)
        appendLines(child, lines);
}

QString blocksHtml(const QList<Block> &blocks);

QString headingHtml(const Block &block, int level)
{
    if (isBlank(block.inlines))
        return {};
    // Level 2 is the block's own default, and a default is not written.
    return wrapped(QStringLiteral("heading"),
                   level == 2 ? QString() : QStringLiteral("{\"level\":%1}").arg(level),
                   QStringLiteral("<h%1 class=\"wp-block-heading\">%2</h%1>")
                       .arg(QString::number(level), languageSpan(block, spelt(block.inlines))));
}

QString paragraphHtml(const QString &html)
{
    return wrapped(QStringLiteral("paragraph"), {}, QStringLiteral("<p>") + html + QStringLiteral("</p>"));
}

QString listHtml(const Block &block)
{
    QStringList items;
    for (const Block &item : block.children) {
        QStringList lines;
        QStringList inner;
        for (const Block &child : item.children) {
            const QString list = child.kind == Block::Kind::List ? listHtml(child) : QString();
            if (!list.isEmpty())
                inner.append(list);
            else
                appendLines(child, lines);
        }
        QString text = lines.join(QStringLiteral("<br>"));
        if (!item.mark.isEmpty())
            text.prepend(spelt(item.mark) + QLatin1Char(' '));
        items.append(wrapped(QStringLiteral("list-item"), {},
                             QStringLiteral("<li>") + languageSpan(item, text) +
                                 inner.join(QStringLiteral("\n\n")) + QStringLiteral("</li>")));
    }
    if (items.isEmpty())
        return {};
    const QString all = items.join(QStringLiteral("\n\n"));
    if (!block.ordered) {
        return wrapped(QStringLiteral("list"), {},
                       QStringLiteral("<ul class=\"wp-block-list\">") + all + QStringLiteral("</ul>"));
    }
    const bool numbered = block.start != 1;
    const QString number = QString::number(block.start);
    return wrapped(QStringLiteral("list"),
                   numbered ? QStringLiteral("{\"ordered\":true,\"start\":%1}").arg(number)
                            : QStringLiteral("{\"ordered\":true}"),
                   QStringLiteral("<ol%1 class=\"wp-block-list\">")
                           .arg(numbered ? QStringLiteral(" start=\"%1\"").arg(number) : QString()) +
                       all + QStringLiteral("</ol>"));
}

QString quoteHtml(const Block &block)
{
    const QString inner = blocksHtml(block.children);
    if (inner.isEmpty())
        return {};
    QString cite;
    if (!block.attribution.isEmpty()) {
        const QString mark = block.mark.isEmpty() ? QString() : spelt(block.mark) + QLatin1Char(' ');
        cite = QStringLiteral("<cite>") + mark + spelt(block.attribution) + QStringLiteral("</cite>");
    }
    return wrapped(QStringLiteral("quote"), {},
                   QStringLiteral("<blockquote class=\"wp-block-quote\">") + inner + cite +
                       QStringLiteral("</blockquote>"));
}

QString rowsHtml(const QList<Block> &rows, qsizetype columns, bool heads)
{
    const QString group = heads ? QStringLiteral("thead") : QStringLiteral("tbody");
    QString html;
    for (const Block &row : rows) {
        html += QStringLiteral("<tr>");
        for (const Block &cell : row.children) {
            const QString text = languageSpan(cell, spelt(cell.inlines));
            html += heads ? QStringLiteral("<th scope=\"col\">") + text + QStringLiteral("</th>")
                          : QStringLiteral("<td>") + text + QStringLiteral("</td>");
        }
        html += QStringLiteral("<td></td>").repeated(columns - row.children.size()) + QStringLiteral("</tr>");
    }
    return html.isEmpty() ? html : QStringLiteral("<%1>%2</%1>").arg(group, html);
}

QString tableHtml(const Block &table)
{
    const qsizetype heads = std::clamp<qsizetype>(table.headerRows, 0, table.children.size());
    const qsizetype columns = tableColumns(table);
    if (columns == 0)
        return {};
    const QString rows = rowsHtml(table.children.mid(0, heads), columns, true) +
                         rowsHtml(table.children.mid(heads), columns, false);
    // Versions differ in what they take for granted here, so it is said.
    return wrapped(QStringLiteral("table"), QStringLiteral("{\"hasFixedLayout\":false}"),
                   QStringLiteral("<figure class=\"wp-block-table\"><table>") + rows +
                       QStringLiteral("</table></figure>"));
}

QString figureHtml(const Block &block)
{
    QStringList lines;
    for (const Block &child : block.children)
        appendLines(child, lines);
    const QString caption = languageSpan(block, lines.join(QStringLiteral("<br>")));
    if (!block.picture)
        return caption.isEmpty() ? QString() : paragraphHtml(caption);
    const QString alternative =
        block.picture->decorative ? QString() : onOneLine(block.picture->alternativeText);
    return wrapped(QStringLiteral("image"), {},
                   QStringLiteral("<figure class=\"wp-block-image\"><img alt=\"%1\"/>")
                           .arg(speltAttribute(alternative)) +
                       (caption.isEmpty() ? QString()
                                          : QStringLiteral("<figcaption class=\"wp-element-caption\">") +
                                                caption + QStringLiteral("</figcaption>")) +
                       QStringLiteral("</figure>"));
}

QString blockHtml(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Title:
        return headingHtml(block, 1);
    case Block::Kind::Heading:
        return headingHtml(block, std::clamp(block.level, 2, 6));
    case Block::Kind::Paragraph:
        return isBlank(block.inlines) ? QString() : paragraphHtml(languageSpan(block, spelt(block.inlines)));
    case Block::Kind::List:
        return listHtml(block);
    case Block::Kind::Quote:
        return quoteHtml(block);
    case Block::Kind::CodeBlock:
        return block.text.isEmpty() ? QString()
                                    : wrapped(QStringLiteral("code"), {},
                                              QStringLiteral("<pre class=\"wp-block-code\"><code>") +
                                                  speltCode(block.text) + QStringLiteral("</code></pre>"));
    case Block::Kind::Table:
        return tableHtml(block);
    case Block::Kind::Figure:
        return figureHtml(block);
    case Block::Kind::Rule:
        return wrapped(QStringLiteral("separator"), {},
                       QStringLiteral("<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>"));
    case Block::Kind::ListItem:
    case Block::Kind::TableRow:
    case Block::Kind::TableCell:
        return blocksHtml(block.children); // astray: else the list or table that they belong to writes them
    }
    return {};
}

QString blocksHtml(const QList<Block> &blocks)
{
    QStringList all;
    for (const Block &block : blocks) {
        const QString html = blockHtml(block);
        if (!html.isEmpty())
            all.append(html);
    }
    return all.join(QStringLiteral("\n\n"));
}

} // namespace

Result<void> writeFragment(const Document &document, const HouseStyle &, QIODevice &device)
{
    return writeUtf8(device, blocksHtml(document.blocks) + QLatin1Char('\n'));
}

} // namespace glaneur
