// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linktext.h"
#include "readers/inlinetools.h"
#include "readers/parts.h"

#include <QRegularExpression>

namespace glaneur {

namespace {

/// « Alice : … » at a text's start.
struct Speaker
{
    QString name;
    qsizetype end = 0; ///< where the words begin
};

std::optional<Speaker> speakerOf(const QList<Inline> &inlines)
{
    static const QRegularExpression after(QStringLiteral("^\\s*(?::|–|—| -(?=\\s)|,(?=\\s*\\n)|\\n)\\s*"));
    const QString text = withPlainBlanks(plainText(inlines));
    const qsizetype sign = signLength(text);
    qsizetype begin = sign;
    while (begin < text.size() && text.at(begin).isSpace())
        ++begin;
    const QString name = nameAtStart(text.mid(begin, 80));
    if (name.isEmpty())
        return std::nullopt;
    const qsizetype end = begin + name.size();
    const QRegularExpressionMatch match = after.match(text.mid(end, 10));
    if (match.hasMatch())
        return Speaker{name, end + match.capturedLength()};
    if (end >= text.size())
        return Speaker{name, end};
    // « **Alice** liked … »: the bold alone sets the name apart.
    const Inline &first = inlines.first();
    if (sign == 0 && first.kind == Inline::Kind::Strong && oneLine(withPlainBlanks(plainText(first.children))) == name)
        return Speaker{name, end};
    return std::nullopt;
}

class MomentReader
{
public:
    struct Told
    {
        QString name;
        QList<TextBlock> blocks;
    };

    /// Returns false where \p block is no moment's.
    bool read(const TextBlock &block)
    {
        switch (block.kind) {
        case TextBlock::Kind::Heading: {
            const QString name = oneLine(plainText(block.inlines)).mid(signLength(plainText(block.inlines)));
            if (!isName(name))
                return false;
            m_told.append({name, {}});
            return true;
        }
        case TextBlock::Kind::Paragraph:
            readParagraph(block.inlines);
            return true;
        case TextBlock::Kind::List:
            return readList(block);
        case TextBlock::Kind::Quote:
            return readQuote(block);
        case TextBlock::Kind::Rule:
            return true;
        default:
            return false;
        }
    }

    QList<TextBlock> lead;
    const QList<Told> &told() const { return m_told; }

private:
    void append(const TextBlock &block)
    {
        if (m_told.isEmpty())
            lead.append(block);
        else
            m_told.last().blocks.append(block);
    }

    void readParagraph(const QList<Inline> &inlines)
    {
        if (const std::optional<Speaker> speaker = speakerOf(inlines)) {
            m_told.append({speaker->name, {}});
            const QList<Inline> words = withoutStart(inlines, speaker->end);
            if (!words.isEmpty())
                m_told.last().blocks.append(TextBlock::paragraph(words));
            return;
        }
        append(TextBlock::paragraph(inlines));
    }

    bool readList(const TextBlock &list)
    {
        qsizetype speakers = 0;
        for (const TextBlock &item : list.children) {
            if (!item.children.isEmpty() && item.children.first().kind == TextBlock::Kind::Paragraph)
                speakers += speakerOf(item.children.first().inlines).has_value();
        }
        if (speakers == 0) {
            append(list);
            return !m_told.isEmpty();
        }
        if (speakers != list.children.size())
            return false;
        for (const TextBlock &item : list.children) {
            readParagraph(item.children.first().inlines);
            for (qsizetype i = 1; i < item.children.size(); ++i)
                append(item.children.at(i));
        }
        return true;
    }

    /// A quote, signed by its last line.
    bool readQuote(const TextBlock &quote)
    {
        if (quote.children.isEmpty())
            return true;
        const TextBlock &last = quote.children.last();
        if (last.kind == TextBlock::Kind::Paragraph) {
            const QString text = plainText(last.inlines);
            const qsizetype line = text.lastIndexOf(QLatin1Char('\n')) + 1;
            const QString signature = text.mid(line);
            const QString name = oneLine(signature.mid(signLength(signature)));
            if (signLength(signature) > 0 && isName(name)) {
                Told told{name, quote.children.first(quote.children.size() - 1)};
                const QList<Inline> words = sliceOf(last.inlines, 0, line);
                if (!words.isEmpty())
                    told.blocks.append(TextBlock::paragraph(words));
                m_told.append(told);
                return true;
            }
        }
        if (m_told.isEmpty())
            return false;
        m_told.last().blocks += quote.children;
        return true;
    }

    QList<Told> m_told;
};

void collectResources(const QList<TextBlock> &blocks, QList<Resource> &resources)
{
    for (const TextBlock &block : blocks) {
        const QString text = plainText(block.inlines);
        for (const FoundLink &link : linksOf(block.inlines)) {
            if (link.title.isEmpty() || isVagueLinkText(link.title))
                continue;
            Resource resource;
            resource.id = ResourceId::create();
            resource.title = link.title;
            resource.address = link.address;
            // « Title (a game to …) » says what it is.
            static const QRegularExpression aside(QStringLiteral("^\\s*\\(([^()]{3,300})\\)"));
            const QRegularExpressionMatch match = aside.match(text.mid(link.end, 320));
            if (match.hasMatch()) {
                resource.description = RichText::fromPlainText(match.captured(1));
                resource.kind = resourceKindOf(match.captured(1));
            }
            resources.append(resource);
        }
        collectResources(block.children, resources);
    }
}

} // namespace

std::optional<Made> makeMoments(const Part &part, Recognition &known)
{
    MomentReader reader;
    qsizetype i = 0;
    while (i < part.blocks.size() && reader.read(part.blocks.at(i)))
        ++i;
    if (reader.told().isEmpty())
        return std::nullopt;

    Made made;
    for (const MomentReader::Told &told : reader.told()) {
        Moment moment;
        moment.id = MomentId::create();
        moment.person = known.people.find(told.name);
        moment.text = RichText::fromBlocks(told.blocks);
        if (moment.person.isNull() || moment.text.isEmpty())
            return std::nullopt;
        made.piece.moments.append(moment);
        collectResources(told.blocks, made.piece.resources);
    }
    Section section = sectionOf(SectionKind::Moments, part);
    section.text = RichText::fromBlocks(reader.lead);
    made.piece.sections.append(section);
    made.piece.people = known.people.people();
    made.rest = part.blocks.mid(i);
    return made;
}

} // namespace glaneur
