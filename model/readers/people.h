// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace glaneur {

/// The persons that a report names, each once, in the order in which they are met.
class PeopleDirectory
{
public:
    const QList<Person> &people() const { return m_people; }

    /// Finds « Name (role) » and « Name, Name and Name (role) » in prose.
    void readProse(const QString &text);
    /// Reads the lists and tables of \p blocks as a list of participants.
    void readList(const QList<TextBlock> &blocks);
    /// The person called \p name, added where new; null where \p name looks like no name.
    PersonId find(const QString &name);
    /// Those known whose names occur in \p text, in its order.
    QList<PersonId> namedIn(const QString &text) const;
    /// Those whom « Name, Name and Name » at the start of \p text lists before a word that says that they were there.
    QList<PersonId> attendeesIn(const QString &text);

private:
    Person &entry(const QString &name);
    void describe(const QString &name, const QString &description);
    void readEntry(const QString &text);
    void readTable(const TextBlock &table);

    QList<Person> m_people;
};

/// The name that \p text starts with (one to four words), or nothing.
QString nameAtStart(const QString &text);
/// Whether \p text is a name and nothing else.
bool isName(const QString &text);

} // namespace glaneur
