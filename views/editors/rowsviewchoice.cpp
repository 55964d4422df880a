// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/rowsview.h"

#include "items/roles.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <algorithm>

namespace glaneur {

QList<QUuid> RowsView::chosen() const
{
    QModelIndexList rows = selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<QUuid> ids;
    for (const QModelIndex &index : std::as_const(rows))
        ids.append(index.data(IdRole).toUuid());
    return ids;
}

/// The rows that are chosen, where \p id is one of them; else \p id alone.
QList<QUuid> RowsView::chosenWith(const QUuid &id) const
{
    const QList<QUuid> ids = m_kind.chosen ? m_kind.chosen() : chosen();
    return ids.contains(id) ? ids : QList<QUuid>{id};
}

void RowsView::choose(const QList<QUuid> &ids, const QUuid &current)
{
    QItemSelection rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (ids.contains(index.data(IdRole).toUuid()))
            rows.select(index, index);
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    const QModelIndex index = indexOfId(current);
    if (!index.isValid())
        return;
    m_anchor = index.row();
    setFocus(Qt::OtherFocusReason);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

void RowsView::chooseRow(int row, bool also)
{
    const QModelIndex index = model()->index(row, 0);
    if (!index.isValid())
        return;
    m_anchor = row;
    setFocus(Qt::OtherFocusReason);
    selectionModel()->setCurrentIndex(index, also ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
    if (!also)
        emit chosenAlone();
}

void RowsView::goToRow(int row, Qt::KeyboardModifiers modifiers)
{
    const bool choosing = modifiers & Qt::ShiftModifier;
    const int present = currentIndex().row();
    if (row < 0 || row >= model()->rowCount()) {
        emit left(row < 0 ? -1 : 1, choosing);
        return;
    }
    const QModelIndex index = model()->index(row, 0);
    if (choosing) {
        if (m_anchor < 0 || m_anchor >= model()->rowCount())
            m_anchor = qMax(present, 0);
        const QModelIndex anchor = model()->index(m_anchor, 0);
        selectionModel()->select(QItemSelection(qMin(anchor, index), qMax(anchor, index)),
                                 QItemSelectionModel::ClearAndSelect);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        scrollTo(index);
    } else if (modifiers & Qt::ControlModifier) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        scrollTo(index);
    } else {
        chooseRow(row);
    }
    viewport()->update();
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    if (!m_kind.chosenKey) {
        MovingList::keyPressEvent(event);
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int row = currentIndex().row();
    const int last = model()->rowCount() - 1;
    const bool alone = !(modifiers & ~(Qt::ShiftModifier | Qt::ControlModifier));
    event->accept();
    if (m_kind.chosenKey(event))
        return;
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    switch (alone ? event->key() : 0) {
    case Qt::Key_Up: goToRow(row - 1, modifiers); return;
    case Qt::Key_Down: goToRow(row + 1, modifiers); return;
    case Qt::Key_Home:
    case Qt::Key_PageUp: goToRow(0, modifiers); return;
    case Qt::Key_End:
    case Qt::Key_PageDown: goToRow(last, modifiers); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_F2: focusRow(row); return;
    case Qt::Key_Space:
        m_anchor = row;
        selectionModel()->select(currentIndex(), modifiers & Qt::ControlModifier ? QItemSelectionModel::Toggle
                                                                                  : QItemSelectionModel::Select);
        return;
    default: event->ignore();
    }
}

/// Tab goes on from the row that has the focus, as if its fields had it.
bool RowsView::focusNextPrevChild(bool next)
{
    if (!hasFocus() || !currentIndex().isValid())
        return MovingList::focusNextPrevChild(next);
    if (next || currentIndex().row() > 0) {
        focusRow(currentIndex().row() - (next ? 0 : 1));
        return true;
    }
    // What comes before the first row comes before the list.
    return QWidget::focusNextPrevChild(false);
}

void RowsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QWidget *row = indexWidget(index);
    const auto *button = row ? row->findChild<QToolButton *>(QStringLiteral("rowMenu")) : nullptr;
    if (!button) {
        MovingList::contextMenuEvent(event);
        return;
    }
    button->menu()->popup(byKey ? button->mapToGlobal(button->rect().bottomLeft()) : event->globalPos());
}

void RowsView::mousePressEvent(QMouseEvent *event)
{
    MovingList::mousePressEvent(event);
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return;
    m_anchor = indexAt(event->pos()).row();
    if (selectedIndexes().size() < 2)
        emit chosenAlone();
}

void RowsView::mouseReleaseEvent(QMouseEvent *event)
{
    MovingList::mouseReleaseEvent(event);
    // A click beside the fields is meant for them, but for one that chooses several rows.
    if (event->button() != Qt::LeftButton || (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        return;
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        focusRow(index.row());
}

/// The list is as high as its rows; what scrolls is around it.
void RowsView::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (!hasFocus() || !index.isValid())
        return;
    for (QWidget *ancestor = parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(ancestor);
        if (!area || !area->widget())
            continue;
        const QRect place = visualRect(index);
        const QPoint middle = viewport()->mapTo(area->widget(), place.center());
        area->ensureVisible(middle.x(), middle.y(), 0, place.height() / 2 + fontMetrics().height());
        return;
    }
}

} // namespace glaneur
