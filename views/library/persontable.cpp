// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/persontable.h"

#include "items/collectionfilter.h"
#include "items/librarypersonmodel.h"
#include "views/elidingdelegate.h"
#include "views/icons.h"

#include <QKeyEvent>

namespace glaneur {

namespace {

/// Tells those who may be entered twice by a sign, and names the field that edits a cell.
class PersonDelegate : public ElidingDelegate
{
public:
    using ElidingDelegate::ElidingDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = ElidingDelegate::createEditor(parent, option, index);
        if (editor)
            editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        ElidingDelegate::initStyleOption(option, index);
        if (index.column() != PersonModel::FirstNameColumn || index.data(DuplicatesRole).toList().isEmpty())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(QStringLiteral("dialog-warning"));
    }
};

} // namespace

PersonTable::PersonTable(LibraryPersonModel &model, CollectionFilter *filter, QWidget *parent)
    : CollectionTable(filter, QStringLiteral("people/columns"), parent)
{
    setObjectName(QStringLiteral("personTable"));
    setAccessibleName(tr("People of the library"));
    auto *delegate = new PersonDelegate(this);
    setItemDelegate(delegate);
    setAllColumnsShowFocus(false);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    restoreColumns({13, 17, 17, 13, 14, 11}, PersonModel::FamilyNameColumn);
    // What is typed into a cell later is another step.
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, [&model] { model.library().endMerging(); });
}

QModelIndex PersonTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return CollectionTable::moveCursor(action, modifiers);
    const int last = model()->columnCount() - 1;
    switch (action) {
    case MoveLeft:
    case MoveRight: {
        const bool back = (action == MoveLeft) != isRightToLeft();
        return current.siblingAtColumn(qBound(0, current.column() + (back ? -1 : 1), last));
    }
    case MoveNext:
    case MovePrevious: {
        const int by = action == MoveNext ? 1 : -1;
        for (int row = current.row(), column = current.column() + by; row >= 0 && row < model()->rowCount(); row += by) {
            for (; column >= 0 && column <= last; column += by) {
                const QModelIndex next = model()->index(row, column);
                if (next.flags() & Qt::ItemIsEditable)
                    return next;
            }
            column = by > 0 ? 0 : last;
        }
        return current;
    }
    default: return CollectionTable::moveCursor(action, modifiers);
    }
}

void PersonTable::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && state() != EditingState && (currentIndex().flags() & Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    CollectionTable::keyPressEvent(event);
}

} // namespace glaneur
