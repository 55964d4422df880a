// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/sharedentries.h"
#include "support/librarydesk.h"
#include "support/results.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace glaneur;
using namespace glaneur::testing;

/// Resources and people of the whole library, edited beside an open report.
class TestLibrarySession : public QObject
{
    Q_OBJECT

private slots:
    void editsGoEverywhere();
    void oneHistory();
    void typingMerges();
    void deletedAndRestored();
    void mergesFollowEverywhere();
    void historyEndsWithTheReport();
    void failureIsTold();
    void randomSteps_data();
    void randomSteps();
};

void TestLibrarySession::editsGoEverywhere()
{
    LibraryDesk desk(2);
    const Resource first = desk.reports.at(0).resources.first();
    desk.open(0);
    QSignalSpy changed(desk.session.get(), &ReportSession::changed);
    desk.library->edit(QStringLiteral("title"), [&](Report &all) {
        all.resources[indexOfId(all.resources, first.id)].title = QStringLiteral("Autre titre");
    });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(desk.session->report().resource(first.id)->title, QStringLiteral("Autre titre"));
    QCOMPARE(desk.store->load(desk.reports.at(1).id)->resource(first.id)->title, QStringLiteral("Autre titre"));
    desk.verify();
    // And the other way.
    desk.session->edit(QStringLiteral("address"), [&](Report &report) {
        report.resources[0].address = QStringLiteral("https://exemple.org");
        report.resources.append({ResourceId::create(), QStringLiteral("Neuve"), {}, ResourceKind::Game, {}, {}});
    });
    QCOMPARE(findById(desk.library->report().resources, first.id)->address, QStringLiteral("https://exemple.org"));
    desk.verify();
    while (desk.session->undoStack()->canUndo())
        desk.session->undoStack()->undo();
    QVERIFY(desk.session->report() == desk.reports.at(0));
    QVERIFY(*findById(desk.library->report().resources, first.id) == first);
}

void TestLibrarySession::oneHistory()
{
    LibraryDesk desk(2);
    desk.open(0);
    QCOMPARE(desk.library->undoStack(), desk.session->undoStack());
    const Resource own = desk.reports.at(0).resources.first();
    const Person foreign = desk.reports.at(1).people.first();
    desk.session->edit(QStringLiteral("one"), [](Report &report) { report.title = QStringLiteral("1"); });
    desk.library->edit(QStringLiteral("two"), [&](Report &all) {
        all.people[indexOfId(all.people, foreign.id)].role = QStringLiteral("2");
    });
    desk.library->edit(QStringLiteral("three"), [&](Report &all) {
        all.resources[indexOfId(all.resources, own.id)].title = QStringLiteral("3");
    });
    desk.session->edit(QStringLiteral("four"), [](Report &report) { report.byline = QStringLiteral("4"); });
    QUndoStack *stack = desk.session->undoStack();
    QCOMPARE(stack->count(), 4);
    stack->undo();
    stack->undo();
    QCOMPARE(desk.session->report().resource(own.id)->title, own.title);
    QCOMPARE(desk.session->report().title, QStringLiteral("1"));
    stack->undo();
    QCOMPARE(findById(*desk.store->people(), foreign.id)->role, foreign.role);
    stack->undo();
    QVERIFY(desk.session->report() == desk.reports.at(0));
    while (stack->canRedo())
        stack->redo();
    QCOMPARE(desk.session->report().resource(own.id)->title, QStringLiteral("3"));
    QCOMPARE(findById(*desk.store->people(), foreign.id)->role, QStringLiteral("2"));
    desk.verify();
}

void TestLibrarySession::typingMerges()
{
    LibraryDesk desk(1);
    const Resource first = desk.reports.at(0).resources.first();
    const auto type = [&](const QString &title) {
        desk.library->edit(
            QStringLiteral("title"),
            [&](Report &all) { all.resources[indexOfId(all.resources, first.id)].title = title; }, QStringLiteral("key"));
    };
    type(QStringLiteral("a"));
    type(QStringLiteral("ab"));
    QCOMPARE(desk.library->undoStack()->count(), 1);
    desk.library->endMerging();
    type(QStringLiteral("abc"));
    QCOMPARE(desk.library->undoStack()->count(), 2);
    type(QStringLiteral("ab"));
    QCOMPARE(desk.library->undoStack()->count(), 1); // back where the second step began
    desk.library->undoStack()->undo();
    QCOMPARE(desk.library->report().resources.size(), desk.reports.at(0).resources.size());
    QVERIFY(*findById(desk.library->report().resources, first.id) == first);
    desk.verify();
}

void TestLibrarySession::deletedAndRestored()
{
    LibraryDesk desk(3);
    desk.open(1);
    const Resource resource = desk.reports.at(0).resources.first();
    const Person person = desk.reports.at(0).people.first();
    desk.library->edit(QStringLiteral("delete"), [&](Report &all) {
        all.resources.removeIf([&](const Resource &entry) { return entry.id == resource.id; });
        all.people.removeIf([&](const Person &entry) { return entry.id == person.id; });
    });
    desk.verify();
    QCOMPARE(desk.store->bin()->size(), 2);
    for (const Report &report : std::as_const(desk.reports)) {
        const Report now = *desk.store->load(report.id);
        QVERIFY(!now.resource(resource.id) && !now.person(person.id));
    }
    // By undo …
    desk.library->undoStack()->undo();
    desk.verify();
    QVERIFY(desk.store->bin()->isEmpty());
    for (const Report &report : std::as_const(desk.reports))
        QVERIFY(*desk.store->load(report.id) == report);
    desk.library->undoStack()->redo();
    // … or out of the bin, much later.
    desk.close();
    desk.open(0);
    for (const BinEntry &entry : *desk.store->bin())
        VERIFY_DONE(desk.library->restore(entry));
    desk.verify();
    for (const Report &report : std::as_const(desk.reports))
        QVERIFY(*desk.store->load(report.id) == report);
    QVERIFY(desk.session->report() == desk.reports.at(0));
    desk.library->undoStack()->undo();
    desk.library->undoStack()->undo();
    QCOMPARE(desk.store->bin()->size(), 2);
    desk.verify();
}

void TestLibrarySession::mergesFollowEverywhere()
{
    LibraryDesk desk(3, 4);
    const QList<Person> people = desk.reports.at(0).people;
    const QList<Resource> resources = desk.reports.at(0).resources;
    QVERIFY(people.size() > 1 && resources.size() > 1);
    desk.open(1);
    VERIFY_DONE(desk.library->removeReport(desk.reports.at(2).id, QStringLiteral("Houle")));
    const Resource value = merged(resources.at(0), resources.at(1));
    QVERIFY(desk.library->merge(value, {resources.at(1).id}));
    QVERIFY(desk.library->merge(merged(people.at(1), people.at(0)), {people.at(0).id}));
    desk.verify();
    // Those in the bin follow as well: nothing that was merged comes back with them.
    const auto entries = *desk.store->bin();
    for (const BinEntry &entry : entries) {
        if (entry.kind == BinEntry::Kind::Report)
            VERIFY_DONE(desk.library->restore(entry));
    }
    QCOMPARE(desk.store->bin()->size(), 2);
    for (const Report &report : std::as_const(desk.reports)) {
        const Report now = *desk.store->load(report.id);
        QVERIFY(!now.resource(resources.at(1).id) && now.resource(value.id));
        QVERIFY(*now.resource(value.id) == value);
        QVERIFY(!now.person(people.at(0).id) && now.person(people.at(1).id));
    }
    desk.library->undoStack()->undo();
    desk.library->undoStack()->undo();
    for (const Report &report : std::as_const(desk.reports))
        QVERIFY(*desk.store->load(report.id) == report);
    desk.verify();
    QVERIFY(!desk.library->merge(value, {value.id}));
    QVERIFY(!desk.library->merge(value, {ResourceId::create()}));
}

void TestLibrarySession::historyEndsWithTheReport()
{
    LibraryDesk desk(2);
    const auto change = [&](const QString &role) {
        desk.library->edit(QStringLiteral("role"), [&](Report &all) { all.people[0].role = role; });
    };
    change(QStringLiteral("a"));
    QCOMPARE(desk.library->undoStack()->count(), 1);
    desk.open(0);
    QCOMPARE(desk.library->undoStack()->count(), 0);
    change(QStringLiteral("b"));
    desk.open(1);
    QCOMPARE(desk.library->undoStack()->count(), 0);
    desk.close();
    change(QStringLiteral("c"));
    desk.library->undoStack()->undo();
    QCOMPARE(desk.library->report().people.first().role, QStringLiteral("b"));
    desk.verify();
}

void TestLibrarySession::failureIsTold()
{
    LibraryDesk desk(1);
    desk.open(0);
    QSignalSpy failed(desk.library.get(), &ReportSession::saveFailed);
    const Person person = desk.reports.at(0).people.first();
    // Another window has put the open report into the bin.
    VERIFY_DONE(desk.store->remove(desk.reports.at(0).id));
    desk.session->edit(QStringLiteral("title"), [](Report &report) { report.title = QStringLiteral("x"); });
    desk.library->edit(QStringLiteral("delete"), [&](Report &all) { all.people.removeFirst(); });
    QCOMPARE(failed.count(), 1);
    QVERIFY(findById(desk.library->report().people, person.id));
    QCOMPARE(desk.library->undoStack()->count(), 1); // only the report's own
}

void TestLibrarySession::randomSteps_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Whatever is done in whichever place, all that is held is what is stored; and all of it can be taken back. 10,000 steps
/// in all.
void TestLibrarySession::randomSteps()
{
    QFETCH(quint32, seed);
    LibraryDesk desk(3, seed);
    desk.open(int(seed % 3));
    ReportGenerator generator(seed + 100);
    QRandomGenerator random(seed);
    const QList<Resource> resources = sorted(*desk.store->resources());
    const QList<Person> people = sorted(*desk.store->people());
    for (int step = 0; step < 500; ++step) {
        const Report all = desk.library->report();
        const auto any = [&](const auto &list) { return list.at(random.bounded(list.size())); };
        switch (random.bounded(10)) {
        case 0:
        case 1: desk.session->edit(QStringLiteral("report"), generator.edited(desk.session->report())); break;
        case 2: desk.library->undoStack()->undo(); break;
        case 3: desk.library->undoStack()->redo(); break;
        case 4:
            desk.library->edit(QStringLiteral("values"), [&](Report &after) {
                if (!after.people.isEmpty())
                    after.people[random.bounded(after.people.size())].role += QLatin1Char('r');
                if (!after.resources.isEmpty())
                    after.resources[random.bounded(after.resources.size())].tags = {QString::number(step)};
            });
            break;
        case 5:
            desk.library->edit(QStringLiteral("add"), [&](Report &after) {
                after.resources.append(generator.resource());
                after.people.append(generator.person());
            });
            break;
        case 6:
            desk.library->edit(QStringLiteral("delete"), [&](Report &after) {
                if (!after.people.isEmpty())
                    after.people.removeAt(random.bounded(after.people.size()));
                if (!after.resources.isEmpty())
                    after.resources.removeAt(random.bounded(after.resources.size()));
            });
            break;
        case 7:
            if (all.resources.size() > 1 && all.people.size() > 1) {
                const Resource kept = any(all.resources);
                const Resource gone = any(all.resources);
                desk.library->merge(merged(kept, gone), {gone.id});
                const Person person = any(all.people);
                desk.library->merge(merged(person, all.people.first()), {all.people.first().id});
            }
            break;
        case 8:
            if (const auto bin = *desk.store->bin(); !bin.isEmpty())
                VERIFY_DONE(desk.library->restore(any(bin)));
            break;
        case 9: {
            const ReportId id = any(desk.reports).id;
            if (id != desk.session->report().id && desk.store->load(id))
                VERIFY_DONE(desk.library->removeReport(id, QStringLiteral("Houle")));
            break;
        }
        }
        // To read all of it from disk takes longer than to change some.
        if (step % 20 == 0)
            desk.verify();
        if (QTest::currentTestFailed())
            return;
    }
    while (desk.library->undoStack()->canUndo())
        desk.library->undoStack()->undo();
    desk.verify();
    for (const Report &report : std::as_const(desk.reports))
        QVERIFY(*desk.store->load(report.id) == report);
    for (const Resource &resource : resources)
        QVERIFY(*findById(desk.library->report().resources, resource.id) == resource);
    for (const Person &person : people)
        QVERIFY(*findById(desk.library->report().people, person.id) == person);
}

QTEST_GUILESS_MAIN(TestLibrarySession)
#include "tst_librarysession.moc"
