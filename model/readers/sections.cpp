// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/dates.h"
#include "readers/inlinetools.h"
#include "readers/parts.h"
#include "readers/points.h"

#include <QRegularExpression>

#include <algorithm>

namespace glaneur {

namespace {

bool hasNestedList(const TextBlock &list)
{
    return std::any_of(list.children.begin(), list.children.end(), [](const TextBlock &item) {
        return item.children.size() > 1
            || (item.children.size() == 1 && item.children.first().kind != TextBlock::Kind::Paragraph);
    });
}

/// A part read as « some words, then a list of one-paragraph items ».
struct LedList
{
    QList<TextBlock> lead;
    QList<RichText> items;
    QList<TextBlock> rest;
};

std::optional<LedList> readLedList(const QList<TextBlock> &blocks)
{
    LedList result;
    qsizetype i = 0;
    const auto signLed = [&](const TextBlock &block) {
        return block.kind == TextBlock::Kind::Paragraph && signLength(plainText(block.inlines)) > 0;
    };
    while (i < blocks.size() && blocks.at(i).kind == TextBlock::Kind::Paragraph && !signLed(blocks.at(i)))
        result.lead.append(blocks.at(i++));
    if (i < blocks.size() && signLed(blocks.at(i))) {
        for (; i < blocks.size() && signLed(blocks.at(i)); ++i) {
            const QList<Inline> &inlines = blocks.at(i).inlines;
            result.items.append(RichText::fromInlines(withoutStart(inlines, signLength(plainText(inlines)))));
        }
    } else if (i < blocks.size() && blocks.at(i).kind == TextBlock::Kind::List) {
        if (hasNestedList(blocks.at(i)))
            return std::nullopt;
        for (const TextBlock &item : blocks.at(i).children) {
            if (item.children.isEmpty())
                continue;
            const QList<Inline> &inlines = item.children.first().inlines;
            result.items.append(RichText::fromInlines(withoutStart(inlines, signLength(plainText(inlines)))));
        }
        ++i;
    }
    result.rest = blocks.mid(i);
    return result;
}

/// « Le thème de cette année ? Les communs, à savoir : » names the theme « Les communs ».
QList<Inline> themeIn(const QList<TextBlock> &lead, bool headingIsTheme)
{
    static const QRegularExpression announced(QStringLiteral(
        "\\b(?:theme|thematique|fil rouge)\\b[^?:.\\n]{0,60}?(?:[?:]| etait| est| was| is) ?[\"«“]? ?(.{3,250}?) ?[\"»”]?"
        "(?=,? (?:a savoir|soit|namely|that is)\\b|[.:;!\\n]|$)"));
    for (const TextBlock &block : lead) {
        const QString text = plainText(block.inlines);
        const QRegularExpressionMatch match = announced.match(folded(text.left(2000)));
        if (match.hasMatch())
            return sliceOf(block.inlines, match.capturedStart(1), match.capturedEnd(1));
    }
    if (headingIsTheme && lead.size() == 1 && plainText(lead.first().inlines).size() < 250)
        return lead.first().inlines;
    return {};
}

} // namespace

std::optional<Made> makeContext(const Part &part, Recognition &)
{
    const qsizetype length = proseLength(part.blocks);
    if (length == 0)
        return std::nullopt;
    Made made;
    made.piece.sections.append(sectionOf(SectionKind::Context, part));
    made.piece.series.context = RichText::fromBlocks(part.blocks.first(length));
    made.rest = part.blocks.mid(length);

    static const QRegularExpression organiser(QStringLiteral(
        "\\b(?:portee?s? par|organisee?s? par|organised by|organized by|run by|led by|hosted by) (?:le |la |les |l'|the )?([^.,;:!?()\\n]{2,120})"));
    const QString text = made.piece.series.context.toPlainText().left(5000);
    const QRegularExpressionMatch match = organiser.match(folded(text));
    if (match.hasMatch()) {
        static const QRegularExpression next(QStringLiteral(" (?:et par|and by|et aura|et se|qui|which|who|that|and|for|in|pour)\\b.*$"));
        made.piece.series.organiser = oneLine(text.mid(match.capturedStart(1), match.capturedLength(1))).remove(next);
    }
    return made;
}

std::optional<Made> makeObjectives(const Part &part, Recognition &)
{
    std::optional<LedList> list = readLedList(part.blocks);
    if (!list)
        return std::nullopt;
    Made made;
    Section section = sectionOf(SectionKind::Objectives, part);
    if (list->items.isEmpty()) {
        for (const TextBlock &block : list->lead)
            list->items.append(RichText::fromInlines(block.inlines));
        list->lead.clear();
    }
    if (list->items.isEmpty())
        return std::nullopt;
    section.text = RichText::fromBlocks(list->lead);
    made.piece.sections.append(section);
    made.piece.series.objectives = list->items;
    made.rest = list->rest;
    return made;
}

std::optional<Made> makeEdition(const Part &part, Recognition &known)
{
    const std::optional<LedList> list = readLedList(part.blocks);
    if (!list || (list->items.isEmpty() && list->lead.isEmpty()))
        return std::nullopt;
    Made made;
    Section section = sectionOf(SectionKind::Edition, part);
    section.text = RichText::fromBlocks(list->lead);
    const QString title = part.title();
    made.piece.event.edition = editionIn(title);
    made.piece.event.year = yearIn(title);
    if (known.year == 0)
        known.year = made.piece.event.year;
    made.piece.event.theme = RichText::fromInlines(themeIn(list->lead, folded(title).contains(QLatin1String("theme"))));
    made.piece.event.principles = list->items;
    made.piece.sections.append(section);
    made.rest = list->rest;
    return made;
}

std::optional<Made> makeExpectations(const Part &part, Recognition &)
{
    const qsizetype length = proseLength(part.blocks);
    if (length == 0)
        return std::nullopt;
    Made made;
    Section section = sectionOf(SectionKind::Expectations, part);
    section.text = RichText::fromBlocks(part.blocks.first(length));
    made.piece.sections.append(section);
    made.rest = part.blocks.mid(length);
    return made;
}

std::optional<Made> makeTakeaways(const Part &part, Recognition &known)
{
    Points points = readPoints(part.blocks, known.language, false, false);
    if (points.failed)
        return std::nullopt;
    if (points.takeaways.isEmpty() && part.topic == Topic::Takeaways && points.rest.isEmpty())
        points = readPoints(part.blocks, known.language, true, false);
    if (points.takeaways.isEmpty() || points.failed)
        return std::nullopt;
    Made made;
    Section section = sectionOf(SectionKind::Takeaways, part);
    section.text = RichText::fromBlocks(points.lead);
    if (part.topic == Topic::Highlights && !points.grouped) {
        for (Takeaway &takeaway : points.takeaways)
            takeaway.polarity = Polarity::Plus;
        // The heading is the section's title already; the group needs none that would say it again.
    }
    made.piece.sections.append(section);
    made.piece.takeaways = points.takeaways;
    made.piece.titles = points.titles;
    made.rest = points.rest;
    return made;
}

std::optional<Made> makeResources(const Part &part, Recognition &)
{
    Made made;
    QList<TextBlock> lead;
    qsizetype i = 0;
    for (; i < part.blocks.size(); ++i) {
        const TextBlock &block = part.blocks.at(i);
        if (block.kind == TextBlock::Kind::List) {
            for (const TextBlock &item : block.children) {
                if (item.children.size() != 1 || item.children.first().kind != TextBlock::Kind::Paragraph)
                    return std::nullopt;
                const QList<Inline> &inlines = item.children.first().inlines;
                const QList<Resource> found = resourcesIn(withoutStart(inlines, signLength(plainText(inlines))));
                if (found.isEmpty())
                    return std::nullopt;
                made.piece.resources += found;
            }
        } else if (block.kind == TextBlock::Kind::Paragraph) {
            const QString text = plainText(block.inlines);
            const qsizetype sign = signLength(text);
            const bool linked = !linksOf(block.inlines).isEmpty();
            const QList<Resource> found = linked || sign > 0 || text.contains(QLatin1String(" | "))
                ? resourcesIn(withoutStart(block.inlines, sign))
                : QList<Resource>();
            if (found.isEmpty() && !made.piece.resources.isEmpty())
                break;
            if (found.isEmpty())
                lead.append(block);
            made.piece.resources += found;
        } else {
            break;
        }
    }
    if (made.piece.resources.isEmpty())
        return std::nullopt;
    Section section = sectionOf(SectionKind::Resources, part);
    section.text = RichText::fromBlocks(lead);
    made.piece.sections.append(section);
    made.rest = part.blocks.mid(i);
    return made;
}

} // namespace glaneur
