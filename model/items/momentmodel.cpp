// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/momentmodel.h"

namespace glaneur {

MomentModel::MomentModel(ReportSession &session, QObject *parent)
    : ReportRowsModel(session, QStringLiteral("moments"), parent)
{
    setColumns(ColumnCount);
    refresh();
}

QVariant MomentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MomentRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == PersonColumn ? row.personName : row.plainText;
    case Qt::EditRole:
        return index.column() == PersonColumn ? QVariant(row.moment.person.uuid())
                                              : QVariant(row.moment.text.commonMark());
    case IdRole: return row.id.uuid();
    case PersonRole: return row.moment.person.uuid();
    case PersonNameRole: return row.personName;
    case CommonMarkRole: return row.moment.text.commonMark();
    default: return {};
    }
}

bool MomentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const MomentId id = at(index.row()).id;
    const bool isPerson = role == PersonRole || (role == Qt::EditRole && index.column() == PersonColumn);
    if (!isPerson && role != CommonMarkRole && role != Qt::EditRole)
        return false;
    session().edit(
        isPerson ? tr("Change whose moment it is") : tr("Change a favourite moment"),
        [&](Report &report) {
            const qsizetype at = indexOfId(report.moments, id);
            if (at >= 0 && isPerson)
                report.moments[at].person = PersonId(value.toUuid());
            else if (at >= 0)
                report.moments[at].text = RichText(value.toString());
        },
        isPerson ? QString() : QLatin1String("moment/") + id.toString());
    return true;
}

QVariant MomentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal)
        return section == PersonColumn ? tr("Person") : tr("Favourite moment");
    return ReportRowsModel::headerData(section, orientation, role);
}

Qt::ItemFlags MomentModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

MomentId MomentModel::add(const PersonId &person, const RichText &text, int before)
{
    const Moment moment{MomentId::create(), person, text};
    session().edit(tr("Add a favourite moment"), [&](Report &report) {
        const bool inside = before >= 0 && before < report.moments.size();
        report.moments.insert(inside ? before : report.moments.size(), moment);
    });
    return moment.id;
}

QList<Person> MomentModel::peopleWithout() const
{
    const Report &report = session().report();
    QList<Person> result;
    for (const Person &person : report.people) {
        const bool has = std::any_of(report.moments.cbegin(), report.moments.cend(),
                                     [&](const Moment &moment) { return moment.person == person.id; });
        if (!has)
            result.append(person);
    }
    return result;
}

QList<MomentRow> MomentModel::rowsOf(const Report &report) const
{
    QList<MomentRow> result;
    for (const Moment &moment : report.moments) {
        const int known = rowOf(moment.id);
        const bool same = known >= 0 && at(known).moment.text == moment.text;
        const Person *person = report.person(moment.person);
        result.append({moment.id, moment, person ? person->name() : QString(),
                       same ? at(known).plainText : moment.text.toPlainText()});
    }
    return result;
}

void MomentModel::store(Report &report, const QList<MomentRow> &rows) const
{
    report.moments.clear();
    for (const MomentRow &row : rows)
        report.moments.append(row.moment);
}

QString MomentModel::moveText() const { return tr("Move a favourite moment"); }
QString MomentModel::removeText() const { return tr("Remove a favourite moment"); }

} // namespace glaneur
