// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notetaking.h"
#include "app/reportworkspace.h"
#include "editing/librarysession.h"
#include "editing/noteedits.h"
#include "editing/outsidenotes.h"
#include "editing/reportsession.h"
#include "items/roles.h"
#include "support/results.h"
#include "support/usualreport.h"
#include "windowtest.h"

#include <QListView>

using namespace glaneur;
using namespace glaneur::testing;

/// Notes that another program takes while the window is open on the same library.
class TestOutsideChanges : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_report = usualReport();
        m_report.notes.clear();
        VERIFY_DONE(m_desk->store->insert(m_report));
        m_desk->window->openReport(m_report.id);
        m_other = std::move(Store::open(m_desk->libraryPath()).store);
        QVERIFY(m_other);
    }
    void cleanup()
    {
        m_other.reset();
        m_desk.reset();
    }

    void aNoteComesIn()
    {
        type(QStringLiteral("Un titre"));
        const Result<NoteId> id = takeNote(*m_other, {}, QStringLiteral("+ du vent"));
        VERIFY_RESULT(id);
        QTRY_COMPARE(report().notes.size(), 1);
        QCOMPARE(report().notes.constFirst().id, id.value());
        QCOMPARE(report().title, QStringLiteral("Un titre"));
        // What was done here is undone without it, and nothing is lost on disk.
        session().undoStack()->undo();
        QCOMPARE(report().title, m_report.title);
        QCOMPARE(report().notes.size(), 1);
        session().undoStack()->redo();
        QCOMPARE(m_other->load(m_report.id).value(), report());
        QVERIFY(session().isSaved());
    }

    void aNewFocusComesWithItsNote()
    {
        const Report before = m_other->load(m_report.id).value();
        Report after = before;
        Note note;
        note.id = NoteId::create();
        note.text = rich("au large");
        note.focus = focusNamed(after, QStringLiteral("les phares"));
        note.author = personNamed(after, QStringLiteral("Noor Vries"));
        after.notes.append(note);
        VERIFY_DONE(m_other->save(before, after));
        QTRY_COMPARE(report(), after);
        // It is edited here as any other.
        session().edit(QStringLiteral("Keep"), [&](Report &report) { noteToTakeaway(report, note.id, Polarity::Plus); });
        QCOMPARE(m_other->load(m_report.id).value(), report());
        QCOMPARE(report().focus(note.focus)->takeaways.size(), 1);
    }

    void bothWriteAtOnce()
    {
        // Neither has seen the other's note when it saves its own.
        const Report before = m_other->load(m_report.id).value();
        Note here;
        here.id = NoteId::create();
        here.text = rich("ici");
        session().edit(QStringLiteral("Note"), [&](Report &report) { report.notes.append(here); });
        Report after = before;
        Note there;
        there.id = NoteId::create();
        there.text = rich("ailleurs");
        after.notes.append(there);
        VERIFY_DONE(m_other->save(before, after));
        QTRY_COMPARE(report().notes.size(), 2);
        const QList<Note> stored = m_other->load(m_report.id).value().notes;
        QVERIFY(stored.contains(here) && stored.contains(there));
        // The word has not been lost either where one of the two undoes.
        session().undoStack()->undo();
        QCOMPARE(m_other->load(m_report.id).value().notes, QList<Note>{there});
    }

    void changesAndReturnsComeIn()
    {
        const Report first = m_other->load(m_report.id).value();
        Report second = first;
        for (const char *text : {"un", "deux"}) {
            Note note;
            note.id = NoteId::create();
            note.text = rich(text);
            second.notes.append(note);
        }
        VERIFY_DONE(m_other->save(first, second));
        QTRY_COMPARE(report().notes.size(), 2);
        session().edit(QStringLiteral("Aside"), [&](Report &report) { setNoteAside(report, report.notes.at(0).id); });
        const Report third = m_other->load(m_report.id).value();
        Report fourth = third;
        fourth.notes[0].text = rich("un et demi");
        fourth.notes.removeLast();
        VERIFY_DONE(m_other->save(third, fourth));
        QTRY_COMPARE(report().notes.size(), 1);
        QCOMPARE(report().notes.at(0).text, rich("un et demi"));
        QCOMPARE(report().notes.at(0).state, NoteState::SetAside);
        session().undoStack()->undo();
        QCOMPARE(report().notes.at(0).text, rich("un et demi"));
        QCOMPARE(report().notes.at(0).state, NoteState::Fresh);
    }

    /// A step that went through the library holds the whole report as it was.
    void aStepOfTheLibraryTakesNoNoteAway()
    {
        auto *library = m_desk->window->findChild<LibrarySession *>();
        QVERIFY(library);
        const PersonId person = m_report.people.constFirst().id;
        library->edit(QStringLiteral("Delete a person"), [&](Report &all) {
            all.people.removeIf([&](const Person &one) { return one.id == person; });
        });
        QVERIFY(!report().person(person));
        VERIFY_DONE(takeNote(*m_other, {}, QStringLiteral("+ du vent")));
        QTRY_COMPARE(report().notes.size(), 1);
        session().undoStack()->undo();
        QVERIFY(report().person(person));
        QTRY_COMPARE(report().notes.size(), 1);
        QCOMPARE(m_other->load(m_report.id).value(), report());
    }

    void aReportOfAnotherProgramIsListed()
    {
        Report other = usualReport();
        other.title = QStringLiteral("Ailleurs");
        VERIFY_DONE(m_other->insert(other));
        const auto *pane = m_desk->find<QAbstractItemView>("libraryTree");
        QVERIFY(pane);
        QTRY_VERIFY(!pane->model()
                         ->match(pane->model()->index(0, 0), Qt::DisplayRole, other.title, 1,
                                 Qt::MatchRecursive | Qt::MatchContains)
                         .isEmpty());
    }

private:
    ReportSession &session() const { return *m_desk->window->findChild<ReportWorkspace *>()->session(); }
    const Report &report() const { return session().report(); }
    void type(const QString &title)
    {
        session().edit(QStringLiteral("Change the title"), [&](Report &report) { report.title = title; });
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Store> m_other;
    Report m_report;
};

QTEST_MAIN(TestOutsideChanges)
#include "tst_outsidechanges.moc"
