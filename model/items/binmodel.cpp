// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/binmodel.h"

#include <QLocale>

namespace glaneur {

QString kindName(BinEntry::Kind kind)
{
    switch (kind) {
    case BinEntry::Kind::Report: return BinModel::tr("Report");
    case BinEntry::Kind::Resource: return BinModel::tr("Resource");
    case BinEntry::Kind::Person: return BinModel::tr("Person");
    }
    return {};
}

QString titleOf(const BinEntry &entry)
{
    if (!entry.title.trimmed().isEmpty())
        return entry.title;
    switch (entry.kind) {
    case BinEntry::Kind::Report: return BinModel::tr("Report without a title");
    case BinEntry::Kind::Resource: return BinModel::tr("Resource without a title");
    case BinEntry::Kind::Person: return BinModel::tr("Someone without a name");
    }
    return {};
}

BinModel::BinModel(LibrarySession &library, QObject *parent)
    : RowsModel(parent)
    , m_library(library)
{
    setColumns(ColumnCount);
    (void)refresh(); // What can't be read shows as empty; whoever opens the bin hears of it by refresh().
    // Edits in a row are read once.
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, [this] { (void)refresh(); });
    connect(&library, &LibrarySession::libraryChanged, &m_pause, qOverload<>(&QTimer::start));
}

Result<void> BinModel::refresh()
{
    const Result<QList<BinEntry>> bin = m_library.library().bin();
    if (!bin)
        return bin.error();
    QList<BinRow> after;
    for (const BinEntry &entry : *bin)
        after.append({entry.id, entry});
    setRows(after);
    return {};
}

QList<BinEntry> BinModel::entries() const
{
    QList<BinEntry> all;
    for (const BinRow &row : rows())
        all.append(row.entry);
    return all;
}

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BinEntry &entry = at(index.row()).entry;
    switch (role) {
    case Qt::ToolTipRole:
        if (index.column() == DeletedColumn)
            return QLocale().toString(entry.deletedAt.toLocalTime(), QLocale::LongFormat);
        [[fallthrough]];
    case Qt::DisplayRole:
        switch (index.column()) {
        case KindColumn: return kindName(entry.kind);
        case DetailsColumn: return entry.details;
        case DeletedColumn: return QLocale().toString(entry.deletedAt.toLocalTime(), QLocale::ShortFormat);
        default: return titleOf(entry);
        }
    case IdRole: return entry.id;
    case KindRole: return int(entry.kind);
    case KindNameRole: return kindName(entry.kind);
    case TitleRole: return entry.title;
    case DateRole: return entry.deletedAt;
    case SortRole: return index.column() == DeletedColumn ? QVariant(entry.deletedAt) : QVariant();
    default: return {};
    }
}

QVariant BinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal) {
        switch (section) {
        case TitleColumn: return tr("What was deleted");
        case KindColumn: return tr("Kind");
        case DetailsColumn: return tr("Details");
        case DeletedColumn: return tr("Deleted");
        }
    }
    return RowsModel::headerData(section, orientation, role);
}

Qt::ItemFlags BinModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

} // namespace glaneur
