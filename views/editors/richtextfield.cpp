// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/richtextfield.h"

#include "views/editors/imagechip.h"
#include "views/editors/linkdialog.h"
#include "views/editors/textcommands.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextTable>
#include <QWheelEvent>
#include <cmath>
#include <utility>

namespace glaneur {

RichTextField::RichTextField(TextScope scope, QWidget *parent)
    : QTextEdit(parent), m_scope(scope), m_text(document())
{
    setUndoRedoEnabled(false); // the session's undo is the only one
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->documentLayout()->registerHandler(imageObjectType, new ImageChip(this));
    m_text.setPalette(palette());
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &RichTextField::fit);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (!m_quiet)
            notifyEdited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        showCursor();
        emit stateChanged();
    });
    connect(this, &QTextEdit::currentCharFormatChanged, this, &RichTextField::stateChanged);
    m_quiet = true;
    m_text.load({});
    m_quiet = false;
    fit();
}

RichTextField::~RichTextField() { document()->disconnect(this); }

RichText RichTextField::richText() const
{
    if (!m_touched)
        return m_loaded;
    const QList<TextBlock> blocks = m_text.blocks();
    // Typed and taken back: the author's own source stays.
    return blocks == m_loaded.blocks() ? m_loaded : RichText::fromBlocks(blocks);
}

void RichTextField::setRichText(const RichText &text)
{
    const QString before = toPlainText();
    const int position = textCursor().position();
    m_quiet = true;
    m_loaded = text;
    m_touched = false;
    m_text.load(text.blocks());
    m_quiet = false;

    const QString after = toPlainText();
    int same = 0;
    const int shorter = int(qMin(before.size(), after.size()));
    while (same < shorter && before.at(same) == after.at(same))
        ++same;
    int tail = 0;
    while (tail < shorter - same && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    QTextCursor cursor = textCursor();
    int target = int(after.size()) - tail;
    if (position <= same)
        target = position;
    else if (position >= before.size() - tail)
        target = position + int(after.size() - before.size());
    cursor.setPosition(hasFocus() ? qBound(0, target, document()->characterCount() - 1) : 0);
    setTextCursor(cursor);
    fit();
    emit stateChanged();
}

void RichTextField::bind(ReportSession &session, const FieldValue<RichText> &value)
{
    m_binding = std::make_unique<FieldBinding<RichText>>(
        session, value, this, [this] { return richText(); }, [this](const RichText &text) { setRichText(text); });
}

void RichTextField::commit()
{
    if (m_binding)
        m_binding->commit();
}

void RichTextField::undoEdit()
{
    if (m_binding)
        m_binding->undo();
}

void RichTextField::redoEdit()
{
    if (m_binding)
        m_binding->redo();
}

void RichTextField::notifyEdited()
{
    m_touched = true;
    if (m_binding)
        m_binding->touch();
    emit edited();
}

bool RichTextField::isStrong() const { return marksOf(currentCharFormat()).strong; }
bool RichTextField::isEmphasis() const { return marksOf(currentCharFormat()).emphasis; }
bool RichTextField::isLink() const { return linkAt(textCursor()).hasSelection(); }

void RichTextField::mergeMarks(const QTextCharFormat &format)
{
    QTextCursor cursor = textCursor();
    cursor.mergeCharFormat(format);
    if (cursor.hasSelection())
        m_text.applyLook();
    else
        mergeCurrentCharFormat(format);
    setTextCursor(cursor);
    emit stateChanged();
}

void RichTextField::setStrong(bool on)
{
    QTextCharFormat format;
    format.setFontWeight(on ? QFont::Bold : QFont::Normal);
    mergeMarks(format);
}

void RichTextField::setEmphasis(bool on)
{
    QTextCharFormat format;
    format.setFontItalic(on);
    mergeMarks(format);
}

void RichTextField::toggleList(bool ordered)
{
    TextCommands(m_text).toggleList(textCursor(), ordered);
    emit stateChanged();
}

void RichTextField::toggleQuote()
{
    TextCommands(m_text).toggleQuote(textCursor());
    emit stateChanged();
}

void RichTextField::toggleCode()
{
    TextCommands(m_text).toggleCode(textCursor());
    emit stateChanged();
}

void RichTextField::setHeading(int level)
{
    TextCommands(m_text).setHeading(textCursor(), level);
    emit stateChanged();
}

void RichTextField::indentItem() { TextCommands(m_text).indent(textCursor()); }
void RichTextField::outdentItem() { TextCommands(m_text).outdent(textCursor()); }

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
    cursor.movePosition(QTextCursor::EndOfBlock);
    const int before = cursor.position();
    m_text.insert(cursor, {table});
    cursor.setPosition(before);
    while (!cursor.currentTable() && cursor.movePosition(QTextCursor::NextCharacter)) { }
    setTextCursor(cursor);
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

void RichTextField::editLink()
{
    const QTextCursor link = linkAt(textCursor());
    const QTextCursor target = link.hasSelection() ? link : textCursor();
    QTextCursor inside = target;
    inside.setPosition(target.selectionStart() + (target.hasSelection() ? 1 : 0));
    LinkDialog dialog(target.selectedText(), link.hasSelection() ? marksOf(inside.charFormat()).address : QString(),
                      link.hasSelection(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.isRemoved())
        removeLink();
    else if (!dialog.words().trimmed().isEmpty())
        setLink(dialog.words(), dialog.address());
}

void RichTextField::setLink(const QString &words, const QString &address)
{
    const QTextCursor link = linkAt(textCursor());
    QTextCursor cursor = link.hasSelection() ? link : textCursor();
    cursor.beginEditBlock();
    if (cursor.selectedText() != words) {
        const QTextCharFormat format = cursor.charFormat();
        const int from = cursor.selectionStart();
        cursor.insertText(words, format);
        const int to = cursor.position();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
    }
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    cursor.mergeCharFormat(format);
    m_text.applyLook();
    cursor.endEditBlock();
    cursor.setPosition(cursor.selectionEnd());
    setTextCursor(cursor);
    emit stateChanged();
}

void RichTextField::removeLink()
{
    QTextCursor cursor = linkAt(textCursor());
    if (!cursor.hasSelection())
        return;
    QTextCharFormat format;
    format.setAnchor(false);
    format.setAnchorHref(QString());
    cursor.mergeCharFormat(format);
    m_text.applyLook();
    emit stateChanged();
}

QSize RichTextField::sizeHint() const
{
    const int margins = 2 * frameWidth();
    return {fontMetrics().averageCharWidth() * 40, int(std::ceil(document()->size().height())) + margins};
}

QSize RichTextField::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 12, sizeHint().height()}; }

void RichTextField::fit()
{
    const int height = sizeHint().height();
    if (height != this->height() || minimumHeight() != height)
        setFixedHeight(height);
}

void RichTextField::showCursor()
{
    if (!hasFocus())
        return;
    for (QWidget *ancestor = parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(ancestor);
        if (!area || !area->widget())
            continue;
        const QRect rect = cursorRect();
        const QPoint place = viewport()->mapTo(area->widget(), rect.center());
        area->ensureVisible(place.x(), place.y(), 0, 2 * rect.height());
        return;
    }
}

void RichTextField::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        const bool quiet = std::exchange(m_quiet, true);
        m_text.setPalette(palette());
        m_text.applyLook();
        m_quiet = quiet;
    }
    if (event->type() == QEvent::FontChange)
        fit();
}

void RichTextField::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    emit entered();
}

void RichTextField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (m_binding)
        m_binding->leave();
}

void RichTextField::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    // A bar beside what is quoted.
    QPainter painter(viewport());
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().mid());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const TextPath path = pathOf(block.blockFormat());
        if (depthOf(path, TextContainer::Kind::Quote) == 0)
            continue;
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
        painter.drawRect(QRectF(document()->documentMargin() + 2, rect.top(), 3, rect.height()));
    }
}

void RichTextField::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void RichTextField::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace glaneur
