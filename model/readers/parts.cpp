// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/parts.h"

#include "readers/inlinetools.h"

#include <QRegularExpression>

#include <algorithm>

namespace glaneur {

namespace {

bool isGroup(Topic topic) { return topic == Topic::Plus || topic == Topic::Minus || topic == Topic::ProsCons; }

bool holdsPoints(Topic topic) { return isGroup(topic) || topic == Topic::Takeaways || topic == Topic::Summary || topic == Topic::Highlights; }

bool wordsIn(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// Whether a heading on \p topic, deeper than that of \p current, starts a part nevertheless.
bool startsWithin(const Part &current, Topic topic)
{
    switch (topic) {
    case Topic::None:
    case Topic::Aim:
    case Topic::Summary:
        return false;
    case Topic::Focus:
        return current.topic != Topic::Moments;
    case Topic::Expectations:
    case Topic::Moments:
        return true;
    default:
        break;
    }
    switch (current.topic) {
    case Topic::Focus:
    case Topic::Moments:
    case Topic::Highlights:
    case Topic::People:
        return false;
    case Topic::Days:
        return holdsPoints(topic);
    case Topic::Takeaways:
    case Topic::Summary:
    case Topic::Plus:
    case Topic::Minus:
    case Topic::ProsCons:
        return !holdsPoints(topic);
    default:
        return topic != Topic::People;
    }
}

/// « Où et quand ? A … »: the length of a question at a paragraph's start that stands for a heading; 0 for none.
qsizetype runInHeading(const TextBlock &block)
{
    static const QRegularExpression question(QStringLiteral(
        "^\\W{0,4}(?:ou et quand|quand et ou|ou, quand|when and where|where and when|dates? et lieux?|dates? and (?:place|venue)) ?[?:] *"));
    if (block.kind != TextBlock::Kind::Paragraph)
        return 0;
    const QString text = plainText(block.inlines);
    const QRegularExpressionMatch match = question.match(folded(text.left(80)));
    return match.hasMatch() && match.capturedLength() < text.size() ? match.capturedLength() : 0;
}

} // namespace

QString Part::title() const
{
    QString title = heading ? oneLine(plainText(heading->inlines)) : QString();
    while (title.endsWith(QLatin1Char(':')))
        title = title.chopped(1).trimmed();
    return title;
}

void promoteBoldLines(QList<TextBlock> &blocks)
{
    constexpr qsizetype longest = 90;
    int headings = 0;
    for (const TextBlock &block : blocks)
        headings += block.kind == TextBlock::Kind::Heading && block.level > 1;
    int level = 1;
    for (TextBlock &block : blocks) {
        if (block.kind == TextBlock::Kind::Heading)
            level = block.level;
        if (block.kind != TextBlock::Kind::Paragraph || block.inlines.isEmpty())
            continue;
        bool bold = false;
        bool other = false;
        for (const Inline &piece : block.inlines) {
            bold = bold || piece.kind == Inline::Kind::Strong;
            other = other || (piece.kind != Inline::Kind::Strong && wordsIn(plainText({piece})));
        }
        const QString text = plainText(block.inlines);
        if (!bold || other || text.size() > longest || text.contains(QLatin1Char('\n')) || text.endsWith(QLatin1Char('.')))
            continue;
        const Topic topic = topicOf(text);
        const bool unknown = topic == Topic::None && headings == 0 && !isName(oneLine(text)) && !text.endsWith(QLatin1Char(':'));
        if (topic == Topic::None && !unknown)
            continue;
        block.kind = TextBlock::Kind::Heading;
        block.level = std::clamp(level + 1, 2, 6);
    }
}

QList<Part> splitParts(const QList<TextBlock> &blocks)
{
    QList<Part> parts;
    for (const TextBlock &block : blocks) {
        if (block.kind == TextBlock::Kind::Heading) {
            const Topic topic = topicOf(plainText(block.inlines));
            const bool deeper = !parts.isEmpty() && parts.last().level > 0 && block.level > parts.last().level;
            const bool merges = !parts.isEmpty() && isGroup(topic) && holdsPoints(parts.last().topic)
                && (isGroup(parts.last().topic) || deeper);
            if (!merges && (!deeper || startsWithin(parts.last(), topic))) {
                // A group of points alone has no title: its heading is the group's.
                if (isGroup(topic) && topic != Topic::ProsCons)
                    parts.append({topic, std::nullopt, {block}, block.level});
                else
                    parts.append({topic, block, {}, block.level});
                continue;
            }
        } else if (const qsizetype length = runInHeading(block)) {
            TextBlock heading = TextBlock::paragraph(sliceOf(block.inlines, 0, length));
            heading.kind = TextBlock::Kind::Heading;
            heading.level = parts.isEmpty() ? 2 : std::max(parts.last().level, 2);
            parts.append({Topic::Days, heading, {TextBlock::paragraph(withoutStart(block.inlines, length))}, heading.level});
            continue;
        }
        if (parts.isEmpty())
            parts.append(Part());
        parts.last().blocks.append(block);
    }
    return parts;
}

Section sectionOf(SectionKind kind, const Part &part)
{
    Section section;
    section.id = SectionId::create();
    section.kind = kind;
    section.title = part.title();
    return section;
}

qsizetype proseLength(const QList<TextBlock> &blocks)
{
    qsizetype length = 0;
    while (length < blocks.size()
           && (blocks.at(length).kind == TextBlock::Kind::Paragraph || blocks.at(length).kind == TextBlock::Kind::List))
        ++length;
    return length;
}

Made makeFree(const Part &part)
{
    Made made;
    Section section = sectionOf(SectionKind::Free, part);
    QList<TextBlock> blocks = part.blocks;
    // A title is plain words; the addresses in it are kept below it.
    if (part.heading && holdsAddress(part.heading->inlines)) {
        QList<Inline> kept;
        for (const FoundLink &link : linksOf(part.heading->inlines)) {
            if (!kept.isEmpty())
                kept.append(Inline::plain(QStringLiteral(" ")));
            kept.append(Inline::link({Inline::plain(link.title)}, link.address));
        }
        for (const Inline &piece : part.heading->inlines) {
            if (piece.kind == Inline::Kind::Image)
                kept.append(piece);
        }
        blocks.prepend(TextBlock::paragraph(kept));
    }
    section.text = RichText::fromBlocks(blocks);
    made.piece.sections.append(section);
    return made;
}

} // namespace glaneur
