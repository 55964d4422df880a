// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"
#include "items/roles.h"
#include "views/editors/attendancetable.h"
#include "views/editors/choicefield.h"
#include "views/editors/linefield.h"
#include "views/editors/peoplefield.h"
#include "views/editors/personentry.h"
#include "views/editors/personfield.h"
#include "views/editors/resourcepicker.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>

using namespace glaneur;
using namespace glaneur::testing;

class TestListEditors : public QObject
{
    Q_OBJECT

private slots:
    void principles();
    void objectivesOfTheirOwn();
    void days();
    void people();
    void attendance();
    void moments();
    void someoneElse();
    void resources();
    void focusHead();
    void focusResources();
    void places_data();
    void places();
    void tabGoesInReadingOrder();
};

void TestListEditors::principles()
{
    Bench bench(SectionKind::Edition);
    const Report before = bench.report();
    RichTextField *second = bench.point("principles", 1);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_End);
    QTest::keyClicks(second, QStringLiteral(" vrai"));
    QTest::keyClick(second, Qt::Key_Return);
    RichTextField *third = bench.point("principles", 2);
    QVERIFY(third->hasFocus());
    QVERIFY(third->document()->isEmpty());
    QTest::keyClicks(third, QStringLiteral("Neuf"));
    bench.editor->commit();
    QCOMPARE(texts(bench.report().event.principles),
             QStringList({QStringLiteral("Sobriété"), QStringLiteral("Partage vrai"), QStringLiteral("Neuf"),
                          QStringLiteral("Ouverture")}));
    QTest::keyClick(third, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(third->hasFocus());
    QTest::keyClick(third, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(texts(bench.report().event.principles).first(), QStringLiteral("Neuf"));
    third->selectAll();
    QTest::keyClick(third, Qt::Key_Backspace);
    QTest::keyClick(third, Qt::Key_Backspace);
    QCOMPARE(bench.report().event.principles.size(), 3);
    QVERIFY(bench.point("principles", 0)->hasFocus());
    bench.undoesTo(before);
}

void TestListEditors::objectivesOfTheirOwn()
{
    Bench bench(SectionKind::Objectives);
    const Report before = bench.report();
    auto *own = bench.find<QCheckBox>("own");
    QTest::mouseClick(own, Qt::LeftButton, Qt::NoModifier, QPoint(8, own->height() / 2));
    QTest::mouseClick(bench.find<RowsBox>("objectives")->addButton(), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ici"));
    bench.editor->commit();
    QVERIFY(bench.report().event.objectives);
    QCOMPARE(bench.report().event.objectives->last().commonMark(), QStringLiteral("Ici"));
    QCOMPARE(bench.report().series, before.series);
    bench.undoesTo(before);
}

void TestListEditors::days()
{
    Bench bench(SectionKind::Days);
    const Report before = bench.report();
    QTest::mouseClick(bench.find<RowsBox>("days")->addButton(), Qt::LeftButton);
    QCOMPARE(bench.report().event.days.size(), 3);
    QWidget *day = bench.rows("days")->fieldsAt(2);
    QCOMPARE(bench.report().event.days.last().date, QDate(2025, 6, 14));
    auto *date = day->findChild<QDateEdit *>(QStringLiteral("date"));
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Up);
    QVERIFY(bench.report().event.days.last().date != QDate(2025, 6, 14));
    Bench::click(day->findChild<QToolButton *>(QStringLiteral("clearDate")));
    QVERIFY(!bench.report().event.days.last().date.isValid());
    Bench::click(day->findChild<QPushButton *>(QStringLiteral("setDate")));
    QCOMPARE(bench.report().event.days.last().date, QDate(2025, 6, 14));
    auto *kind = day->findChild<ChoiceField *>(QStringLiteral("dayKind"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(bench.report().event.days.last().kind, DayKind::Online);
    auto *programme = day->findChild<RichTextField *>(QStringLiteral("programme"));
    programme->setFocus();
    QTest::keyClicks(programme, QStringLiteral("Bilan"));
    auto *place = day->findChild<LineField *>(QStringLiteral("place"));
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bench.report().event.days.at(1).programme.commonMark(), QStringLiteral("Bilan"));
    bench.undoesTo(before);
}

void TestListEditors::people()
{
    Bench bench(SectionKind::Days);
    const Report before = bench.report();
    QTest::mouseClick(bench.find<RowsBox>("people")->addButton(), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Max"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Petit"));
    bench.editor->commit();
    QCOMPARE(bench.report().people.last().name(), QStringLiteral("Max Petit"));
    auto *role = bench.rows("people")->fieldsAt(0)->findChild<LineField *>(QStringLiteral("role"));
    role->selectAll();
    QTest::keyClicks(role, QStringLiteral("coordinatrice"));
    bench.editor->commit();
    QCOMPARE(bench.report().people.first().role, QStringLiteral("coordinatrice"));
    bench.choose(bench.rows("people")->fieldsAt(0), QStringLiteral("Remove"));
    QCOMPARE(bench.report().people.size(), 3);
    QVERIFY(!bench.report().event.days.first().attendees.contains(before.people.first().id));
    bench.undoesTo(before);
}

void TestListEditors::attendance()
{
    Bench bench(SectionKind::Days);
    const Report before = bench.report();
    auto *table = bench.find<AttendanceTable>("attendance");
    QCOMPARE(table->model()->rowCount(), 3);
    const QModelIndex cell = table->model()->index(2, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(cell).center());
    QVERIFY(bench.report().event.days.first().attendees.contains(before.people.at(2).id));
    table->setFocus();
    table->setCurrentIndex(cell);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!bench.report().event.days.first().attendees.contains(before.people.at(2).id));
    QVERIFY(table->height() >= 3 * table->rowHeight(0));
    bench.undoesTo(before);
}

void TestListEditors::moments()
{
    Bench bench(SectionKind::Moments);
    const Report before = bench.report();
    QTest::mouseClick(bench.find<RowsBox>("moments")->addButton(), Qt::LeftButton);
    QCOMPARE(bench.report().moments.size(), 3);
    QCOMPARE(bench.report().moments.last().person, before.people.at(1).id); // the one without a moment
    QWidget *moment = bench.rows("moments")->fieldsAt(2);
    auto *text = moment->findChild<RichTextField *>(QStringLiteral("moment"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Le stand"));
    auto *person = moment->findChild<PersonField *>(QStringLiteral("person"));
    person->setFocus();
    QTest::keyClick(person, Qt::Key_Home);
    QVERIFY(bench.report().moments.last().person.isNull());
    QCOMPARE(bench.report().moments.last().text.commonMark(), QStringLiteral("Le stand"));
    bench.undoesTo(before);
}

void TestListEditors::someoneElse()
{
    Bench bench(SectionKind::Moments);
    const Report before = bench.report();
    auto *person = bench.rows("moments")->fieldsAt(0)->findChild<PersonField *>(QStringLiteral("person"));
    person->addPerson(QStringLiteral("Ada  de la Tour"));
    QCOMPARE(bench.report().people.last().firstName, QStringLiteral("Ada"));
    QCOMPARE(bench.report().people.last().familyName, QStringLiteral("de la Tour"));
    QCOMPARE(bench.report().moments.first().person, bench.report().people.last().id);
    QCOMPARE(person->currentText(), QStringLiteral("Ada de la Tour"));
    bench.undoesTo(before);
}

void TestListEditors::resources()
{
    Bench bench(SectionKind::Resources);
    const Report before = bench.report();
    QWidget *game = bench.rows("resources")->fieldsAt(1);
    auto *state = game->findChild<QLabel *>(QStringLiteral("addressState"));
    const QString missing = state->text();
    auto *address = game->findChild<LineField *>(QStringLiteral("resourceAddress"));
    address->setFocus();
    QTest::keyClicks(address, QStringLiteral("example.org/jeu"));
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(bench.report().resources.at(1).address, QStringLiteral("https://example.org/jeu"));
    QCOMPARE(address->text(), QStringLiteral("https://example.org/jeu"));
    QVERIFY(state->text() != missing);
    auto *tags = game->findChild<LineField *>(QStringLiteral("resourceTags"));
    tags->setFocus();
    QTest::keyClicks(tags, QStringLiteral("jeu, panne,, jeu"));
    bench.editor->commit();
    QCOMPARE(bench.report().resources.at(1).tags, QStringList({QStringLiteral("jeu"), QStringLiteral("panne")}));
    auto *kind = game->findChild<ChoiceField *>(QStringLiteral("resourceKind"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Home);
    QCOMPARE(bench.report().resources.at(1).kind, ResourceKind::Site);
    QTest::keyClick(tags, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bench.report().resources.first().title, QStringLiteral("Jeu des pannes"));
    bench.undoesTo(before);
}

void TestListEditors::focusHead()
{
    Bench bench(SectionKind::Focus);
    const Report before = bench.report();
    const auto type = [&](const char *name, const QString &words) {
        auto *field = bench.find<LineField>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, words);
    };
    type("focusTitle", QStringLiteral("couture"));
    type("officialTitle", QStringLiteral("Coudre ensemble"));
    type("titles-resources", QStringLiteral("Pour aller plus loin"));
    auto *aim = bench.find<RichTextField>("aim");
    aim->setFocus();
    aim->selectAll();
    QTest::keyClicks(aim, QStringLiteral("apprendre"));
    auto *kind = bench.find<ChoiceField>("focusKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    PersonEntry *entry = bench.find<PeopleField>("attendees")->entry();
    entry->setFocus();
    QTest::keyClicks(entry, QStringLiteral("paul"));
    (void)QTest::qWaitForWindowActive(entry->popup());
    QTest::keyClick(entry, Qt::Key_Return);
    bench.editor->commit();
    const Focus &focus = bench.report().focuses.first();
    QCOMPARE(focus.title, QStringLiteral("couture"));
    QCOMPARE(focus.officialTitle, QStringLiteral("Coudre ensemble"));
    QCOMPARE(focus.titles.resources, QStringLiteral("Pour aller plus loin"));
    QCOMPARE(focus.aim.commonMark(), QStringLiteral("apprendre"));
    QCOMPARE(focus.kind, FocusKind::Other);
    QCOMPARE(focus.attendees.size(), 2);
    Bench::click(bench.find<RowsBox>("minus")->addButton());
    QCOMPARE(bench.report().focuses.first().takeaways.size(), 2);
    QVERIFY(bench.rows("minus")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("court"));
    bench.editor->commit();
    QCOMPARE(texts(bench.report().focuses.first().takeaways, Polarity::Minus), QStringList({QStringLiteral("court")}));
    QCOMPARE(bench.report().takeaways, before.takeaways);
    bench.undoesTo(before);
}

void TestListEditors::focusResources()
{
    Bench bench(SectionKind::Focus);
    const Report before = bench.report();
    QTest::mouseClick(bench.find<QPushButton>("addExisting"), Qt::LeftButton);
    auto *picker = bench.editor->window()->findChild<ResourcePicker *>();
    QTRY_VERIFY(picker && picker->isVisible());
    auto *list = picker->findChild<QListView *>(QStringLiteral("pickerList"));
    QCOMPARE(list->model()->rowCount(), 1); // the other one of the report, which the focus has not yet
    QTest::keyClick(picker->findChild<QLineEdit *>(QStringLiteral("pickerWords")), Qt::Key_Return);
    QTRY_COMPARE(bench.report().focuses.first().resources.size(), 2);
    QCOMPARE(bench.report().resources, before.resources);
    bench.choose(bench.rows("resources")->fieldsAt(0), QStringLiteral("Remove"));
    QCOMPARE(bench.report().focuses.first().resources.size(), 1);
    bench.undoesTo(before);
}

void TestListEditors::places_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, SectionKind kind, Origin::Field field) {
        QTest::newRow(name) << int(kind) << int(field);
    };
    row("takeaway", SectionKind::Takeaways, Origin::Field::Takeaway);
    row("day", SectionKind::Days, Origin::Field::Day);
    row("person", SectionKind::Days, Origin::Field::Person);
    row("moment", SectionKind::Moments, Origin::Field::Moment);
    row("resource", SectionKind::Resources, Origin::Field::Resource);
    row("principle", SectionKind::Edition, Origin::Field::Principle);
    row("objective", SectionKind::Objectives, Origin::Field::Objective);
}

void TestListEditors::places()
{
    QFETCH(int, kind);
    QFETCH(int, field);
    Bench bench{SectionKind(kind)};
    const Report &report = bench.report();
    Origin origin = bench.editor->origin(Origin::Field(field));
    switch (origin.field) {
    case Origin::Field::Takeaway:
        origin.item = report.takeaways.at(1).id.uuid();
        break;
    case Origin::Field::Day:
        origin.item = report.event.days.at(1).id.uuid();
        break;
    case Origin::Field::Person:
        origin.item = report.people.at(1).id.uuid();
        break;
    case Origin::Field::Moment:
        origin.item = report.moments.at(1).id.uuid();
        break;
    case Origin::Field::Resource:
        origin.item = report.resources.at(1).id.uuid();
        break;
    default:
        origin.index = 1;
        break;
    }
    QList<Origin> told;
    connect(bench.editor.get(), &SectionEditor::activated, this, [&](const Origin &place) { told.append(place); });
    bench.editor->goTo(origin);
    QVERIFY(bench.editor->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first(), origin);
}

void TestListEditors::tabGoesInReadingOrder()
{
    Bench bench(SectionKind::Edition);
    bench.find<LineField>("sectionTitle")->setFocus();
    QList<int> heights;
    for (int i = 0; i < 14; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (now->objectName() == QLatin1String("sectionTitle") || !bench.find<QWidget>("principles"))
            break;
        if (qobject_cast<QToolButton *>(now) && !now->objectName().startsWith(QLatin1String("row")))
            break; // the bar: all the way round
        heights.append(now->mapTo(bench.editor.get(), QPoint()).y());
    }
    QVERIFY(heights.size() > 8);
    for (int i = 1; i < heights.size(); ++i)
        QVERIFY2(heights.at(i) >= heights.at(i - 1) - 4, qPrintable(QString::number(i)));
}

QTEST_MAIN(TestListEditors)
#include "tst_listeditors.moc"
