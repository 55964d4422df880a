// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/movinglist.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <algorithm>
#include <memory>

namespace glaneur {

MovingList::MovingList(QWidget *parent) : QListView(parent)
{
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
}

void MovingList::dropEvent(QDropEvent *event)
{
    emit aboutToDrop();
    // Not QListView's, which moves row by row: each would be a step to undo.
    QAbstractItemView::dropEvent(event);
    event->acceptProposedAction();
}

void MovingList::startDrag(Qt::DropActions actions)
{
    QModelIndexList rows;
    for (const QModelIndex &index : selectedIndexes()) {
        if (index.flags() & Qt::ItemIsDragEnabled)
            rows.append(index);
    }
    std::sort(rows.begin(), rows.end());
    std::unique_ptr<QMimeData> data(rows.isEmpty() ? nullptr : model()->mimeData(rows));
    if (!data)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(data.release());
    const QPixmap picture = pictureOf(rows);
    drag->setPixmap(picture);
    drag->setHotSpot({-8, 0}); // beside the pointer, which shows where things go
    drag->exec(actions, defaultDropAction());
}

/// The words of the first of \p rows, and how many more there are: the rows themselves are as wide as the list.
QPixmap MovingList::pictureOf(const QModelIndexList &rows) const
{
    constexpr int padding = 8;
    const QString more = rows.size() > 1 ? tr("+%1", "more rows that are dragged").arg(rows.size() - 1) : QString();
    const QString words = rows.first().data(Qt::DisplayRole).toString().simplified();
    const QFontMetrics metrics = fontMetrics();
    const QString line = metrics.elidedText(words.isEmpty() ? QStringLiteral("…") : words, Qt::ElideRight,
                                            metrics.averageCharWidth() * 32);
    const int wide = metrics.horizontalAdvance(line) + (more.isEmpty() ? 0 : metrics.horizontalAdvance(more) + padding);
    const QSize size(wide + 2 * padding, metrics.height() + padding);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    painter.setBrush(palette().base());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRoundedRect(QRectF(QPointF(), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect inside = QRect(QPoint(), size).adjusted(padding, 0, -padding, 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeading, line);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignTrailing, more);
    return picture;
}

} // namespace glaneur
