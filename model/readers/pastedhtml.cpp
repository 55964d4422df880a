// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/pastedhtml.h"

#include "domain/commonmark.h"
#include "readers/htmlroles.h"
#include "readers/htmltree.h"
#include "readers/pastedblanks.h"
#include "readers/pastedstyle.h"

#include <QRegularExpression>
#include <algorithm>

namespace glaneur {

namespace {

/// The tag that stands for the comment by which browsers and word processors say where the copied part begins.
QString fragmentTag() { return QStringLiteral("glaneur-fragment"); }

bool isPassedOver(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("title"), QStringLiteral("template"), QStringLiteral("datalist"), QStringLiteral("select"),
        QStringLiteral("textarea"), QStringLiteral("object"), QStringLiteral("iframe"), QStringLiteral("noscript"),
        QStringLiteral("svg"), QStringLiteral("canvas"), QStringLiteral("audio"), QStringLiteral("video"),
        QStringLiteral("map"), QStringLiteral("noembed"), QStringLiteral("noframes"), QStringLiteral("applet"),
        QStringLiteral("annotation"), QStringLiteral("annotation-xml"), QStringLiteral("rp"), QStringLiteral("xml"),
        QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("meter"), QStringLiteral("progress"),
        QStringLiteral("del")};
    return names.contains(name);
}

bool isBlankText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

class PastedReader
{
public:
    explicit PastedReader(const QString &html, bool hasFragment)
        : m_tokens(html, HtmlTokenizer::EndlessComment::Hidden), m_outside(hasFragment)
    {
    }

    QList<TextBlock> read()
    {
        HtmlToken token;
        while (m_tokens.next(token)) {
            if (token.name == fragmentTag()) {
                if (token.kind == HtmlToken::Kind::End)
                    break;
                m_outside = false;
            } else if (token.kind == HtmlToken::Kind::Text) {
                readText(token.text);
            } else if (token.kind == HtmlToken::Kind::End) {
                end(token.name);
            } else if (token.name == u"script" || token.name == u"style") {
                break; // it never ends: all the rest is its text
            } else {
                start(token);
            }
        }
        return m_tree.takeBlocks();
    }

private:
    struct Open
    {
        QString name;
        QStringList marks; ///< as the tree knows them
        QList<std::pair<Inline::Kind, QString>> suspended; ///< marks around it that don't hold in it
        bool keepsBlanks = false;
        bool fillerBlank = false;
        bool listMarker = false;
        HtmlRole role = HtmlRole::Transparent;
    };

    void readText(const QString &raw)
    {
        if (m_outside)
            return;
        if (m_listMarkers > 0) {
            m_marker += raw.left(40);
            return;
        }
        QString text = withoutInvisibles(raw);
        if (m_fillerBlanks > 0)
            text.replace(QChar(0xa0), QLatin1Char(' '));
        if (m_listLevel > 0 && !isBlankText(text))
            startWordItem();
        if (m_keptBlanks == 0) {
            m_tree.addText(text);
            return;
        }
        bool first = true;
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            if (!first)
                m_tree.addBreak();
            first = false;
            m_tree.addText(line);
        }
    }

    void start(const HtmlToken &tag)
    {
        const HtmlRole role = htmlRole(tag.name);
        const PastedStyle style = pastedStyle(tag);
        const bool isVoid = isVoidElement(tag.name);
        if (!isVoid && (style.hidden || isPassedOver(tag.name)) && m_tokens.skipElement(tag.name))
            return;
        closeImplied(tag.name, role);
        if (partsParagraphs(role))
            endWordParagraph(role == HtmlRole::Block ? style.listLevel : 0);
        m_tree.startElement(tag, role);
        if (role == HtmlRole::Image)
            addImage(tag);
        else if (role == HtmlRole::Quotation)
            readText(QStringLiteral("“"));
        if (isVoid)
            return;
        constexpr qsizetype deepest = 100;
        if (m_open.size() >= deepest) {
            ++m_tooDeep[tag.name];
            return;
        }
        m_open.append(Open());
        Open &open = m_open.last();
        open.name = tag.name;
        open.role = role;
        ++m_openNames[tag.name];
        open.keepsBlanks = style.keepsBlanks && role != HtmlRole::Preformatted;
        open.fillerBlank = style.fillerBlank;
        open.listMarker = style.listMarker;
        m_keptBlanks += open.keepsBlanks ? 1 : 0;
        m_fillerBlanks += open.fillerBlank ? 1 : 0;
        m_listMarkers += open.listMarker ? 1 : 0;
        if (role == HtmlRole::Heading)
            return; // its boldness is its look
        const auto mark = [&](Inline::Kind kind, bool byTag, std::optional<bool> byStyle) {
            if (byStyle.value_or(byTag))
                startMark(open, kind, {});
            else if (byStyle)
                suspend(open, kind);
        };
        mark(Inline::Kind::Strong, role == HtmlRole::Strong || role == HtmlRole::Term, style.strong);
        mark(Inline::Kind::Emphasis, role == HtmlRole::Emphasis, style.emphasis);
        if (role == HtmlRole::Code)
            startMark(open, Inline::Kind::Code, {});
        if (role == HtmlRole::Link)
            startLink(open, tag);
    }

    static bool partsParagraphs(HtmlRole role)
    {
        switch (role) {
        case HtmlRole::Block:
        case HtmlRole::Heading:
        case HtmlRole::List:
        case HtmlRole::Item:
        case HtmlRole::Quote:
        case HtmlRole::Table:
        case HtmlRole::Row:
        case HtmlRole::Cell:
        case HtmlRole::Caption:
        case HtmlRole::Preformatted:
        case HtmlRole::Rule:
        case HtmlRole::Term:
            return true;
        default:
            return false;
        }
    }

    void end(const QString &name)
    {
        if (auto skipped = m_tooDeep.find(name); skipped != m_tooDeep.end() && *skipped > 0) {
            --*skipped;
            return;
        }
        const HtmlRole role = htmlRole(name);
        qsizetype at = m_openNames.value(name) > 0 ? m_open.size() - 1 : -1;
        while (at >= 0 && m_open.at(at).name != name)
            --at;
        if (at >= 0) {
            // A block ends with all that is open in it; of tags within a line, those that cross it go on.
            while (partsParagraphs(role) && m_open.size() > at + 1)
                close(m_open.size() - 1);
            close(at);
        }
        m_tree.endElement(role);
        if (role == HtmlRole::Quotation)
            readText(QStringLiteral("”"));
    }

    /// Ends what the tag \p name ends although its own end tag was left out.
    void closeImplied(const QString &name, HtmlRole role)
    {
        static const QStringList cells{QStringLiteral("td"), QStringLiteral("th")};
        static const QStringList rows = cells + QStringList{QStringLiteral("tr")};
        static const QStringList definitions{QStringLiteral("dt"), QStringLiteral("dd")};
        const bool isDefinition = definitions.contains(name);
        QStringList ended;
        if (isDefinition)
            ended = definitions;
        else if (role == HtmlRole::Item)
            ended = QStringList{QStringLiteral("li")};
        else if (role == HtmlRole::Cell)
            ended = cells;
        else if (role == HtmlRole::Row)
            ended = rows;
        else if (partsParagraphs(role))
            ended = QStringList{QStringLiteral("p")};
        else if (name == u"a")
            ended = QStringList{QStringLiteral("a")};
        if (ended.isEmpty())
            return;
        for (qsizetype at = m_open.size() - 1; at >= 0; --at) {
            const QString &open = m_open.at(at).name;
            if (ended.contains(open)) {
                while (m_open.size() > at)
                    close(m_open.size() - 1);
                return;
            }
            const HtmlRole around = m_open.at(at).role;
            const bool endsAcrossBlocks = isDefinition ? open != u"dl" : role == HtmlRole::Item || role == HtmlRole::Cell || role == HtmlRole::Row;
            if (around == HtmlRole::Table || (around == HtmlRole::List && (isDefinition || role == HtmlRole::Item))
                || (!endsAcrossBlocks && partsParagraphs(around)))
                return;
        }
    }

    void startMark(Open &open, Inline::Kind kind, const QString &address)
    {
        open.marks.append(QString::number(++m_lastMark));
        m_kinds.insert(open.marks.last(), kind);
        m_tree.startMark(kind, address, open.marks.last());
    }

    /// Interrupts the marks of \p kind around \p open.
    void suspend(Open &open, Inline::Kind kind)
    {
        for (const Open &around : std::as_const(m_open)) {
            for (const QString &mark : around.marks) {
                if (m_kinds.value(mark) != kind || m_suspended.contains(mark))
                    continue;
                m_tree.endMark(mark);
                m_suspended.insert(mark);
                open.suspended.append({kind, mark});
            }
        }
    }

    void close(qsizetype at)
    {
        const Open closed = m_open.takeAt(at);
        --m_openNames[closed.name];
        m_keptBlanks -= closed.keepsBlanks ? 1 : 0;
        m_fillerBlanks -= closed.fillerBlank ? 1 : 0;
        m_listMarkers -= closed.listMarker ? 1 : 0;
        for (qsizetype i = closed.marks.size() - 1; i >= 0; --i) {
            if (!m_suspended.remove(closed.marks.at(i)))
                m_tree.endMark(closed.marks.at(i));
            m_kinds.remove(closed.marks.at(i));
        }
        for (const auto &[kind, mark] : closed.suspended) {
            if (m_suspended.remove(mark))
                m_tree.startMark(kind, {}, mark);
        }
    }

    void startLink(Open &open, const HtmlToken &tag)
    {
        const QString address = pastedAddress(tag.attribute(u"href"));
        if (!address.isEmpty())
            startMark(open, Inline::Kind::Link, address);
    }

    /// Pictures stay behind, but for those that stand for a character.
    void addImage(const HtmlToken &tag)
    {
        constexpr qsizetype longestEmoji = 16;
        const QString words = tag.attribute(u"alt").trimmed();
        const bool isSign = std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber() || c.unicode() < 0x80; });
        if (!words.isEmpty() && words.size() <= longestEmoji && isSign)
            readText(words);
    }

    /// The paragraph of a word processor's list begins with its bullet or number as text, which says what list it is.
    void startWordItem()
    {
        static const QRegularExpression number(QStringLiteral("^\\s*(?:\\d{1,4}|[A-Za-z]{1,4})\\s*[.)]"));
        const bool ordered = number.match(m_marker).hasMatch();
        const int level = std::exchange(m_listLevel, 0);
        m_marker.clear();
        const auto endLast = [this] {
            m_tree.endContainer(TextBlock::Kind::List);
            m_wordLists.removeLast();
        };
        while (m_wordLists.size() > level)
            endLast();
        if (m_wordLists.size() == level && m_wordLists.last() != ordered)
            endLast();
        while (m_wordLists.size() < level) {
            m_tree.startList(ordered, 1);
            m_wordLists.append(ordered);
            if (m_wordLists.size() < level)
                m_tree.startItem();
        }
        m_tree.startItem();
    }

    /// Another paragraph begins: it is an item of the word processor's list at \p level, or ends it.
    void endWordParagraph(int level)
    {
        m_marker.clear();
        m_listLevel = level;
        if (level > 0)
            return;
        while (!m_wordLists.isEmpty()) {
            m_tree.endContainer(TextBlock::Kind::List);
            m_wordLists.removeLast();
        }
    }

    HtmlTokenizer m_tokens;
    HtmlTree m_tree;
    QList<Open> m_open;
    QHash<QString, int> m_openNames;
    QHash<QString, int> m_tooDeep; ///< tags that were not kept, whose end tags end nothing
    QHash<QString, Inline::Kind> m_kinds;
    QSet<QString> m_suspended;
    QList<bool> m_wordLists; ///< of those open, whether they are numbered
    QString m_marker;
    int m_keptBlanks = 0;
    int m_fillerBlanks = 0;
    int m_listMarkers = 0;
    int m_listLevel = 0; ///< of the item that the next words begin; 0: none
    int m_lastMark = 0;
    bool m_outside;
};

QList<Inline> withoutStrong(const QList<Inline> &inlines)
{
    QList<Inline> result;
    for (Inline piece : inlines) {
        piece.children = withoutStrong(piece.children);
        if (piece.kind == Inline::Kind::Strong)
            result += piece.children;
        else
            result.append(piece);
    }
    return result;
}

QList<TextBlock> tidied(const QList<TextBlock> &blocks)
{
    QList<TextBlock> result;
    for (TextBlock block : blocks) {
        const bool holds = !block.children.isEmpty();
        block.children = tidied(block.children);
        if (block.kind == TextBlock::Kind::Heading)
            block.inlines = withoutStrong(block.inlines);
        block.inlines = normalized(withTidyBlanks(block.inlines));
        const bool isWords = block.kind == TextBlock::Kind::Paragraph || block.kind == TextBlock::Kind::Heading;
        const bool isBare = block.kind == TextBlock::Kind::Table && plainText(block.children).trimmed().isEmpty();
        if ((isWords && block.inlines.isEmpty()) || (holds && block.children.isEmpty()) || isBare)
            continue;
        result.append(block);
    }
    return result;
}

} // namespace

QList<TextBlock> readPastedHtml(const QString &html)
{
    static const QRegularExpression begin(QStringLiteral("<!--\\s*StartFragment\\s*-->"));
    static const QRegularExpression end(QStringLiteral("<!--\\s*EndFragment\\s*-->"));
    const QRegularExpressionMatch from = begin.match(html);
    const bool hasFragment = from.hasMatch();
    QString marked = html;
    if (hasFragment) {
        const QRegularExpressionMatch to = end.match(html, from.capturedEnd());
        if (to.hasMatch())
            marked.replace(to.capturedStart(), to.capturedLength(), QLatin1String("</") + fragmentTag() + QLatin1Char('>'));
        marked.replace(from.capturedStart(), from.capturedLength(), QLatin1Char('<') + fragmentTag() + QLatin1Char('>'));
    }
    return tidied(PastedReader(marked, hasFragment).read());
}

} // namespace glaneur
