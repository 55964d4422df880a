// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace glaneur {

/// A list sign that was typed at a line's start: « - », « • », « 👉 », « 1. ».
struct TypedSign
{
    qsizetype length = 0; ///< with the blanks around it; 0: there is none
    QString sign;
    int number = 0;       ///< of « 1. »; 0: no number
    bool isPicture = false; ///< « 👉 »: no usual list sign, so that it is none of a sentence's own either

    explicit operator bool() const { return length > 0; }
};

TypedSign typedSign(QStringView line);
/// The same, for the start of a paragraph's or a line's inlines.
TypedSign typedSign(const QList<Inline> &line);
/// \p line without the first \p length characters.
QList<Inline> withoutSign(const QList<Inline> &line, qsizetype length);

/// What there is of lists typed by hand in a text.
struct TypedLists
{
    QStringList firstLines; ///< of each list, as it stands
    bool certain = true;    ///< whether withRealLists() makes lists of all of them
};

/// Lists are two lines or paragraphs in a row, at least, that start with a sign of one kind.
TypedLists typedLists(const QList<TextBlock> &blocks);
/// \p blocks with those lists as lists; numbered ones keep their numbers.
QList<TextBlock> withRealLists(const QList<TextBlock> &blocks);

/// \p blocks without the sign that an entry of one of its lists starts with beside that of the list.
QList<TextBlock> withoutDoubleSigns(const QList<TextBlock> &blocks);

} // namespace glaneur
