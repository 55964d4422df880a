// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/librarysession.h"
#include "items/rowsmodel.h"

#include <QTimer>

namespace glaneur {

struct BinRow
{
    QUuid id;
    BinEntry entry;

    friend bool operator==(const BinRow &, const BinRow &) = default;
};

/// What lies in the bin, the last deleted first.
class BinModel : public RowsModel<BinRow>
{
    Q_OBJECT

public:
    enum Column { TitleColumn, KindColumn, DetailsColumn, DeletedColumn, ColumnCount };

    /// \p library must outlive the model.
    explicit BinModel(LibrarySession &library, QObject *parent = nullptr);

    /// Reads the bin anew. On failure nothing changes.
    Result<void> refresh();

    /// KindRole: BinEntry::Kind.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QList<BinEntry> entries() const;

private:
    LibrarySession &m_library;
    QTimer m_pause;
};

/// Translated.
QString kindName(BinEntry::Kind kind);
/// What the entry is called, where it has no title of its own too.
QString titleOf(const BinEntry &entry);

} // namespace glaneur
