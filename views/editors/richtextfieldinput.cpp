// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/richtextfield.h"

#include "views/editors/frenchspaces.h"
#include "views/editors/graphemes.h"
#include "views/editors/textcommands.h"
#include "views/editors/textsteps.h"
#include "views/editors/typedaddress.h"

#include <QKeyEvent>
#include <QTextTable>

namespace glaneur {

namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar narrowNoBreakSpace(0x202f);

bool isShortcut(const QKeyEvent *event, int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
{
    return event->key() == key && (event->modifiers() & ~Qt::KeypadModifier) == modifiers;
}

/// Whether \p event writes what its text says.
bool isTyping(const QKeyEvent *event)
{
    const QString text = event->text();
    if (text.isEmpty())
        return false;
    // Ctrl and Alt together are AltGr on some systems.
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    const bool command = modifiers.testFlag(Qt::ControlModifier) != modifiers.testFlag(Qt::AltModifier)
        && modifiers.testFlag(Qt::ControlModifier);
    const QChar first = text.at(0);
    return !command && !modifiers.testFlag(Qt::MetaModifier)
        && (first.isPrint() || first.isSurrogate() || first.category() == QChar::Other_Format);
}

bool isDeletion(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Backspace || event->matches(QKeySequence::Delete)
        || event->matches(QKeySequence::DeleteStartOfWord) || event->matches(QKeySequence::DeleteEndOfWord)
        || event->matches(QKeySequence::DeleteEndOfLine) || event->matches(QKeySequence::DeleteCompleteLine);
}

} // namespace

bool RichTextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undoes = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        const bool ours = isShortcut(key, Qt::Key_B) || isShortcut(key, Qt::Key_I) || isShortcut(key, Qt::Key_K)
            || isShortcut(key, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier)
            || isShortcut(key, Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier)
            || isShortcut(key, Qt::Key_Space, Qt::AltModifier | Qt::ShiftModifier);
        if (ours || (undoes && m_steps)) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void RichTextField::keyPressEvent(QKeyEvent *event)
{
    if (keyFormats(event) || keyMoves(event) || keyEdits(event) || keyErases(event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        event->ignore(); // where there is no other field to go to either
        return;
    }
    if (event->matches(QKeySequence::Cut))
        change(tr("cut"), [&] { QTextEdit::keyPressEvent(event); });
    else if (event->matches(QKeySequence::Paste))
        QTextEdit::keyPressEvent(event);
    else if (isTyping(event))
        typeBy([&] { QTextEdit::keyPressEvent(event); }, event->text());
    else
        QTextEdit::keyPressEvent(event);
}

void RichTextField::inputMethodEvent(QInputMethodEvent *event)
{
    if (event->commitString().isEmpty() && event->replacementLength() == 0)
        QTextEdit::inputMethodEvent(event);
    else
        typeBy([&] { QTextEdit::inputMethodEvent(event); }, event->commitString());
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
    } else if (isShortcut(event, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier)) {
        pastePlainText();
    } else if (isShortcut(event, Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier)) {
        insertSpace(noBreakSpace);
    } else if (isShortcut(event, Qt::Key_Space, Qt::AltModifier | Qt::ShiftModifier)) {
        insertSpace(narrowNoBreakSpace);
    } else {
        return false;
    }
    return true;
}

bool RichTextField::keyMoves(QKeyEvent *event)
{
    const bool inList = TextCommands::inList(textCursor());
    if (inList && isShortcut(event, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier)) {
        indentItem();
        return true;
    }
    if (inList && isShortcut(event, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier)) {
        outdentItem();
        return true;
    }
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
    // Only at an item's start, or on several: elsewhere Tab goes on to the next field, as everywhere in the window.
    const bool several = document()->findBlock(cursor.selectionStart()) != document()->findBlock(cursor.selectionEnd());
    if (!inList || (!several && (cursor.hasSelection() || !cursor.atBlockStart())))
        return false;
    bool done = false;
    const bool deep = depthOf(pathOf(cursor.blockFormat()), TextContainer::Kind::List) > 1;
    if (forward)
        change(tr("nested deeper"), [&] { done = TextCommands(m_text).indent(cursor); });
    else if (deep || several)
        change(tr("nested less deep"), [&] { done = TextCommands(m_text).outdent(cursor); });
    return done;
}

bool RichTextField::keyEdits(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return false;
    if (event->modifiers() & Qt::ShiftModifier) {
        if (leafOf(cursor.blockFormat()) == TextLeaf::Heading || cursor.currentTable())
            return true; // a heading is one line, and so is a cell
        assistWordEnd();
        typeBy([this] { textCursor().insertText(QString(QChar(QChar::LineSeparator))); }, QString());
        return true;
    }
    if (cursor.currentTable()) {
        moveInTable(true);
        return true;
    }
    assistWordEnd();
    if (m_scope == TextScope::Paragraph) {
        emit finished();
        return true;
    }
    // Each paragraph is a step of its own.
    if (m_steps)
        m_steps->close();
    typeBy(
        [this] {
            QTextCursor place = textCursor();
            TextCommands(m_text).splitParagraph(place);
            setTextCursor(place);
        },
        QString());
    emit stateChanged();
    return true;
}

bool RichTextField::keyErases(QKeyEvent *event)
{
    if (!isDeletion(event))
        return false;
    QTextCursor cursor = textCursor();
    const bool backspace = isShortcut(event, Qt::Key_Backspace, Qt::NoModifier)
        || isShortcut(event, Qt::Key_Backspace, Qt::ShiftModifier);
    if (backspace && m_scope == TextScope::Paragraph && document()->isEmpty() && !TextCommands::inList(cursor)) {
        emit abandoned();
        return true;
    }
    if (m_steps)
        m_steps->erase(cursor.position());
    if (backspace && !cursor.hasSelection() && cursor.atBlockStart() && !cursor.currentTable()
        && TextCommands(m_text).unformatAtStart(cursor)) {
        // The paragraph is plain now.
    } else if (backspace && !cursor.hasSelection() && !cursor.atBlockStart()) {
        const QTextBlock block = cursor.block();
        const int from = int(backspaceStart(block.text(), cursor.positionInBlock()));
        cursor.setPosition(block.position() + from, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        setTextCursor(cursor);
    } else {
        QTextEdit::keyPressEvent(event);
    }
    m_text.keepOnOneLine(textCursor().block());
    if (m_steps)
        m_steps->reach(textCursor().position());
    emit stateChanged();
    return true;
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
        change(tr("row added"), [&] { table->appendRows(1); });
    setTextCursor(table->cellAt(index / table->columns(), index % table->columns()).firstCursorPosition());
}

void RichTextField::insertSpace(QChar space)
{
    typeBy([&] { textCursor().insertText(QString(space), currentCharFormat()); }, QString());
}

/// Lets \p insert write at the cursor; \p typed is what comes of that, as far as something is to be made of it.
void RichTextField::typeBy(const std::function<void()> &insert, const QString &typed)
{
    if (m_steps)
        m_steps->type(textCursor().selectionStart());
    if (!textCursor().hasSelection())
        leaveLinkBeforeTyping();
    insert();
    m_text.keepOnOneLine(textCursor().block());
    if (m_steps)
        m_steps->reach(textCursor().position());
    if (!typed.isEmpty())
        assistTyping(typed);
}

void RichTextField::leaveLinkBeforeTyping()
{
    const QTextCursor cursor = textCursor();
    if (!marksOf(currentCharFormat()).link)
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

/// The paragraph up to the cursor, with U+FFFC in place of code and pictures.
QString RichTextField::lineBeforeCursor() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const int length = cursor.positionInBlock();
    QString line = block.text().left(length);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int from = fragment.position() - block.position();
        if (from >= length)
            break;
        if (fragment.charFormat().fontFixedPitch()) {
            for (int i = from; i < qMin(length, from + fragment.length()); ++i)
                line[i] = QChar::ObjectReplacementCharacter;
        }
    }
    return line.section(QChar(QChar::LineSeparator), -1);
}

/// Whether what is typed here is set by the typography of French.
bool RichTextField::isTypographic() const
{
    return m_steps && m_steps->session().report().language.startsWith(QLatin1String("fr"), Qt::CaseInsensitive)
        && leafOf(textCursor().blockFormat()) != TextLeaf::Code && !currentCharFormat().fontFixedPitch();
}

void RichTextField::assistTyping(const QString &typed)
{
    if (textCursor().hasSelection())
        return;
    const QChar last = typed.at(typed.size() - 1);
    if (last == QLatin1Char(' ') && beginList())
        return;
    if (isTypographic())
        proposeSpace(lineBeforeCursor());
    if (last.isSpace())
        linkTypedAddress(1);
}

/// Before a line or paragraph ends: what a space behind the word would have brought.
void RichTextField::assistWordEnd()
{
    if (textCursor().hasSelection())
        return;
    if (isTypographic())
        proposeSpace(lineBeforeCursor() + QLatin1Char(' '));
    linkTypedAddress(0);
}

void RichTextField::proposeSpace(const QString &line)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (block.textDirection() == Qt::RightToLeft)
        return; // words of another script, with a typography of their own
    const int place = cursor.positionInBlock();
    const QChar next = place < block.text().size() ? block.text().at(place) : QChar();
    const std::optional<SpaceProposal> proposal = frenchSpace(line, next);
    // Behind the line there is at most the space that was thought there.
    const int begin = int(cursor.position() - lineBeforeCursor().size());
    if (!proposal || begin + proposal->from + proposal->length > cursor.position())
        return;
    change(tr("unbreakable space"), [&] {
        cursor.setPosition(begin + int(proposal->from));
        QTextCursor letter = cursor;
        if (!letter.atBlockEnd())
            letter.movePosition(QTextCursor::NextCharacter);
        cursor.setPosition(begin + int(proposal->from + proposal->length), QTextCursor::KeepAnchor);
        cursor.insertText(proposal->text, letter.charFormat());
    });
}

/// Makes a link of the address that ends \p behind characters before the cursor.
void RichTextField::linkTypedAddress(int behind)
{
    QString line = lineBeforeCursor();
    const int begin = int(textCursor().position() - line.size());
    line.chop(behind);
    const TypedAddress found = addressAtEnd(line);
    if (found.length == 0)
        return;
    QTextCursor cursor(document());
    for (qsizetype i = 0; i < found.length; ++i) {
        cursor.setPosition(begin + int(found.from + i) + 1);
        if (marksOf(cursor.charFormat()).link)
            return;
    }
    cursor.setPosition(begin + int(found.from));
    cursor.setPosition(begin + int(found.from + found.length), QTextCursor::KeepAnchor);
    change(tr("address made a link"), [&] {
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(found.address);
        const QTextCharFormat typing = currentCharFormat();
        cursor.beginEditBlock();
        cursor.mergeCharFormat(format);
        m_text.applyLook(cursor.selectionStart(), cursor.selectionEnd());
        cursor.endEditBlock();
        setCurrentCharFormat(typing);
    });
}

/// « - » or « 1. » and a space at a paragraph's start begin a list.
bool RichTextField::beginList()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    const bool ordered = line == QLatin1String("1. ") || line == QLatin1String("1) ");
    const bool bullets = line == QLatin1String("- ") || line == QLatin1String("* ") || line == QString(QChar(0x2022)) + QLatin1Char(' ');
    if ((!ordered && !bullets) || m_scope == TextScope::Paragraph || cursor.currentTable()
        || leafOf(cursor.blockFormat()) != TextLeaf::Paragraph || TextCommands::inList(cursor))
        return false;
    change(ordered ? tr("numbered list") : tr("list"), [&] {
        cursor.beginEditBlock();
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        TextCommands(m_text).toggleList(cursor, ordered);
        cursor.endEditBlock();
    });
    return true;
}

} // namespace glaneur
