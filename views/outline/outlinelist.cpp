// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outlinelist.h"

#include "items/outlinemodel.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace glaneur {

OutlineList::OutlineList(QWidget *parent) : MovingList(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
}

void OutlineList::setTarget(const QModelIndex &index)
{
    m_target = index;
    viewport()->update();
}

void OutlineList::dragEnterEvent(QDragEnterEvent *event)
{
    if (OutlineModel::isContent(event->mimeData()))
        event->acceptProposedAction();
    else
        MovingList::dragEnterEvent(event);
}

void OutlineList::dragMoveEvent(QDragMoveEvent *event)
{
    if (!OutlineModel::isContent(event->mimeData())) {
        MovingList::dragMoveEvent(event);
        return;
    }
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    const bool takes = index.isValid() && model()->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, index);
    setTarget(takes ? index : QModelIndex());
    if (takes)
        event->acceptProposedAction();
    else
        event->ignore();
    if (place.y() < autoScrollMargin() || place.y() > viewport()->height() - autoScrollMargin())
        startAutoScroll();
}

void OutlineList::dragLeaveEvent(QDragLeaveEvent *event)
{
    setTarget({});
    MovingList::dragLeaveEvent(event);
}

void OutlineList::dropEvent(QDropEvent *event)
{
    setTarget({});
    if (!OutlineModel::isContent(event->mimeData())) {
        MovingList::dropEvent(event);
        return;
    }
    stopAutoScroll();
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || !model()->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, index))
        return;
    emit aboutToDrop();
    model()->dropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, index);
    event->acceptProposedAction();
}

void OutlineList::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Space && modifiers == Qt::NoModifier)
        emit tickRequested();
    else if (event->key() == Qt::Key_Insert && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier))
        emit addRequested(modifiers == Qt::ShiftModifier);
    else if (event->key() == Qt::Key_D && modifiers == Qt::ControlModifier)
        emit duplicateRequested();
    else
        MovingList::keyPressEvent(event);
}

void OutlineList::paintEvent(QPaintEvent *event)
{
    MovingList::paintEvent(event);
    if (!m_target.isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(visualRect(m_target)).adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace glaneur
