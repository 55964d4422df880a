// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reportrowsmodel.h"

#include <functional>

namespace glaneur {

struct ResourceRow
{
    ResourceId id;
    Resource resource;

    friend bool operator==(const ResourceRow &, const ResourceRow &) = default;
};

/// The resources of the report, or those of one focus.
class ResourceModel : public ReportRowsModel<ResourceRow>
{
    Q_OBJECT

public:
    enum Column { TitleColumn, AddressColumn, KindColumn, DescriptionColumn, TagsColumn, ColumnCount };

    /// \p focus: null for all resources of the report.
    explicit ResourceModel(ReportSession &session, const FocusId &focus = {}, QObject *parent = nullptr);

    FocusId focus() const { return m_focus; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Strings; the kind as an int, the description as CommonMark, the tags as a QStringList or parted by commas.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Adds a new resource before the row \p before (-1: at the end).
    ResourceId add(const QString &title, const QString &address = {}, int before = -1);
    /// Adds one that there is already, in this report or in the library. False where the list has it.
    bool addExisting(const Resource &resource, int before = -1);
    /// Adds those that the list does not have, in one step; how many.
    int addAll(const QList<Resource> &resources, int before = -1);
    /// The resources of the report that the list does not hold, to choose from.
    QList<Resource> others() const;

    /// What may be dropped from outside: \p library knows all resources, \p read the addresses in what other programs
    /// drag.
    void acceptFromOutside(const std::function<QList<Resource>()> &library,
                           const std::function<QList<Resource>(const QMimeData &)> &read);
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

protected:
    QList<ResourceRow> rowsOf(const Report &report) const override;
    void store(Report &report, const QList<ResourceRow> &rows) const override;
    QString moveText() const override;
    QString removeText() const override;
    bool moveIdsTo(const QList<QUuid> &ids, int before) override;

private:
    bool change(int row, const QString &text, const QString &field, const std::function<void(Resource &)> &change);

    FocusId m_focus;
    std::function<QList<Resource>()> m_library;
    std::function<QList<Resource>(const QMimeData &)> m_read;
};

} // namespace glaneur
