// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/movinglist.h"

#include <QPersistentModelIndex>

namespace glaneur {

/// The outline's rows: sections are dragged between them, takeaways and resources onto one that can hold them.
class OutlineList : public MovingList
{
    Q_OBJECT

public:
    explicit OutlineList(QWidget *parent = nullptr);

signals:
    /// Space: the chosen sections are to be ticked or not.
    void tickRequested();
    /// Insert, with Shift for before.
    void addRequested(bool before);
    void duplicateRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setTarget(const QModelIndex &index);

    QPersistentModelIndex m_target; ///< the row that what is dragged would go into
};

} // namespace glaneur
