// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/collectiontable.h"

#include "items/collectionfilter.h"
#include "items/roles.h"
#include "views/elidingdelegate.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

namespace glaneur {

CollectionTable::CollectionTable(CollectionFilter *filter, const QString &settingsKey, QWidget *parent)
    : QTreeView(parent), m_filter(filter), m_settingsKey(settingsKey), m_sortMenu(new QMenu(this))
{
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideRight);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new ElidingDelegate(this));
    setModel(filter);
    setSortingEnabled(true);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &CollectionTable::chosenChanged);
    connect(filter, &QAbstractItemModel::modelReset, this, &CollectionTable::chosenChanged);
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { emit menuRequested(viewport()->mapToGlobal(place)); });
    connect(m_sortMenu, &QMenu::aboutToShow, this, &CollectionTable::fillSortMenu);
}

CollectionTable::~CollectionTable()
{
    QSettings().setValue(m_settingsKey, header()->saveState());
}

void CollectionTable::restoreColumns(const QList<int> &widths, int column, Qt::SortOrder order)
{
    if (header()->restoreState(QSettings().value(m_settingsKey).toByteArray()) &&
        header()->count() == widths.size())
        return;
    for (int i = 0; i < widths.size(); ++i)
        header()->resizeSection(i, widths.at(i) * fontMetrics().averageCharWidth());
    sortByColumn(column, order);
}

void CollectionTable::fillSortMenu()
{
    m_sortMenu->clear();
    const auto add = [this](const QString &text, bool checked, QActionGroup *group, auto sort) {
        QAction *action = m_sortMenu->addAction(text, this, sort);
        action->setCheckable(true);
        action->setChecked(checked);
        group->addAction(action);
    };
    const int sorted = header()->sortIndicatorSection();
    const Qt::SortOrder order = header()->sortIndicatorOrder();
    auto *columns = new QActionGroup(m_sortMenu);
    for (int i = 0; i < m_filter->columnCount(); ++i) {
        add(m_filter->headerData(i, Qt::Horizontal).toString(), i == sorted, columns,
            [this, i] { sortByColumn(i, header()->sortIndicatorOrder()); });
    }
    m_sortMenu->addSeparator();
    auto *orders = new QActionGroup(m_sortMenu);
    add(tr("Upwards", "sorted from A to Z, the oldest first"), order == Qt::AscendingOrder, orders,
        [this] { sortByColumn(header()->sortIndicatorSection(), Qt::AscendingOrder); });
    add(tr("Downwards", "sorted from Z to A, the newest first"), order == Qt::DescendingOrder, orders,
        [this] { sortByColumn(header()->sortIndicatorSection(), Qt::DescendingOrder); });
}

QList<QUuid> CollectionTable::chosenIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<QUuid> ids;
    for (const QModelIndex &index : std::as_const(rows))
        ids.append(index.data(IdRole).toUuid());
    return ids;
}

QUuid CollectionTable::currentId() const
{
    return currentIndex().isValid() ? currentIndex().siblingAtColumn(0).data(IdRole).toUuid() : QUuid();
}

bool CollectionTable::choose(const QUuid &id)
{
    const QModelIndex index = m_filter->indexOfId(id);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void CollectionTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && !chosenIds().isEmpty()) {
        emit removeRequested();
        return;
    }
    if (event->matches(QKeySequence::Copy) && selectionModel()->hasSelection()) {
        QApplication::clipboard()->setMimeData(model()->mimeData(selectionModel()->selectedIndexes()));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void CollectionTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // Where all that is chosen goes, the row that comes in its place is chosen: keys go on from there.
    const QModelIndexList rows = selectionModel()->selectedRows();
    const bool goes =
        !rows.isEmpty() && std::all_of(rows.cbegin(), rows.cend(), [&](const QModelIndex &index) {
            return index.row() >= first && index.row() <= last;
        });
    if (goes && !parent.isValid()) {
        const int next = last + 1 < m_filter->rowCount() ? last + 1 : first - 1;
        if (next >= 0)
            setCurrentIndex(m_filter->index(next, 0));
    }
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

} // namespace glaneur
