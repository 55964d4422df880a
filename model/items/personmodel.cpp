// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/personmodel.h"

#include "editing/edits.h"

namespace glaneur {

namespace {

QString *field(Person &person, int column)
{
    switch (column) {
    case PersonModel::FirstNameColumn: return &person.firstName;
    case PersonModel::FamilyNameColumn: return &person.familyName;
    case PersonModel::RoleColumn: return &person.role;
    case PersonModel::TerritoryColumn: return &person.territory;
    case PersonModel::OrganisationColumn: return &person.organisation;
    default: return nullptr;
    }
}

} // namespace

PersonModel::PersonModel(ReportSession &session, QObject *parent)
    : ReportRowsModel(session, QStringLiteral("people"), parent)
{
    setColumns(ColumnCount);
    refresh();
}

QVariant PersonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = at(index.row()).person;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: {
        Person copy = person;
        return *field(copy, index.column());
    }
    case IdRole:
    case PersonRole: return person.id.uuid();
    case PersonNameRole: return person.name();
    default: return {};
    }
}

bool PersonModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const PersonId id = at(index.row()).id;
    session().edit(
        tr("Change a person"),
        [&](Report &report) {
            const qsizetype at = indexOfId(report.people, id);
            if (at >= 0)
                *field(report.people[at], index.column()) = value.toString().trimmed();
        },
        QStringLiteral("person/%1/%2").arg(id.toString()).arg(index.column()));
    return true;
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal) {
        switch (section) {
        case FirstNameColumn: return tr("First name");
        case FamilyNameColumn: return tr("Family name");
        case RoleColumn: return tr("Role");
        case TerritoryColumn: return tr("Territory");
        case OrganisationColumn: return tr("Organisation");
        }
    }
    return ReportRowsModel::headerData(section, orientation, role);
}

Qt::ItemFlags PersonModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

PersonId PersonModel::add(const QString &firstName, const QString &familyName, int before)
{
    Person person;
    person.id = PersonId::create();
    person.firstName = firstName.trimmed();
    person.familyName = familyName.trimmed();
    session().edit(tr("Add a person"), [&](Report &report) {
        const bool inside = before >= 0 && before < report.people.size();
        report.people.insert(inside ? before : report.people.size(), person);
    });
    return person.id;
}

bool PersonModel::addExisting(const Person &person)
{
    if (person.id.isNull() || rowOf(person.id) >= 0)
        return false;
    session().edit(tr("Add a person"), [&](Report &report) { report.people.append(person); });
    return true;
}

int PersonModel::useCount(const PersonId &id) const { return usesOfPerson(session().report(), id); }

QList<PersonRow> PersonModel::rowsOf(const Report &report) const
{
    QList<PersonRow> result;
    for (const Person &person : report.people)
        result.append({person.id, person});
    return result;
}

void PersonModel::store(Report &report, const QList<PersonRow> &rows) const
{
    const QList<Person> before = report.people;
    for (const Person &person : before) {
        const bool stays = std::any_of(rows.cbegin(), rows.cend(),
                                       [&](const PersonRow &row) { return row.id == person.id; });
        if (!stays)
            removePerson(report, person.id);
    }
    report.people.clear();
    for (const PersonRow &row : rows)
        report.people.append(row.person);
}

QString PersonModel::moveText() const { return tr("Move a person"); }
QString PersonModel::removeText() const { return tr("Remove a person"); }

} // namespace glaneur
