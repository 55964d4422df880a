// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QHash>
#include <QStringList>

namespace glaneur {

/// The words of \p text in order: runs of letters, digits and their marks, in lower case and composed form. Signs and
/// blanks part words and are none themselves.
QStringList wordsOf(const QString &text);

/// How often each word occurs.
class WordBag
{
public:
    void add(const QString &text);
    void add(const QList<Inline> &inlines);
    void add(const QList<TextBlock> &blocks);
    void add(const RichText &text);

    /// The words that occur more often here than in \p other, each once, in alphabetical order.
    QStringList missingFrom(const WordBag &other) const;
    bool isWithin(const WordBag &other) const;

private:
    QHash<QString, int> m_counts;
};

/// The words that a publication of \p report shows: what no section prints doesn't count.
WordBag printedWords(const Report &report);

} // namespace glaneur
