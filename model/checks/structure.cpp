// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/check.h"
#include "checks/headings.h"

#include "domain/folded.h"

#include <QCoreApplication>
#include <algorithm>

namespace glaneur {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Checks)
};

QString usualName(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Context: return Checks::tr("Context");
    case SectionKind::Objectives: return Checks::tr("Objectives");
    case SectionKind::Edition: return Checks::tr("Edition");
    case SectionKind::Days: return Checks::tr("Days");
    case SectionKind::Expectations: return Checks::tr("Expectations");
    case SectionKind::Takeaways: return Checks::tr("Takeaways");
    case SectionKind::Focus: return Checks::tr("Focus");
    case SectionKind::Moments: return Checks::tr("Favourite moments");
    case SectionKind::Resources: return Checks::tr("Resources");
    case SectionKind::Pictures: return Checks::tr("Pictures");
    case SectionKind::Free: return Checks::tr("Free section");
    }
    return {};
}

QString nameOf(const PublishedReport &published, const Section &section)
{
    if (!section.title.trimmed().isEmpty())
        return excerpt(section.title);
    const Focus *focus = published.focusOf(section);
    const QString title = !focus ? QString() : focus->title.isEmpty() ? focus->officialTitle : focus->title;
    return title.trimmed().isEmpty() ? usualName(section.kind) : Checks::tr("Focus: %1").arg(excerpt(title));
}

Origin at(Origin::Field field, const Section &section)
{
    Origin origin;
    origin.field = field;
    origin.section = section.id;
    return origin;
}

/// Where what a section lacks is to be filled in.
Origin contentOf(const Section &section)
{
    switch (section.kind) {
    case SectionKind::Context: return at(Origin::Field::Context, section);
    case SectionKind::Objectives: return at(Origin::Field::Objective, section);
    case SectionKind::Edition: return at(Origin::Field::Theme, section);
    case SectionKind::Days: return at(Origin::Field::Day, section);
    case SectionKind::Takeaways: return at(Origin::Field::Takeaway, section);
    case SectionKind::Focus: return at(Origin::Field::FocusAim, section);
    case SectionKind::Moments: return at(Origin::Field::Moment, section);
    case SectionKind::Resources: return at(Origin::Field::Resource, section);
    case SectionKind::Pictures: return at(Origin::Field::Picture, section);
    case SectionKind::Expectations:
    case SectionKind::Free: break;
    }
    return at(Origin::Field::SectionText, section);
}

/// Texts that are long enough to be divided by headings.
bool isProse(const Passage &passage)
{
    switch (passage.origin.field) {
    case Origin::Field::SectionText:
    case Origin::Field::Context:
    case Origin::Field::Day:
    case Origin::Field::FocusAim:
        return passage.kind == Passage::Kind::Text;
    default:
        return false;
    }
}

bool isFreeText(const PublishedReport &published, const Origin &origin)
{
    if (origin.field != Origin::Field::SectionText)
        return false;
    const Section *section = published.section(origin.section);
    return section && section->kind == SectionKind::Free;
}

bool isBlankCell(const TextBlock &cell) { return plainText(cell.inlines).trimmed().isEmpty(); }

} // namespace

void checkEmptySections(const PublishedReport &published, Findings &findings)
{
    for (const Section *section : published.sections()) {
        if (!published.hasContent(section->id))
            findings.add(contentOf(*section),
                         Checks::tr("The section “%1” is empty.").arg(nameOf(published, *section)), section->title);
    }
}

void checkSectionTitles(const PublishedReport &published, Findings &findings)
{
    QSet<QString> known;
    for (const Section *section : published.sections()) {
        QString title = folded(section->title).simplified();
        if (title.isEmpty()) {
            if (section->kind == SectionKind::Free || !published.hasContent(section->id))
                continue;
            title = QLatin1Char('\n') + toKey(section->kind);
            if (const Focus *focus = published.focusOf(*section))
                title += toKey(focus->kind) + u' ' + folded(focus->title).simplified();
        }
        if (known.contains(title))
            findings.add(at(Origin::Field::SectionTitle, *section),
                         Checks::tr("Two sections have the same heading: “%1”.").arg(nameOf(published, *section)),
                         section->title);
        known.insert(title);
    }
}

void checkSkippedLevels(const PublishedReport &published, Findings &findings)
{
    for (const Passage &passage : published.passages()) {
        int before = 0;
        visitBlocks(passage.blocks, [&](const TextBlock &block) {
            if (block.kind != TextBlock::Kind::Heading)
                return;
            if (before > 0 && block.level > before + 1) {
                const QString words = plainText(block.inlines);
                findings.add(passage.origin, Checks::tr("The heading “%1” skips a level.").arg(excerpt(words)), words,
                             Findings::Mend::Certain);
            }
            before = block.level;
        });
    }
}

void checkBoldHeadings(const PublishedReport &published, Findings &findings)
{
    for (const Passage &passage : published.passages()) {
        if (!isProse(passage))
            continue;
        for (qsizetype i = 0; i < passage.blocks.size(); ++i) {
            if (!isBoldHeading(passage.blocks, i))
                continue;
            const QString words = plainText(passage.blocks.at(i).inlines);
            findings.add(passage.origin, Checks::tr("“%1” is bold like a heading, but is none.").arg(excerpt(words)), words,
                         isFreeText(published, passage.origin) ? Findings::Mend::Certain : Findings::Mend::None);
        }
    }
}

void checkEmptyHeadings(const PublishedReport &published, Findings &findings)
{
    for (const Passage &passage : published.passages()) {
        visitBlocks(passage.blocks, [&](const TextBlock &block) {
            if (block.kind == TextBlock::Kind::Heading && plainText(block.inlines).trimmed().isEmpty())
                findings.add(passage.origin, Checks::tr("A heading has no words."));
        });
    }
}

void checkTableHeaders(const PublishedReport &published, Findings &findings)
{
    for (const Passage &passage : published.passages()) {
        visitBlocks(passage.blocks, [&](const TextBlock &block) {
            if (block.kind != TextBlock::Kind::Table || block.children.isEmpty())
                return;
            const QList<TextBlock> &head = block.children.first().children;
            if (block.headerRows == 0 || std::all_of(head.begin(), head.end(), isBlankCell))
                findings.add(passage.origin, Checks::tr("A table has no header row."));
            // The corner over a column of row headings may be empty.
            else if (std::any_of(head.begin() + 1, head.end(), isBlankCell))
                findings.add(passage.origin, Checks::tr("A column of a table has no header."));
        });
    }
}

} // namespace glaneur
