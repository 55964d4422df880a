// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace glaneur {

/// A word as search sees it: lower case, letters and digits only, without accents and ligatures.
struct FoldedWord
{
    /// The word; for one with inclusive endings (« chargé·e·s ») all that it stands for: « chargees », « charges », …
    QStringList forms;
    QStringList pieces; ///< of a word with inclusive endings: « charge », « e », « s »
    int start = 0;      ///< in the text
    int length = 0;

    /// Whether a form or a piece of the word begins with \p prefix.
    bool startsWith(const QString &prefix) const;

    friend bool operator==(const FoldedWord &, const FoldedWord &) = default;
};

/// The words of \p text. « l'atelier » and « l’atelier » are the same two words; « chargé.e.s », « chargé·e·s » and
/// « Commun[s] » are one each.
QList<FoldedWord> searchWords(const QString &text);

/// All forms and pieces of all words, parted by spaces: what is indexed.
QString foldedText(const QString &text);

} // namespace glaneur
