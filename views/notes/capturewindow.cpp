// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes/capturewindow.h"

#include "domain/notesign.h"
#include "editing/reportsession.h"
#include "items/notelistmodel.h"
#include "views/editors/polaritylook.h"
#include "views/notes/notecontextbar.h"
#include "views/notes/notedelegate.h"
#include "views/notes/notefield.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace glaneur {

namespace {

const QLatin1String draftKey{"notes/draft"};
const QLatin1String geometryKey{"notes/geometry"};

} // namespace

CaptureWindow::CaptureWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_title(new QLabel(this))
    , m_context(new NoteContextBar(this))
    , m_words(new NoteField(this))
    , m_sign(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_state(new QLabel(this))
    , m_retry(new QToolButton(this))
    , m_list(new NoteList(this))
    , m_draftPause(new QTimer(this))
{
    setObjectName(QStringLiteral("captureWindow"));
    m_title->setObjectName(QStringLiteral("noteReport"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("noteText"));
    m_words->setAccessibleName(tr("Note"));
    m_words->setPlaceholderText(tr("Type a note; Enter saves it"));
    m_words->setToolTip(tr("Enter saves, Shift+Enter starts a new line. Begin with +, −, 👉, an address or @name to say "
                           "what it may become."));
    m_list->setObjectName(QStringLiteral("lastNotes"));
    m_list->setAccessibleName(tr("Notes taken, the last one first"));
    m_list->setPlaceholder(tr("Nothing noted yet"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_context);
    layout->addWidget(m_words);
    layout->addWidget(makeFoot());
    layout->addWidget(m_list, 1);
    // As they are read; they are made in another order.
    setTabOrder(m_words, m_retry);
    setTabOrder(m_retry, m_save);
    setTabOrder(m_save, m_list);

    connect(m_words, &NoteField::finished, this, &CaptureWindow::save);
    connect(m_words, &NoteField::undoneBeyond, this, &CaptureWindow::takeBack);
    connect(m_words, &QPlainTextEdit::textChanged, this, &CaptureWindow::showSign);
    // What is being typed is back even after the program was killed.
    constexpr int milliseconds = 500;
    m_draftPause->setInterval(milliseconds);
    m_draftPause->setSingleShot(true);
    connect(m_words, &QPlainTextEdit::textChanged, m_draftPause, qOverload<>(&QTimer::start));
    connect(m_draftPause, &QTimer::timeout, this, &CaptureWindow::keepDraft);
    connect(m_save, &QPushButton::clicked, this, &CaptureWindow::save);
    connect(m_retry, &QToolButton::clicked, this, [this] {
        if (m_session)
            (void)m_session->retrySaving(); // its outcome comes back by signal
    });
    connect(m_context, &NoteContextBar::changed, this, &CaptureWindow::showSign);
    // Chosen: the hand goes back to the words.
    connect(m_context, &NoteContextBar::done, m_words, qOverload<>(&QWidget::setFocus));
    const auto addKey = [this](const QKeySequence &key, NoteContextBar::Field field) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, field] {
            // F2 changes the words of a note in the list, as in any list.
            if (m_list->hasFocus() && field == NoteContextBar::Field::Day)
                m_list->edit(m_list->currentIndex());
            else
                m_context->go(field);
        });
    };
    addKey(Qt::Key_F2, NoteContextBar::Field::Day);
    addKey(Qt::Key_F3, NoteContextBar::Field::Focus);
    addKey(Qt::Key_F4, NoteContextBar::Field::Author);
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        resize(440, 520);
    setFocusProxy(m_words);
}

CaptureWindow::~CaptureWindow() { keepDraft(); }

QWidget *CaptureWindow::makeFoot()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_sign->setObjectName(QStringLiteral("noteSign"));
    m_sign->setTextFormat(Qt::PlainText);
    m_sign->setWordWrap(true);
    QFont bold = m_sign->font();
    bold.setBold(true);
    m_sign->setFont(bold);
    m_state->setObjectName(QStringLiteral("noteState"));
    m_state->setTextFormat(Qt::PlainText);
    m_retry->setObjectName(QStringLiteral("noteRetry"));
    m_retry->setText(tr("Try again"));
    m_retry->hide();
    m_save->setObjectName(QStringLiteral("saveNote"));
    m_save->setText(tr("&Save the note"));
    m_save->setToolTip(tr("Saves the note (Enter)"));
    row->addWidget(m_sign, 1);
    row->addWidget(m_state);
    row->addWidget(m_retry);
    row->addWidget(m_save);
    return box;
}

void CaptureWindow::setSession(ReportSession *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_list->setModel(nullptr);
    delete m_notes;
    m_notes = nullptr;
    if (!session || !findById(session->report().notes, m_last))
        m_last = {};
    if (!session) {
        close();
        return;
    }
    m_notes = new NoteListModel(*session, this);
    m_list->setModel(m_notes);
    m_context->setContext(NoteContext::load(session->report()));
    connect(session, &ReportSession::changed, this, [this](const Report &, const Report &after) { fill(after); });
    connect(session, &ReportSession::saved, this, &CaptureWindow::showSaved);
    connect(session, &ReportSession::saveFailed, this, &CaptureWindow::showFailure);
    fill(session->report());
    m_state->clear();
    m_retry->hide();
    if (m_words->document()->isEmpty()) {
        m_words->setPlainText(QSettings().value(draftKey).toString());
        m_words->moveCursor(QTextCursor::End);
    }
    showSign();
}

void CaptureWindow::come()
{
    show();
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void CaptureWindow::fill(const Report &report)
{
    const QString title = report.title.isEmpty() ? tr("Untitled report") : report.title;
    m_title->setText(title);
    setWindowTitle(tr("Notes: %1").arg(title));
    m_context->fill(report);
    QStringList names;
    for (const Person &person : report.people)
        names.append(person.name());
    names.removeAll(QString());
    m_words->setNames(names);
    showSign();
}

void CaptureWindow::save()
{
    const QString typed = m_words->toPlainText();
    if (!m_session || typed.trimmed().isEmpty())
        return;
    emit aboutToEdit();
    Report after = m_session->report();
    const Note note = takenNote(typed, m_context->take(after));
    after.notes.append(note);
    m_session->endMerging();
    m_session->edit(takeText(), after);
    m_last = note.id;
    m_lastWords = typed;
    m_words->clear();
    keepDraft();
    m_words->setFocus();
    m_list->scrollToTop();
}

void CaptureWindow::takeBack()
{
    const Note *last = m_session ? findById(m_session->report().notes, m_last) : nullptr;
    if (!last || !m_words->document()->isEmpty() || last->state != NoteState::Fresh)
        return;
    m_session->endMerging();
    // What else was done since then stays.
    if (m_session->undoStack()->undoText() == takeText())
        m_session->undoStack()->undo();
    else
        m_session->edit(tr("Take a note back"), [this](Report &report) {
            report.notes.removeIf([this](const Note &note) { return note.id == m_last; });
        });
    m_last = {};
    m_words->setPlainText(m_lastWords);
    m_words->moveCursor(QTextCursor::End);
}

void CaptureWindow::showSign()
{
    if (!m_session)
        return;
    const QString words = m_words->toPlainText();
    m_save->setEnabled(!words.trimmed().isEmpty());
    const NoteSign sign = noteSign(words.trimmed(), m_session->report().people);
    QPalette colors = palette();
    if (sign.outcome == NoteOutcome::Takeaway)
        colors.setColor(QPalette::WindowText, polarityColor(sign.polarity, colors));
    m_sign->setPalette(colors);
    QStringList parts{signWords(sign)};
    if (const QString name = m_context->newFocus(); !name.isEmpty())
        parts += tr("New focus: %1").arg(name);
    if (const QString name = m_context->newAuthor(); !name.isEmpty())
        parts += tr("New person: %1").arg(name);
    parts.removeAll(QString());
    m_sign->setText(parts.join(QLatin1Char('\n')));
    m_words->setAccessibleDescription(m_sign->text());
}

QString CaptureWindow::takeText() { return tr("Take a note"); }

bool CaptureWindow::isEditing() const { return m_list->findChild<NoteField *>() != nullptr; }

void CaptureWindow::showSaved()
{
    m_state->setText(tr("Saved at %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
    m_state->setToolTip(tr("Everything in the list is on disk."));
    m_state->setWordWrap(false);
    m_retry->hide();
}

void CaptureWindow::showFailure(const Error &error)
{
    m_state->setText(tr("Not saved: %1").arg(error.sentence));
    m_state->setToolTip(error.text());
    m_state->setWordWrap(true);
    m_retry->show();
}

void CaptureWindow::keepDraft() const
{
    if (m_words->toPlainText().trimmed().isEmpty())
        QSettings().remove(draftKey);
    else
        QSettings().setValue(draftKey, m_words->toPlainText());
}

void CaptureWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void CaptureWindow::closeEvent(QCloseEvent *event)
{
    keepDraft();
    QSettings().setValue(geometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace glaneur
