// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/mendparts.h"

#include "checks/headings.h"
#include "checks/listsigns.h"
#include "checks/published.h"
#include "checks/quotes.h"
#include "checks/reporttexts.h"
#include "checks/resourcekeys.h"

#include "domain/address.h"
#include "domain/addresskey.h"

#include <algorithm>

namespace glaneur {

namespace {

/// \p report with the rich texts at the finding's place changed by \p change, a function of their blocks; nothing where
/// it changes none.
template <typename Change> std::optional<Report> withTexts(const Report &report, const Finding &finding, const Change &change)
{
    struct Texts
    {
        const Change &change;
        QString operator()(const QString &line) const { return line; }
        RichText operator()(const RichText &text) const
        {
            const QList<TextBlock> before = text.blocks();
            const QList<TextBlock> after = change(before);
            return after == before ? text : RichText::fromBlocks(after);
        }
    };
    Report result = report;
    if (!changeTexts(result, finding.origin, Texts{change}))
        return std::nullopt;
    return result;
}

bool giveAddress(QList<Inline> &inlines, const QString &words, const QString &address)
{
    bool given = false;
    for (Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::Link && addressState(piece.address) == AddressState::Missing
            && titleKey(plainText(piece.children)) == words) {
            piece.address = address;
            given = true;
        }
        given = giveAddress(piece.children, words, address) || given;
    }
    return given;
}

void giveAddress(QList<TextBlock> &blocks, const QString &words, const QString &address)
{
    for (TextBlock &block : blocks) {
        giveAddress(block.inlines, words, address);
        giveAddress(block.children, words, address);
    }
}

} // namespace

std::optional<Report> mendMissingAddress(const Report &report, const Finding &finding)
{
    const QString words = titleKey(finding.words);
    const auto resource = std::find_if(report.resources.begin(), report.resources.end(), [&](const Resource &one) {
        return titleKey(one.title) == words && addressState(one.address) == AddressState::Ok;
    });
    if (resource == report.resources.end())
        return std::nullopt;
    return withTexts(report, finding, [&](QList<TextBlock> blocks) {
        giveAddress(blocks, words, resource->address);
        return blocks;
    });
}

std::optional<Report> mendResourcesAlike(const Report &report, const Finding &finding)
{
    const Resource *twice = report.resource(ResourceId(finding.origin.item));
    if (!twice || addressState(twice->address) != AddressState::Ok)
        return std::nullopt;
    const auto first = std::find_if(report.resources.begin(), report.resources.end(), [&](const Resource &one) {
        return one.id != twice->id && addressKey(one.address) == addressKey(twice->address)
            && titleKey(one.title) == titleKey(twice->title)
            && (twice->description.isEmpty() || twice->description == one.description);
    });
    if (first == report.resources.end())
        return std::nullopt;
    const ResourceId kept = first->id;
    const ResourceId gone = twice->id;
    Report result = report;
    Resource &merged = result.resources[first - report.resources.begin()];
    for (const QString &tag : twice->tags) {
        if (!merged.tags.contains(tag))
            merged.tags.append(tag);
    }
    for (qsizetype i = 0; i < report.focuses.size(); ++i) {
        const QList<ResourceId> &before = report.focuses.at(i).resources;
        if (!before.contains(gone))
            continue;
        QList<ResourceId> &after = result.focuses[i].resources;
        if (before.contains(kept))
            after.removeAll(gone);
        else
            std::replace(after.begin(), after.end(), gone, kept);
    }
    for (qsizetype i = 0; i < report.notes.size(); ++i) {
        if (report.notes.at(i).outcome == NoteOutcome::Resource && report.notes.at(i).outcomeId == gone.uuid())
            result.notes[i].outcomeId = kept.uuid();
    }
    result.resources.removeIf([&](const Resource &one) { return one.id == gone; });
    return result;
}

std::optional<Report> mendSkippedLevels(const Report &report, const Finding &finding)
{
    return withTexts(report, finding, withoutSkippedLevels);
}

std::optional<Report> mendBoldHeadings(const Report &report, const Finding &finding)
{
    const Section *section = report.section(finding.origin.section);
    if (finding.origin.field != Origin::Field::SectionText || !section || section->kind != SectionKind::Free)
        return std::nullopt;
    return withTexts(report, finding, withBoldAsHeadings);
}

std::optional<Report> mendTypedLists(const Report &report, const Finding &finding)
{
    return withTexts(report, finding, [](const QList<TextBlock> &blocks) {
        return typedLists(blocks).certain ? withRealLists(blocks) : blocks;
    });
}

std::optional<Report> mendTypedSigns(const Report &report, const Finding &finding)
{
    struct Texts
    {
        const QString &words;
        QString operator()(const QString &line) const
        {
            const TypedSign sign = line == words ? typedSign(line) : TypedSign();
            return sign && sign.number == 0 ? line.mid(sign.length) : line;
        }
        RichText operator()(const RichText &text) const
        {
            QList<TextBlock> blocks = text.blocks();
            if (blocks.isEmpty())
                return text;
            const bool own = plainText(blocks) == words && blocks.first().kind == TextBlock::Kind::Paragraph;
            if (const TypedSign sign = own ? typedSign(blocks.first().inlines) : TypedSign(); sign && sign.number == 0) {
                blocks.first().inlines = withoutSign(blocks.first().inlines, sign.length);
                return RichText::fromBlocks(blocks);
            }
            const QList<TextBlock> after = withoutDoubleSigns(blocks);
            return after == blocks ? text : RichText::fromBlocks(after);
        }
    };
    Report result = report;
    if (!changeTexts(result, finding.origin, Texts{finding.words}))
        return std::nullopt;
    return result;
}

std::optional<Report> mendDayOrder(const Report &report, const Finding &)
{
    const QList<Day> &days = report.event.days;
    const auto earlier = [](const Day &a, const Day &b) { return a.date < b.date; };
    if (std::is_sorted(days.begin(), days.end(), earlier)
        || !std::all_of(days.begin(), days.end(), [](const Day &day) { return day.date.isValid(); }))
        return std::nullopt;
    Report result = report;
    std::stable_sort(result.event.days.begin(), result.event.days.end(), earlier);
    return result;
}

std::optional<Report> mendQuotes(const Report &report, const Finding &finding)
{
    struct Texts
    {
        QuoteStyle style;
        QString operator()(const QString &line) const { return withQuotes(line, style).value_or(line); }
        RichText operator()(const RichText &text) const
        {
            const QList<TextBlock> before = text.blocks();
            const QList<TextBlock> after = withQuotes(before, style).value_or(before);
            return after == before ? text : RichText::fromBlocks(after);
        }
    };
    Report result = report;
    if (!changeTexts(result, finding.origin, Texts{usualQuotes(PublishedReport(report))}))
        return std::nullopt;
    return result;
}

} // namespace glaneur
