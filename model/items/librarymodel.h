// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/roles.h"
#include "ports/library.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace glaneur {

/// The library as a tree: series, their editions, their reports. KindRole says which node an index is.
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Node { SeriesNode, EventNode, ReportNode };

    /// \p library must outlive the model. Reads it at once.
    explicit LibraryModel(const Library &library, QObject *parent = nullptr);
    ~LibraryModel() override;

    /// Brings the tree to what the library now holds, by the fewest changes. On failure nothing changes.
    Result<void> refresh();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Display, IdRole, KindRole, ReportIdRole, StateRole and DateRole (last change) of reports.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Invalid where the library has no such report.
    QModelIndex indexOfReport(const ReportId &id) const;
    /// The report at \p index; for a series or an edition that of its last change; null where there is none.
    ReportId reportAt(const QModelIndex &index) const;

private:
    struct Item;

    Item *itemAt(const QModelIndex &index) const;
    void update(Item &parent, const QModelIndex &index, std::vector<std::unique_ptr<Item>> after);

    const Library &m_library;
    std::unique_ptr<Item> m_root;
};

} // namespace glaneur
