// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/attendancemodel.h"

#include "domain/folded.h"
#include "items/kindnames.h"
#include "items/listdiff.h"

#include <QLocale>

namespace glaneur {

namespace {

/// In the order in which the report shows them, then those that it does not show.
QList<Focus> focusesInOrder(const Report &report)
{
    QList<Focus> focuses;
    for (const Section &section : report.sections) {
        if (const Focus *focus = report.focus(section.focus); focus && !findById(focuses, focus->id))
            focuses.append(*focus);
    }
    for (const Focus &focus : report.focuses) {
        if (!findById(focuses, focus.id))
            focuses.append(focus);
    }
    return focuses;
}

} // namespace

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
    case DayRole: return head.isDay() ? head.id : QUuid();
    case FocusRole: return head.isDay() ? QUuid() : head.id;
    default: return {};
    }
}

bool AttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setTicked({index}, value.toInt() == Qt::Checked);
    return true;
}

bool AttendanceModel::setTicked(const QModelIndexList &cells, bool ticked)
{
    QModelIndexList changing;
    QList<AttendanceCell> changes;
    for (const QModelIndex &index : cells) {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || isTicked(index) == ticked)
            continue;
        changing.append(index);
        changes.append(cell(index));
    }
    if (changes.isEmpty())
        return false;
    const bool onePerson = std::all_of(changes.cbegin(), changes.cend(),
                                       [&](const AttendanceCell &other) { return other.person == changes.first().person; });
    const bool onePlace = std::all_of(changing.cbegin(), changing.cend(), [&](const QModelIndex &other) {
        return other.column() == changing.first().column();
    });
    const QString name = m_people.at(changing.first().row()).name;
    const QString place = m_heads.at(changing.first().column()).title;
    const int count = int(changes.size());
    QString text;
    if (onePerson && onePlace)
        text = ticked ? tr("Tick who was there: %1, %2").arg(name, place) : tr("Untick who was there: %1, %2").arg(name, place);
    else if (onePerson)
        text = tr("Change where %1 was: %n place(s)", nullptr, count).arg(name);
    else if (onePlace)
        text = tr("Change who was there: %1, %n person(s)", nullptr, count).arg(place);
    else
        text = tr("Change who was there: %n cell(s)", nullptr, count);
    m_session.edit(text, [&](Report &report) { setAttendance(report, changes, ticked); });
    return true;
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? m_heads.size() : m_people.size()))
        return {};
    const QString title = isColumn ? m_heads.at(section).title : m_people.at(section).name;
    switch (role) {
    case Qt::DisplayRole: return title;
    case Qt::AccessibleTextRole:
        return isColumn ? tr("%1: %n person(s)", nullptr, total(section, orientation)).arg(title)
                        : tr("%1: %n place(s)", nullptr, total(section, orientation)).arg(title);
    case Qt::ToolTipRole:
        return isColumn ? tr("%1\n%n person(s) were there", nullptr, total(section, orientation)).arg(m_heads.at(section).whole)
                        : tr("%1\nin %n place(s)", nullptr, total(section, orientation)).arg(title);
    case IdRole: return isColumn ? m_heads.at(section).id : m_people.at(section).id.uuid();
    case KindRole: return isColumn ? QVariant(m_heads.at(section).kind) : QVariant();
    case TotalRole: return total(section, orientation);
    default: return {};
    }
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

AttendanceCell AttendanceModel::cell(const QModelIndex &index) const
{
    const Head &head = m_heads.at(index.column());
    return {m_people.at(index.row()).id, head.isDay() ? DayId(head.id) : DayId(), head.isDay() ? FocusId() : FocusId(head.id)};
}

int AttendanceModel::total(int section, Qt::Orientation orientation) const
{
    const auto isThere = [](const Head &head, const PersonHead &person) { return head.attendees.contains(person.id); };
    if (orientation == Qt::Horizontal)
        return int(std::count_if(m_people.cbegin(), m_people.cend(),
                                 [&](const PersonHead &person) { return isThere(m_heads.at(section), person); }));
    return int(std::count_if(m_heads.cbegin(), m_heads.cend(),
                             [&](const Head &head) { return isThere(head, m_people.at(section)); }));
}

int AttendanceModel::dayCount() const
{
    return int(std::count_if(m_heads.cbegin(), m_heads.cend(), [](const Head &head) { return head.isDay(); }));
}

int AttendanceModel::rowOfName(const QString &words, int start) const
{
    const QString wanted = folded(words.trimmed());
    const int count = int(m_people.size());
    for (int step = 0; step < count && !wanted.isEmpty(); ++step) {
        const int row = (start + step) % count;
        const QString name = folded(m_people.at(row).name);
        for (qsizetype at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
            if (at == 0 || !name.at(at - 1).isLetterOrNumber())
                return row;
        }
    }
    return -1;
}

QStringList AttendanceModel::namesOfAbsent() const
{
    QStringList names;
    for (int row = 0; row < m_people.size(); ++row) {
        if (total(row, Qt::Vertical) == 0)
            names.append(m_people.at(row).name);
    }
    return names;
}

QString AttendanceModel::asText(const QModelIndexList &cells) const
{
    QList<int> rows;
    QList<int> columns;
    for (const QModelIndex &cell : cells) {
        if (!rows.contains(cell.row()))
            rows.append(cell.row());
        if (!columns.contains(cell.column()))
            columns.append(cell.column());
    }
    std::sort(rows.begin(), rows.end());
    std::sort(columns.begin(), columns.end());
    QStringList heads{QString()};
    for (int column : std::as_const(columns))
        heads.append(m_heads.at(column).title.simplified());
    QStringList lines{heads.join(QLatin1Char('\t'))};
    for (int row : std::as_const(rows)) {
        QStringList line{m_people.at(row).name.simplified()};
        for (int column : std::as_const(columns))
            line.append(isTicked(index(row, column)) ? QStringLiteral("×") : QString());
        lines.append(line.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void AttendanceModel::refresh()
{
    const Report &report = m_session.report();
    QList<PersonHead> people;
    for (const Person &person : report.people)
        people.append({person.id, person.name().isEmpty() ? tr("Someone without a name") : person.name()});
    QList<Head> heads;
    const QLocale locale;
    for (const Day &day : report.event.days) {
        Head head{day.id.uuid(), {}, {}, -1, day.attendees};
        const bool isDated = day.date.isValid();
        const QString date = isDated ? locale.toString(day.date, tr("MMM d", "short date of a day of the event"))
                                     : tr("No date yet");
        const QString longDate = isDated ? locale.toString(day.date, QLocale::LongFormat) : date;
        const QString kind = kindName(day.kind);
        head.title = day.kind == DayKind::Main ? date : tr("%1, %2", "date, kind of day").arg(date, kind);
        head.whole = tr("%1, %2", "date, kind of day").arg(longDate, kind);
        if (!day.place.isEmpty())
            head.whole = tr("%1, %2", "date, place").arg(head.whole, day.place);
        heads.append(head);
    }
    for (const Focus &focus : focusesInOrder(report)) {
        const QString name = focus.title.isEmpty() ? focus.officialTitle : focus.title;
        const QString kind = kindName(focus.kind);
        const QString longName = focus.officialTitle.isEmpty() ? name : focus.officialTitle;
        heads.append({focus.id.uuid(), name.isEmpty() ? kind : name,
                      longName.isEmpty() ? kind : tr("%1: %2", "kind of focus: title").arg(kind, longName), int(focus.kind),
                      focus.attendees});
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
        m_heads[column] = after.at(column);
        emit headerDataChanged(Qt::Horizontal, column, column);
        if (!m_people.isEmpty())
            emit dataChanged(index(0, column), index(int(m_people.size()) - 1, column));
    }
    if (!m_people.isEmpty()) // their totals
        emit headerDataChanged(Qt::Vertical, 0, int(m_people.size()) - 1);
}

} // namespace glaneur
