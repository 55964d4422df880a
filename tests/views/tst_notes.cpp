// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notesign.h"
#include "editing/noteedits.h"
#include "editing/reportsession.h"
#include "items/notelistmodel.h"
#include "support/memorylibrary.h"
#include "support/usualreport.h"
#include "views/notes/capturewindow.h"
#include "views/notes/notecontext.h"
#include "views/notes/notedelegate.h"
#include "views/notes/notefield.h"
#include "views/notes/notespane.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

Report reportWithNotes()
{
    Report report = usualReport();
    report.notes.clear();
    return report;
}

Note noteOf(const QString &typed, const FocusId &focus, int minute)
{
    Note note;
    note.id = NoteId::create();
    note.text = noteText(typed);
    note.focus = focus;
    note.takenAt = QDateTime(QDate(2025, 5, 6), QTime(9, minute), Qt::UTC);
    return note;
}

/// A report in a library that fails on demand, and one of the two views on it.
struct Desk
{
    explicit Desk(const Report &report = reportWithNotes())
    {
        (void)library.insert(report);
        session = std::make_unique<ReportSession>(report, library);
    }
    const Report &report() const { return session->report(); }
    Report stored() const { return library.load(report().id).value(); }

    MemoryLibrary library;
    std::unique_ptr<ReportSession> session;
};

/// Widgets that can be reached and say nothing of themselves.
QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // The parts of a chooser or a list are reached through it.
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<const QComboBox *>(widget->parentWidget()))
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!interface || interface->text(QAccessible::Name).isEmpty() || interface->role() == QAccessible::NoRole)
            found.append(widget->objectName() + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className()));
    }
    return found;
}

} // namespace

class TestNotes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void enterSaves();
    void shiftEnterGoesOn();
    void theSignIsShownWhileTyping();
    void whereAndWhoAreRemembered();
    void newNamesAreAdded();
    void todayIsChosen();
    void theLastNoteIsTakenBack();
    void whatIsNotSavedIsSaid();
    void aDraftIsKept();
    void namesAreCompleted_data();
    void namesAreCompleted();
    void otherReportsKeepTheLastNote();

    void oneKeyKeeps_data();
    void oneKeyKeeps();
    void buttonsDoTheSame_data();
    void buttonsDoTheSame();
    void undoComesBack();
    void severalAreKeptAtOnce();
    void eachOfSeveralByItsSign();
    void theSectionNarrowsTheList();
    void keptNotesAreFoundAndPutBack();
    void goesToWhatANoteBecame();
    void wordsAreChanged();
    void rowsAreAsHighAsTheirWords();
    void everythingHasAName();

private:
    CaptureWindow *openCapture();
    NotesPane *openPane(const QStringList &typed);
    template <typename T = QWidget> T *find(const char *name) const
    {
        QWidget *root = m_capture ? static_cast<QWidget *>(m_capture.get()) : m_pane.get();
        return root->findChild<T *>(QLatin1String(name));
    }
    void type(const QString &text) { typeInto(find("noteText"), text); }
    /// Letters beyond ASCII are on no key of Qt Test's.
    static void typeInto(QWidget *field, const QString &text)
    {
        for (const QChar letter : text) {
            if (letter.unicode() < 128) {
                QTest::keyClick(field, letter.toLatin1());
                continue;
            }
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(field, &press);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString currentWords() const { return find<NoteList>("notesList")->currentIndex().data().toString(); }
    int rows() const { return find<NoteList>("notesList")->model()->rowCount(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CaptureWindow> m_capture;
    std::unique_ptr<NotesPane> m_pane;
};

void TestNotes::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("glaneur"));
    QCoreApplication::setApplicationName(QStringLiteral("glaneur"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestNotes::init()
{
    QSettings().clear();
    m_desk = std::make_unique<Desk>();
}

void TestNotes::cleanup()
{
    m_capture.reset();
    m_pane.reset();
    m_desk.reset();
}

CaptureWindow *TestNotes::openCapture()
{
    m_capture = std::make_unique<CaptureWindow>();
    m_capture->setSession(m_desk->session.get());
    m_capture->come();
    (void)QTest::qWaitForWindowActive(m_capture.get());
    return m_capture.get();
}

NotesPane *TestNotes::openPane(const QStringList &typed)
{
    Report report = m_desk->report();
    int minute = 59;
    for (const QString &text : typed)
        report.notes.append(noteOf(text, {}, minute--));
    m_desk = std::make_unique<Desk>(report);
    m_pane = std::make_unique<NotesPane>();
    m_pane->setSession(m_desk->session.get());
    connect(m_pane.get(), &NotesPane::undoRequested, m_desk->session->undoStack(), &QUndoStack::undo);
    connect(m_pane.get(), &NotesPane::redoRequested, m_desk->session->undoStack(), &QUndoStack::redo);
    m_pane->resize(430, 400);
    m_pane->show();
    m_pane->activateWindow();
    (void)QTest::qWaitForWindowActive(m_pane.get());
    m_pane->focusList();
    return m_pane.get();
}

void TestNotes::enterSaves()
{
    openCapture();
    QVERIFY(find("noteText")->hasFocus());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    type(QStringLiteral("+ accueil en *musique* [OFF]"));
    press(Qt::Key_Return);
    QCOMPARE(m_desk->stored().notes.size(), 1);
    const Note note = m_desk->stored().notes.constFirst();
    QCOMPARE(note.text.toPlainText(), QStringLiteral("+ accueil en *musique* [OFF]"));
    QCOMPARE(note.state, NoteState::Fresh);
    QCOMPARE(note.takenAt.timeSpec(), Qt::UTC);
    QVERIFY(note.takenAt >= before.addSecs(-1) && note.takenAt <= QDateTime::currentDateTimeUtc());
    QVERIFY(find<NoteField>("noteText")->toPlainText().isEmpty());
    QVERIFY(find("noteText")->hasFocus());
    QVERIFY(find<QLabel>("noteState")->text().contains(QStringLiteral("Saved")));
    // The last one is on top, and each is a step of its own.
    type(QStringLiteral("seconde"));
    press(Qt::Key_Return);
    const auto *list = find<NoteList>("lastNotes");
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("seconde"));
    m_desk->session->undoStack()->undo();
    QCOMPARE(m_desk->stored().notes.size(), 1);
    // Nothing but blanks is no note.
    type(QStringLiteral("   "));
    press(Qt::Key_Return);
    QCOMPARE(m_desk->stored().notes.size(), 1);
}

void TestNotes::shiftEnterGoesOn()
{
    openCapture();
    type(QStringLiteral("un"));
    press(Qt::Key_Return, Qt::ShiftModifier);
    type(QStringLiteral("deux"));
    QVERIFY(m_desk->report().notes.isEmpty());
    QTest::mouseClick(find("saveNote"), Qt::LeftButton);
    QCOMPARE(m_desk->stored().notes.constFirst().text.toPlainText(), QStringLiteral("un\ndeux"));
}

void TestNotes::theSignIsShownWhileTyping()
{
    openCapture();
    const auto *sign = find<QLabel>("noteSign");
    QVERIFY(sign->text().isEmpty());
    QVERIFY(!find("saveNote")->isEnabled());
    type(QStringLiteral("+"));
    QCOMPARE(sign->text(), QStringLiteral("+ Plus"));
    QVERIFY(find("saveNote")->isEnabled());
    find<NoteField>("noteText")->clear();
    type(QStringLiteral("- trop"));
    QCOMPARE(sign->text(), QStringLiteral("− Minus"));
    find<NoteField>("noteText")->setPlainText(QStringLiteral("👉 revoir"));
    QCOMPARE(sign->text(), QStringLiteral("👉 Neutral"));
    find<NoteField>("noteText")->clear();
    type(QStringLiteral("https://example.org"));
    QCOMPARE(sign->text(), QStringLiteral("Resource"));
    find<NoteField>("noteText")->clear();
    type(QLatin1Char('@') + m_desk->report().people.at(0).firstName);
    QCOMPARE(sign->text(), QStringLiteral("Favourite moment of %1").arg(m_desk->report().people.at(0).name()));
    find<NoteField>("noteText")->clear();
    type(QStringLiteral("@Ulysse"));
    QCOMPARE(sign->text(), QStringLiteral("Favourite moment"));
    find<NoteField>("noteText")->clear();
    QVERIFY(sign->text().isEmpty());
}

void TestNotes::whereAndWhoAreRemembered()
{
    const QString person = m_desk->report().people.at(0).name();
    const Focus focus = m_desk->report().focuses.at(0);
    openCapture();
    press(Qt::Key_F3);
    QVERIFY(find("noteFocus")->isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == find("noteFocus"));
    typeInto(QApplication::focusWidget(), focus.title);
    press(Qt::Key_Return);
    QVERIFY(find("noteText")->hasFocus());
    press(Qt::Key_F4);
    typeInto(QApplication::focusWidget(), person);
    press(Qt::Key_Return);
    QVERIFY(find("noteText")->hasFocus());
    type(QStringLiteral("une idée"));
    press(Qt::Key_Return);
    QCOMPARE(m_desk->stored().notes.constFirst().focus, focus.id);
    QCOMPARE(m_desk->stored().notes.constFirst().author, m_desk->report().people.at(0).id);
    QCOMPARE(m_desk->stored().focuses, m_desk->report().focuses);

    m_capture.reset();
    openCapture();
    QCOMPARE(find<QComboBox>("noteFocus")->currentText(), focus.title);
    QCOMPARE(find<QComboBox>("noteAuthor")->currentText(), person);
    type(QStringLiteral("la suite"));
    press(Qt::Key_Return);
    QCOMPARE(m_desk->stored().notes.constLast().focus, focus.id);
}

void TestNotes::newNamesAreAdded()
{
    const Report before = m_desk->report();
    openCapture();
    press(Qt::Key_F3);
    typeInto(QApplication::focusWidget(), QStringLiteral("les phares"));
    QVERIFY(find<QLabel>("noteSign")->text().contains(QStringLiteral("les phares")));
    press(Qt::Key_Return);
    QCOMPARE(find<QComboBox>("noteFocus")->lineEdit()->cursorPosition(), 0);
    press(Qt::Key_F4);
    typeInto(QApplication::focusWidget(), QStringLiteral("Noor Vries"));
    press(Qt::Key_Return);
    QCOMPARE(m_desk->report(), before);
    type(QStringLiteral("hauts et clairs"));
    press(Qt::Key_Return);
    const Report after = m_desk->stored();
    QCOMPARE(after.focuses.size(), before.focuses.size() + 1);
    QCOMPARE(after.focus(after.notes.constLast().focus)->title, QStringLiteral("les phares"));
    QCOMPARE(after.person(after.notes.constLast().author)->name(), QStringLiteral("Noor Vries"));
    type(QStringLiteral("encore un"));
    press(Qt::Key_Return);
    QCOMPARE(m_desk->stored().focuses.size(), after.focuses.size());
    QCOMPARE(m_desk->stored().notes.constLast().focus, after.notes.constLast().focus);
    m_desk->session->undoStack()->undo();
    m_desk->session->undoStack()->undo();
    QCOMPARE(m_desk->report(), before);
}

void TestNotes::todayIsChosen()
{
    Report report = m_desk->report();
    report.event.days = {{}, {}, {}};
    for (int i = 0; i < 3; ++i) {
        report.event.days[i].id = DayId::create();
        report.event.days[i].date = QDate(2025, 5, 6).addDays(i);
    }
    const auto on = [&](int day) { return NoteContext::load(report, QDate(2025, 5, 6).addDays(day)).day; };
    QCOMPARE(on(1), report.event.days.at(1).id);
    QVERIFY(on(30).isNull());
    NoteContext context;
    context.day = report.event.days.at(2).id;
    context.save();
    QCOMPARE(on(30), report.event.days.at(2).id);
    QCOMPARE(on(0), report.event.days.at(0).id);
    // Another day on the same date that was chosen stays.
    report.event.days[2].date = report.event.days.at(0).date;
    QCOMPARE(on(0), report.event.days.at(2).id);
}

void TestNotes::theLastNoteIsTakenBack()
{
    openCapture();
    type(QStringLiteral("une fote"));
    press(Qt::Key_Return);
    QCOMPARE(m_desk->report().notes.size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_desk->stored().notes.isEmpty());
    QCOMPARE(find<NoteField>("noteText")->toPlainText(), QStringLiteral("une fote"));
    // Only once: what came before is not the window's.
    find<NoteField>("noteText")->clear();
    m_desk->session->edit(QStringLiteral("Change the title"), [](Report &report) { report.title += u'!'; });
    const Report before = m_desk->report();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->report(), before);
}

void TestNotes::whatIsNotSavedIsSaid()
{
    openCapture();
    m_desk->library.failing = true;
    type(QStringLiteral("une idée"));
    press(Qt::Key_Return);
    QVERIFY(find<QLabel>("noteState")->text().startsWith(QStringLiteral("Not saved")));
    QVERIFY(find("noteRetry")->isVisible());
    m_desk->library.failing = false;
    QTest::mouseClick(find("noteRetry"), Qt::LeftButton);
    QVERIFY(find<QLabel>("noteState")->text().startsWith(QStringLiteral("Saved")));
    QVERIFY(!find("noteRetry")->isVisible());
    QCOMPARE(m_desk->stored().notes.size(), 1);
}

void TestNotes::aDraftIsKept()
{
    openCapture();
    type(QStringLiteral("à moitié"));
    // Before anybody closes the window: the program may be killed.
    QTRY_COMPARE(QSettings().value(QStringLiteral("notes/draft")).toString(), QStringLiteral("à moitié"));
    press(Qt::Key_Escape);
    QVERIFY(!m_capture->isVisible());
    QVERIFY(m_desk->report().notes.isEmpty());
    m_capture.reset();
    openCapture();
    QCOMPARE(find<NoteField>("noteText")->toPlainText(), QStringLiteral("à moitié"));
    press(Qt::Key_Return);
    m_capture.reset();
    openCapture();
    QVERIFY(find<NoteField>("noteText")->toPlainText().isEmpty());
}

void TestNotes::namesAreCompleted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *tag, const char *typed, const QList<int> &keys, const char *words) {
        QTest::newRow(tag) << QString::fromUtf8(typed) << keys << QString::fromUtf8(words);
    };
    // Of Inès Morel, Paul, and Paula Ines.
    row("first name", "@in", {Qt::Key_Return}, "@Inès Morel ");
    row("accent", "@inè", {Qt::Key_Tab}, "@Inès Morel ");
    row("family name", "@more", {Qt::Key_Return}, "@Inès Morel ");
    row("the second one", "@pa", {Qt::Key_Down, Qt::Key_Return}, "@Paula Ines ");
    row("none of them", "@pa", {Qt::Key_Escape}, "@pa");
    row("later", "demander à @mor", {Qt::Key_Return}, "demander à @Inès Morel ");
    row("both names", "@paula i", {Qt::Key_Return}, "@Paula Ines ");
}

void TestNotes::namesAreCompleted()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, keys);
    Report report = m_desk->report();
    report.people = {report.people.at(0), report.people.at(1), report.people.at(1)};
    report.people[2].id = PersonId::create();
    report.people[2].firstName = QStringLiteral("Paula");
    report.people[2].familyName = QStringLiteral("Ines");
    m_desk = std::make_unique<Desk>(report);
    openCapture();
    type(typed);
    QWidget *names = QApplication::activePopupWidget();
    QVERIFY(names && !names->accessibleName().isEmpty());
    for (const int key : std::as_const(keys))
        QTest::keyClick(names, Qt::Key(key));
    QVERIFY(!QApplication::activePopupWidget());
    QTEST(find<NoteField>("noteText")->toPlainText(), "words");
    QVERIFY(find("noteText")->hasFocus());
    QVERIFY(m_desk->report().notes.isEmpty());
    // On with the words; a name in full, an address and what nobody is called offer nothing.
    for (const char *words : {"@Paul", "a@pa", "@xyz", "@ pa"}) {
        find<NoteField>("noteText")->clear();
        type(QString::fromUtf8(words));
        QVERIFY2(!QApplication::activePopupWidget(), words);
    }
    find<NoteField>("noteText")->clear();
    type(QStringLiteral("@Inès Morel aime"));
    QVERIFY(!QApplication::activePopupWidget());
    press(Qt::Key_Return);
    QCOMPARE(m_desk->stored().notes.size(), 1);
}

/// What another program did comes as another session on the same report.
void TestNotes::otherReportsKeepTheLastNote()
{
    openCapture();
    type(QStringLiteral("une fote"));
    press(Qt::Key_Return);
    type(QStringLiteral("la su"));
    Report changed = m_desk->stored();
    changed.title = QStringLiteral("Autrement");
    ReportSession next(changed, m_desk->library);
    m_capture->setSession(&next);
    QCOMPARE(find<NoteField>("noteText")->toPlainText(), QStringLiteral("la su"));
    QCOMPARE(find<QLabel>("noteReport")->text(), changed.title);
    QCOMPARE(find<NoteList>("lastNotes")->model()->rowCount(), 1);
    find<NoteField>("noteText")->clear();
    press(Qt::Key_Z, Qt::ControlModifier); // the field's own: clear() can't be undone
    QVERIFY(next.report().notes.isEmpty());
    QCOMPARE(find<NoteField>("noteText")->toPlainText(), QStringLiteral("une fote"));
    m_capture.reset();
}

void TestNotes::oneKeyKeeps_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("polarity");
    const auto row = [](const char *tag, const char *typed, Qt::Key key, const char *outcome, const char *polarity) {
        QTest::newRow(tag) << QString::fromUtf8(typed) << int(key) << QString::fromLatin1(outcome)
                           << QString::fromLatin1(polarity);
    };
    row("plus", "une idée", Qt::Key_Plus, "takeaway", "plus");
    row("minus", "une idée", Qt::Key_Minus, "takeaway", "minus");
    row("point", "+ une idée", Qt::Key_T, "takeaway", "neutral");
    row("enter, plus", "+ une idée", Qt::Key_Return, "takeaway", "plus");
    row("enter, minus", "- une idée", Qt::Key_Enter, "takeaway", "minus");
    row("enter, no sign", "une idée", Qt::Key_Return, "takeaway", "neutral");
    row("enter, address", "https://example.org/n", Qt::Key_Return, "resource", "");
    row("enter, name", "@Ulysse rentre", Qt::Key_Return, "moment", "");
    row("resource", "une idée", Qt::Key_R, "resource", "");
    row("moment", "une idée", Qt::Key_M, "moment", "");
    row("aside", "une idée", Qt::Key_X, "nothing", "");
    row("delete", "une idée", Qt::Key_Delete, "nothing", "");
}

void TestNotes::oneKeyKeeps()
{
    QFETCH(QString, typed);
    QFETCH(int, key);
    QFETCH(QString, outcome);
    QFETCH(QString, polarity);
    openPane({typed, QStringLiteral("la suivante")});
    const Report before = m_desk->report();
    QCOMPARE(currentWords(), typed);
    press(Qt::Key(key));
    const Note note = m_desk->stored().notes.constFirst();
    QCOMPARE(toKey(note.outcome), outcome);
    QCOMPARE(note.state, outcome == QLatin1String("nothing") ? NoteState::SetAside : NoteState::Kept);
    if (!polarity.isEmpty())
        QCOMPARE(toKey(m_desk->stored().takeaways.constLast().polarity), polarity);
    // On to the next one, and the other is fresh still.
    QCOMPARE(rows(), 1);
    QCOMPARE(currentWords(), QStringLiteral("la suivante"));
    QVERIFY(!m_desk->session->undoStack()->undoText().isEmpty());
    m_desk->session->undoStack()->undo();
    QCOMPARE(m_desk->report(), before);
}

void TestNotes::buttonsDoTheSame_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("plus") << QByteArray("notePlus") << QStringLiteral("takeaway");
    QTest::newRow("minus") << QByteArray("noteMinus") << QStringLiteral("takeaway");
    QTest::newRow("point") << QByteArray("noteNeutral") << QStringLiteral("takeaway");
    QTest::newRow("resource") << QByteArray("noteResource") << QStringLiteral("resource");
    QTest::newRow("moment") << QByteArray("noteMoment") << QStringLiteral("moment");
    QTest::newRow("aside") << QByteArray("noteAside") << QStringLiteral("nothing");
}

void TestNotes::buttonsDoTheSame()
{
    QFETCH(QByteArray, button);
    openPane({QStringLiteral("une idée")});
    QVERIFY(find(button.constData())->isEnabled());
    QTest::mouseClick(find(button.constData()), Qt::LeftButton);
    QTEST(toKey(m_desk->stored().notes.constFirst().outcome), "outcome");
    QCOMPARE(rows(), 0);
    QVERIFY(!find(button.constData())->isEnabled());
    QVERIFY(!find<NoteList>("notesList")->placeholder().isEmpty());
}

void TestNotes::undoComesBack()
{
    openPane({QStringLiteral("un"), QStringLiteral("deux"), QStringLiteral("trois")});
    const Report before = m_desk->report();
    press(Qt::Key_Plus);
    press(Qt::Key_X);
    QCOMPARE(rows(), 1);
    press(Qt::Key_Z);
    QCOMPARE(currentWords(), QStringLiteral("deux"));
    press(Qt::Key_Z);
    QCOMPARE(currentWords(), QStringLiteral("un"));
    QCOMPARE(m_desk->stored(), before);
    press(Qt::Key_Y);
    QCOMPARE(rows(), 2);
}

void TestNotes::severalAreKeptAtOnce()
{
    openPane({QStringLiteral("un"), QStringLiteral("deux"), QStringLiteral("trois"), QStringLiteral("quatre")});
    const Report before = m_desk->report();
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(find<QLabel>("notesCount")->text().startsWith(QLatin1Char('2')));
    QVERIFY(!find("noteGo")->isEnabled());
    press(Qt::Key_Minus);
    QCOMPARE(rows(), 2);
    QCOMPARE(currentWords(), QStringLiteral("quatre"));
    const QList<Takeaway> kept = m_desk->stored().takeaways.mid(before.takeaways.size());
    QCOMPARE(kept.size(), 2);
    // In the order in which they were taken.
    QCOMPARE(kept.at(0).text.toPlainText(), QStringLiteral("trois"));
    QCOMPARE(kept.at(1).text.toPlainText(), QStringLiteral("deux"));
    QCOMPARE(kept.at(1).polarity, Polarity::Minus);
    // One step, which leaves both chosen.
    m_desk->session->undoStack()->undo();
    QCOMPARE(m_desk->stored(), before);
    QCOMPARE(find<NoteList>("notesList")->selectionModel()->selectedIndexes().size(), 2);
    press(Qt::Key_X);
    QCOMPARE(m_desk->stored().notes.at(1).state, NoteState::SetAside);
    QCOMPARE(m_desk->stored().notes.at(2).state, NoteState::SetAside);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_M);
    QCOMPARE(rows(), 0);
    QCOMPARE(m_desk->stored().moments.size(), before.moments.size() + 2);
}

void TestNotes::eachOfSeveralByItsSign()
{
    openPane({QStringLiteral("+ un"), QStringLiteral("https://example.org/deux"), QStringLiteral("@Ulysse trois")});
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(rows(), 0);
    const QList<Note> notes = m_desk->stored().notes;
    QCOMPARE(notes.at(0).outcome, NoteOutcome::Takeaway);
    QCOMPARE(notes.at(1).outcome, NoteOutcome::Resource);
    QCOMPARE(notes.at(2).outcome, NoteOutcome::Moment);
    QCOMPARE(m_desk->session->undoStack()->count(), 1);
}

void TestNotes::theSectionNarrowsTheList()
{
    Report report = m_desk->report();
    const Focus focus = report.focuses.at(0);
    report.notes = {noteOf(QStringLiteral("du focus"), focus.id, 1), noteOf(QStringLiteral("du tout"), {}, 2)};
    m_desk = std::make_unique<Desk>(report);
    openPane({});
    SectionId section;
    for (const Section &one : report.sections) {
        if (one.focus == focus.id)
            section = one.id;
    }
    QCOMPARE(currentWords(), QStringLiteral("du tout"));
    press(Qt::Key_X);
    QCOMPARE(rows(), 0);
    QVERIFY(find<NoteList>("notesList")->placeholder().contains(QLatin1Char('1')));
    m_desk->session->undoStack()->undo();
    m_pane->setSection(section);
    QCOMPARE(rows(), 1);
    QCOMPARE(currentWords(), QStringLiteral("du focus"));
    QVERIFY(find<QLabel>("notesDestination")->text().contains(focus.title));
    QTest::keyClick(find("notesScope"), Qt::Key_Down);
    QCOMPARE(rows(), 2);
    // To the section shown, wherever the note was taken.
    m_pane->goTo(report.notes.at(1).id);
    QCOMPARE(currentWords(), QStringLiteral("du tout"));
    press(Qt::Key_Plus);
    QCOMPARE(m_desk->stored().focuses.at(0).takeaways.constLast().text.toPlainText(), QStringLiteral("du tout"));
}

void TestNotes::keptNotesAreFoundAndPutBack()
{
    openPane({QStringLiteral("L’œuvre d’été"), QStringLiteral("autre chose")});
    const Report before = m_desk->report();
    press(Qt::Key_Plus);
    QTest::keyClick(find("notesState"), Qt::Key_Down);
    QCOMPARE(rows(), 1);
    QTest::keyClick(find("notesState"), Qt::Key_End);
    QCOMPARE(rows(), 2);
    QTest::keyClicks(find("notesSearch"), QStringLiteral("oeuv"));
    QCOMPARE(rows(), 1);
    QTest::keyClick(find("notesSearch"), Qt::Key_Down);
    QVERIFY(find("notesList")->hasFocus());
    QCOMPARE(currentWords(), QStringLiteral("L’œuvre d’été"));
    QVERIFY(find<NoteList>("notesList")->currentIndex().data(DetailRole).toString().contains(QStringLiteral("Kept as a plus")));
    press(Qt::Key_B);
    QCOMPARE(m_desk->stored(), before);
}

void TestNotes::goesToWhatANoteBecame()
{
    openPane({QStringLiteral("une idée")});
    QSignalSpy gone(m_pane.get(), &NotesPane::activated);
    press(Qt::Key_G);
    QCOMPARE(gone.count(), 0);
    QVERIFY(!find("noteGo")->isEnabled());
    press(Qt::Key_Plus);
    m_pane->goTo(m_desk->report().notes.constFirst().id);
    QCOMPARE(currentWords(), QStringLiteral("une idée"));
    press(Qt::Key_G);
    QCOMPARE(gone.count(), 1);
    QTest::mouseClick(find("noteGo"), Qt::LeftButton);
    QCOMPARE(gone.count(), 2);
    const auto origin = gone.constLast().constFirst().value<Origin>();
    QCOMPARE(origin.field, Origin::Field::Takeaway);
    QCOMPARE(origin.item, m_desk->report().takeaways.constLast().id.uuid());
}

void TestNotes::wordsAreChanged()
{
    openPane({QStringLiteral("une fote")});
    press(Qt::Key_F2);
    auto *field = find<NoteField>("noteWords");
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("une faute - r"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_desk->stored().notes.constFirst().text.toPlainText(), QStringLiteral("une faute - r"));
    QCOMPARE(m_desk->stored().notes.constFirst().state, NoteState::Fresh);
    QTRY_VERIFY(find("notesList")->hasFocus());
}

/// No note is painted over the next one, also once the scroll bar has taken its room.
void TestNotes::rowsAreAsHighAsTheirWords()
{
    QStringList typed;
    for (int i = 0; i < 12; ++i)
        typed.append(QStringLiteral("Un mot après l’autre jusqu’au bout de la ligne, puis encore un peu plus loin %1").arg(i));
    openPane(typed);
    auto *list = find<NoteList>("notesList");
    for (const int width : {430, 415, 400, 385, 370, 500}) {
        m_pane->resize(width, 400);
        QTRY_VERIFY(list->verticalScrollBar()->isVisible());
        const auto fits = [&] {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                const QRect rect = list->visualRect(index);
                QStyleOptionViewItem option;
                option.initFrom(list);
                option.widget = list;
                if (rect.height() != list->itemDelegate()->sizeHint(option, index).height())
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(fits());
    }
}

void TestNotes::everythingHasAName()
{
    openPane({QStringLiteral("une idée")});
    QCOMPARE(nameless(*m_pane), QStringList());
    m_pane.reset();
    openCapture();
    QCOMPARE(nameless(*m_capture), QStringList());
}

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
