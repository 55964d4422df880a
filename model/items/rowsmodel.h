// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/listdiff.h"
#include "items/roles.h"

#include <QAbstractTableModel>
#include <QList>

namespace glaneur {

/// A flat model that holds rows with an `id` and an equality, and goes from one list of them to the next by the fewest
/// changes, so that selections and open editors survive.
template <typename Row> class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }

    /// The row at \p row, which must be there.
    const Row &at(int row) const { return m_rows.at(row); }
    /// The row of \p id, -1 where there is none.
    template <typename Key> int rowOf(const Key &id) const
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows.at(row).id == id)
                return row;
        }
        return -1;
    }
    template <typename Key> QModelIndex indexOf(const Key &id, int column = 0) const
    {
        const int row = rowOf(id);
        return row < 0 ? QModelIndex() : index(row, column);
    }

protected:
    void setColumns(int columns) { m_columns = columns; }
    const QList<Row> &rows() const { return m_rows; }

    void setRows(const QList<Row> &after)
    {
        if (after == m_rows)
            return;
        const auto keys = [](const QList<Row> &rows) {
            QList<decltype(Row::id)> list;
            list.reserve(rows.size());
            for (const Row &row : rows)
                list.append(row.id);
            return list;
        };
        for (const ListStep &step : listDiff(keys(m_rows), keys(after))) {
            const int last = step.first + step.count - 1;
            switch (step.kind) {
            case ListStep::Kind::Remove:
                beginRemoveRows({}, step.first, last);
                m_rows.remove(step.first, step.count);
                endRemoveRows();
                break;
            case ListStep::Kind::Move:
                beginMoveRows({}, step.first, step.first, {}, step.to);
                m_rows.move(step.first, step.to > step.first ? step.to - 1 : step.to);
                endMoveRows();
                break;
            case ListStep::Kind::Insert:
                beginInsertRows({}, step.first, last);
                for (int row = step.first; row <= last; ++row)
                    m_rows.insert(row, after.at(row));
                endInsertRows();
                break;
            }
        }
        for (int first = 0; first < after.size(); ++first) {
            int end = first;
            while (end < after.size() && !(m_rows.at(end) == after.at(end))) {
                m_rows[end] = after.at(end);
                ++end;
            }
            if (end > first) {
                emit dataChanged(index(first, 0), index(end - 1, m_columns - 1));
                first = end;
            }
        }
    }

private:
    QList<Row> m_rows;
    int m_columns = 1;
};

} // namespace glaneur
