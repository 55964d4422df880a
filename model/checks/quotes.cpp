// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/quotes.h"

#include "checks/check.h"
#include "checks/quotemarks.h"

#include <QCoreApplication>
#include <algorithm>

namespace glaneur {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Checks)
};

QuoteCount countOf(const Passage &passage)
{
    return passage.kind == Passage::Kind::Text ? countQuotes(passage.blocks) : countQuotes(passage.words);
}

bool pairs(const Passage &passage, QuoteStyle style)
{
    return passage.kind == Passage::Kind::Text ? withQuotes(passage.blocks, style).has_value()
                                               : withQuotes(passage.words, style).has_value();
}

/// The first quoted words of \p text, in their quotes, for a sentence.
QString quotedWords(const QString &text, const QString &quotes)
{
    const auto isQuote = [&](QChar c) { return quotes.contains(c); };
    const auto open = std::find_if(text.begin(), text.end(), isQuote);
    if (open == text.end())
        return excerpt(text);
    const auto close = std::find_if(open + 1, text.end(), isQuote);
    const QString inside = excerpt(text.mid(open + 1 - text.begin(), close - open - 1));
    return close == text.end() ? *open + inside : *open + inside + *close;
}

bool isCapital(QChar c) { return c.isUpper(); }

/// The first run of words in capitals that is more than a few acronyms: four words at least, two of them longer than
/// acronyms are, or a whole title. Empty where there is none.
QString shoutedWords(const QString &text, bool isTitle)
{
    constexpr qsizetype longestAcronym = 5;
    constexpr qsizetype leastTitle = 12;
    qsizetype begin = -1;
    qsizetype end = 0;
    int words = 0;
    int longWords = 0;
    const auto enough = [&] { return isTitle ? words >= 2 && end - begin >= leastTitle : words >= 4 && longWords >= 2; };
    for (qsizetype i = 0; i < text.size();) {
        if (!text.at(i).isLetter()) {
            if (text.at(i) == u'\n' && enough())
                break;
            ++i;
            continue;
        }
        const qsizetype from = i;
        bool capitals = true;
        while (i < text.size() && (text.at(i).isLetter() || text.at(i).isMark())) {
            capitals = capitals && (isCapital(text.at(i)) || text.at(i).isMark());
            ++i;
        }
        if (capitals) {
            begin = words == 0 ? from : begin;
            end = i;
            ++words;
            longWords += i - from > longestAcronym ? 1 : 0;
        } else {
            if (enough() && !isTitle)
                break;
            if (isTitle)
                return {};
            words = longWords = 0;
        }
    }
    return enough() ? text.mid(begin, end - begin) : QString();
}

} // namespace

QuoteStyle usualQuotes(const PublishedReport &published)
{
    QuoteCount all;
    for (const Passage &passage : published.passages())
        all += countOf(passage);
    if (all.guillemets == 0 && all.curly > 0)
        return QuoteStyle::Curly;
    if (all.guillemets > 0 && all.curly == 0)
        return QuoteStyle::Guillemets;
    return published.isFrench() ? QuoteStyle::Guillemets : QuoteStyle::Curly;
}

void checkMixedQuotes(const PublishedReport &published, Findings &findings)
{
    QList<QuoteCount> counts;
    QuoteCount all;
    for (const Passage &passage : published.passages()) {
        counts.append(countOf(passage));
        all += counts.last();
    }
    const bool mixed = all.straight > 0 && (all.curly > 0 || all.guillemets > 0);
    // « » quotes, and “ ” quotes what is within « »: side by side they are two ways for one thing.
    const bool twoStyles = published.isFrench() && all.curly > 0 && all.guillemets > 0;
    if (!mixed && !twoStyles)
        return;
    const QuoteStyle style = usualQuotes(published);
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const Passage &passage = published.passages().at(i);
        const bool isStraight = counts.at(i).straight > 0;
        if (!isStraight && !(twoStyles && counts.at(i).curly > 0))
            continue;
        const QString words = quotedWords(passage.words, isStraight ? QStringLiteral("\"") : QStringLiteral("“”"));
        const QString usual = style == QuoteStyle::Guillemets ? QStringLiteral("«\u00a0»") : QStringLiteral("“ ”");
        findings.add(passage.origin,
                     (isStraight ? Checks::tr("Straight quotes around %1, and %2 elsewhere.")
                                 : Checks::tr("Other quotes around %1 than elsewhere, where they are %2."))
                         .arg(words, usual),
                     passage.words, pairs(passage, style) ? Findings::Mend::Certain : Findings::Mend::None);
    }
}

void checkCapitals(const PublishedReport &published, Findings &findings)
{
    for (const Passage &passage : published.passages()) {
        // Names of people and places are often written so.
        if (passage.kind == Passage::Kind::Line)
            continue;
        const QString words = shoutedWords(passage.words, passage.kind == Passage::Kind::Title);
        if (!words.isEmpty())
            findings.add(passage.origin, Checks::tr("“%1” is all in capitals.").arg(excerpt(words)), words);
    }
}

} // namespace glaneur
