// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/richtextfield.h"

#include "views/editors/textcommands.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QTextTable>

namespace glaneur {

namespace {

/// Our own texts on the clipboard, whole.
QString richTextType() { return QStringLiteral("application/x-glaneur-richtext"); }

bool isShortcut(const QKeyEvent *event, int key)
{
    return event->key() == key && event->modifiers() == Qt::ControlModifier;
}

} // namespace

bool RichTextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
            || isShortcut(key, Qt::Key_B) || isShortcut(key, Qt::Key_I) || isShortcut(key, Qt::Key_K);
        if (ours && (m_binding || !key->matches(QKeySequence::Undo))) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void RichTextField::keyPressEvent(QKeyEvent *event)
{
    if (keyFormats(event) || keyMoves(event) || keyEdits(event)) {
        event->accept();
        return;
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint())
        leaveLinkBeforeTyping();
    QTextEdit::keyPressEvent(event);
}

bool RichTextField::keyFormats(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        undoEdit();
    } else if (event->matches(QKeySequence::Redo)) {
        redoEdit();
    } else if (isShortcut(event, Qt::Key_B)) {
        setStrong(!isStrong());
    } else if (isShortcut(event, Qt::Key_I)) {
        setEmphasis(!isEmphasis());
    } else if (isShortcut(event, Qt::Key_K)) {
        editLink();
    } else if (event->key() == Qt::Key_V && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        pastePlainText();
    } else {
        return false;
    }
    return true;
}

bool RichTextField::keyMoves(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Tab;
    if (!forward && event->key() != Qt::Key_Backtab)
        return false;
    if (event->modifiers() & Qt::ControlModifier)
        return false;
    QTextCursor cursor = textCursor();
    if (QTextTable *table = cursor.currentTable()) {
        const QTextTableCell cell = table->cellAt(cursor);
        const bool last = forward ? cell.row() == table->rows() - 1 && cell.column() == table->columns() - 1
                                  : cell.row() == 0 && cell.column() == 0;
        if (last)
            return false; // Tab leaves the field from the last cell
        moveInTable(forward);
        return true;
    }
    // Only at an item's start: elsewhere Tab goes on to the next field, as everywhere in the window.
    if (cursor.hasSelection() || !cursor.atBlockStart() || !TextCommands::inList(cursor))
        return false;
    if (forward)
        return TextCommands(m_text).indent(cursor);
    return depthOf(pathOf(cursor.blockFormat()), TextContainer::Kind::List) > 1 && TextCommands(m_text).outdent(cursor);
}

bool RichTextField::keyEdits(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && cursor.currentTable()) {
        moveInTable(true);
        return true;
    }
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        if (m_scope == TextScope::Paragraph) {
            emit finished();
            return true;
        }
        TextCommands(m_text).splitParagraph(cursor);
        setTextCursor(cursor);
        emit stateChanged();
        return true;
    }
    const bool backspace = event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier;
    if (backspace && m_scope == TextScope::Paragraph && document()->isEmpty() && !TextCommands::inList(cursor)) {
        emit abandoned();
        return true;
    }
    if (backspace && !cursor.hasSelection() && cursor.atBlockStart() && !cursor.currentTable())
        return TextCommands(m_text).unformatAtStart(cursor);
    return false;
}

void RichTextField::moveInTable(bool forward)
{
    QTextCursor cursor = textCursor();
    QTextTable *table = cursor.currentTable();
    const QTextTableCell cell = table->cellAt(cursor);
    const int index = cell.row() * table->columns() + cell.column() + (forward ? 1 : -1);
    if (index < 0)
        return;
    // Enter in the last cell asks for one more row.
    if (index >= table->rows() * table->columns())
        table->appendRows(1);
    setTextCursor(table->cellAt(index / table->columns(), index % table->columns()).firstCursorPosition());
}

void RichTextField::leaveLinkBeforeTyping()
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !marksOf(currentCharFormat()).link)
        return;
    QTextCursor next = cursor;
    const bool goesOn = !cursor.atBlockEnd() && next.movePosition(QTextCursor::NextCharacter)
        && marksOf(next.charFormat()).link && !cursor.atBlockStart();
    if (goesOn)
        return;
    TextMarks marks = marksOf(currentCharFormat());
    marks.link = false;
    marks.address.clear();
    const QTextBlockFormat block = cursor.blockFormat();
    setCurrentCharFormat(formatOf(marks, leafOf(block), block.headingLevel(), palette()));
}

QMimeData *RichTextField::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    const QTextCursor cursor = textCursor();
    data->setHtml(cursor.selection().toHtml());
    QList<TextBlock> blocks = m_text.blocks(cursor.selectionStart(), cursor.selectionEnd());
    if (cursor.currentTable())
        blocks = RichText::fromPlainText(cursor.selection().toPlainText()).blocks();
    data->setData(richTextType(), RichText::fromBlocks(blocks).commonMark().toUtf8());
    // Qt's own plain text turns no-break spaces into plain ones.
    QString plain = textCursor().selectedText();
    plain.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    plain.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    plain.remove(QChar(0xfdd0));
    plain.replace(QChar(0xfdd1), QLatin1Char('\n'));
    data->setText(plain);
    return data;
}

bool RichTextField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasFormat(richTextType()) || source->hasHtml() || source->hasText();
}

void RichTextField::insertFromMimeData(const QMimeData *source)
{
    QList<TextBlock> blocks;
    if (source->hasFormat(richTextType()))
        blocks = RichText(QString::fromUtf8(source->data(richTextType()))).blocks();
    else if (source->hasHtml())
        blocks = blocksFromHtml(source->html());
    if (blocks.isEmpty() && source->hasText())
        blocks = RichText::fromPlainText(source->text()).blocks();
    m_text.insert(textCursor(), inScope(blocks, m_scope));
    emit stateChanged();
}

void RichTextField::pastePlainText()
{
    const QMimeData *source = QApplication::clipboard()->mimeData();
    if (source && source->hasText())
        m_text.insert(textCursor(), inScope(RichText::fromPlainText(source->text()).blocks(), m_scope));
    emit stateChanged();
}

void RichTextField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const bool selected = textCursor().hasSelection();
    if (m_binding) {
        commit();
        QUndoStack *stack = m_binding->session().undoStack();
        menu.addAction(tr("Undo"), this, &RichTextField::undoEdit)->setEnabled(stack->canUndo());
        menu.addAction(tr("Redo"), this, &RichTextField::redoEdit)->setEnabled(stack->canRedo());
        menu.addSeparator();
    }
    menu.addAction(tr("Cut"), this, &QTextEdit::cut)->setEnabled(selected);
    menu.addAction(tr("Copy"), this, &QTextEdit::copy)->setEnabled(selected);
    menu.addAction(tr("Paste"), this, &QTextEdit::paste)->setEnabled(canPaste());
    menu.addAction(tr("Paste as plain text"), this, &RichTextField::pastePlainText)->setEnabled(canPaste());
    menu.addAction(tr("Select All"), this, &QTextEdit::selectAll)->setEnabled(!document()->isEmpty());
    menu.addSeparator();
    menu.addAction(isLink() ? tr("Change the link…") : tr("Add a link…"), this, &RichTextField::editLink);
    if (isLink())
        menu.addAction(tr("Remove the link"), this, &RichTextField::removeLink);
    if (QTextTable *table = textCursor().currentTable()) {
        const QTextTableCell cell = table->cellAt(textCursor());
        menu.addSeparator();
        menu.addAction(tr("Add a row below"), this, [=] { table->insertRows(cell.row() + 1, 1); });
        menu.addAction(tr("Add a column to the right"), this, [=] { table->insertColumns(cell.column() + 1, 1); });
        menu.addAction(tr("Remove the row"), this, [=] { table->removeRows(cell.row(), 1); });
        menu.addAction(tr("Remove the column"), this, [=] { table->removeColumns(cell.column(), 1); });
    }
    menu.exec(event->globalPos());
}

} // namespace glaneur
