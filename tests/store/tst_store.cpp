// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/store.h"
#include "support/randomreport.h"
#include "support/results.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace glaneur;

/// What a library gives back of what it was given.
class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void randomReportsComeBack();
    void randomEditsComeBack();
    void libraryIsTheSameAfterReopening();
    void sharedThingsAreKeptOnce();
    void removing();
    void savingWhatIsNotThere();
    void twoReportsOfOneEdition();
    void unsoundReportsAreRefused();
    void overview();
    void failureChangesNothing();
    void brokenCharacters();
    void aSmallChangeWritesLittle();
    void costGrowsWithSize();

private:
    std::unique_ptr<Store> open()
    {
        OpenedStore opened = Store::open(m_path);
        if (!opened.store)
            qWarning().noquote() << opened.error.text();
        return std::move(opened.store);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("library.glaneur"));
}

void TestStore::randomReportsComeBack()
{
    const std::unique_ptr<Store> store = open();
    QVERIFY(store);
    for (quint32 seed = 0; seed < 300; ++seed) {
        const Report report = randomReport(seed);
        VERIFY_DONE(store->insert(report));
        const Result<Report> loaded = store->load(report.id);
        VERIFY_RESULT(loaded);
        QVERIFY2(*loaded == report, qPrintable(QString::number(seed)));
    }
}

void TestStore::randomEditsComeBack()
{
    const std::unique_ptr<Store> store = open();
    QVERIFY(store);
    for (quint32 seed = 0; seed < 60; ++seed) {
        ReportGenerator generator(seed);
        Report report = generator.report();
        VERIFY_DONE(store->insert(report));
        QList<Report> past{report};
        for (int step = 0; step < 15; ++step) {
            // As undo does, every now and then.
            const Report after = step % 5 == 4 ? past.at(step - 3) : generator.edited(report);
            VERIFY_DONE(store->save(report, after));
            const Result<Report> loaded = store->load(report.id);
            VERIFY_RESULT(loaded);
            QVERIFY2(*loaded == after, qPrintable(QStringLiteral("%1, %2").arg(seed).arg(step)));
            report = after;
            past.append(after);
        }
    }
}

void TestStore::libraryIsTheSameAfterReopening()
{
    const Report report = randomReport(3);
    {
        const std::unique_ptr<Store> store = open();
        VERIFY_DONE(store->insert(report));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("library.glaneur")});
    const std::unique_ptr<Store> store = open();
    const Result<Report> loaded = store->load(report.id);
    VERIFY_RESULT(loaded);
    QVERIFY(*loaded == report);
}

void TestStore::sharedThingsAreKeptOnce()
{
    const std::unique_ptr<Store> store = open();
    Report first = randomReport(1);
    VERIFY_DONE(store->insert(first));
    Report second = randomReport(2);
    second.people = first.people;
    second.takeaways.clear();
    second.focuses.clear();
    second.moments.clear();
    second.notes.clear();
    second.event.days.clear();
    second.people[0].role = QStringLiteral("another role");
    VERIFY_DONE(store->insert(second));
    // Inserting leaves what is there…
    QCOMPARE(store->load(second.id)->people, first.people);
    QCOMPARE(store->people()->size(), first.people.size());
    // … saving changes it everywhere.
    Report before = *store->load(second.id);
    Report after = before;
    after.people[0].role = QStringLiteral("a third role");
    VERIFY_DONE(store->save(before, after));
    QCOMPARE(store->load(first.id)->people.first().role, QStringLiteral("a third role"));
    // Who is taken off a report stays in the directory.
    Report without = after;
    without.people.removeFirst();
    VERIFY_DONE(store->save(after, without));
    QCOMPARE(store->people()->size(), first.people.size());
    QCOMPARE(store->load(first.id)->people.size(), first.people.size());
}

void TestStore::removing()
{
    const std::unique_ptr<Store> store = open();
    const Report report = randomReport(5);
    const Report other = randomReport(6);
    VERIFY_DONE(store->insert(report));
    VERIFY_DONE(store->insert(other));
    VERIFY_DONE(store->remove(report.id));
    QVERIFY(!store->load(report.id).ok());
    QVERIFY(!store->remove(report.id).ok());
    QVERIFY(*store->load(other.id) == other);
    QCOMPARE(store->people()->size(), report.people.size() + other.people.size());
    QCOMPARE(store->resources()->size(), report.resources.size() + other.resources.size());
    // Nothing of it is left in the way of its coming back.
    VERIFY_DONE(store->purge(*store->bin()));
    VERIFY_DONE(store->insert(report));
    QVERIFY(*store->load(report.id) == report);
}

void TestStore::savingWhatIsNotThere()
{
    const std::unique_ptr<Store> store = open();
    const Report report = randomReport(5);
    Report after = report;
    after.title = QStringLiteral("x");
    const Result<void> saved = store->save(report, after);
    QVERIFY(!saved.ok());
    QVERIFY(!saved.error().sentence.isEmpty() && !saved.error().action.isEmpty());
    QVERIFY(!store->load(report.id).ok());
    VERIFY_DONE(store->insert(report));
    QVERIFY(!store->insert(report).ok());
}

void TestStore::twoReportsOfOneEdition()
{
    const std::unique_ptr<Store> store = open();
    Report first = randomReport(11);
    VERIFY_DONE(store->insert(first));
    Report second;
    second.id = ReportId::create();
    second.series = first.series;
    second.event = first.event;
    second.people = first.people;
    VERIFY_DONE(store->insert(second));
    QVERIFY(*store->load(second.id) == second);
    VERIFY_DONE(store->remove(first.id));
    QVERIFY(*store->load(second.id) == second);
    // An event goes with its last report.
    Report moved = second;
    moved.event = Event();
    moved.event.id = EventId::create();
    VERIFY_DONE(store->save(second, moved));
    QVERIFY(*store->load(second.id) == moved);
    Report back = second;
    back.event.days.clear();
    VERIFY_DONE(store->save(moved, back));
    QVERIFY(*store->load(second.id) == back);
}

void TestStore::unsoundReportsAreRefused()
{
    const std::unique_ptr<Store> store = open();
    Report report = randomReport(4);
    QVERIFY(!report.people.isEmpty());
    VERIFY_DONE(store->insert(report));
    Report twice = report;
    twice.people.append(twice.people.first());
    QVERIFY(!store->save(report, twice).ok());
    Report nameless = report;
    nameless.moments.append(Moment());
    QVERIFY(!store->save(report, nameless).ok());
    Report stranger = report;
    stranger.takeaways.append(Takeaway{TakeawayId::create(), Polarity::Plus, {}, PersonId::create()});
    QVERIFY(!store->save(report, stranger).ok());
    QVERIFY(*store->load(report.id) == report);
}

void TestStore::overview()
{
    const std::unique_ptr<Store> store = open();
    const auto add = [&](const Series &series, const QString &name, int year, const QString &title) {
        Report report;
        report.id = ReportId::create();
        report.title = title;
        report.series = series;
        report.event.id = EventId::create();
        report.event.series = series.id;
        report.event.name = name;
        report.event.year = year;
        VERIFY_DONE(store->insert(report));
    };
    Series a;
    a.id = SeriesId::create();
    a.name = QStringLiteral("Été des communs");
    Series b;
    b.id = SeriesId::create();
    b.name = QStringLiteral("Zones");
    add(b, {}, 2023, QStringLiteral("z23"));
    add(a, {}, 2022, QStringLiteral("e22"));
    add(a, {}, 2024, QStringLiteral("e24"));
    add({}, QStringLiteral("Seul"), 2024, QStringLiteral("seul"));
    const Result<QList<SeriesSummary>> overview = store->overview();
    VERIFY_RESULT(overview);
    QCOMPARE(overview->size(), 3);
    QCOMPARE(overview->at(0).name, a.name);
    QCOMPARE(overview->at(0).events.size(), 2);
    QCOMPARE(overview->at(0).events.at(0).year, 2024);
    QCOMPARE(overview->at(0).events.at(0).reports.at(0).title, QStringLiteral("e24"));
    QVERIFY(overview->at(0).events.at(0).reports.at(0).changedAt.isValid());
    QCOMPARE(overview->at(1).name, b.name);
    QVERIFY(overview->at(2).id.isNull());
    QCOMPARE(overview->at(2).events.at(0).name, QStringLiteral("Seul"));
    QCOMPARE(store->series()->size(), 2);
}

void TestStore::failureChangesNothing()
{
    const std::unique_ptr<Store> store = open();
    const Report report = randomReport(8);
    VERIFY_DONE(store->insert(report));
    // The person that nobody knows is found out at the end, when all else has been written.
    Report after = ReportGenerator(99).edited(report);
    after.title = QStringLiteral("other");
    after.takeaways.prepend(Takeaway{TakeawayId::create(), Polarity::Plus, RichText(QStringLiteral("introuvable")), PersonId::create()});
    QVERIFY(!store->save(report, after).ok());
    QVERIFY(*store->load(report.id) == report);
    QVERIFY(store->search(QStringLiteral("introuvable"))->isEmpty());
    after.takeaways.removeFirst();
    VERIFY_DONE(store->save(report, after));
    QVERIFY(*store->load(report.id) == after);
}

void TestStore::brokenCharacters()
{
    const std::unique_ptr<Store> store = open();
    Report report = randomReport(8);
    report.title = QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("bcd") + QChar(0xdc49);
    report.byline = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    VERIFY_DONE(store->insert(report));
    report.title = QStringLiteral("a\ufffdbcd\ufffd");
    QVERIFY(*store->load(report.id) == report);
}

void TestStore::aSmallChangeWritesLittle()
{
    const std::unique_ptr<Store> store = open();
    const Report report = ReportGenerator(7).report(20);
    VERIFY_DONE(store->insert(report));
    QVERIFY(report.takeaways.size() > 10);
    QTest::qSleep(5); // The next millisecond: rows are told apart by when they changed.
    Report after = report;
    after.takeaways[5].text = RichText(QStringLiteral("one point said otherwise"));
    VERIFY_DONE(store->save(report, after));
    Database database(m_path);
    QSqlQuery *tables = database.run(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                                                    "AND name NOT LIKE 'search%'"));
    QStringList names;
    while (tables->next())
        names.append(tables->value(0).toString());
    const QString latest = database.value(QStringLiteral("SELECT MAX(changed_at) FROM reports")).toString();
    QStringList changed;
    for (const QString &name : names) {
        const int rows = database.value(QStringLiteral("SELECT COUNT(*) FROM %1 WHERE changed_at = '%2'")
                                            .arg(name, latest)).toInt();
        if (rows > 0)
            changed.append(QStringLiteral("%1 %2").arg(name).arg(rows));
    }
    QCOMPARE(changed, (QStringList{QStringLiteral("reports 1"), QStringLiteral("takeaways 1")}));
}

void TestStore::costGrowsWithSize()
{
    const std::unique_ptr<Store> store = open();
    const auto cost = [&](int scale) {
        const Report report = ReportGenerator(7).report(scale);
        Report after = report;
        after.title += QStringLiteral("!");
        QElapsedTimer clock;
        clock.start();
        const bool ok = store->insert(report).ok();
        const qint64 inserting = clock.restart();
        const bool same = ok && *store->load(report.id) == report;
        const qint64 loading = clock.restart();
        const bool saved = same && store->save(report, after).ok();
        qInfo("scale %d: insert %lld ms, load %lld ms, save of a title %lld ms", scale, qlonglong(inserting),
              qlonglong(loading), qlonglong(clock.elapsed()));
        const bool gone = saved && store->remove(report.id).ok() && store->purge(*store->bin()).ok();
        return gone ? inserting + loading : -1;
    };
    // Ten times as much, with much room; a hundred times would be quadratic. Three trials, for a busy machine.
    bool linear = false;
    for (int trial = 0; trial < 3 && !linear; ++trial) {
        const qint64 small = cost(10);
        const qint64 large = cost(100);
        QVERIFY(small >= 0 && large >= 0);
        linear = large < 40 * qMax<qint64>(small, 10);
    }
    QVERIFY(linear);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
