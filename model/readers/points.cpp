// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/points.h"

#include "readers/inlinetools.h"

#include <QRegularExpression>

#include <algorithm>

namespace glaneur {

namespace {

constexpr qsizetype longestResourceTitle = 160;

Resource makeResource(const QString &title, const QString &address, const QList<Inline> &description)
{
    Resource resource;
    resource.id = ResourceId::create();
    resource.title = title;
    resource.address = address;
    resource.description = RichText::fromInlines(description);
    resource.kind = resourceKindOf(plainText(description) + QLatin1Char(' ') + title);
    return resource;
}

/// One resource: a link or a title, then what it is.
std::optional<Resource> oneResource(const QList<Inline> &inlines)
{
    static const QRegularExpression separator(QStringLiteral("^\\s*[:–—,-]\\s*|^\\s+"));
    const QList<Inline> own = normalized(inlines);
    const QString text = withPlainBlanks(plainText(own));
    const QList<FoundLink> links = linksOf(own);
    if (text.trimmed().isEmpty())
        return std::nullopt;
    if (!links.isEmpty()) {
        const FoundLink &link = links.first();
        if (!text.left(link.begin).trimmed().isEmpty()) {
            // « Title: address »
            static const QRegularExpression titled(QStringLiteral("^\\s*(.{2,160}?)\\s*[:–—(-]\\s*$"));
            const QRegularExpressionMatch match = titled.match(text.left(link.begin));
            const QString after = text.mid(link.end).trimmed();
            const bool bareAddress = link.title == link.address || link.address.endsWith(link.title);
            if (!match.hasMatch() || !bareAddress || (!after.isEmpty() && after != u")" && after != u"."))
                return std::nullopt;
            return makeResource(match.captured(1), link.address, {});
        }
        const QString after = text.mid(link.end);
        const qsizetype skip = separator.match(after).capturedLength();
        return makeResource(link.title, link.address, withoutStart(own, link.end + skip));
    }
    static const QRegularExpression titled(QStringLiteral("^(.{2,160}?)\\s*(?: :|:(?=\\s)| [–—-](?=\\s))\\s*"));
    const QRegularExpressionMatch match = titled.match(text);
    if (match.hasMatch() && match.capturedLength() < text.size())
        return makeResource(oneLine(match.captured(1)), {}, withoutStart(own, match.capturedLength()));
    if (text.size() > longestResourceTitle || holdsAddress(own))
        return std::nullopt;
    return makeResource(oneLine(text), {}, {});
}

class PointsReader
{
public:
    PointsReader(const QString &language, bool neutralAtOnce, bool withResources)
        : m_usual(defaultTitles(language)), m_withResources(withResources)
    {
        if (neutralAtOnce)
            m_group = Topic::Takeaways;
    }

    Points read(const QList<TextBlock> &blocks)
    {
        qsizetype lastGroup = -1;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (startsGroup(blocks.at(i)))
                lastGroup = i;
        }
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            // What stands bare behind the last list or signs is said on the whole, and is no point.
            const bool bare = i > lastGroup && m_listed && blocks.at(i).kind == TextBlock::Kind::Paragraph
                && signLength(plainText(blocks.at(i).inlines)) == 0;
            if (bare || !readBlock(blocks.at(i))) {
                m_points.rest += blocks.mid(i);
                break;
            }
        }
        return m_points;
    }

private:
    bool accepts(Topic topic) const
    {
        switch (topic) {
        case Topic::Plus:
        case Topic::Minus:
        case Topic::ProsCons:
            return true;
        case Topic::Takeaways:
        case Topic::Summary:
            return m_withResources && m_points.takeaways.isEmpty() && m_points.titles.takeaways.isEmpty();
        case Topic::Resources:
            return m_withResources;
        default:
            return false;
        }
    }

    bool startsGroup(const TextBlock &block) const
    {
        const QString text = plainText(block.inlines);
        if (block.kind == TextBlock::Kind::Heading)
            return accepts(topicOf(text));
        const std::optional<Label> label = block.kind == TextBlock::Kind::Paragraph ? labelOf(text) : std::nullopt;
        return label && accepts(label->topic);
    }

    static void setTitle(QString &title, const QString &typed, const QString &usual)
    {
        QString own = oneLine(typed);
        while (own.endsWith(QLatin1Char(':')))
            own = own.chopped(1).trimmed();
        if (title.isEmpty() && !sameTitle(own, usual))
            title = own;
    }

    void enter(Topic topic, const QString &title)
    {
        m_group = topic;
        m_listed = false;
        m_points.grouped = true;
        switch (topic) {
        case Topic::Plus:
            setTitle(m_points.titles.plus, title, m_usual.plus);
            break;
        case Topic::Minus:
            setTitle(m_points.titles.minus, title, m_usual.minus);
            break;
        case Topic::Resources:
            setTitle(m_points.titles.resources, title, m_usual.resources);
            break;
        default:
            setTitle(m_points.titles.takeaways, title, m_usual.takeaways);
            m_group = Topic::Takeaways;
            break;
        }
    }

    /// Returns false where \p block is no part of the points.
    bool readBlock(const TextBlock &block)
    {
        switch (block.kind) {
        case TextBlock::Kind::Heading: {
            const QString title = plainText(block.inlines);
            const Topic topic = topicOf(title);
            if (!accepts(topic))
                return false;
            enter(topic, title);
            return true;
        }
        case TextBlock::Kind::Paragraph:
            return readParagraph(block.inlines);
        case TextBlock::Kind::List:
            return readList(block);
        case TextBlock::Kind::Table:
            return readTable(block);
        case TextBlock::Kind::Rule:
            return true;
        default:
            return false;
        }
    }

    bool readParagraph(const QList<Inline> &inlines)
    {
        // Several points may stand in one paragraph, each on its line.
        QList<QList<Inline>> pieces;
        for (const QList<Inline> &line : linesOf(inlines)) {
            const QString text = plainText(line);
            const bool apart = signLength(text) > 0 || labelOf(text).has_value() || m_group == Topic::Resources;
            if (pieces.isEmpty() || apart || startsAfterLabel(pieces.last())) {
                pieces.append(line);
            } else {
                pieces.last().append(Inline::lineBreak());
                pieces.last().append(line);
            }
        }
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (!readPiece(pieces.at(i))) {
                if (i > 0)
                    m_points.failed = true;
                return false;
            }
        }
        return true;
    }

    static bool startsAfterLabel(const QList<Inline> &piece)
    {
        const QString text = plainText(piece);
        const std::optional<Label> label = labelOf(text);
        return label && label->end >= text.size();
    }

    bool readPiece(const QList<Inline> &piece)
    {
        const QString text = plainText(piece);
        const std::optional<Label> label = labelOf(text);
        if (label && !accepts(label->topic) && label->topic == Topic::Resources)
            return false;
        if (label && accepts(label->topic)) {
            const Topic before = m_group;
            enter(label->topic, label->title);
            const QList<Inline> content = withoutStart(piece, label->end);
            if (content.isEmpty())
                return true;
            const bool read = addPoint({TextBlock::paragraph(content)});
            if (label->topic == Topic::Resources)
                m_group = before;
            return read;
        }
        const qsizetype sign = signLength(text);
        if (m_group == Topic::None && sign == 0 && m_points.takeaways.isEmpty()) {
            m_points.lead.append(TextBlock::paragraph(normalized(piece)));
            return true;
        }
        m_listed = m_listed || sign > 0;
        return addPoint({TextBlock::paragraph(withoutStart(piece, sign))});
    }

    bool readList(const TextBlock &list)
    {
        for (const TextBlock &item : list.children) {
            if (!readItem(item)) {
                m_points.failed = true;
                return false;
            }
        }
        m_listed = true;
        return true;
    }

    bool readItem(const TextBlock &item)
    {
        if (item.children.isEmpty())
            return true;
        QList<TextBlock> content = item.children;
        if (content.first().kind == TextBlock::Kind::Paragraph) {
            const QList<Inline> inlines = content.first().inlines;
            const QString text = plainText(inlines);
            const std::optional<Label> label = labelOf(text);
            if (label && accepts(label->topic)) {
                const Topic before = m_group;
                enter(label->topic, label->title);
                const QList<Inline> rest = withoutStart(inlines, label->end);
                bool read = rest.isEmpty() || addPoint({TextBlock::paragraph(rest)});
                for (qsizetype i = 1; i < content.size(); ++i)
                    read = read && readBlock(content.at(i));
                if (label->topic == Topic::Resources && (!rest.isEmpty() || content.size() > 1))
                    m_group = before;
                return read;
            }
            content.first().inlines = withoutStart(inlines, signLength(text));
        }
        return addPoint(content);
    }

    bool readTable(const TextBlock &table)
    {
        if (table.headerRows != 1 || table.children.size() < 2)
            return false;
        const QList<TextBlock> &heads = table.children.first().children;
        QList<Topic> topics;
        for (const TextBlock &head : heads) {
            topics.append(topicOfLabel(plainText(head.inlines)));
            if (topics.last() != Topic::Plus && topics.last() != Topic::Minus)
                return false;
        }
        for (qsizetype column = 0; column < heads.size(); ++column) {
            enter(topics.at(column), plainText(heads.at(column).inlines));
            for (qsizetype row = 1; row < table.children.size(); ++row) {
                const QList<TextBlock> &cells = table.children.at(row).children;
                if (column < cells.size() && !cells.at(column).inlines.isEmpty())
                    addPoint({TextBlock::paragraph(cells.at(column).inlines)});
            }
        }
        return true;
    }

    bool addPoint(const QList<TextBlock> &content)
    {
        if (m_group == Topic::Resources) {
            const QList<Resource> found = content.size() == 1 ? resourcesIn(content.first().inlines) : QList<Resource>();
            m_points.resources += found;
            return !found.isEmpty();
        }
        Takeaway takeaway;
        takeaway.id = TakeawayId::create();
        takeaway.polarity = m_group == Topic::Plus ? Polarity::Plus : m_group == Topic::Minus ? Polarity::Minus : Polarity::Neutral;
        takeaway.text = RichText::fromBlocks(content);
        if (!takeaway.text.isEmpty())
            m_points.takeaways.append(takeaway);
        return true;
    }

    GroupTitles m_usual;
    bool m_withResources;
    Topic m_group = Topic::None;
    bool m_listed = false; // the group's points are a list, or have signs
    Points m_points;
};

} // namespace

Points readPoints(const QList<TextBlock> &blocks, const QString &language, bool neutralAtOnce, bool withResources)
{
    return PointsReader(language, neutralAtOnce, withResources).read(blocks);
}

QList<Resource> resourcesIn(const QList<Inline> &inlines)
{
    QList<Resource> resources;
    const QString text = withPlainBlanks(plainText(inlines));
    const QList<FoundLink> links = linksOf(inlines);
    // « A | B | C », or links with nothing but separators between them.
    QList<std::pair<qsizetype, qsizetype>> cuts;
    static const QRegularExpression bar(QStringLiteral("\\s[|•·]\\s|\\n"));
    for (auto it = bar.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        cuts.append({match.capturedStart(), match.capturedEnd()});
    }
    if (cuts.isEmpty() && links.size() > 1) {
        static const QRegularExpression between(QStringLiteral("^\\s*[,;/]?\\s*$"));
        for (qsizetype i = 0; i + 1 < links.size(); ++i) {
            const qsizetype begin = links.at(i).end;
            const qsizetype end = links.at(i + 1).begin;
            if (!between.match(text.mid(begin, end - begin)).hasMatch())
                return {};
            cuts.append({begin, end});
        }
    }
    constexpr qsizetype most = 200;
    if (cuts.size() >= most)
        return {};
    qsizetype begin = 0;
    cuts.append({text.size(), text.size()});
    for (const auto &[cutBegin, cutEnd] : cuts) {
        const QList<Inline> piece = sliceOf(inlines, begin, cutBegin);
        begin = cutEnd;
        if (plainText(piece).trimmed().isEmpty())
            continue;
        const std::optional<Resource> resource = oneResource(piece);
        if (!resource)
            return {};
        resources.append(*resource);
    }
    return resources;
}

} // namespace glaneur
