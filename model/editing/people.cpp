// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/people.h"

#include "domain/folded.h"

#include <QRegularExpression>

#include <algorithm>

namespace glaneur {

namespace {

/// A family name as lists of participants write it.
bool isInCapitals(const QString &word)
{
    const auto letters = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
    return letters > 1 && word == word.toUpper() && word != word.toLower();
}

QStringList sortedWords(const QString &name)
{
    QStringList words = folded(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.sort();
    return words;
}

} // namespace

Person personOfName(const QString &name)
{
    Person person;
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return person;
    person.id = PersonId::create();
    qsizetype capitals = 0;
    while (capitals < words.size() && isInCapitals(words.at(capitals)))
        ++capitals;
    const bool familyFirst = capitals > 0 && capitals < words.size();
    const qsizetype first = familyFirst ? capitals : 0;
    const qsizetype count = familyFirst ? words.size() - capitals : 1;
    person.firstName = words.mid(first, count).join(QLatin1Char(' '));
    person.familyName = (familyFirst ? words.mid(0, capitals) : words.mid(1)).join(QLatin1Char(' '));
    return person;
}

QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;&\\n\\r\\t\\x{2028}\\x{2029}]|\\s(?:et|and)\\s"),
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    const QStringList pieces = text.split(between);
    for (const QString &piece : pieces) {
        if (const QString name = piece.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

const Person *personByName(const QList<Person> &people, const QString &name)
{
    const QStringList words = sortedWords(name);
    if (words.isEmpty())
        return nullptr;
    const auto only = [&](auto fits) -> const Person * {
        const auto found = std::find_if(people.cbegin(), people.cend(), fits);
        if (found == people.cend() || std::find_if(found + 1, people.cend(), fits) != people.cend())
            return nullptr;
        return &*found;
    };
    const auto hasName = [&](const Person &person) { return sortedWords(person.name()) == words; };
    if (std::any_of(people.cbegin(), people.cend(), hasName))
        return only(hasName);
    return only([&](const Person &person) { return sortedWords(person.firstName) == words; });
}

bool addPeople(Report &report, const QList<Person> &people)
{
    bool added = false;
    for (const Person &person : people) {
        if (person.id.isNull() || report.person(person.id))
            continue;
        report.people.append(person);
        added = true;
    }
    return added;
}

} // namespace glaneur
