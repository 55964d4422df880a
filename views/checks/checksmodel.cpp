// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checks/checksmodel.h"

#include "views/icons.h"

namespace glaneur {

void ChecksModel::setFindings(const QList<Finding> &findings)
{
    if (findings == m_findings)
        return;
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int ChecksModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_findings.size()); }

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings.at(index.row());
    const bool error = finding.severity == Finding::Severity::Error;
    switch (role) {
    case Qt::DisplayRole:
        return finding.sentence;
    case Qt::DecorationRole:
        return icon(error ? QStringLiteral("dialog-error") : QStringLiteral("dialog-warning"));
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p><p>%2</p>")
            .arg(finding.sentence.toHtmlEscaped(), finding.reason.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return (error ? tr("To be mended: %1 %2") : tr("To be looked at: %1 %2"))
            .arg(finding.sentence, finding.reason);
    case ReasonRole:
        return finding.reason;
    case SeverityRole:
        return int(finding.severity);
    default:
        return {};
    }
}

} // namespace glaneur
