// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/check.h"
#include "checks/datementions.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace glaneur {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Checks)
};

QString spelt(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

/// \p day in a sentence: its date, else its place.
QString nameOf(const Day &day)
{
    return day.date.isValid() ? spelt(day.date) : excerpt(day.place);
}

QList<QDate> datesOf(const Event &event)
{
    QList<QDate> dates;
    for (const Day &day : event.days) {
        if (day.date.isValid())
            dates.append(day.date);
    }
    std::sort(dates.begin(), dates.end());
    return dates;
}

qint64 distance(const QDate &date, const QList<QDate> &dates)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (const QDate &other : dates)
        least = std::min(least, std::abs(date.daysTo(other)));
    return least;
}

/// Whether a text tells of the event's own days.
bool tellsOfTheEvent(const PublishedReport &published, const Origin &origin)
{
    switch (origin.field) {
    case Origin::Field::Title:
    case Origin::Field::Day:
    case Origin::Field::Theme:
        return true;
    case Origin::Field::SectionTitle:
    case Origin::Field::SectionText: {
        const Section *section = published.section(origin.section);
        return section && (section->kind == SectionKind::Days || section->kind == SectionKind::Edition);
    }
    default:
        return false;
    }
}

} // namespace

void checkEventDates(const PublishedReport &published, Findings &findings)
{
    const QList<Day> &days = published.report().event.days;
    const bool noneDated = std::none_of(days.begin(), days.end(), [](const Day &day) { return day.date.isValid(); });
    if (noneDated) {
        findings.add(published.dayOrigin({}), Checks::tr("The event has no date."));
        return;
    }
    for (const Day &day : days) {
        if (!day.date.isValid())
            findings.add(published.dayOrigin(day.id),
                         day.place.trimmed().isEmpty() ? Checks::tr("A day has no date.")
                                                       : Checks::tr("The day at “%1” has no date.").arg(nameOf(day)));
    }
}

void checkEventPlaces(const PublishedReport &published, Findings &findings)
{
    const QList<Day> &days = published.report().event.days;
    const auto lacksPlace = [](const Day &day) { return day.place.trimmed().isEmpty() && day.kind != DayKind::Online; };
    if (!days.isEmpty() && std::all_of(days.begin(), days.end(), lacksPlace)) {
        findings.add(published.dayOrigin(days.first().id), Checks::tr("The event has no place."));
        return;
    }
    for (const Day &day : days) {
        if (lacksPlace(day))
            findings.add(published.dayOrigin(day.id),
                         day.date.isValid() ? Checks::tr("The day of %1 has no place.").arg(nameOf(day))
                                            : Checks::tr("A day has no place."));
    }
}

void checkDaysInYear(const PublishedReport &published, Findings &findings)
{
    const Event &event = published.report().event;
    if (event.year <= 0)
        return;
    QList<QDate> inYear;
    for (const QDate &date : datesOf(event)) {
        if (date.year() == event.year)
            inYear.append(date);
    }
    // An event may go on over New Year.
    constexpr qint64 sameEvent = 14;
    for (const Day &day : event.days) {
        if (day.date.isValid() && day.date.year() != event.year && distance(day.date, inYear) > sameEvent)
            findings.add(published.dayOrigin(day.id),
                         Checks::tr("The day of %1 is not in %2, the event's year.").arg(spelt(day.date)).arg(event.year));
    }
}

void checkDayOrder(const PublishedReport &published, Findings &findings)
{
    const QList<Day> &days = published.report().event.days;
    const bool allDated = std::all_of(days.begin(), days.end(), [](const Day &day) { return day.date.isValid(); });
    QDate latest;
    for (const Day &day : days) {
        if (!day.date.isValid())
            continue;
        if (latest.isValid() && day.date < latest) {
            findings.add(published.dayOrigin(day.id),
                         Checks::tr("The day of %1 comes after that of %2.").arg(spelt(day.date), spelt(latest)), {},
                         allDated ? Findings::Mend::Certain : Findings::Mend::None);
        }
        latest = qMax(latest, day.date);
    }
}

void checkDatesInTexts(const PublishedReport &published, Findings &findings)
{
    const QList<QDate> dates = datesOf(published.report().event);
    if (dates.isEmpty())
        return;
    // What is further away is another event, or a deadline.
    constexpr qint64 near = 14;
    const int year = dates.first().year();
    for (const Passage &passage : published.passages()) {
        if (!tellsOfTheEvent(published, passage.origin))
            continue;
        for (const DateMention &mention : dateMentions(passage.words)) {
            const QDate date = mention.date(year);
            const bool otherYear = mention.year > 0
                && std::none_of(dates.begin(), dates.end(), [&](const QDate &day) { return day.year() == mention.year; });
            if (otherYear) {
                const bool typo = std::any_of(dates.begin(), dates.end(), [&](const QDate &day) {
                    return day.month() == mention.month && day.day() == mention.day;
                });
                if (typo)
                    findings.add(passage.origin, Checks::tr("“%1” is in another year than the event.").arg(mention.words), mention.words);
            } else if (!date.isValid()) {
                findings.add(passage.origin, Checks::tr("“%1” is no date: there is no such day.").arg(mention.words), mention.words);
            } else if (!mention.isLimit && !dates.contains(date) && distance(date, dates) <= near) {
                findings.add(passage.origin, Checks::tr("“%1” is none of the event's days.").arg(mention.words), mention.words);
            }
        }
    }
}

void checkWeekdays(const PublishedReport &published, Findings &findings)
{
    const QList<QDate> dates = datesOf(published.report().event);
    const QLocale language(published.isFrench() ? QLocale::French : QLocale::English);
    for (const Passage &passage : published.passages()) {
        for (const DateMention &mention : dateMentions(passage.words)) {
            if (mention.weekday == 0)
                continue;
            QDate date = mention.date(0);
            for (const QDate &day : dates) {
                if (mention.year == 0 && day.month() == mention.month && day.day() == mention.day)
                    date = day;
            }
            if (date.isValid() && date.dayOfWeek() != mention.weekday)
                findings.add(passage.origin,
                             Checks::tr("“%1”: that day is a %2.").arg(mention.words, language.dayName(date.dayOfWeek())),
                             mention.words);
        }
    }
}

} // namespace glaneur
