// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/daymodel.h"

#include "editing/edits.h"
#include "items/kindnames.h"

#include <QLocale>

namespace glaneur {

DayModel::DayModel(ReportSession &session, QObject *parent)
    : ReportRowsModel(session, QStringLiteral("days"), parent)
{
    setColumns(ColumnCount);
    refresh();
}

QVariant DayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DayRow &row = at(index.row());
    const Day &day = row.day;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case PlaceColumn: return day.place;
        case KindColumn: return kindName(day.kind);
        case ProgrammeColumn: return day.programme.toPlainText();
        case AttendeesColumn: return row.attendeeNames;
        default:
            return day.date.isValid() ? QLocale().toString(day.date, QLocale::LongFormat) : tr("No date yet");
        }
    case Qt::EditRole:
        switch (index.column()) {
        case PlaceColumn: return day.place;
        case KindColumn: return int(day.kind);
        case ProgrammeColumn: return day.programme.commonMark();
        case AttendeesColumn: return row.attendeeNames;
        default: return day.date;
        }
    case IdRole:
    case DayRole: return day.id.uuid();
    case KindRole: return int(day.kind);
    case KindNameRole: return kindName(day.kind);
    case DateRole: return day.date;
    case PlaceRole: return day.place;
    case CommonMarkRole: return day.programme.commonMark();
    default: return {};
    }
}

bool DayModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::EditRole) {
        switch (index.column()) {
        case DateColumn: role = DateRole; break;
        case PlaceColumn: role = PlaceRole; break;
        case KindColumn: role = KindRole; break;
        case ProgrammeColumn: role = CommonMarkRole; break;
        }
    }
    const DayId id = at(index.row()).id;
    const auto change = [&](const QString &text, const QString &field, const auto &change) {
        session().edit(
            text,
            [&](Report &report) {
                const qsizetype at = indexOfId(report.event.days, id);
                if (at >= 0)
                    change(report.event.days[at]);
            },
            field.isEmpty() ? QString() : QLatin1String("day/") + id.toString() + field);
        return true;
    };
    switch (role) {
    case DateRole:
        return change(tr("Change a day's date"), {}, [&](Day &day) { day.date = value.toDate(); });
    case PlaceRole:
        return change(tr("Change a day's place"), QStringLiteral("/place"),
                      [&](Day &day) { day.place = value.toString(); });
    case KindRole:
        if (!allValues<DayKind>().contains(DayKind(value.toInt())))
            return false;
        return change(tr("Change a day's kind"), {}, [&](Day &day) { day.kind = DayKind(value.toInt()); });
    case CommonMarkRole:
        return change(tr("Change a day's programme"), QStringLiteral("/programme"),
                      [&](Day &day) { day.programme = RichText(value.toString()); });
    default:
        return false;
    }
}

QVariant DayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal) {
        switch (section) {
        case DateColumn: return tr("Date");
        case PlaceColumn: return tr("Place");
        case KindColumn: return tr("Kind");
        case ProgrammeColumn: return tr("Programme");
        case AttendeesColumn: return tr("Who was there");
        }
    }
    return ReportRowsModel::headerData(section, orientation, role);
}

Qt::ItemFlags DayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags flags
        = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return index.column() == AttendeesColumn ? flags : flags | Qt::ItemIsEditable;
}

DayId DayModel::add(DayKind kind)
{
    Day day;
    day.id = DayId::create();
    day.kind = kind;
    session().edit(tr("Add a day"), [&](Report &report) {
        if (!report.event.days.isEmpty()) {
            const Day &last = report.event.days.last();
            day.place = last.place;
            day.date = last.date.isValid() ? last.date.addDays(1) : QDate();
        }
        report.event.days.append(day);
    });
    return day.id;
}

QList<DayRow> DayModel::rowsOf(const Report &report) const
{
    QList<DayRow> result;
    for (const Day &day : report.event.days) {
        QStringList names;
        for (const PersonId &id : day.attendees) {
            if (const Person *person = report.person(id))
                names.append(person->name());
        }
        result.append({day.id, day, names.join(QLatin1String(", "))});
    }
    return result;
}

void DayModel::store(Report &report, const QList<DayRow> &rows) const
{
    const QList<Day> before = report.event.days;
    for (const Day &day : before) {
        const bool stays
            = std::any_of(rows.cbegin(), rows.cend(), [&](const DayRow &row) { return row.id == day.id; });
        if (!stays)
            removeDay(report, day.id);
    }
    report.event.days.clear();
    for (const DayRow &row : rows)
        report.event.days.append(row.day);
}

QString DayModel::moveText() const { return tr("Move a day"); }
QString DayModel::removeText() const { return tr("Remove a day"); }

} // namespace glaneur
