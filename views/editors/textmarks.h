// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"
#include "views/editors/textpath.h"

#include <QPalette>
#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextCursor>
#include <climits>

namespace glaneur {

/// What a run of characters means, whatever it looks like.
struct TextMarks
{
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    bool link = false;
    QString address; ///< of a link; empty: missing

    friend bool operator==(const TextMarks &, const TextMarks &) = default;
};

/// The kind of object that stands for a picture in a line.
constexpr int imageObjectType = QTextFormat::UserObject + 1;

TextMarks marksOf(const QTextCharFormat &format);
/// The look of \p marks in a paragraph that is a \p leaf (a heading of \p level).
QTextCharFormat formatOf(const TextMarks &marks, TextLeaf leaf, int level, const QPalette &palette);

/// Writes \p inlines at \p cursor, inside its paragraph.
void insertInlines(QTextCursor &cursor, const QList<Inline> &inlines, const TextMarks &marks, TextLeaf leaf, int level,
                   const QPalette &palette);
/// What the paragraph \p block says between the places \p from and \p to of the document, marks nested the shortest way.
QList<Inline> inlinesOf(const QTextBlock &block, int from = 0, int to = INT_MAX);
/// Whether the paragraph \p block says what \p inlines say, however marks are nested in each other.
bool saysTheSame(const QTextBlock &block, const QList<Inline> &inlines);
/// \p text without the characters that QTextDocument keeps for itself; its line feeds are line separators.
QString storable(QString text);

} // namespace glaneur
