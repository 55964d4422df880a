// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/librarydelegate.h"

#include "items/librarymodel.h"
#include "views/icons.h"

namespace glaneur {

void LibraryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ElidingDelegate::initStyleOption(option, index);
    switch (index.data(KindRole).toInt()) {
    case LibraryModel::SeriesNode:
        option->icon = icon(QStringLiteral("library-series"));
        break;
    case LibraryModel::EventNode:
        option->icon = icon(QStringLiteral("library-event"));
        break;
    default:
        option->icon = icon(QStringLiteral("library-report"));
        break;
    }
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
}

} // namespace glaneur
