// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace glaneur {

/// What the first sign of a note says that it may become.
struct NoteSign
{
    NoteOutcome outcome = NoteOutcome::Nothing;
    Polarity polarity = Polarity::Neutral; ///< of a takeaway
    PersonId person;                       ///< whose moment; null: nobody known by that name
    QString name;                          ///< of a moment: as typed, or the name of \ref person
    qsizetype length = 0;                  ///< of the sign with the blanks behind it; 0: it is part of the words

    friend bool operator==(const NoteSign &, const NoteSign &) = default;
};

/// Reads the sign at the start of \p words: « + » or « ✅ », « - » or « − », « 👉 » or « → », an http or https address or one that starts with « www. », or « @name » of one
/// of \p people. A number such as « +1 » has no sign.
NoteSign noteSign(const QString &words, const QList<Person> &people = {});

/// What is typed as a note, as rich text: words that mean themselves, with http and https addresses as links.
RichText noteText(const QString &typed);

/// The note's text without its sign.
RichText textWithoutSign(const Note &note, const QList<Person> &people);

} // namespace glaneur
