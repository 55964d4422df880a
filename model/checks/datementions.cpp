// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/datementions.h"

#include "domain/folded.h"

#include <QRegularExpression>

namespace glaneur {

namespace {

constexpr const char16_t *monthNames[] = {
    u"janvier|january|janv|jan", u"fevrier|february|fevr|feb", u"mars|march|mar", u"avril|april|avr|apr", u"mai|may",
    u"juin|june|jun", u"juillet|july|juil|jul", u"aout|august|aug", u"septembre|september|sept|sep", u"octobre|october|oct",
    u"novembre|november|nov", u"decembre|december|dec",
};
constexpr const char16_t *weekdayNames[] = {
    u"lundi|monday", u"mardi|tuesday", u"mercredi|wednesday", u"jeudi|thursday", u"vendredi|friday", u"samedi|saturday",
    u"dimanche|sunday",
};

template <typename Names> QString alternatives(const Names &names)
{
    QStringList all;
    for (const char16_t *name : names)
        all.append(QStringView(name).toString());
    return all.join(u'|');
}

/// From 1; 0 where \p word is none of \p names.
template <typename Names> int numberOf(const QString &word, const Names &names)
{
    int number = 0;
    for (const char16_t *name : names) {
        ++number;
        if (QStringView(name).toString().split(u'|').contains(word))
            return number;
    }
    return 0;
}

struct Patterns
{
    QString weekday = QStringLiteral("(?:%1)").arg(alternatives(weekdayNames));
    QString month = QStringLiteral("(?:%1)").arg(alternatives(monthNames));
    QString ordinal = QStringLiteral("(?:er|st|nd|rd|th)?");
    QString oneDay = QStringLiteral("(?:%1,? )?(?:the )?\\d{1,2}%2").arg(weekday, ordinal);
    QString year = QStringLiteral("(?:,? ((?:19|20)\\d\\d)(?!\\d))?");
    /// « mardi 24 et mercredi 25 septembre 2024 »
    QRegularExpression dayFirst{QStringLiteral("(%1(?:(?: ?, ?| et | and | & | ?- ?| au | a | to )(?:le |les )?%1){0,6})(?: of)? (%2)\\b\\.?%3")
                                    .arg(oneDay, month, year)};
    /// « Tuesday, September 24, 2024 »
    QRegularExpression monthFirst{QStringLiteral("(?:(%1),? )?\\b(%2)\\.? (\\d{1,2})%3\\b%4").arg(weekday, month, ordinal, year)};
    QRegularExpression dayInList{QStringLiteral("(?:(%1),? )?(?:the )?(\\d{1,2})").arg(weekday)};
    QRegularExpression limit{QStringLiteral("(?:jusqu'au|jusqu'a|avant le|avant|d'ici au|d'ici le|des le|a partir du|depuis le|apres le|until|till|before|by|from|since|after|deadline)(?: the)? $")};
};

const Patterns &patterns()
{
    static const Patterns all;
    return all;
}

} // namespace

QList<DateMention> dateMentions(const QString &text)
{
    // A date has a digit, and texts have few: only their surroundings are looked at closely.
    constexpr qsizetype before = 40;
    constexpr qsizetype after = 100;
    QList<DateMention> mentions;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) < u'0' || text.at(i) > u'9' || i < from)
            continue;
        const qsizetype start = qMax(from, i - before);
        const QString window = folded(QStringView(text).mid(start, i - start + after));
        const auto limits = [&](qsizetype at) { return patterns().limit.match(window.left(at)).hasMatch(); };
        QRegularExpressionMatch match = patterns().dayFirst.match(window);
        const bool dayComesFirst = match.hasMatch();
        if (!dayComesFirst)
            match = patterns().monthFirst.match(window);
        // The digit at hand must be part of what was found, else the match comes with a later one.
        const qsizetype at = i - start;
        if (!match.hasMatch() || match.capturedStart() > at || match.capturedEnd() <= at
            || (match.capturedStart() > 0 && (window.at(match.capturedStart() - 1).isLetterOrNumber()
                                              || window.at(match.capturedStart() - 1) == u'.'))) {
            while (i + 1 < text.size() && text.at(i + 1).isDigit())
                ++i;
            continue;
        }
        DateMention mention;
        mention.isLimit = limits(match.capturedStart());
        const QString whole = text.mid(start + match.capturedStart(), match.capturedLength()).simplified();
        if (dayComesFirst) {
            mention.month = numberOf(match.captured(2), monthNames);
            mention.year = match.captured(3).toInt();
            const qsizetype known = mentions.size();
            for (auto it = patterns().dayInList.globalMatch(match.captured(1)); it.hasNext();) {
                const QRegularExpressionMatch one = it.next();
                mention.weekday = numberOf(one.captured(1), weekdayNames);
                mention.day = one.captured(2).toInt();
                mention.words = text.mid(start + match.capturedStart() + one.capturedStart(), one.capturedLength()) + u' '
                    + text.mid(start + match.capturedStart(2), match.capturedLength(2));
                mentions.append(mention);
            }
            if (mentions.size() == known + 1)
                mentions.last().words = whole;
        } else {
            mention.weekday = numberOf(match.captured(1), weekdayNames);
            mention.month = numberOf(match.captured(2), monthNames);
            mention.day = match.captured(3).toInt();
            mention.year = match.captured(4).toInt();
            mention.words = whole;
            mentions.append(mention);
        }
        from = start + match.capturedEnd();
        i = from - 1;
    }
    return mentions;
}

} // namespace glaneur
