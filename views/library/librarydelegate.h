// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/elidingdelegate.h"

namespace glaneur {

/// Paints a series, an edition or a report of the library with the sign of what it is.
class LibraryDelegate : public ElidingDelegate
{
    Q_OBJECT

public:
    using ElidingDelegate::ElidingDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace glaneur
