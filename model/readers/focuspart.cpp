// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/inlinetools.h"
#include "readers/parts.h"
#include "readers/phrases.h"
#include "readers/points.h"

#include <QRegularExpression>

#include <algorithm>

namespace glaneur {

namespace {

bool startsPoints(Topic topic)
{
    return topic == Topic::Takeaways || topic == Topic::Summary || topic == Topic::Plus || topic == Topic::Minus
        || topic == Topic::ProsCons || topic == Topic::Resources;
}

/// Where the focus' points begin in \p blocks.
qsizetype pointsBegin(const QList<TextBlock> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const TextBlock &block = blocks.at(i);
        if (block.kind == TextBlock::Kind::Heading && startsPoints(topicOf(plainText(block.inlines))))
            return i;
        if (block.kind != TextBlock::Kind::Paragraph)
            continue;
        const std::optional<Label> label = labelOf(plainText(block.inlines));
        if (label && startsPoints(label->topic))
            return i;
    }
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const TextBlock &block = blocks.at(i);
        if (block.kind == TextBlock::Kind::List || block.kind == TextBlock::Kind::Table
            || (block.kind == TextBlock::Kind::Paragraph && signLength(plainText(block.inlines)) > 0))
            return i;
    }
    return blocks.size();
}

/// The end of the words that lead to the aim in \p text; -1 where there are none.
qsizetype aimBegin(const QString &text)
{
    const std::optional<Label> label = labelOf(text);
    if (label && (label->topic == Topic::Aim || label->topic == Topic::Objectives) && label->end < text.size())
        return label->end;
    const QString plain = folded(text.left(4000));
    qsizetype begin = -1;
    for (const char16_t *entry : aimMarkers) {
        const QString marker = QStringView(entry).toString();
        qsizetype at = plain.indexOf(marker);
        while (at >= 0 && ((at > 0 && plain.at(at - 1).isLetterOrNumber())
                           || (at + marker.size() < plain.size() && plain.at(at + marker.size()).isLetterOrNumber())))
            at = plain.indexOf(marker, at + 1);
        if (at >= 0 && (begin < 0 || at + marker.size() < begin))
            begin = at + marker.size();
    }
    return begin >= 0 && !text.mid(begin).trimmed().isEmpty() ? begin : -1;
}

QString officialTitleIn(const QList<TextBlock> &intro)
{
    static const QRegularExpression quoted(QStringLiteral("[\"“«„]\\s*([^\"“”«»„]{6,300}?)\\s*[\"”»]"));
    for (const TextBlock &block : intro) {
        const QRegularExpressionMatch match = quoted.match(plainText(block.inlines).left(3000));
        if (match.hasMatch() && match.captured(1).contains(QLatin1Char(' ')))
            return oneLine(match.captured(1));
    }
    for (const TextBlock &block : intro) {
        for (const Inline &piece : block.inlines) {
            const QString text = oneLine(plainText(piece.children));
            const bool mark = piece.kind == Inline::Kind::Strong || piece.kind == Inline::Kind::Emphasis;
            if (mark && text.count(QLatin1Char(' ')) >= 2 && !text.endsWith(QLatin1Char(':')))
                return text;
        }
    }
    return {};
}

} // namespace

std::optional<Made> makeFocus(const Part &part, Recognition &known)
{
    const std::optional<FocusHeading> heading = focusHeading(part.title());
    const qsizetype begin = pointsBegin(part.blocks);
    if (!heading)
        return std::nullopt;

    Focus focus;
    focus.id = FocusId::create();
    focus.kind = heading->kind;
    focus.title = heading->title;

    QList<TextBlock> intro;
    QList<TextBlock> before;
    QList<TextBlock> aim;
    bool hasAim = false;
    for (const TextBlock &block : part.blocks.first(begin)) {
        if (block.kind == TextBlock::Kind::Rule)
            continue;
        if (block.kind == TextBlock::Kind::Heading) {
            const Topic topic = topicOf(plainText(block.inlines));
            if (!hasAim && (topic == Topic::Aim || topic == Topic::Objectives)) {
                focus.lead = RichText::fromInlines(block.inlines);
                hasAim = true;
                continue;
            }
            (hasAim ? aim : before).append(TextBlock::paragraph({Inline::strong(block.inlines)}));
            continue;
        }
        if (block.kind != TextBlock::Kind::Paragraph && block.kind != TextBlock::Kind::List)
            return std::nullopt;
        const QString text = plainText(block.inlines);
        const std::optional<Label> label = labelOf(text);
        if (block.kind == TextBlock::Kind::Paragraph) {
            intro.append(block);
            const QList<PersonId> named = label && label->topic == Topic::People ? known.people.namedIn(text) : known.people.attendeesIn(text);
            for (const PersonId &id : named) {
                if (!focus.attendees.contains(id))
                    focus.attendees.append(id);
            }
        }
        const qsizetype at = !hasAim && block.kind == TextBlock::Kind::Paragraph ? aimBegin(text) : -1;
        if (at >= 0) {
            hasAim = true;
            focus.lead = RichText::fromInlines(sliceOf(block.inlines, 0, at));
            aim.append(TextBlock::paragraph(withoutStart(block.inlines, at)));
        } else {
            (hasAim ? aim : before).append(block);
        }
    }
    focus.aim = RichText::fromBlocks(aim);
    focus.officialTitle = officialTitleIn(intro);

    const Points points = readPoints(part.blocks.mid(begin), known.language, true, true);
    if (points.failed)
        return std::nullopt;
    focus.takeaways = points.takeaways;
    focus.titles = points.titles;
    for (const Resource &resource : points.resources)
        focus.resources.append(resource.id);

    Made made;
    Section section = sectionOf(SectionKind::Focus, part);
    section.text = RichText::fromBlocks(before);
    section.focus = focus.id;
    made.piece.sections.append(section);
    made.piece.focuses.append(focus);
    made.piece.resources = points.resources;
    made.rest = points.rest;
    return made;
}

} // namespace glaneur
