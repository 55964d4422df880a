// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/librarysession.h"
#include "items/resourcemodel.h"

#include <QTimer>

namespace glaneur {

/// All resources of the library, with how often each is used and which others have its address.
class LibraryResourceModel : public ResourceModel
{
    Q_OBJECT

public:
    static constexpr int UsesColumn = ColumnCount;

    /// \p library must outlive the model.
    explicit LibraryResourceModel(LibrarySession &library, QObject *parent = nullptr);

    LibrarySession &library() const { return m_library; }

    /// UseCountRole, and DuplicatesRole: the ids of those that have the same address.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    /// Links too, for texts here and in other programs.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    /// In how many reports the resource is one, or a text leads to its address.
    int useCount(const Resource &resource) const;
    QList<ResourceId> duplicates(const ResourceId &id) const { return m_duplicates.value(id); }
    /// All tags in use, sorted, none twice.
    QStringList tags() const;

signals:
    void tagsChanged();

private:
    void count();
    void compare();

    LibrarySession &m_library;
    QTimer m_pause;
    UseCounts m_uses;
    QHash<ResourceId, QList<ResourceId>> m_duplicates;
};

/// An address is more readable without its scheme; what stands for a resource that has no title.
QString shortAddress(const QString &address);

} // namespace glaneur
