// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/people.h"
#include "readers/vocabulary.h"

#include <optional>

namespace glaneur {

/// What stands under one heading of the input.
struct Part
{
    Topic topic = Topic::None;
    std::optional<TextBlock> heading;
    QList<TextBlock> blocks;
    int level = 0;

    /// The heading's words on one line; empty where there is none.
    QString title() const;
};

/// Makes headings of the bold lines that stand for them: those that the vocabulary knows, and, where \p blocks have no
/// heading at all, every one.
void promoteBoldLines(QList<TextBlock> &blocks);

/// Cuts \p blocks at the headings that start a section of their own; deeper ones stay within their part.
QList<Part> splitParts(const QList<TextBlock> &blocks);

/// What recognising has learned so far.
struct Recognition
{
    QString language;
    int year = 0;
    PeopleDirectory people;
};

/// What a part became: a report that holds this part and nothing else, and the blocks at its end that are left.
struct Made
{
    Report piece;
    QList<TextBlock> rest;
};

/// Each makes of \p part the section that its topic names; nothing where the part is not made that way.
std::optional<Made> makeContext(const Part &part, Recognition &known);
std::optional<Made> makeObjectives(const Part &part, Recognition &known);
std::optional<Made> makeEdition(const Part &part, Recognition &known);
std::optional<Made> makeDays(const Part &part, Recognition &known);
std::optional<Made> makeExpectations(const Part &part, Recognition &known);
std::optional<Made> makeTakeaways(const Part &part, Recognition &known);
std::optional<Made> makeFocus(const Part &part, Recognition &known);
std::optional<Made> makeMoments(const Part &part, Recognition &known);
std::optional<Made> makeResources(const Part &part, Recognition &known);
/// Always succeeds: every block as it is.
Made makeFree(const Part &part);

/// A section of \p kind with \p part's title.
Section sectionOf(SectionKind kind, const Part &part);
/// The length of the start of \p blocks that a text other than a free section's may hold: paragraphs and lists.
qsizetype proseLength(const QList<TextBlock> &blocks);

} // namespace glaneur
