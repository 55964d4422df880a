// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/pointkeys.h"

#include "domain/inlineparts.h"
#include "views/editors/richtextfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace glaneur {

PointKeys::PointKeys(RichTextField *field, const PointActions &actions)
    : QObject(field)
    , m_field(field)
    , m_actions(actions)
{
    field->installEventFilter(this);
}

bool PointKeys::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        // Where 👉 comes from.
        const auto *input = static_cast<QInputMethodEvent *>(event);
        return input->preeditString().isEmpty() && signTyped(input->commitString());
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        return pasted();
    return keyPressed(key->key(), key->modifiers() & ~Qt::KeypadModifier) || signTyped(key->text());
}

bool PointKeys::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    const bool choosing = (key == Qt::Key_Escape && modifiers == Qt::NoModifier)
        || (key == Qt::Key_Space && modifiers == Qt::ControlModifier);
    if (choosing) {
        m_field->commit();
        m_actions.choose(0);
        return true;
    }
    if (arrowPressed(key, modifiers))
        return true;
    const bool single = m_field->document()->blockCount() == 1;
    return single && modifiers == Qt::NoModifier && !m_field->textCursor().hasSelection() && pointKeyPressed(key);
}

bool PointKeys::arrowPressed(int key, Qt::KeyboardModifiers modifiers)
{
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const int by = key == Qt::Key_Up ? -1 : 1;
    QTextCursor cursor = m_field->textCursor();
    if (modifiers == Qt::ShiftModifier && (by < 0 ? cursor.atStart() : cursor.atEnd())) {
        m_field->commit();
        m_actions.choose(by);
        return true;
    }
    if (modifiers != Qt::NoModifier || cursor.hasSelection())
        return false;
    const int line = m_field->cursorRect(cursor).top();
    QTextCursor beyond = cursor;
    beyond.movePosition(by < 0 ? QTextCursor::Up : QTextCursor::Down);
    if (m_field->cursorRect(beyond).top() != line)
        return false;
    return m_actions.leave(by, m_field->viewport()->mapToGlobal(m_field->cursorRect(cursor).center()).x());
}

bool PointKeys::pointKeyPressed(int key)
{
    const QTextCursor cursor = m_field->textCursor();
    const bool empty = m_field->document()->isEmpty();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QString words = cursor.block().text();
        const PointSign sign = pointSign(words);
        if (sign.length > 0 && sign.length == words.size()) {
            m_field->commit();
            m_actions.takeSign(sign.polarity, {});
            return true;
        }
        if (empty || cursor.atEnd())
            return false;
        m_field->commit();
        m_actions.split(cursor.position());
        return true;
    }
    if (key == Qt::Key_Backspace && cursor.atStart() && !empty) {
        m_field->commit();
        return m_actions.joinPrevious();
    }
    if (key == Qt::Key_Delete && cursor.atEnd() && !empty) {
        m_field->commit();
        return m_actions.joinNext();
    }
    return false;
}

bool PointKeys::signTyped(const QString &typed)
{
    const QTextCursor cursor = m_field->textCursor();
    if (typed.isEmpty() || cursor.hasSelection() || m_field->document()->blockCount() > 1)
        return false;
    const QString before = cursor.block().text().left(cursor.position());
    // « +1 » and « -20 % » are words: a sign is told by what follows it, but for a picture such as 👉.
    const QString line = before + typed;
    const PointSign sign = pointSign(line + QLatin1Char('x'));
    if (sign.length != line.size() || m_actions.isSignUndone())
        return false;
    m_field->commit();
    const QList<TextBlock> blocks = m_field->richText().blocks();
    m_actions.takeSign(sign.polarity, blocks.isEmpty()
                                          ? RichText()
                                          : RichText::fromInlines(withoutStart(blocks.first().inlines, before.size())));
    return true;
}

bool PointKeys::pasted()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || data->text().size() > mostPasted)
        return false; // which the field tells
    QList<SignedPoint> points = signedPoints(m_field->blocksOf(*data));
    const bool signedLine = points.size() == 1 && points.first().hadSign && m_field->document()->isEmpty();
    if (points.size() < 2 && !signedLine)
        return false;
    for (SignedPoint &point : points)
        point.text = RichText::fromBlocks(inScope(point.text.blocks(), TextScope::Paragraph));
    m_field->commit();
    m_actions.paste(points);
    return true;
}

} // namespace glaneur
