// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/heldpicture.h"
#include "readers/htmltokenizer.h"
#include "readers/htmltree.h"
#include "readers/inlinetools.h"
#include "readers/source.h"

#include <QHash>
#include <QRegularExpression>

namespace glaneur {

namespace {

enum class Role {
    Transparent, ///< says nothing on the text
    Block,       ///< parts paragraphs
    Heading,
    List,
    Item,
    Quote,
    Table,
    Row,
    Cell,
    Caption,
    Preformatted,
    Strong,
    Emphasis,
    Code,
    Link,
    Quotation,
    Break,
    Rule,
    Image,
    Term,
    Title,
    Passed, ///< with all that is in it
};

Role roleOf(const QString &name)
{
    static const QHash<QString, Role> roles = [] {
        QHash<QString, Role> map;
        const auto add = [&](Role role, const char *names) {
            for (const QString &one : QString::fromLatin1(names).split(QLatin1Char(' ')))
                map.insert(one, role);
        };
        add(Role::Block, "p div section article header footer main nav aside figure figcaption address form fieldset legend dl dd center "
                         "details summary body html hgroup option dialog menuitem thead tbody tfoot head search");
        add(Role::Heading, "h1 h2 h3 h4 h5 h6");
        add(Role::List, "ul ol menu dir");
        add(Role::Item, "li");
        add(Role::Quote, "blockquote");
        add(Role::Table, "table");
        add(Role::Row, "tr");
        add(Role::Cell, "td th");
        add(Role::Caption, "caption");
        add(Role::Preformatted, "pre listing xmp plaintext");
        add(Role::Strong, "strong b");
        add(Role::Emphasis, "em i cite dfn");
        add(Role::Code, "code kbd samp tt");
        add(Role::Link, "a");
        add(Role::Quotation, "q");
        add(Role::Break, "br");
        add(Role::Rule, "hr");
        add(Role::Image, "img");
        add(Role::Term, "dt");
        add(Role::Title, "title");
        add(Role::Passed, "template datalist");
        return map;
    }();
    return roles.value(name, Role::Transparent);
}

bool isHidden(const HtmlToken &token)
{
    static const QRegularExpression none(QStringLiteral("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return !token.attribute(u"hidden").isNull() || none.match(token.attribute(u"style").left(2000)).hasMatch();
}

bool isVoid(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("br"), QStringLiteral("hr"), QStringLiteral("img"), QStringLiteral("input"),
                                     QStringLiteral("meta"), QStringLiteral("link"), QStringLiteral("wbr"), QStringLiteral("col"),
                                     QStringLiteral("area"), QStringLiteral("base"), QStringLiteral("embed"), QStringLiteral("source"),
                                     QStringLiteral("track"), QStringLiteral("param")};
    return names.contains(name);
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
        const Role role = roleOf(token.name);
        if (!isVoid(token.name) && (role == Role::Passed || isHidden(token)) && m_tokens.skipElement(token.name))
            return;
        switch (role) {
        case Role::Title:
            m_inTitle = m_source.title.isEmpty();
            break;
        case Role::Block:
            if (token.name == u"html" && m_source.language.isEmpty())
                m_source.language = token.attribute(u"lang");
            m_tree.parts();
            break;
        case Role::Heading:
            m_tree.startHeading(token.name.at(1).digitValue());
            break;
        case Role::List:
            m_tree.startList(token.name == u"ol", token.attribute(u"start").toInt());
            break;
        case Role::Item:
            m_tree.startItem();
            break;
        case Role::Quote:
            m_tree.startQuote();
            break;
        case Role::Table:
            m_tree.startTable();
            break;
        case Role::Row:
            m_tree.startRow();
            break;
        case Role::Cell:
            m_tree.startCell(token.name == u"th", token.attribute(u"colspan").toInt());
            break;
        case Role::Caption:
            m_tree.startCaption();
            break;
        case Role::Preformatted:
            m_tree.startCode();
            break;
        case Role::Term:
            m_tree.parts();
            m_tree.startMark(Inline::Kind::Strong, {}, token.name);
            break;
        case Role::Strong:
            m_tree.startMark(Inline::Kind::Strong, {}, token.name);
            break;
        case Role::Emphasis:
            m_tree.startMark(Inline::Kind::Emphasis, {}, token.name);
            break;
        case Role::Code:
            m_tree.startMark(Inline::Kind::Code, {}, token.name);
            break;
        case Role::Link:
            startLink(token);
            break;
        case Role::Quotation:
            m_tree.addText(QStringLiteral("“"));
            break;
        case Role::Break:
            m_tree.addBreak();
            break;
        case Role::Rule:
            m_tree.addRule();
            break;
        case Role::Image:
            addImage(token);
            break;
        case Role::Passed:
        case Role::Transparent:
            break;
        }
    }

    void end(const QString &name)
    {
        switch (roleOf(name)) {
        case Role::Title:
            m_inTitle = false;
            break;
        case Role::Block:
            m_tree.parts();
            break;
        case Role::Heading:
            m_tree.endHeading();
            break;
        case Role::List:
            m_tree.endContainer(TextBlock::Kind::List);
            break;
        case Role::Item:
            m_tree.endContainer(TextBlock::Kind::ListItem);
            break;
        case Role::Quote:
            m_tree.endContainer(TextBlock::Kind::Quote);
            break;
        case Role::Table:
            m_tree.endContainer(TextBlock::Kind::Table);
            break;
        case Role::Row:
            m_tree.endContainer(TextBlock::Kind::TableRow);
            break;
        case Role::Cell:
            m_tree.endContainer(TextBlock::Kind::TableCell);
            break;
        case Role::Caption:
            m_tree.endCaption();
            break;
        case Role::Preformatted:
            m_tree.endCode();
            break;
        case Role::Term:
            m_tree.endMark(name);
            m_tree.parts();
            break;
        case Role::Strong:
        case Role::Emphasis:
        case Role::Code:
        case Role::Link:
            m_tree.endMark(name);
            break;
        case Role::Quotation:
            m_tree.addText(QStringLiteral("”"));
            break;
        case Role::Break:
            m_tree.addBreak();
            break;
        default:
            break;
        }
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
