// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/movinglist.h"

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
    /// The rows that are chosen, in this list and those beside it; none: those of this list.
    std::function<QList<QUuid>()> chosen = {};
    /// Moves rows by one place, -1 or 1; none: the model moves the one row.
    std::function<void(const QList<QUuid> &, int by)> shift = {};
    /// Removes rows; none: the model removes them.
    std::function<void(const QList<QUuid> &)> remove = {};
    /// A key while the list itself has the focus; true where it was for the rows that are chosen. Only lists that have
    /// this are chosen from by keyboard.
    std::function<bool(QKeyEvent *)> chosenKey = {};
};

/// The rows of an item model as fields to type in, one below the other. A row is dragged by its handle, moved by
/// Alt+Up and Alt+Down in its fields, and has a menu for all of it. As high as its rows: it never scrolls by itself.
///
/// The list itself takes the focus for as long as rows are chosen by keyboard: arrows go from row to row, with Shift
/// they choose on, Ctrl+Space takes one in or out, Enter or Escape goes back into the row's fields.
///
/// The model must have IdRole, and is the one that moves and removes its rows.
class RowsView : public MovingList
{
    Q_OBJECT

public:
    RowsView(QAbstractItemModel *model, const RowKind &kind, QWidget *parent = nullptr);

    /// Makes the fields of the rows that are there; those of later rows come by themselves.
    void openAll();
    /// The fields of the row of \p id; null where there is none.
    QWidget *fieldsOf(const QUuid &id) const;
    QWidget *fieldsAt(int row) const;
    int rowOf(const QUuid &id) const { return indexOfId(id).row(); }
    /// Puts the focus into the first field of the row.
    void focusRow(int row);
    void focusId(const QUuid &id);

    void moveRow(int row, int by);
    void removeRow(int row);

    /// The ids of the rows that are chosen, in their order.
    QList<QUuid> chosen() const;
    /// Makes \p ids the chosen rows and, where \p current is among the rows, puts the focus on it.
    void choose(const QList<QUuid> &ids, const QUuid &current);
    /// Puts the focus on the row, and chooses it too, with those that are chosen already where \p also.
    void chooseRow(int row, bool also = false);
    /// Chooses on from where choosing began to \p row; beyond the list's ends left() is emitted.
    void chooseTo(int row) { goToRow(row, Qt::ShiftModifier); }

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Rows are about to go or to move: what is typed must be in the session before.
    void aboutToChange();
    /// Fields were made, or stand at another place now.
    void rowPlaced(int row, const QUuid &id, QWidget *fields);
    void countChanged(int count);
    /// A row was chosen with nothing beside it: what is chosen in other lists is not meant.
    void chosenAlone();
    /// An arrow key went up from the first row or down from the last: -1 or 1.
    void left(int by, bool choosing);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void wheelEvent(QWheelEvent *event) override;

private:
    friend class RowDelegate;
    QWidget *makeRow(const QModelIndex &index, QWidget *parent);
    void fillMenu(QMenu &menu, const QUuid &id);
    void openRows(int first, int last);
    void arrange();
    void goToRow(int row, Qt::KeyboardModifiers modifiers);
    QList<QUuid> chosenWith(const QUuid &id) const;
    QModelIndex indexOfId(const QUuid &id) const;

    RowKind m_kind;
    int m_anchor = -1; ///< the row from which Shift chooses
};

} // namespace glaneur
