// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/elidingdelegate.h"

namespace glaneur {

/// Paints a section of the outline: its tick, its kind, its title, how complete it is, and how many things are to be
/// looked at in it.
class OutlineDelegate : public ElidingDelegate
{
    Q_OBJECT

public:
    using ElidingDelegate::ElidingDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace glaneur
