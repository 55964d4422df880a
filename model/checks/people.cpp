// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/check.h"

#include <QCoreApplication>
#include <algorithm>

namespace glaneur {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Checks)
};

/// Everyone whom a day, a focus, a point or a moment names.
QSet<PersonId> peopleUsed(const Report &report)
{
    QSet<PersonId> used;
    const auto authors = [&](const QList<Takeaway> &takeaways) {
        for (const Takeaway &takeaway : takeaways)
            used.insert(takeaway.author);
    };
    for (const Day &day : report.event.days)
        used.unite(QSet<PersonId>(day.attendees.begin(), day.attendees.end()));
    for (const Focus &focus : report.focuses) {
        used.unite(QSet<PersonId>(focus.attendees.begin(), focus.attendees.end()));
        authors(focus.takeaways);
    }
    authors(report.takeaways);
    for (const Moment &moment : report.moments)
        used.insert(moment.person);
    return used;
}

bool standsIn(const QString &word, const QString &text)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !text.at(at - 1).isLetter()) && (end == text.size() || !text.at(end).isLetter()))
            return true;
    }
    return false;
}

bool isNamed(const Person &person, const PublishedReport &published)
{
    const QString name = (person.firstName.trimmed().isEmpty() ? person.familyName : person.firstName).trimmed();
    return !name.isEmpty()
        && std::any_of(published.passages().begin(), published.passages().end(), [&](const Passage &passage) {
               return passage.origin.field != Origin::Field::Person && standsIn(name, passage.words);
           });
}

QSet<PersonId> knownPeople(const Report &report)
{
    QSet<PersonId> known;
    for (const Person &person : report.people)
        known.insert(person.id);
    return known;
}

} // namespace

void checkRoles(const PublishedReport &published, Findings &findings)
{
    const QSet<PersonId> used = peopleUsed(published.report());
    for (const Person &person : published.report().people) {
        const QString name = person.name().simplified();
        if (!name.isEmpty() && person.role.trimmed().isEmpty() && (published.showsDays() || used.contains(person.id)))
            findings.add(published.personOrigin(person.id), Checks::tr("%1 has no role.").arg(excerpt(name)), name);
    }
}

void checkNames(const PublishedReport &published, Findings &findings)
{
    for (const Person &person : published.report().people) {
        if (person.name().trimmed().isEmpty())
            findings.add(published.personOrigin(person.id), Checks::tr("Someone of the team has no name."));
    }
}

void checkUnusedPeople(const PublishedReport &published, Findings &findings)
{
    const QSet<PersonId> used = peopleUsed(published.report());
    for (const Person &person : published.report().people) {
        const QString name = person.name().simplified();
        if (!name.isEmpty() && !used.contains(person.id) && !isNamed(person, published))
            findings.add(published.personOrigin(person.id),
                         Checks::tr("%1 attends nothing and is named nowhere in this report.").arg(excerpt(name)), name);
    }
}

void checkMomentPeople(const PublishedReport &published, Findings &findings)
{
    const QSet<PersonId> known = knownPeople(published.report());
    QSet<PersonId> told;
    for (const auto &[moment, origin] : published.moments()) {
        const QString words = excerpt(moment->text.toPlainText());
        if (!known.contains(moment->person)) {
            findings.add(origin,
                         words.isEmpty() ? Checks::tr("A favourite moment is nobody's.")
                                         : Checks::tr("The favourite moment “%1” is nobody's.").arg(words));
            continue;
        }
        if (told.contains(moment->person))
            findings.add(origin, Checks::tr("%1 has more than one favourite moment.")
                                     .arg(excerpt(published.report().person(moment->person)->name())));
        told.insert(moment->person);
    }
}

void checkEmptyMoments(const PublishedReport &published, Findings &findings)
{
    for (const auto &[moment, origin] : published.moments()) {
        const Person *person = published.report().person(moment->person);
        if (person && moment->text.commonMark().trimmed().isEmpty())
            findings.add(origin, Checks::tr("The favourite moment of %1 is not written yet.").arg(excerpt(person->name())));
    }
}

void checkAttendees(const PublishedReport &published, Findings &findings)
{
    const QSet<PersonId> known = knownPeople(published.report());
    const auto someMissing = [&](const QList<PersonId> &attendees) {
        return std::any_of(attendees.begin(), attendees.end(), [&](const PersonId &id) { return !known.contains(id); });
    };
    if (published.showsDays()) {
        for (const Day &day : published.report().event.days) {
            if (someMissing(day.attendees))
                findings.add(published.dayOrigin(day.id), Checks::tr("Someone who attended this day is not among the people."));
        }
    }
    for (const auto &[focus, origin] : published.focuses()) {
        const QString title = excerpt(focus->title.trimmed().isEmpty() ? focus->officialTitle : focus->title);
        if (someMissing(focus->attendees)) {
            findings.add(origin, Checks::tr("Someone who attended the focus “%1” is not among the people.").arg(title));
        } else if (focus->attendees.isEmpty() && focus->lead.isEmpty() && published.hasContent(origin.section)) {
            findings.add(origin, title.isEmpty() ? Checks::tr("A focus does not say who attended it.")
                                                 : Checks::tr("The focus “%1” does not say who attended it.").arg(title));
        }
    }
}

} // namespace glaneur
