// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/dates.h"

#include "readers/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace glaneur {

namespace {

constexpr qsizetype longestProse = 20'000;

constexpr const char16_t *monthStems[] = {
    u"janvier|january|jan", u"fevrier|february|fevr|feb", u"mars|march|mar", u"avril|april|avr|apr", u"mai|may", u"juin|june|jun",
    u"juillet|july|juil|jul", u"aout|august|aug", u"septembre|september|sept|sep", u"octobre|october|oct", u"novembre|november|nov",
    u"decembre|december|dec",
};

QString monthAlternatives()
{
    QStringList parts;
    for (const char16_t *stem : monthStems)
        parts.append(QStringView(stem).toString());
    return parts.join(QLatin1Char('|'));
}

int monthOf(const QString &word)
{
    for (int i = 0; i < 12; ++i) {
        if (QStringView(monthStems[i]).toString().split(QLatin1Char('|')).contains(word))
            return i + 1;
    }
    return 0;
}

/// One mention: « le 25 et 26 septembre 2024 ».
struct Mention
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QList<QDate> dates;
};

QList<QDate> datesOf(const QString &days, int month, int year)
{
    static const QRegularExpression number(QStringLiteral("\\d{1,2}"));
    static const QRegularExpression range(QStringLiteral("^\\D*\\d{1,2}\\D*?(?:au| a |-|to|until|through)\\D*\\d{1,2}\\D*$"));
    QList<int> numbers;
    for (auto it = number.globalMatch(days); it.hasNext();)
        numbers.append(it.next().captured().toInt());
    QList<QDate> dates;
    if (numbers.size() == 2 && range.match(days).hasMatch() && numbers.at(1) > numbers.at(0) && numbers.at(1) - numbers.at(0) < 15) {
        for (int day = numbers.at(0); day <= numbers.at(1); ++day)
            dates.append(QDate(year, month, day));
    } else {
        for (const int day : numbers)
            dates.append(QDate(year, month, day));
    }
    dates.removeIf([](const QDate &date) { return !date.isValid(); });
    return dates;
}

QList<Mention> mentionsIn(const QString &text, int year)
{
    static const QString weekday = QStringLiteral(
        "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?(?:the )?");
    static const QString day = QStringLiteral("\\d{1,2}(?:er|st|nd|rd|th)?");
    static const QString more = QStringLiteral("(?:(?: ?, ?| et | and | & | ?- ?| au | a | to )(?:le )?%1%2){0,9}").arg(weekday, day);
    static const QRegularExpression dayFirst(QStringLiteral("(?<![\\d/.])(?<days>%1%2)(?: of)? (?<month>%3)\\b\\.?(?:,? (?<year>(?:19|20)\\d\\d))?")
                                                 .arg(day, more, monthAlternatives()));
    static const QRegularExpression monthFirst(QStringLiteral("\\b(?<month>%3)\\.? (?:the )?(?<days>%1%2)\\b(?:,? (?<year>(?:19|20)\\d\\d))?")
                                                   .arg(day, more, monthAlternatives()));
    static const QRegularExpression iso(QStringLiteral("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b"));
    static const QRegularExpression numeric(QStringLiteral("(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d\\d)(?!\\d)"));
    QList<Mention> mentions;
    const auto add = [&](const QRegularExpressionMatch &match, const QList<QDate> &dates) {
        const bool overlaps = std::any_of(mentions.begin(), mentions.end(), [&](const Mention &other) {
            return match.capturedStart() < other.end && other.begin < match.capturedEnd();
        });
        if (!overlaps && !dates.isEmpty() && mentions.size() < 100)
            mentions.append({match.capturedStart(), match.capturedEnd(), dates});
    };
    // A year given once holds for the mentions without one.
    int usualYear = year;
    if (usualYear == 0)
        usualYear = yearIn(text);
    for (const QRegularExpression *expression : {&dayFirst, &monthFirst}) {
        for (auto it = expression->globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const int given = match.captured(QStringLiteral("year")).toInt();
            const int used = given ? given : usualYear;
            if (used)
                add(match, datesOf(match.captured(QStringLiteral("days")), monthOf(match.captured(QStringLiteral("month"))), used));
        }
    }
    for (auto it = iso.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        add(match, date.isValid() ? QList<QDate>{date} : QList<QDate>{});
    }
    for (auto it = numeric.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
        add(match, date.isValid() ? QList<QDate>{date} : QList<QDate>{});
    }
    std::sort(mentions.begin(), mentions.end(), [](const Mention &a, const Mention &b) { return a.begin < b.begin; });
    return mentions;
}

DayKind kindIn(const QString &foldedText)
{
    static const QRegularExpression off(QStringLiteral("\\[off\\]|\\(off\\)|\\boff\\b"));
    static const QRegularExpression online(QStringLiteral("\\ben ligne\\b|\\bdistanciel\\b|\\bvisio|\\bonline\\b|\\bwebinar|\\bremote"));
    if (off.match(foldedText).hasMatch())
        return DayKind::Off;
    return online.match(foldedText).hasMatch() ? DayKind::Online : DayKind::Main;
}

/// A place's name: capitalised words and what joins them.
const QString &placeName()
{
    static const QString name = QStringLiteral(
        "(?:(?:La|Le|Les) )?\\p{Lu}[\\p{L}\\p{M}'’]+(?:-[\\p{L}\\p{M}'’]+)*(?: (?:(?:sur|de|du|des|la|upon|of|the) ){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+){0,4}");
    return name;
}

bool isMonth(const QString &word) { return monthOf(folded(word).section(QLatin1Char(' '), 0, 0)) > 0; }

/// The last place named in \p text after a word that leads to one.
QString lastPlace(const QString &text)
{
    static const QRegularExpression expression(
        QStringLiteral("(?:^|[\\s(,])(?:À|à|A|a|au|Au|in|In|at|At) (?:the |l['’])?(%1)").arg(placeName()));
    QString place;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!isMonth(name))
            place = name;
    }
    return place;
}

QString firstPlace(const QString &text)
{
    static const QRegularExpression expression(
        QStringLiteral("^[\\s,]*(?:\\((?:off|OFF)\\)|\\[(?:off|OFF)\\])?[\\s,]*(?:à|au|in|at|,|-|–|\\() ?(?:the |l['’])?(%1)").arg(placeName()));
    const QRegularExpressionMatch match = expression.match(text);
    return match.hasMatch() && !isMonth(match.captured(1)) ? match.captured(1) : QString();
}

} // namespace

QString placeIn(const QString &text)
{
    static const QRegularExpression label(QStringLiteral("(?:^|\\n)\\s*(?:Lieux?|Où|Place|Venue|Location|Where) ?: *([^\\n]{2,120})"));
    const QRegularExpressionMatch match = label.match(text.left(longestProse));
    return match.hasMatch() ? match.captured(1).trimmed() : lastPlace(text.left(longestProse));
}

QList<FoundDay> daysIn(const QString &text, int year)
{
    const QString prose = text.left(longestProse);
    const QString plain = folded(prose);
    const QList<Mention> mentions = mentionsIn(plain, year);
    QList<FoundDay> days;
    qsizetype previousEnd = 0;
    QString knownPlace;
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const Mention &mention = mentions.at(i);
        const qsizetype nextBegin = i + 1 < mentions.size() ? mentions.at(i + 1).begin : prose.size();
        const qsizetype tail = std::min<qsizetype>(nextBegin - mention.end, 60);
        const QString before = prose.mid(previousEnd, mention.begin - previousEnd);
        const QString after = prose.mid(mention.end, tail);
        static const QRegularExpression aside(QStringLiteral("^\\s*[,:-]?\\s*[(\\[][^)\\]]{0,20}[)\\]]"));
        const QString beside = folded(before.right(80)) + QLatin1Char(' ') + aside.match(folded(after)).captured();
        FoundDay day;
        day.kind = kindIn(beside);
        day.place = firstPlace(after);
        const qsizetype placeEnd = day.place.isEmpty() ? 0 : after.indexOf(day.place) + day.place.size();
        if (day.place.isEmpty() && day.kind != DayKind::Online)
            day.place = lastPlace(before);
        if (day.kind == DayKind::Main && !day.place.isEmpty())
            knownPlace = day.place;
        for (const QDate &date : mention.dates) {
            const bool known = std::any_of(days.begin(), days.end(), [&](const FoundDay &other) { return other.date == date; });
            day.date = date;
            if (!known)
                days.append(day);
        }
        previousEnd = mention.end + placeEnd;
    }
    if (knownPlace.isEmpty() && !days.isEmpty())
        knownPlace = placeIn(text);
    for (FoundDay &day : days) {
        if (day.kind == DayKind::Main && day.place.isEmpty())
            day.place = knownPlace;
    }
    std::stable_sort(days.begin(), days.end(), [](const FoundDay &a, const FoundDay &b) { return a.date < b.date; });
    return days;
}

int yearIn(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(?:199\\d|20\\d\\d)(?!\\d)"));
    return year.match(text.left(longestProse)).captured().toInt();
}

int editionIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\b(\\d{1,3}) ?(?:e|er|re|ere|eme|nd|nde|st|rd|th)? edition\\b"));
    static const QRegularExpression word(QStringLiteral("\\b(\\w+) edition\\b"));
    static const QStringList french{QStringLiteral("premiere"), QStringLiteral("deuxieme"), QStringLiteral("troisieme"),
                                    QStringLiteral("quatrieme"), QStringLiteral("cinquieme"), QStringLiteral("sixieme"),
                                    QStringLiteral("septieme"), QStringLiteral("huitieme"), QStringLiteral("neuvieme"),
                                    QStringLiteral("dixieme")};
    static const QStringList english{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"),
                                     QStringLiteral("fourth"), QStringLiteral("fifth"), QStringLiteral("sixth"),
                                     QStringLiteral("seventh"), QStringLiteral("eighth"), QStringLiteral("ninth"),
                                     QStringLiteral("tenth")};
    const QString plain = folded(text.left(longestProse));
    if (const QRegularExpressionMatch match = number.match(plain); match.hasMatch())
        return match.captured(1).toInt();
    if (const QRegularExpressionMatch match = word.match(plain); match.hasMatch()) {
        if (match.captured(1) == u"seconde")
            return 2;
        return int(std::max(french.indexOf(match.captured(1)), english.indexOf(match.captured(1)))) + 1;
    }
    return 0;
}

static QString tidyName(const QString &name)
{
    static const QRegularExpression tail(QStringLiteral("[\\s,:–—-]*(?:\\(?(?:19|20)\\d\\d\\)?)?[\\s.,:–—-]*$"));
    QString result = name.trimmed();
    result.remove(tail);
    return result.trimmed();
}

QString seriesNameIn(const QString &title)
{
    static const QRegularExpression after(
        QStringLiteral("\\bedition (?:\\(?\\d{4}\\)? )?(?:de la |de l'|du |des |de |d'|of the |of )(?=\\S)"));
    static const QRegularExpression before(
        QStringLiteral("^(?:[^:]{0,60}: ?)?(.{2,80}?) ?[-,:]? (?:la |the )?(?:\\d{1,3} ?(?:e|er|re|ere|eme|nd|nde|st|rd|th)|\\w{4,10}) edition\\b"));
    const QString text = title.left(300);
    const QString plain = folded(text);
    if (const QRegularExpressionMatch match = after.match(plain); match.hasMatch())
        return tidyName(text.mid(match.capturedEnd()));
    if (editionIn(text) > 0) {
        if (const QRegularExpressionMatch match = before.match(plain); match.hasMatch()) {
            const QString name = tidyName(text.mid(match.capturedStart(1), match.capturedLength(1)));
            const QString other = eventNameIn(name);
            return other.isEmpty() ? name : other;
        }
    }
    return {};
}

QString eventNameIn(const QString &title)
{
    static const QRegularExpression lead(QStringLiteral(
        "^(?:rapport(?: d'evenement| de participation)?|compte[- ]rendu|retours?(?: d'experience)?|bilan|report|event report|notes|review|"
        "trip report|recap|looking back)(?: ?[:–-] ?| sur | de | du | des | d'| on | of | about | from | at )(?:la |le |les |l'|the )?(?=\\S)"));
    static const QRegularExpression trail(QStringLiteral("\\s*[:,–-]\\s*(?:rapport|compte[- ]rendu|bilan|report|event report|notes|retour d'experience)\\b.*$"));
    QString text = title.left(300);
    const QRegularExpressionMatch match = lead.match(folded(text));
    if (match.hasMatch())
        return tidyName(text.mid(match.capturedEnd()));
    const QRegularExpressionMatch end = trail.match(folded(text));
    if (end.hasMatch())
        return tidyName(text.left(end.capturedStart()));
    return {};
}

} // namespace glaneur
