// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/personmatchmodel.h"

#include "domain/folded.h"
#include "editing/people.h"

#include <algorithm>

namespace glaneur {

namespace {

QStringList nameWords(const QString &name)
{
    QString words = folded(name);
    words.replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1Char('\''), QLatin1Char(' '));
    return words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// How well the name fits what is typed, 0 being best; -1 where it does not.
int distance(const Person &person, const QStringList &typed)
{
    const QStringList words = nameWords(person.name());
    qsizetype last = -1;
    bool inOrder = true;
    for (const QString &start : typed) {
        qsizetype at = -1;
        for (qsizetype i = 0; i < words.size() && at < 0; ++i) {
            if (words.at(i).startsWith(start) && (i > last || !inOrder))
                at = i;
        }
        if (at < 0) { // the words may be typed in another order
            inOrder = false;
            at = std::find_if(words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(start); })
                - words.cbegin();
            if (at == words.size())
                return -1;
        }
        last = at;
    }
    if (!inOrder)
        return 2;
    return words.constFirst().startsWith(typed.constFirst()) ? 0 : 1;
}

} // namespace

PersonMatchModel::PersonMatchModel(QObject *parent) : QAbstractListModel(parent) {}

void PersonMatchModel::setPeople(const QList<Person> &near, const QList<Person> &far, const QList<PersonId> &taken)
{
    m_near = near;
    m_far = far;
    m_taken = taken;
    match();
}

void PersonMatchModel::setWords(const QString &words)
{
    m_words = words.simplified();
    match();
}

void PersonMatchModel::match()
{
    beginResetModel();
    m_matches.clear();
    const QStringList typed = nameWords(m_words);
    bool isKnown = false;
    if (!typed.isEmpty()) {
        QList<PersonId> seen = m_taken;
        for (const QList<Person> *people : {&m_near, &m_far}) {
            QList<std::pair<int, Person>> found;
            for (const Person &person : *people) {
                isKnown = isKnown || nameWords(person.name()) == typed;
                const int away = seen.contains(person.id) ? -1 : distance(person, typed);
                if (away < 0)
                    continue;
                seen.append(person.id);
                found.append({away, person});
            }
            std::stable_sort(found.begin(), found.end(), [](const auto &one, const auto &other) {
                if (one.first != other.first)
                    return one.first < other.first;
                return folded(one.second.name()) < folded(other.second.name());
            });
            for (const auto &entry : std::as_const(found))
                m_matches.append(entry.second);
        }
    }
    m_offersNew = !typed.isEmpty() && !isKnown;
    endResetModel();
}

int PersonMatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size()) + (m_offersNew ? 1 : 0);
}

QVariant PersonMatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNew = index.row() >= m_matches.size();
    const Person person = isNew ? Person() : m_matches.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return isNew ? tr("New: %1", "person").arg(m_words) : person.name();
    case Qt::EditRole: // what a completer puts into its line
    case PersonNameRole: return isNew ? m_words : person.name();
    case Qt::AccessibleTextRole: {
        const QString name = data(index, Qt::DisplayRole).toString();
        const QString more = data(index, ExcerptRole).toString();
        return more.isEmpty() ? name : tr("%1, %2", "name, role and place of a person").arg(name, more);
    }
    case ExcerptRole: {
        if (isNew)
            return tr("Adds them to the report's people");
        QStringList parts{person.role, person.territory, person.organisation};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case IdRole: return person.id.uuid();
    default: return {};
    }
}

Person PersonMatchModel::personAt(int row) const
{
    return row < m_matches.size() ? m_matches.at(row) : personOfName(m_words);
}

} // namespace glaneur
