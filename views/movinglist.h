// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace glaneur {

/// A list whose rows are dragged to be moved. The model moves them when they are dropped, all of them in one edit;
/// nothing is left for the view to remove.
class MovingList : public QListView
{
    Q_OBJECT

public:
    explicit MovingList(QWidget *parent = nullptr);

signals:
    /// Something is about to be dropped: what is typed must be in the session before.
    void aboutToDrop();

protected:
    void dropEvent(QDropEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    QPixmap pictureOf(const QModelIndexList &rows) const;
};

} // namespace glaneur
