// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edits.h"
#include "editing/sharedentries.h"
#include "support/randomreport.h"

#include <QTest>

using namespace glaneur;

class TestSharedEntries : public QObject
{
    Q_OBJECT

private slots:
    void putBackUndoesRemoving();
    void putBackMindsWhatHappenedMeanwhile();
    void replacing();
    void mergedResources();
    void mergedPeople();
};

void TestSharedEntries::putBackUndoesRemoving()
{
    int tried = 0;
    for (quint32 seed = 0; seed < 200; ++seed) {
        const Report report = randomReport(seed);
        for (const Resource &resource : report.resources) {
            Report after = report;
            const QList<Use> uses = usesIn(report, resource.id);
            removeResource(after, resource.id);
            QVERIFY(usesIn(after, resource.id).isEmpty());
            putBack(after, resource, uses);
            QVERIFY(after == report);
            ++tried;
        }
        for (const Person &person : report.people) {
            Report after = report;
            const QList<Use> uses = usesIn(report, person.id);
            QCOMPARE(uses.size(), usesOfPerson(report, person.id) + 1);
            removePerson(after, person.id);
            QVERIFY(usesIn(after, person.id).isEmpty());
            putBack(after, person, uses);
            QVERIFY(after == report);
            ++tried;
        }
    }
    QVERIFY(tried > 300);
}

void TestSharedEntries::putBackMindsWhatHappenedMeanwhile()
{
    Report report;
    report.id = ReportId::create();
    const Person ada{PersonId::create(), QStringLiteral("Ada"), {}, {}, {}, {}};
    const Person lou{PersonId::create(), QStringLiteral("Lou"), {}, {}, {}, {}};
    report.people = {ada, lou};
    report.takeaways = {{TakeawayId::create(), Polarity::Plus, {}, ada.id}, {TakeawayId::create(), Polarity::Plus, {}, ada.id}};
    Day day;
    day.id = DayId::create();
    day.attendees = {lou.id, ada.id};
    report.event.days = {day};
    const QList<Use> uses = usesIn(report, ada.id);
    removePerson(report, ada.id);
    report.takeaways[0].author = lou.id; // taken over
    report.event.days[0].attendees.clear();
    putBack(report, ada, uses);
    QCOMPARE(report.takeaways.at(0).author, lou.id);
    QCOMPARE(report.takeaways.at(1).author, ada.id);
    QCOMPARE(report.event.days.at(0).attendees, QList<PersonId>{ada.id});
    QCOMPARE(report.people.first().id, ada.id);
    // Another report's uses are none of its.
    Report other;
    other.id = ReportId::create();
    putBack(other, ada, uses);
    QVERIFY(other.people.isEmpty());
}

void TestSharedEntries::replacing()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        const Report report = randomReport(seed);
        if (report.people.size() < 2 || report.resources.size() < 2)
            continue;
        Report after = report;
        const Person kept = report.people.at(1);
        const PersonId gone = report.people.at(0).id;
        const auto uses = usesIn(report, gone) + usesIn(report, kept.id);
        QVERIFY(replaceEntry(after, gone, kept));
        QVERIFY(usesIn(after, gone).isEmpty());
        QSet<std::pair<int, QUuid>> places;
        for (const Use &use : uses)
            places.insert({int(use.place), use.item});
        QSet<std::pair<int, QUuid>> now;
        for (const Use &use : usesIn(after, kept.id)) {
            QVERIFY(!now.contains({int(use.place), use.item}));
            now.insert({int(use.place), use.item});
        }
        QCOMPARE(now, places);
        QVERIFY(!replaceEntry(after, gone, kept));
        QVERIFY(!replaceEntry(after, kept.id, kept));

        const Resource resource = report.resources.at(1);
        Report other = report;
        QVERIFY(replaceEntry(other, report.resources.at(0).id, resource));
        QVERIFY(usesIn(other, report.resources.at(0).id).isEmpty());
        QCOMPARE(other.resources.size(), report.resources.size() - 1);
        for (const Focus &focus : std::as_const(other.focuses))
            QVERIFY(focus.resources.count(resource.id) <= 1);
    }
}

void TestSharedEntries::mergedResources()
{
    Resource kept;
    kept.id = ResourceId::create();
    kept.title = QStringLiteral("Atelier");
    kept.address = QStringLiteral("#");
    kept.tags = {QStringLiteral("Jeu")};
    Resource gone;
    gone.id = ResourceId::create();
    gone.title = QStringLiteral("L'atelier");
    gone.address = QStringLiteral("https://exemple.org");
    gone.kind = ResourceKind::Game;
    gone.tags = {QStringLiteral("jeu"), QStringLiteral("carte")};
    gone.description = RichText(QStringLiteral("Un *jeu*"));
    Resource result = merged(kept, gone);
    QCOMPARE(result.id, kept.id);
    QCOMPARE(result.title, kept.title);
    QCOMPARE(result.address, gone.address);
    QCOMPARE(result.kind, ResourceKind::Game);
    QCOMPARE(result.tags, QStringList({QStringLiteral("Jeu"), QStringLiteral("carte")}));
    QCOMPARE(result.description, gone.description);
    // No words are lost, and none said twice.
    gone.description = RichText(QStringLiteral("Se joue à quatre"));
    result = merged(result, gone);
    QCOMPARE(result.description.commonMark(), QStringLiteral("Un *jeu*\n\nSe joue à quatre"));
    QCOMPARE(merged(result, gone), result);
}

void TestSharedEntries::mergedPeople()
{
    const Person kept{PersonId::create(), QStringLiteral("Ada"), {}, QStringLiteral("conseillère"), {}, {}};
    const Person gone{PersonId::create(), QStringLiteral("Ada"), QStringLiteral("Noël"), QStringLiteral("autre"),
                      QStringLiteral("Vallée"), {}};
    const Person result = merged(kept, gone);
    QCOMPARE(result.name(), QStringLiteral("Ada Noël"));
    QCOMPARE(result.role, kept.role);
    QCOMPARE(result.territory, gone.territory);
    QCOMPARE(result.id, kept.id);
}

QTEST_GUILESS_MAIN(TestSharedEntries)
#include "tst_sharedentries.moc"
