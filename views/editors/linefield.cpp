// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/linefield.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>

namespace glaneur {

LineField::LineField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (m_binding)
            m_binding->touch();
    });
    connect(this, &QLineEdit::returnPressed, this, &LineField::commit);
}

LineField::~LineField() = default;

void LineField::bind(ReportSession &session, const FieldValue<QString> &value)
{
    m_binding = std::make_unique<FieldBinding<QString>>(
        session, value, this, [this] { return text(); }, [this](const QString &text) { setFromReport(text); });
    setCursorPosition(0);
}

void LineField::commit()
{
    if (m_binding)
        m_binding->commit();
}

void LineField::setFromReport(const QString &text)
{
    const int position = cursorPosition();
    setText(text);
    setCursorPosition(hasFocus() ? qMin(position, int(text.size())) : 0);
}

void LineField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    emit entered();
}

void LineField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_binding)
        m_binding->leave();
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    // The report's undo, not the line's: one history for all that a person did.
    if (m_binding && event->matches(QKeySequence::Undo))
        m_binding->undo();
    else if (m_binding && event->matches(QKeySequence::Redo))
        m_binding->redo();
    else
        QLineEdit::keyPressEvent(event);
}

void LineField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    if (m_binding) {
        QUndoStack *stack = m_binding->session().undoStack();
        commit();
        menu.addAction(tr("Undo"), this, [this] { m_binding->undo(); })->setEnabled(stack->canUndo());
        menu.addAction(tr("Redo"), this, [this] { m_binding->redo(); })->setEnabled(stack->canRedo());
        menu.addSeparator();
    }
    menu.addAction(tr("Cut"), this, &QLineEdit::cut)->setEnabled(hasSelectedText());
    menu.addAction(tr("Copy"), this, &QLineEdit::copy)->setEnabled(hasSelectedText());
    menu.addAction(tr("Paste"), this, &QLineEdit::paste);
    menu.addSeparator();
    menu.addAction(tr("Select All"), this, &QLineEdit::selectAll)->setEnabled(!text().isEmpty());
    menu.exec(event->globalPos());
}

} // namespace glaneur
