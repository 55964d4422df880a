// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/htmltext.h"

#include "domain/address.h"
#include "writers/emoji.h"
#include "writers/output.h"

#include <QRegularExpression>
#include <algorithm>

namespace glaneur {

namespace {

/// Whether \p c may stand in a URL as it is (WHATWG URL, "URL code points").
bool isUrlCharacter(QChar c)
{
    const ushort u = c.unicode();
    if ((u >= '0' && u <= '9') || (u >= 'A' && u <= 'Z') || (u >= 'a' && u <= 'z') || u >= 0xa0)
        return true;
    return QStringView(u"!$&'()*+,-./:;=?@_~").contains(c);
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

QString inlineHtml(const Inline &piece, const InlineMarkup &markup, bool inLink)
{
    const auto children = [&](bool nowInLink) {
        QString html;
        for (const Inline &child : piece.children)
            html += inlineHtml(child, markup, nowInLink);
        return html;
    };
    switch (piece.kind) {
    case Inline::Kind::Text:
    case Inline::Kind::Image:
        return markup.emojiLanguage.isEmpty() ? markup.escaped(piece.text)
                                              : htmlWithNamedEmoji(piece.text, markup.emojiLanguage);
    case Inline::Kind::Strong:
        return QStringLiteral("<strong>") + children(inLink) + QStringLiteral("</strong>");
    case Inline::Kind::Emphasis:
        return QStringLiteral("<em>") + children(inLink) + QStringLiteral("</em>");
    case Inline::Kind::Code:
        return QStringLiteral("<code") + markup.codeAttributes + QLatin1Char('>') +
               markup.escaped(piece.text) + QStringLiteral("</code>");
    case Inline::Kind::LineBreak:
        return QStringLiteral("<br>");
    case Inline::Kind::Link:
        break;
    }
    if (inLink || addressState(piece.address) != AddressState::Ok || isBlank(piece.children))
        return children(inLink);
    return QStringLiteral("<a href=\"") + htmlAddress(piece.address.trimmed()) + QLatin1Char('"') +
           markup.linkAttributes + QLatin1Char('>') + children(true) + QStringLiteral("</a>");
}

} // namespace

QString htmlEscaped(const QString &text)
{
    return withoutControls(text).normalized(QString::NormalizationForm_C).toHtmlEscaped();
}

QString htmlAddress(const QString &address)
{
    const QString text = withoutControls(address);
    const qsizetype authority = text.indexOf(QLatin1String("//"));
    const qsizetype path = authority < 0 ? 0 : text.indexOf(QLatin1Char('/'), authority + 2);
    bool fragment = false;
    QString encoded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool escape =
            c == u'%' && i + 2 < text.size() && isHexDigit(text.at(i + 1)) && isHexDigit(text.at(i + 2));
        const bool literalHost =
            (c == u'[' || c == u']') && authority >= 0 && i > authority && (path < 0 || i < path);
        const bool fragmentStart = c == u'#' && !fragment;
        fragment = fragment || fragmentStart;
        if (isUrlCharacter(c) || escape || literalHost || fragmentStart)
            encoded += c;
        else
            encoded += QLatin1Char('%') +
                       QString::number(c.unicode(), 16).rightJustified(2, QLatin1Char('0')).toUpper();
    }
    return encoded.toHtmlEscaped();
}

QString htmlLanguage(const QString &language)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    return tag.match(language).hasMatch() ? language : QStringLiteral("und");
}

QString htmlInlines(const QList<Inline> &inlines, const InlineMarkup &markup)
{
    QString html;
    for (const Inline &piece : inlines)
        html += inlineHtml(piece, markup, false);
    return html;
}

bool isBlank(const QList<Inline> &inlines)
{
    return withoutControls(plainText(inlines)).trimmed().isEmpty();
}

qsizetype tableColumns(const Block &table)
{
    qsizetype columns = 0;
    for (const Block &row : table.children)
        columns = std::max(columns, row.children.size());
    return columns;
}

QString htmlWithNamedEmoji(const QString &text, const QString &language)
{
    QString html;
    for (const EmojiPiece &piece : emojiPieces(text, language)) {
        if (piece.name.isEmpty())
            html += htmlEscaped(piece.text);
        else
            html +=
                QStringLiteral("<span role=\"img\" aria-label=\"%1\">%2</span>").arg(piece.name, piece.text);
    }
    return html;
}

} // namespace glaneur
