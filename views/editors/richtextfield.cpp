// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/richtextfield.h"

#include "views/editors/imagechip.h"
#include "views/editors/textsteps.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>
#include <utility>

namespace glaneur {

namespace {

// Work for later is done in slices that no key has to wait for.
constexpr int idleInterval = 20;
constexpr int idleSlice = 4;

} // namespace

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
    m_idle.setInterval(idleInterval);
    connect(&m_idle, &QTimer::timeout, this, &RichTextField::prepare);
    m_quiet = true;
    m_text.load(RichText());
    m_quiet = false;
    fit();
}

RichTextField::~RichTextField() { document()->disconnect(this); }

RichText RichTextField::richText() const { return m_text.richText(); }

void RichTextField::setRichText(const RichText &text)
{
    m_quiet = true;
    const RichTextDocument::Shown shown = m_text.show(text, textCursor().position());
    m_quiet = false;
    m_changeEnd = shown.changeEnd;
    QTextCursor cursor = textCursor();
    cursor.setPosition(hasFocus() ? qBound(0, shown.position, document()->characterCount() - 1) : 0);
    setTextCursor(cursor);
    fit();
    m_idle.start();
    emit stateChanged();
}

void RichTextField::bind(ReportSession &session, const FieldValue<RichText> &value)
{
    const auto words = [this](int from, int to) {
        QTextCursor cursor(document());
        const int end = document()->characterCount() - 1;
        cursor.setPosition(qBound(0, from, end));
        cursor.setPosition(qBound(0, to, end), QTextCursor::KeepAnchor);
        return cursor.selectedText();
    };
    m_steps = std::make_unique<TextSteps>(
        session, value,
        TextSteps::Field{[this] { return richText(); }, [this](const RichText &text) { setRichText(text); }, words},
        nullptr);
}

void RichTextField::commit()
{
    if (m_steps)
        m_steps->commit();
}

void RichTextField::undoEdit()
{
    if (!m_steps)
        return;
    m_changeEnd = -1;
    m_steps->undo();
    if (m_changeEnd >= 0) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(qMin(m_changeEnd, document()->characterCount() - 1));
        setTextCursor(cursor);
    }
}

void RichTextField::redoEdit()
{
    if (!m_steps)
        return;
    m_changeEnd = -1;
    m_steps->redo();
    if (m_changeEnd >= 0) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(qMin(m_changeEnd, document()->characterCount() - 1));
        setTextCursor(cursor);
    }
}

void RichTextField::notifyEdited()
{
    if (m_steps)
        m_steps->touch();
    emit edited();
}

/// Works out between keys what the first commit of a long text would have to.
void RichTextField::prepare()
{
    if (m_text.prepare(idleSlice))
        m_idle.stop();
}

QSize RichTextField::sizeHint() const
{
    const int margins = 2 * frameWidth();
    int height = int(std::ceil(document()->size().height()));
    if (document()->isEmpty() && !placeholderText().isEmpty()) {
        // What belongs here is to be read whole.
        const int margin = int(document()->documentMargin());
        const QRect room(0, 0, qMax(1, viewport()->width() - 2 * margin), QWIDGETSIZE_MAX);
        const QRect words = fontMetrics().boundingRect(room, Qt::AlignTop | Qt::TextWordWrap, placeholderText());
        height = qMax(height, words.height() + 2 * margin);
    }
    return {fontMetrics().averageCharWidth() * 40, height + margins};
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
    if (m_steps)
        m_steps->leave();
}

void RichTextField::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void RichTextField::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace glaneur
