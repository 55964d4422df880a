// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/attendance.h"
#include "editing/reportsession.h"
#include "items/roles.h"

#include <QAbstractTableModel>

namespace glaneur {

/// Who was where: a row for each person, a column for each day and then for each focus in the order of the outline, each
/// cell ticked or not.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Of a header, besides Qt::DisplayRole, IdRole, and KindRole (-1: a day) for columns.
    enum HeaderRole {
        TotalRole = Qt::UserRole + 200, ///< int: the ticks in the row or column
    };

    explicit AttendanceModel(ReportSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::CheckStateRole; IdRole and PersonNameRole of the person, DayRole or FocusRole of the column.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::CheckStateRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Ticks or unticks all \p cells in one step; false where nothing changed.
    bool setTicked(const QModelIndexList &cells, bool ticked);
    bool isTicked(const QModelIndex &cell) const { return cell.data(Qt::CheckStateRole).toInt() == Qt::Checked; }
    /// The first row from \p start on, and round, of someone a word of whose name begins with \p words, whatever their
    /// case and accents; -1 where there is none.
    int rowOfName(const QString &words, int start) const;
    /// The number of days, which are the first columns.
    int dayCount() const;
    /// Those who are ticked nowhere.
    QStringList namesOfAbsent() const;
    /// The cells as lines of words parted by tabs, with their headers, as a spreadsheet takes them.
    QString asText(const QModelIndexList &cells) const;

private:
    struct Head
    {
        QUuid id;
        QString title;
        QString whole; ///< all that is known of the day or focus
        int kind = -1; ///< FocusKind; -1: a day
        QList<PersonId> attendees;

        bool isDay() const { return kind < 0; }
        friend bool operator==(const Head &, const Head &) = default;
    };
    struct PersonHead
    {
        PersonId id;
        QString name;

        friend bool operator==(const PersonHead &, const PersonHead &) = default;
    };

    AttendanceCell cell(const QModelIndex &index) const;
    int total(int section, Qt::Orientation orientation) const;
    void refresh();
    void refreshColumns(const QList<Head> &after);
    void refreshRows(const QList<PersonHead> &after);

    ReportSession &m_session;
    QList<PersonHead> m_people;
    QList<Head> m_heads;
};

} // namespace glaneur
