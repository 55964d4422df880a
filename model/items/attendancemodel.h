// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/reportsession.h"
#include "items/roles.h"

#include <QAbstractTableModel>

namespace glaneur {

/// Who was where: a row for each person, a column for each day and then for each focus, each cell ticked or not.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AttendanceModel(ReportSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::CheckStateRole; IdRole and PersonNameRole of the person, DayRole or FocusRole of the column.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::CheckStateRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Head
    {
        QUuid id;
        QString title;
        bool isDay = false;
        QList<PersonId> attendees;

        friend bool operator==(const Head &, const Head &) = default;
    };
    struct PersonHead
    {
        PersonId id;
        QString name;

        friend bool operator==(const PersonHead &, const PersonHead &) = default;
    };

    void refresh();
    void refreshColumns(const QList<Head> &after);
    void refreshRows(const QList<PersonHead> &after);

    ReportSession &m_session;
    QList<PersonHead> m_people;
    QList<Head> m_heads;
};

} // namespace glaneur
