// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"

#include <QAbstractListModel>

namespace glaneur {

/// The findings of a report, in its order. Qt::ToolTipRole: sentence, reason and mend.
class ChecksModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< the reason, and whether it can be mended here
        ReasonRole,
        SeverityRole,
        MendRole, ///< what a mend would do; empty where there is none
    };

    using QAbstractListModel::QAbstractListModel;

    void setFindings(const QList<Finding> &findings);
    const QList<Finding> &findings() const { return m_findings; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Finding> m_findings;
};

} // namespace glaneur
