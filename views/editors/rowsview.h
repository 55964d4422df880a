// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPointer>
#include <QUuid>
#include <functional>

class QMenu;

namespace glaneur {

/// What stands in a row of a RowsView and what can be done with it.
struct RowKind
{
    /// The fields of a row.
    std::function<QWidget *(const QModelIndex &)> make;
    /// The row in words, for those who can't see its place.
    std::function<QString(const QModelIndex &)> name;
    /// What stands between a row's fields and its menu; may be none.
    std::function<QWidget *(const QModelIndex &)> aside = {};
    /// More for the row's menu, besides moving and removing; may be none.
    std::function<void(QMenu &, const QModelIndex &)> extendMenu = {};
};

/// The rows of an item model as fields to type in, one below the other. A row is dragged by its handle, moved by
/// Alt+Up and Alt+Down in its fields, and has a menu for all of it. As high as its rows: it never scrolls by itself.
///
/// The model must have IdRole, and is the one that moves and removes its rows.
class RowsView : public QListView
{
    Q_OBJECT

public:
    RowsView(QAbstractItemModel *model, const RowKind &kind, QWidget *parent = nullptr);

    /// Makes the fields of the rows that are there; those of later rows come by themselves.
    void openAll();
    /// The fields of the row of \p id; null where there is none.
    QWidget *fieldsOf(const QUuid &id) const;
    QWidget *fieldsAt(int row) const;
    /// Puts the focus into the first field of the row.
    void focusRow(int row);
    void focusId(const QUuid &id);

    void moveRow(int row, int by);
    void removeRow(int row);
    /// The rows that are chosen, where \p id is one of several of them; else \p id alone. In their order.
    QList<QUuid> chosenWith(const QUuid &id) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Rows are about to go or to move: what is typed must be in the session before.
    void aboutToChange();
    /// Fields were made, or stand at another place now.
    void rowPlaced(int row, const QUuid &id, QWidget *fields);
    void countChanged(int count);
    /// The row of \p id was moved up from the first place or down from the last: -1 or 1.
    void movedOut(const QUuid &id, int by);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void wheelEvent(QWheelEvent *event) override;

private:
    friend class RowDelegate;
    QWidget *makeRow(const QModelIndex &index, QWidget *parent);
    void openRows(int first, int last);
    void arrange();
    QModelIndex indexOfId(const QUuid &id) const;

    RowKind m_kind;
};

} // namespace glaneur
