// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>
#include <QUuid>

class QMenu;

namespace glaneur {

class CollectionFilter;

/// The rows of a collection of the library, whole rows to be chosen, sorted by a click on a header or by the
/// menu that keys reach. What is chosen stays chosen while rows come, go and move.
class CollectionTable : public QTreeView
{
    Q_OBJECT

public:
    /// Shows \p filter, which must outlive the table; \p settingsKey names where its columns are remembered.
    CollectionTable(CollectionFilter *filter, const QString &settingsKey, QWidget *parent = nullptr);
    ~CollectionTable() override;

    /// Brings the columns as they were last, else as wide as \p widths (in average characters) says, sorted
    /// by \p column.
    void restoreColumns(const QList<int> &widths, int column, Qt::SortOrder order = Qt::AscendingOrder);
    /// What to sort by and in which direction; filled whenever it is shown.
    QMenu *sortMenu() const { return m_sortMenu; }

    /// IdRole of the rows chosen, as they are sorted.
    QList<QUuid> chosenIds() const;
    QUuid currentId() const;
    /// Chooses the row of \p id alone; false where the filter hides it.
    bool choose(const QUuid &id);

signals:
    void chosenChanged();
    /// Delete was pressed.
    void removeRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void fillSortMenu();

    CollectionFilter *m_filter;
    QString m_settingsKey;
    QMenu *m_sortMenu;
};

} // namespace glaneur
