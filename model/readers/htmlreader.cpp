// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/heldpicture.h"
#include "readers/htmlroles.h"
#include "readers/htmltokenizer.h"
#include "readers/htmltree.h"
#include "readers/inlinetools.h"
#include "readers/source.h"

#include <QRegularExpression>

namespace glaneur {

namespace {

bool isHidden(const HtmlToken &token)
{
    static const QRegularExpression none(QStringLiteral("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return !token.attribute(u"hidden").isNull() || none.match(token.attribute(u"style").left(2000)).hasMatch();
}

class HtmlReader
{
public:
    explicit HtmlReader(const QString &html) : m_tokens(html) {}

    SourceText read()
    {
        HtmlToken token;
        while (m_tokens.next(token)) {
            switch (token.kind) {
            case HtmlToken::Kind::Text:
                readText(token.text);
                break;
            case HtmlToken::Kind::Start:
                start(token);
                break;
            case HtmlToken::Kind::End:
                end(token.name);
                break;
            }
        }
        if (m_inTitle)
            m_tree.addText(m_source.title);
        m_source.blocks = m_tree.takeBlocks();
        return m_source;
    }

private:
    void readText(const QString &text)
    {
        if (m_inTitle)
            m_source.title += text;
        else
            m_tree.addText(text);
    }

    void start(const HtmlToken &token)
    {
        const HtmlRole role = htmlRole(token.name);
        if (!isVoidElement(token.name) && (role == HtmlRole::Passed || isHidden(token)) && m_tokens.skipElement(token.name))
            return;
        if (token.name == u"html" && m_source.language.isEmpty())
            m_source.language = token.attribute(u"lang");
        m_tree.startElement(token, role);
        switch (role) {
        case HtmlRole::Title:
            m_inTitle = m_source.title.isEmpty();
            break;
        case HtmlRole::Term:
        case HtmlRole::Strong:
            m_tree.startMark(Inline::Kind::Strong, {}, token.name);
            break;
        case HtmlRole::Emphasis:
            m_tree.startMark(Inline::Kind::Emphasis, {}, token.name);
            break;
        case HtmlRole::Code:
            m_tree.startMark(Inline::Kind::Code, {}, token.name);
            break;
        case HtmlRole::Link:
            startLink(token);
            break;
        case HtmlRole::Quotation:
            m_tree.addText(QStringLiteral("“"));
            break;
        case HtmlRole::Image:
            addImage(token);
            break;
        default:
            break;
        }
    }

    void end(const QString &name)
    {
        const HtmlRole role = htmlRole(name);
        switch (role) {
        case HtmlRole::Title:
            m_inTitle = false;
            break;
        case HtmlRole::Term:
        case HtmlRole::Strong:
        case HtmlRole::Emphasis:
        case HtmlRole::Code:
        case HtmlRole::Link:
            m_tree.endMark(name);
            break;
        case HtmlRole::Quotation:
            m_tree.addText(QStringLiteral("”"));
            break;
        default:
            break;
        }
        m_tree.endElement(role);
    }

    void startLink(const HtmlToken &token)
    {
        const QString address = token.attribute(u"href").trimmed();
        m_tree.endMark(token.name);
        if (token.attribute(u"href").isNull())
            return;
        m_tree.startMark(Inline::Kind::Link, address == u"#" ? QString() : address, token.name);
    }

    void addImage(const HtmlToken &token)
    {
        QString address = token.attribute(u"src").trimmed();
        const QString late = token.attribute(u"data-src").trimmed();
        if (!late.isEmpty() && (address.isEmpty() || address.startsWith(QLatin1String("data:"))))
            address = late;
        const QString alternative = oneLine(token.attribute(u"alt"));
        if (std::optional<Picture> picture = heldPicture(address)) {
            picture->alternativeText = alternative;
            picture->decorative = !token.attribute(u"alt").isNull() && alternative.isEmpty();
            address = pictureAddress(m_source.pictures.size());
            m_source.pictures.append(*picture);
        } else if (address.startsWith(QLatin1String("data:"), Qt::CaseInsensitive)) {
            address.clear();
        }
        if (!address.isEmpty() || !alternative.isEmpty())
            m_tree.addImage(alternative, address);
    }

    HtmlTokenizer m_tokens;
    HtmlTree m_tree;
    SourceText m_source;
    bool m_inTitle = false;
};

} // namespace

SourceText readHtml(const QString &text) { return HtmlReader(text).read(); }

} // namespace glaneur
