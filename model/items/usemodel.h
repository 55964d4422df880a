// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rowsmodel.h"
#include "ports/library.h"

namespace glaneur {

struct UseRow
{
    QString id; ///< where the use stands
    FoundUse found;

    friend bool operator==(const UseRow &, const UseRow &) = default;
};

/// Where in all reports one resource or one person is used.
class UseModel : public RowsModel<UseRow>
{
    Q_OBJECT

public:
    explicit UseModel(QObject *parent = nullptr);

    void setUses(const QList<FoundUse> &uses);
    const FoundUse &useAt(const QModelIndex &index) const { return at(index.row()).found; }

    /// Display: the place in its report. TitleRole: the place, ExcerptRole: the report. ReportIdRole, OriginRole.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
};

/// « Focus: training », « Author of: … »: a use in words, without its report. Translated.
QString useName(const FoundUse &use);

} // namespace glaneur
