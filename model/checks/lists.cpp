// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/check.h"
#include "checks/listsigns.h"

#include <QCoreApplication>
#include <algorithm>

namespace glaneur {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Checks)
};

/// Texts that are entries of a list that the document makes, and hold one paragraph or a few.
bool isEntry(const Origin &origin)
{
    switch (origin.field) {
    case Origin::Field::Objective:
    case Origin::Field::Principle:
    case Origin::Field::Takeaway:
    case Origin::Field::Moment:
    case Origin::Field::Resource:
        return true;
    default:
        return false;
    }
}

/// Whether the text may hold a list.
bool takesLists(const Origin &origin)
{
    return origin.field != Origin::Field::Objective && origin.field != Origin::Field::Principle
        && origin.field != Origin::Field::Theme;
}

/// Whether any paragraph starts with a sign.
bool hasSign(const QList<TextBlock> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const TextBlock &block) {
        return typedSign(block.inlines) || hasSign(block.children);
    });
}

/// « + fluide, + d'options »: a sign that stands for a word.
bool meansMore(const TypedSign &sign, const QString &words)
{
    return sign.sign == QLatin1String("+") && words.indexOf(QLatin1String("+ "), sign.length) >= 0;
}

} // namespace

void checkTypedLists(const PublishedReport &published, Findings &findings)
{
    for (const Passage &passage : published.passages()) {
        const TypedLists lists = typedLists(passage.blocks);
        if (lists.firstLines.isEmpty())
            continue;
        const bool certain = lists.certain && takesLists(passage.origin);
        findings.add(passage.origin, Checks::tr("A list is typed by hand, from “%1” on.").arg(excerpt(lists.firstLines.first())),
                     lists.firstLines.first(), certain ? Findings::Mend::Certain : Findings::Mend::None);
    }
}

void checkTypedSigns(const PublishedReport &published, Findings &findings)
{
    for (const Passage &passage : published.passages()) {
        if (passage.kind == Passage::Kind::Title) {
            // Titles may be numbered, and « - » is the end of one that goes on.
            if (const TypedSign sign = typedSign(passage.words); sign && sign.isPicture)
                findings.add(passage.origin, Checks::tr("The heading “%1” starts with a sign typed by hand.").arg(excerpt(passage.words)),
                             passage.words, Findings::Mend::Certain);
            continue;
        }
        if (passage.blocks.isEmpty() || !hasSign(passage.blocks) || !typedLists(passage.blocks).firstLines.isEmpty())
            continue;
        const TextBlock &first = passage.blocks.first();
        const bool entry = isEntry(passage.origin);
        const TypedSign own = first.kind == TextBlock::Kind::Paragraph ? typedSign(first.inlines) : TypedSign();
        if (own && entry) {
            const bool certain = own.number == 0 && !meansMore(own, passage.words);
            findings.add(passage.origin, Checks::tr("“%1” starts with a list sign typed by hand.").arg(excerpt(passage.words)), passage.words,
                         certain ? Findings::Mend::Certain : Findings::Mend::None);
            continue;
        }
        bool told = false;
        visitBlocks(passage.blocks, [&](const TextBlock &block) {
            if (told || block.kind != TextBlock::Kind::ListItem || block.children.isEmpty()
                || block.children.first().kind != TextBlock::Kind::Paragraph)
                return;
            const QList<Inline> &inlines = block.children.first().inlines;
            const TypedSign sign = typedSign(inlines);
            if (!sign || sign.number > 0)
                return;
            const QString words = plainText(inlines);
            told = true;
            findings.add(passage.origin, Checks::tr("“%1” has a list sign typed by hand beside that of its list.").arg(excerpt(words)),
                         words, meansMore(sign, words) ? Findings::Mend::None : Findings::Mend::Certain);
        });
        if (told)
            continue;
        for (const TextBlock &block : passage.blocks) {
            const TypedSign sign = block.kind == TextBlock::Kind::Paragraph ? typedSign(block.inlines) : TypedSign();
            if (!sign || !sign.isPicture)
                continue;
            const QString words = plainText(block.inlines);
            findings.add(passage.origin, Checks::tr("“%1” starts with a sign typed by hand.").arg(excerpt(words)), words);
            break;
        }
    }
}

} // namespace glaneur
