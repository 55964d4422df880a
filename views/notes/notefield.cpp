// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes/notefield.h"

#include "views/notes/namecompletion.h"

#include <QKeyEvent>
#include <QTextDocument>

namespace glaneur {

NoteField::NoteField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document(), &QTextDocument::contentsChanged, this, &NoteField::fit);
    fit();
}

bool NoteField::event(QEvent *event)
{
    // The window's own undo would take the key before the field sees it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    // Names that are offered take these keys, and Tab before it leaves the field.
    if (event->type() == QEvent::KeyPress && m_names && m_names->takes(static_cast<QKeyEvent *>(event)->key())) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        emit finished();
        return;
    }
    if (enter) {
        // Not the line separator that a text field would take for it.
        textCursor().insertText(QStringLiteral("\n"));
        ensureCursorVisible();
        return;
    }
    if (event->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) {
        emit undoneBeyond();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteField::setNames(const QStringList &names)
{
    if (!m_names)
        m_names = new NameCompletion(this);
    m_names->setNames(names);
}

void NoteField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void NoteField::fit()
{
    constexpr int fewest = 3;
    constexpr int most = 8;
    // A plain text document's height is its number of lines.
    const int lines = qBound(fewest, int(document()->size().height()), most);
    const int height = lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin())
        + contentsMargins().top() + contentsMargins().bottom() + 2 * frameWidth();
    if (height != maximumHeight())
        setFixedHeight(height);
}

} // namespace glaneur
