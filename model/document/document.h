// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/richtext.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

namespace glaneur {

/// A block of a publication. What it means is in `kind` and `role`; how it looks is a writer's affair.
struct Block
{
    enum class Kind {
        Title,     ///< the document's title: one, first; `inlines`
        Heading,   ///< `inlines`; `level` 2 to 6, none skipped
        Paragraph, ///< `inlines`
        List,      ///< ListItem `children`; `ordered`, from `start`
        ListItem,  ///< any `children`; `mark`
        Quote,     ///< any `children`
        CodeBlock, ///< `text`
        Table,     ///< TableRow `children`; the first `headerRows` of them are heads
        TableRow,  ///< TableCell `children`
        TableCell, ///< `inlines`
        Figure,    ///< `picture`, or none where the picture can't be had; `children`: the caption's paragraphs
        Rule,      ///< a thematic break
    };
    enum class Role {
        None,
        Subtitle,  ///< Paragraph: the event in one line
        Byline,    ///< Paragraph: who wrote it, for whom
        Facts,     ///< Paragraph: dates and place, or who attended
        Takeaways, ///< List, all of one polarity: see `polarity`
        Moment,    ///< Quote: one person's favourite; `attribution` says whose
        Resources, ///< List
        Credit,    ///< Paragraph of a figure's caption
    };

    Kind kind = Kind::Paragraph;
    Role role = Role::None;
    int id = 0; ///< place in the tree, counted in reading order from 1
    int level = 0;
    bool ordered = false;
    int start = 1;
    int headerRows = 0;
    std::optional<Polarity> polarity; ///< of a Takeaways list, its items and the heading above it
    QString mark;        ///< the list item's sign where it isn't the usual one: « + », « − », « 👉 »
    QString markMeaning; ///< the sign in words, for those who can't see it: « point positif »
    QString attribution; ///< of a Moment
    QString text;        ///< of a CodeBlock
    QString language;    ///< BCP 47, where it differs from what stands around it
    QList<Inline> inlines;
    QList<Block> children;
    std::optional<Picture> picture;
    Origin origin;

    friend bool operator==(const Block &left, const Block &right);
};

/// A publication: what it says, in reading order, in the report's own language, with no format's notions in it.
struct Document
{
    QString language; ///< BCP 47
    QString title;
    QString author;       ///< byline, or organisation
    QString organisation;
    QString subject;      ///< the event in one line
    QStringList keywords;
    QDateTime date;       ///< UTC: of publication, or of the event's last day; invalid where neither is known

    // The event, for metadata.
    QString eventName;
    QDate eventStart;
    QDate eventEnd;
    QString eventPlace;

    QList<Block> blocks;

    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace glaneur
