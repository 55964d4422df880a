// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reportrowsmodel.h"

#include <functional>

namespace glaneur {

struct DayRow
{
    DayId id;
    Day day;
    QString attendeeNames;

    friend bool operator==(const DayRow &, const DayRow &) = default;
};

/// The days of the event, in their order.
class DayModel : public ReportRowsModel<DayRow>
{
    Q_OBJECT

public:
    enum Column { DateColumn, PlaceColumn, KindColumn, ProgrammeColumn, AttendeesColumn, ColumnCount };

    explicit DayModel(ReportSession &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The date as a QDate, the kind as an int, the programme as CommonMark. Attendees: see AttendanceModel.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Adds a day behind the last: the day after it, at the same place.
    DayId add(DayKind kind = DayKind::Main);

protected:
    QList<DayRow> rowsOf(const Report &report) const override;
    void store(Report &report, const QList<DayRow> &rows) const override;
    QString moveText() const override;
    QString removeText() const override;
};

} // namespace glaneur
