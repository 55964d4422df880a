// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;
class QUndoStack;

namespace glaneur {

/// Says in the status bar what just went to the bin, with a button that takes it back. It stays until the
/// next step, or until it is closed: nobody has to be quick.
class BinNotice : public QWidget
{
    Q_OBJECT

public:
    explicit BinNotice(QWidget *parent = nullptr);

    /// \p title was deleted by the last step of \p stack.
    void showDeleted(const QString &title, QUndoStack *stack);

signals:
    /// It was taken back.
    void restored();

private:
    QLabel *m_text;
    QToolButton *m_restore;
    QPointer<QUndoStack> m_stack;
};

} // namespace glaneur
