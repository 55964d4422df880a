// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/attendance.h"
#include "editing/people.h"
#include "support/usualreport.h"

#include <QTest>

using namespace glaneur;
using namespace glaneur::testing;

class TestPeople : public QObject
{
    Q_OBJECT

private slots:
    void partsNames_data();
    void partsNames();
    void findsNamesInLists_data();
    void findsNamesInLists();
    void knowsPeopleByName_data();
    void knowsPeopleByName();
    void addsWhomItDoesNotName();
    void ticks();
    void leavesAloneWhatIsNotThere();
};

void TestPeople::partsNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("family");
    const auto row = [](const char *typed, const char *first, const char *family) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(first) << QString::fromUtf8(family);
    };
    row("Ada", "Ada", "");
    row("  Ada   de la  Tour ", "Ada", "de la Tour");
    row("TOUR Ada", "Ada", "TOUR");
    row("DE LA TOUR Anne Marie", "Anne Marie", "DE LA TOUR");
    row("Ada TOUR", "Ada", "TOUR");
    row("ADA TOUR", "ADA", "TOUR"); // nothing tells which is which
    row("A. Tour", "A.", "Tour");
    row("Élise Çelik", "Élise", "Çelik");
    row("ÉLAN Noé", "Noé", "ÉLAN");
    row("李 小龙", "李", "小龙");
}

void TestPeople::partsNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QFETCH(QString, family);
    const Person person = personOfName(typed);
    QCOMPARE(person.firstName, first);
    QCOMPARE(person.familyName, family);
    QVERIFY(!person.id.isNull());
    QVERIFY(person.id != personOfName(typed).id);
    QVERIFY(personOfName(QStringLiteral(" \n ")).id.isNull());
}

void TestPeople::findsNamesInLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QStringList three{QStringLiteral("Ada"), QStringLiteral("Noé Ça"), QStringLiteral("Zoé")};
    QTest::newRow("sentence") << QStringLiteral("Ada, Noé Ça et Zoé") << three;
    QTest::newRow("English") << QStringLiteral("Ada, Noé Ça and Zoé") << three;
    QTest::newRow("lines") << QStringLiteral("Ada\r\nNoé  Ça\n\nZoé\n") << three;
    QTest::newRow("semicolons") << QStringLiteral("Ada; Noé Ça ; Zoé;") << three;
    QTest::newRow("ampersand") << QStringLiteral("Ada & Noé Ça & Zoé") << three;
    QTest::newRow("cells") << QStringLiteral("Ada\tNoé Ça\tZoé") << three;
    QTest::newRow("« et » within a name") << QStringLiteral("Etienne Valette") << QStringList{QStringLiteral("Etienne Valette")};
    QTest::newRow("none") << QStringLiteral(" , ;\n") << QStringList();
}

void TestPeople::findsNamesInLists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QCOMPARE(namesIn(text), names);
}

void TestPeople::knowsPeopleByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("row"); // -1: nobody
    QTest::newRow("whole") << QStringLiteral("Inès Morel") << 0;
    QTest::newRow("blind to accents and case") << QStringLiteral("INES morel") << 0;
    QTest::newRow("family name first") << QStringLiteral("Morel Inès") << 0;
    QTest::newRow("first name") << QStringLiteral("inès") << 0;
    QTest::newRow("only a part") << QStringLiteral("In") << -1;
    QTest::newRow("family name alone") << QStringLiteral("Morel") << -1;
    QTest::newRow("two have it") << QStringLiteral("Zoé") << -1;
    QTest::newRow("one of the two") << QStringLiteral("Zoé Blanc") << 2;
    QTest::newRow("nothing") << QStringLiteral(" ") << -1;
}

void TestPeople::knowsPeopleByName()
{
    QFETCH(QString, name);
    QFETCH(int, row);
    QList<Person> people = usualReport().people;
    people.append(personOfName(QStringLiteral("Zoé Noir")));
    const Person *found = personByName(people, name);
    QCOMPARE(found ? found->id : PersonId(), row < 0 ? PersonId() : people.at(row).id);
}

void TestPeople::addsWhomItDoesNotName()
{
    Report report = usualReport();
    const Report before = report;
    QVERIFY(!addPeople(report, before.people));
    QCOMPARE(report, before);
    const Person ada = personOfName(QStringLiteral("Ada"));
    QVERIFY(addPeople(report, {before.people.at(1), ada, Person()}));
    QCOMPARE(report.people.size(), before.people.size() + 1);
    QCOMPARE(report.people.last(), ada);
}

void TestPeople::ticks()
{
    Report report = usualReport();
    const Report before = report;
    const QList<AttendanceCell> cells{{report.people.at(2).id, report.event.days.at(0).id, {}},
                                      {report.people.at(0).id, report.event.days.at(0).id, {}}, // there already
                                      {report.people.at(1).id, {}, report.focuses.at(0).id}};
    QVERIFY(setAttendance(report, cells, true));
    QCOMPARE(report.event.days.at(0).attendees.size(), 3);
    QCOMPARE(report.focuses.at(0).attendees.size(), 2);
    QVERIFY(!setAttendance(report, cells, true));
    QVERIFY(setAttendance(report, {cells.at(0), cells.at(2)}, false));
    QCOMPARE(report, before);
}

void TestPeople::leavesAloneWhatIsNotThere()
{
    Report report = usualReport();
    const Report before = report;
    const PersonId known = report.people.first().id;
    QVERIFY(!setAttendance(report, {{PersonId::create(), report.event.days.at(0).id, {}},
                                    {known, DayId::create(), {}},
                                    {known, {}, FocusId::create()},
                                    {known, {}, {}}},
                           true));
    QCOMPARE(report, before);
    QVERIFY(!attendeesOf(report, {}, {}));
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
