// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchmodel.h"

#include <QPoint>

namespace glaneur {

SearchModel::SearchModel(const Library &library, QObject *parent)
    : RowsModel(parent)
    , m_library(library)
{
}

Result<void> SearchModel::setWords(const QString &words)
{
    m_words = words;
    return refresh();
}

Result<void> SearchModel::refresh()
{
    QList<SearchRow> after;
    if (!m_words.trimmed().isEmpty()) {
        const Result<QList<SearchHit>> hits = m_library.search(m_words);
        if (!hits) {
            setRows({});
            return hits.error();
        }
        QHash<QString, int> seen;
        for (const SearchHit &hit : hits.value()) {
            const QString place = QStringLiteral("%1/%2/%3/%4/%5")
                                      .arg(hit.report.toString())
                                      .arg(int(hit.origin.field))
                                      .arg(hit.origin.section.toString(), hit.origin.item.toString())
                                      .arg(hit.origin.index);
            after.append({QStringLiteral("%1/%2").arg(place).arg(seen[place]++), hit});
        }
    }
    setRows(after);
    return {};
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = hitAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case ExcerptRole: return hit.excerpt;
    case Qt::ToolTipRole:
    case TitleRole: return hit.reportTitle;
    case Qt::AccessibleTextRole:
        return hit.reportTitle.isEmpty() ? hit.excerpt : tr("%1: %2", "report: words found").arg(hit.reportTitle, hit.excerpt);
    case ReportIdRole: return hit.report.uuid();
    case MarksRole: {
        QVariantList marks;
        for (const auto &[start, length] : hit.marks)
            marks.append(QPoint(start, length));
        return marks;
    }
    case OriginRole: return QVariant::fromValue(hit.origin);
    default: return {};
    }
}

QVariant SearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal && section == 0)
        return tr("Found");
    return RowsModel::headerData(section, orientation, role);
}

} // namespace glaneur
