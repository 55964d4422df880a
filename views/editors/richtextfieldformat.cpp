// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/richtextfield.h"

#include "views/editors/linkdialog.h"
#include "views/editors/linktargets.h"
#include "views/editors/textcommands.h"
#include "views/editors/textsteps.h"

#include <QTextTable>

namespace glaneur {

/// One gesture, which is one undo step.
void RichTextField::change(const QString &name, const std::function<void()> &change)
{
    if (m_steps)
        m_steps->open(name);
    change();
    m_text.keepOnOneLine(textCursor().block());
    if (m_steps)
        m_steps->close();
    emit stateChanged();
}

bool RichTextField::isStrong() const { return marksOf(currentCharFormat()).strong; }
bool RichTextField::isEmphasis() const { return marksOf(currentCharFormat()).emphasis; }
bool RichTextField::isLink() const { return linkAt(textCursor()).hasSelection(); }

void RichTextField::mergeMarks(const QString &name, const QTextCharFormat &format)
{
    change(name, [&] {
        QTextCursor cursor = textCursor();
        cursor.beginEditBlock();
        cursor.mergeCharFormat(format);
        if (cursor.hasSelection())
            m_text.applyLook(cursor.selectionStart(), cursor.selectionEnd());
        cursor.endEditBlock();
        if (!cursor.hasSelection())
            mergeCurrentCharFormat(format);
        setTextCursor(cursor);
    });
}

void RichTextField::setStrong(bool on)
{
    QTextCharFormat format;
    format.setFontWeight(on ? QFont::Bold : QFont::Normal);
    mergeMarks(tr("bold"), format);
}

void RichTextField::setEmphasis(bool on)
{
    QTextCharFormat format;
    format.setFontItalic(on);
    mergeMarks(tr("italic"), format);
}

void RichTextField::toggleList(bool ordered)
{
    change(ordered ? tr("numbered list") : tr("list"), [&] { TextCommands(m_text).toggleList(textCursor(), ordered); });
}

void RichTextField::toggleQuote()
{
    change(tr("quote"), [&] { TextCommands(m_text).toggleQuote(textCursor()); });
}

void RichTextField::toggleCode()
{
    change(tr("code"), [&] { TextCommands(m_text).toggleCode(textCursor()); });
}

void RichTextField::setHeading(int level)
{
    change(level > 0 ? tr("sub-heading") : tr("plain text"),
           [&] { TextCommands(m_text).setHeading(textCursor(), level); });
}

void RichTextField::indentItem()
{
    change(tr("nested deeper"), [&] { TextCommands(m_text).indent(textCursor()); });
}

void RichTextField::outdentItem()
{
    change(tr("nested less deep"), [&] { TextCommands(m_text).outdent(textCursor()); });
}

void RichTextField::insertTable()
{
    QTextCursor cursor = textCursor();
    if (cursor.currentTable())
        return;
    TextBlock cell;
    cell.kind = TextBlock::Kind::TableCell;
    TextBlock row;
    row.kind = TextBlock::Kind::TableRow;
    row.children = {cell, cell};
    TextBlock table;
    table.kind = TextBlock::Kind::Table;
    table.headerRows = 1;
    table.children = {row, row};
    change(tr("table"), [&] {
        cursor.movePosition(QTextCursor::EndOfBlock);
        const int before = cursor.position();
        m_text.insert(cursor, {table});
        cursor.setPosition(before);
        while (!cursor.currentTable() && cursor.movePosition(QTextCursor::NextCharacter)) { }
        setTextCursor(cursor);
    });
}

QTextCursor RichTextField::linkAt(const QTextCursor &cursor) const
{
    QTextCursor link = cursor;
    link.clearSelection();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    int from = -1;
    int to = -1;
    QString address;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const TextMarks marks = marksOf(fragment.charFormat());
        const bool goesOn = from >= 0 && marks.link && marks.address == address && fragment.position() == to;
        if (!goesOn) {
            if (from >= 0 && cursor.selectionStart() >= from && cursor.selectionEnd() <= to)
                break;
            from = marks.link ? fragment.position() : -1;
            address = marks.address;
        }
        to = fragment.position() + fragment.length();
    }
    if (from >= 0 && cursor.selectionStart() >= from && cursor.selectionEnd() <= to) {
        link.setPosition(from);
        link.setPosition(to, QTextCursor::KeepAnchor);
    }
    return link;
}

QList<Resource> RichTextField::linkTargets() const
{
    for (QWidget *ancestor = parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        if (const auto *targets = dynamic_cast<const LinkTargets *>(ancestor))
            return targets->linkTargets();
    }
    return m_steps ? m_steps->session().report().resources : QList<Resource>();
}

void RichTextField::editLink()
{
    const QTextCursor link = linkAt(textCursor());
    QTextCursor target = link.hasSelection() ? link : textCursor();
    // A link stays within its paragraph.
    const QTextBlock block = document()->findBlock(target.selectionStart());
    const int end = qMin(target.selectionEnd(), block.position() + block.length() - 1);
    target.setPosition(target.selectionStart());
    target.setPosition(end, QTextCursor::KeepAnchor);
    setTextCursor(target);
    QTextCursor inside = target;
    inside.setPosition(target.selectionStart() + (target.hasSelection() ? 1 : 0));
    LinkDialog dialog(target.selectedText(), link.hasSelection() ? marksOf(inside.charFormat()).address : QString(),
                      link.hasSelection(), linkTargets(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.isRemoved())
        removeLink();
    else if (!dialog.words().trimmed().isEmpty())
        setLink(dialog.words(), dialog.address());
}

void RichTextField::setLink(const QString &words, const QString &address)
{
    change(tr("link"), [&] {
        const QTextCursor link = linkAt(textCursor());
        QTextCursor cursor = link.hasSelection() ? link : textCursor();
        cursor.beginEditBlock();
        if (cursor.selectedText() != words) {
            const QTextCharFormat format = cursor.charFormat();
            const int from = cursor.selectionStart();
            cursor.insertText(storable(words), format);
            const int to = cursor.position();
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
        }
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(address);
        cursor.mergeCharFormat(format);
        m_text.applyLook(cursor.selectionStart(), cursor.selectionEnd());
        cursor.endEditBlock();
        cursor.setPosition(cursor.selectionEnd());
        setTextCursor(cursor);
    });
}

void RichTextField::removeLink()
{
    QTextCursor cursor = linkAt(textCursor());
    if (!cursor.hasSelection())
        return;
    change(tr("link removed"), [&] {
        QTextCharFormat format;
        format.setAnchor(false);
        format.setAnchorHref(QString());
        cursor.beginEditBlock();
        cursor.mergeCharFormat(format);
        m_text.applyLook(cursor.selectionStart(), cursor.selectionEnd());
        cursor.endEditBlock();
    });
}

} // namespace glaneur
