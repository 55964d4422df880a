// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/attendancemodel.h"

#include "items/kindnames.h"
#include "items/listdiff.h"

#include <QLocale>

namespace glaneur {

AttendanceModel::AttendanceModel(ReportSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &ReportSession::changed, this, [this] { refresh(); });
    refresh();
}

int AttendanceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_people.size()); }
int AttendanceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_heads.size()); }

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonHead &person = m_people.at(index.row());
    const Head &head = m_heads.at(index.column());
    const bool there = head.attendees.contains(person.id);
    switch (role) {
    case Qt::CheckStateRole: return there ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return there ? tr("%1 was there: %2").arg(person.name, head.title)
                     : tr("%1 was not there: %2").arg(person.name, head.title);
    case IdRole:
    case PersonRole: return person.id.uuid();
    case PersonNameRole: return person.name;
    case DayRole: return head.isDay ? head.id : QUuid();
    case FocusRole: return head.isDay ? QUuid() : head.id;
    default: return {};
    }
}

bool AttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const PersonId person = m_people.at(index.row()).id;
    const Head head = m_heads.at(index.column());
    const bool there = value.toInt() == Qt::Checked;
    m_session.edit(tr("Change who was there"), [&](Report &report) {
        QList<PersonId> *attendees = nullptr;
        if (const qsizetype at = indexOfId(report.event.days, DayId(head.id)); head.isDay && at >= 0)
            attendees = &report.event.days[at].attendees;
        if (const qsizetype at = indexOfId(report.focuses, FocusId(head.id)); !head.isDay && at >= 0)
            attendees = &report.focuses[at].attendees;
        if (!attendees || attendees->contains(person) == there)
            return;
        if (there)
            attendees->append(person);
        else
            attendees->removeAll(person);
    });
    return true;
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? m_heads.size() : m_people.size()))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return isColumn ? m_heads.at(section).title : m_people.at(section).name;
    case IdRole: return isColumn ? m_heads.at(section).id : m_people.at(section).id.uuid();
    default: return {};
    }
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

void AttendanceModel::refresh()
{
    const Report &report = m_session.report();
    QList<PersonHead> people;
    for (const Person &person : report.people)
        people.append({person.id, person.name()});
    QList<Head> heads;
    const QLocale locale;
    for (const Day &day : report.event.days) {
        const QString date = day.date.isValid() ? locale.toString(day.date, QLocale::ShortFormat) : tr("No date yet");
        heads.append({day.id.uuid(), day.kind == DayKind::Main ? date : tr("%1 (%2)", "date (kind of day)").arg(date, kindName(day.kind)), true,
                      day.attendees});
    }
    for (const Focus &focus : report.focuses) {
        const QString name = focus.title.isEmpty() ? focus.officialTitle : focus.title;
        heads.append({focus.id.uuid(), name.isEmpty() ? kindName(focus.kind) : name, false, focus.attendees});
    }
    refreshRows(people);
    refreshColumns(heads);
}

void AttendanceModel::refreshRows(const QList<PersonHead> &after)
{
    if (after == m_people)
        return;
    const auto keys = [](const QList<PersonHead> &people) {
        QList<PersonId> ids;
        for (const PersonHead &person : people)
            ids.append(person.id);
        return ids;
    };
    for (const ListStep &step : listDiff(keys(m_people), keys(after))) {
        const int last = step.first + step.count - 1;
        switch (step.kind) {
        case ListStep::Kind::Remove:
            beginRemoveRows({}, step.first, last);
            m_people.remove(step.first, step.count);
            endRemoveRows();
            break;
        case ListStep::Kind::Move:
            beginMoveRows({}, step.first, step.first, {}, step.to);
            m_people.move(step.first, step.to > step.first ? step.to - 1 : step.to);
            endMoveRows();
            break;
        case ListStep::Kind::Insert:
            beginInsertRows({}, step.first, last);
            for (int row = step.first; row <= last; ++row)
                m_people.insert(row, after.at(row));
            endInsertRows();
            break;
        }
    }
    for (int row = 0; row < after.size(); ++row) {
        if (m_people.at(row) == after.at(row))
            continue;
        m_people[row] = after.at(row);
        emit headerDataChanged(Qt::Vertical, row, row);
        if (!m_heads.isEmpty())
            emit dataChanged(index(row, 0), index(row, int(m_heads.size()) - 1));
    }
}

void AttendanceModel::refreshColumns(const QList<Head> &after)
{
    if (after == m_heads)
        return;
    const auto keys = [](const QList<Head> &heads) {
        QList<QUuid> ids;
        for (const Head &head : heads)
            ids.append(head.id);
        return ids;
    };
    for (const ListStep &step : listDiff(keys(m_heads), keys(after))) {
        const int last = step.first + step.count - 1;
        switch (step.kind) {
        case ListStep::Kind::Remove:
            beginRemoveColumns({}, step.first, last);
            m_heads.remove(step.first, step.count);
            endRemoveColumns();
            break;
        case ListStep::Kind::Move:
            beginMoveColumns({}, step.first, step.first, {}, step.to);
            m_heads.move(step.first, step.to > step.first ? step.to - 1 : step.to);
            endMoveColumns();
            break;
        case ListStep::Kind::Insert:
            beginInsertColumns({}, step.first, last);
            for (int column = step.first; column <= last; ++column)
                m_heads.insert(column, after.at(column));
            endInsertColumns();
            break;
        }
    }
    for (int column = 0; column < after.size(); ++column) {
        if (m_heads.at(column) == after.at(column))
            continue;
        const bool retitled = m_heads.at(column).title != after.at(column).title;
        m_heads[column] = after.at(column);
        if (retitled)
            emit headerDataChanged(Qt::Horizontal, column, column);
        if (!m_people.isEmpty())
            emit dataChanged(index(0, column), index(int(m_people.size()) - 1, column));
    }
}

} // namespace glaneur
