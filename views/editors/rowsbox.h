// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/rowsview.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace glaneur {

/// A RowsView with what invites where it is empty, and the button that adds a row.
class RowsBox : public QWidget
{
    Q_OBJECT

public:
    /// \p add adds a row and gives its id; null where none was added.
    RowsBox(QAbstractItemModel *model, const RowKind &kind, const QString &emptyText, const QString &addText,
            std::function<QUuid()> add, QWidget *parent = nullptr);

    RowsView *view() const { return m_view; }
    QPushButton *addButton() const { return m_add; }
    /// Beside the button that adds.
    QHBoxLayout *buttons() const { return m_buttons; }
    /// Adds a row and puts the focus into it.
    void add();

private:
    RowsView *m_view;
    QLabel *m_empty;
    QPushButton *m_add;
    QHBoxLayout *m_buttons;
    std::function<QUuid()> m_addRow;
};

} // namespace glaneur
