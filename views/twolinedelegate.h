// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace glaneur {

/// Paints an item as its text with a second, quieter line below; both elided where they are too long. Words of the
/// second line can be marked: see marksRole().
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The lines are in \p firstRole and \p secondRole. Where \p marksRole is a role, it holds a QVariantList of QPoint, each the
    /// start and the length of marked words in the second line.
    explicit TwoLineDelegate(int firstRole, int secondRole, QObject *parent, int marksRole = -1);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_firstRole;
    int m_secondRole;
    int m_marksRole;
};

} // namespace glaneur
