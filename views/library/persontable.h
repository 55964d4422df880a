// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/library/collectiontable.h"

namespace glaneur {

class LibraryPersonModel;

/// The people of the library. The arrows go from cell to cell; F2, Enter or a double click edits one in place, Tab
/// goes on to the next.
class PersonTable : public CollectionTable
{
    Q_OBJECT

public:
    PersonTable(LibraryPersonModel &model, CollectionFilter *filter, QWidget *parent = nullptr);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace glaneur
