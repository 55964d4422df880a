// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes/capturewindow.h"

#include "domain/folded.h"
#include "domain/notesign.h"
#include "editing/noteedits.h"
#include "editing/reportsession.h"
#include "items/kindnames.h"
#include "items/notelistmodel.h"
#include "views/editors/polaritylook.h"
#include "views/notes/notedelegate.h"
#include "views/notes/notefield.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace glaneur {

namespace {

const QLatin1String draftKey{"notes/draft"};
const QLatin1String geometryKey{"notes/geometry"};

QString shownName(const Day &day)
{
    QStringList parts{day.date.isValid() ? QLocale().toString(day.date, QLocale::ShortFormat) : QString(),
                      day.kind == DayKind::Main ? day.place : kindName(day.kind)};
    parts.removeAll(QString());
    return parts.isEmpty() ? kindName(day.kind) : parts.join(QStringLiteral(" · "));
}

QString shownName(const Focus &focus) { return focus.title.isEmpty() ? focus.officialTitle : focus.title; }

/// The id chosen in \p field by its words, null where they are none of its entries'.
QUuid idIn(const QComboBox *field)
{
    const QString key = folded(field->currentText().simplified());
    for (int i = 0; i < field->count(); ++i) {
        if (folded(field->itemText(i).simplified()) == key)
            return field->itemData(i).toUuid();
    }
    return {};
}

bool isEntry(const QComboBox *field)
{
    const QString key = folded(field->currentText().simplified());
    for (int i = 0; i < field->count(); ++i) {
        if (folded(field->itemText(i).simplified()) == key)
            return true;
    }
    return key.isEmpty();
}

} // namespace

CaptureWindow::CaptureWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_title(new QLabel(this))
    , m_day(makeChoice(QStringLiteral("noteDay"), false))
    , m_focus(makeChoice(QStringLiteral("noteFocus"), true))
    , m_author(makeChoice(QStringLiteral("noteAuthor"), true))
    , m_words(new NoteField(this))
    , m_sign(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_state(new QLabel(this))
    , m_retry(new QToolButton(this))
    , m_list(new NoteList(this))
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
    layout->addWidget(makeContext());
    layout->addWidget(m_words);
    layout->addWidget(makeFoot());
    layout->addWidget(m_list, 1);
    QWidget *const order[]{m_day, m_focus, m_author, m_words, m_save, m_retry, m_list};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);

    connect(m_words, &NoteField::finished, this, &CaptureWindow::save);
    connect(m_words, &NoteField::undoneBeyond, this, &CaptureWindow::takeBack);
    connect(m_words, &QPlainTextEdit::textChanged, this, &CaptureWindow::showSign);
    connect(m_save, &QPushButton::clicked, this, &CaptureWindow::save);
    connect(m_retry, &QToolButton::clicked, this, [this] {
        if (m_session)
            (void)m_session->retrySaving(); // its outcome comes back by signal
    });
    addKey(Qt::Key_F2, m_day);
    addKey(Qt::Key_F3, m_focus);
    addKey(Qt::Key_F4, m_author);
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        resize(440, 520);
    setFocusProxy(m_words);
}

CaptureWindow::~CaptureWindow() { keepDraft(); }

QComboBox *CaptureWindow::makeChoice(const QString &name, bool editable)
{
    auto *field = new QComboBox(this);
    field->setObjectName(name);
    field->setEditable(editable);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(10);
    field->installEventFilter(this);
    if (editable)
        field->lineEdit()->installEventFilter(this);
    // Chosen: the hand goes back to the words.
    connect(field, &QComboBox::activated, this, [this] { m_words->setFocus(); });
    connect(field, &QComboBox::currentTextChanged, this, [this, field] { choose(field); });
    return field;
}

QWidget *CaptureWindow::makeContext()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](int row, const QString &text, QComboBox *field, const QString &key, const QString &tip) {
        auto *label = new QLabel(text, box);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        field->setToolTip(tip.arg(key));
        auto *hint = new QLabel(key, box);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(hint, row, 2);
    };
    add(0, tr("&Day"), m_day, QStringLiteral("F2"), tr("The day that notes are taken on (%1)"));
    add(1, tr("&Focus"), m_focus, QStringLiteral("F3"),
        tr("The workshop or talk that notes are taken in (%1); a name that is not there yet adds one"));
    add(2, tr("&Author"), m_author, QStringLiteral("F4"),
        tr("Who takes the notes (%1); a name that is not there yet adds one"));
    grid->setColumnStretch(1, 1);
    m_focus->lineEdit()->setPlaceholderText(tr("No focus"));
    m_author->lineEdit()->setPlaceholderText(tr("The team"));
    return box;
}

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

void CaptureWindow::addKey(const QKeySequence &key, QWidget *target)
{
    auto *shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, [this, target] {
        // F2 changes the words of a note in the list, as in any list.
        if (m_list->hasFocus() && target == m_day) {
            m_list->edit(m_list->currentIndex());
            return;
        }
        target->setFocus(Qt::ShortcutFocusReason);
        auto *field = qobject_cast<QComboBox *>(target);
        if (field->isEditable())
            field->lineEdit()->selectAll();
        else
            field->showPopup();
    });
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
    m_last = {};
    if (!session) {
        close();
        return;
    }
    m_notes = new NoteListModel(*session, this);
    m_list->setModel(m_notes);
    m_context = NoteContext::load(session->report());
    connect(session, &ReportSession::changed, this, [this](const Report &, const Report &after) { fill(after); });
    connect(session, &ReportSession::saved, this, &CaptureWindow::showSaved);
    connect(session, &ReportSession::saveFailed, this, &CaptureWindow::showFailure);
    fill(session->report());
    m_state->clear();
    m_retry->hide();
    if (m_words->document()->isEmpty())
        m_words->setPlainText(QSettings().value(draftKey).toString());
    m_words->moveCursor(QTextCursor::End);
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
    const auto refill = [](QComboBox *field, const QList<std::pair<QUuid, QString>> &entries, const QUuid &chosen) {
        const QSignalBlocker blocker(field);
        const QString typed = field->isEditable() && !isEntry(field) ? field->currentText() : QString();
        field->clear();
        for (const auto &[id, name] : entries)
            field->addItem(name, id);
        field->setCurrentIndex(qMax(0, field->findData(chosen)));
        if (!typed.isEmpty())
            field->setEditText(typed);
    };
    QList<std::pair<QUuid, QString>> days{{QUuid(), tr("No day")}};
    for (const Day &day : report.event.days)
        days.append({day.id.uuid(), shownName(day)});
    refill(m_day, days, m_context.day.uuid());
    QList<std::pair<QUuid, QString>> focuses{{QUuid(), tr("No focus")}};
    for (const Focus &focus : report.focuses) {
        if (!shownName(focus).isEmpty())
            focuses.append({focus.id.uuid(), shownName(focus)});
    }
    refill(m_focus, focuses, m_context.focus.uuid());
    QList<std::pair<QUuid, QString>> people{{QUuid(), tr("The team")}};
    for (const Person &person : report.people) {
        if (!person.name().isEmpty())
            people.append({person.id.uuid(), person.name()});
    }
    refill(m_author, people, m_context.author.uuid());
    m_day->setEnabled(m_day->count() > 1);
    showSign();
}

NoteContext CaptureWindow::chosen(Report &report) const
{
    NoteContext context;
    context.day = DayId(m_day->currentData().toUuid());
    context.focus = isEntry(m_focus) ? FocusId(idIn(m_focus)) : focusNamed(report, m_focus->currentText());
    context.author = isEntry(m_author) ? PersonId(idIn(m_author)) : personNamed(report, m_author->currentText());
    return context;
}

void CaptureWindow::save()
{
    const QString typed = m_words->toPlainText();
    if (!m_session || typed.trimmed().isEmpty())
        return;
    emit aboutToEdit();
    Report after = m_session->report();
    m_context = chosen(after);
    const Note note = takenNote(typed, m_context);
    after.notes.append(note);
    for (QComboBox *field : {m_focus, m_author}) {
        const QSignalBlocker blocker(field);
        field->setEditText({}); // what was typed has an entry now
    }
    m_session->endMerging();
    m_session->edit(tr("Take a note"), after);
    m_context.save();
    m_last = note.id;
    m_lastWords = typed;
    m_words->clear();
    QSettings().remove(draftKey);
    m_words->setFocus();
    m_list->scrollToTop();
}

void CaptureWindow::choose(const QComboBox *field)
{
    if (isEntry(field)) {
        if (field == m_day)
            m_context.day = DayId(field->currentData().toUuid());
        else if (field == m_focus)
            m_context.focus = FocusId(idIn(field));
        else
            m_context.author = PersonId(idIn(field));
        m_context.save();
    }
    showSign();
}

void CaptureWindow::takeBack()
{
    if (!m_session || !m_words->document()->isEmpty() || !findById(m_session->report().notes, m_last)
        || m_session->undoStack()->undoText() != tr("Take a note"))
        return;
    m_session->undoStack()->undo();
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
    if (!isEntry(m_focus))
        parts += tr("New focus: %1").arg(m_focus->currentText().simplified());
    if (!isEntry(m_author))
        parts += tr("New person: %1").arg(m_author->currentText().simplified());
    parts.removeAll(QString());
    m_sign->setText(parts.join(QLatin1Char('\n')));
}

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

bool CaptureWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // A chooser that can be typed into takes the keys for its line. Of a new name it would say nothing with Enter.
        const bool inLine = watched == m_focus || watched == m_author || watched == m_focus->lineEdit()
            || watched == m_author->lineEdit();
        if (inLine && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)) {
            m_words->setFocus();
            return true;
        }
    }
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
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
