// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checks/checksmodel.h"

#include "views/icons.h"

namespace glaneur {

namespace {

QString iconName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error: return QStringLiteral("dialog-error");
    case Finding::Severity::Warning: return QStringLiteral("dialog-warning");
    case Finding::Severity::Info: return QStringLiteral("dialog-information");
    }
    return {};
}

QString severityText(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error: return ChecksModel::tr("To be mended: %1 %2");
    case Finding::Severity::Warning: return ChecksModel::tr("To be looked at: %1 %2");
    case Finding::Severity::Info: return ChecksModel::tr("To be known: %1 %2");
    }
    return {};
}

} // namespace

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
    switch (role) {
    case Qt::DisplayRole:
        return finding.sentence;
    case Qt::DecorationRole:
        return icon(iconName(finding.severity));
    case Qt::ToolTipRole: {
        QString text = QStringLiteral("<p>%1</p><p>%2</p>").arg(finding.sentence.toHtmlEscaped(), finding.reason.toHtmlEscaped());
        if (!finding.mend.isEmpty())
            text += QStringLiteral("<p>%1</p>").arg(tr("Ctrl+Return: %1", "a key — what it does").arg(finding.mend).toHtmlEscaped());
        return text;
    }
    case Qt::AccessibleTextRole:
        return severityText(finding.severity).arg(finding.sentence, data(index, DetailRole).toString());
    case DetailRole:
        return finding.mend.isEmpty() ? finding.reason : tr("Can be mended here. %1").arg(finding.reason);
    case ReasonRole:
        return finding.reason;
    case SeverityRole:
        return int(finding.severity);
    case MendRole:
        return finding.mend;
    default:
        return {};
    }
}

} // namespace glaneur
