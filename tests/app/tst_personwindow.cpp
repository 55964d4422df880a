// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowtest.h"
#include "editing/librarysession.h"
#include "items/librarypersonmodel.h"
#include "items/usemodel.h"
#include "support/usualreport.h"
#include "views/editors/linefield.h"
#include "views/library/binnotice.h"
#include "views/library/persontable.h"
#include "views/library/personwindow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QUndoStack>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

/// A window over a library whose reports name Inès twice: once as she is called, once by her first name alone.
struct PeopleDesk : Desk
{
    explicit PeopleDesk(bool openFirst = true)
    {
        first = usualReport();
        first.title = QStringLiteral("Premier bilan");
        second = usualReport();
        second.title = QStringLiteral("Second bilan");
        Person &twin = second.people[0];
        twin.familyName.clear();
        twin.role.clear();
        second.people.removeAt(2);
        second.people.removeAt(1);
        second.moments.removeLast();
        for (Day &day : second.event.days)
            day.attendees = {twin.id};
        QVERIFY(store->insert(first).ok());
        QVERIFY(store->insert(second).ok());
        openWindow();
        if (openFirst)
            window->openReport(first.id);
        action("showPeople")->trigger();
        people = find<PersonWindow>("personWindow");
        QVERIFY(people && QTest::qWaitForWindowActive(people));
        table = people->findChild<PersonTable *>();
        filter = people->findChild<QLineEdit *>(QStringLiteral("personWords"));
        people->activateWindow();
        QTRY_VERIFY(filter->hasFocus());
    }

    QStringList rows(int column = PersonModel::FirstNameColumn) const
    {
        QStringList names;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names.append(table->model()->index(row, column).data().toString());
        return names;
    }
    /// What is there to be seen: fields of whoever was shown before may not be gone yet.
    template <typename T> T *seen(const char *name) const
    {
        for (T *widget : people->findChildren<T *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void press(const char *name) const
    {
        auto *button = seen<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(const PersonId &id) const { QVERIFY(table->choose(id.uuid())); }
    QStringList uses() const
    {
        QStringList names;
        const auto *list = people->findChild<QListView *>(QStringLiteral("personUses"));
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names.append(list->model()->index(row, 0).data().toString());
        return names;
    }
    QUndoStack *stack() const
    {
        return window->findChild<LibrarySession *>()->undoStack();
    }
    void grab(const char *name) const
    {
        const QString folder = qEnvironmentVariable("GLANEUR_GRAB");
        if (!folder.isEmpty())
            people->grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
    }

    Report first;
    Report second;
    PersonWindow *people = nullptr;
    PersonTable *table = nullptr;
    QLineEdit *filter = nullptr;
};

} // namespace

/// The directory that all reports share, worked with as a person does. With GLANEUR_GRAB set to a folder it leaves
/// pictures there.
class TestPersonWindow : public QObject
{
    Q_OBJECT

private slots:
    void listsEverybody();
    void filtersAsOneTypes();
    void sorts();
    void editedInPlace();
    void editedInFields();
    void cellsByKeyboard();
    void duplicatesNoticedAndMerged();
    void chosenMerged();
    void usesLeadThere();
    void deletedAndBack();
    void added();
    void empty();
    void withoutAnOpenReport();
    void everythingHasAName();
};

void TestPersonWindow::listsEverybody()
{
    PeopleDesk desk;
    QAbstractItemModelTester tester(desk.table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester uses(desk.people->findChild<UseModel *>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(desk.table->model()->rowCount(), 4);
    desk.choose(desk.first.people.at(1).id);
    QCOMPARE(desk.uses().size(), 2); // both days
    desk.grab("people-window");
}

void TestPersonWindow::filtersAsOneTypes()
{
    PeopleDesk desk;
    QVERIFY(desk.filter->hasFocus());
    QTest::keyClicks(desk.filter, QStringLiteral("ine mor"));
    QCOMPARE(desk.rows(PersonModel::FamilyNameColumn), QStringList{QStringLiteral("Morel")});
    desk.filter->clear();
    QTest::keyClicks(desk.filter, QStringLiteral("isere")); // the territory
    QCOMPARE(desk.rows(), QStringList{QStringLiteral("Zoé")});
    QTest::keyClick(desk.filter, Qt::Key_Down);
    QVERIFY(desk.table->hasFocus());
    desk.filter->setFocus();
    QTest::keyClicks(desk.filter, QStringLiteral("zzz"));
    QVERIFY(desk.people->findChild<QLabel *>(QStringLiteral("peopleNothing"))->isVisible());
    QVERIFY(!desk.table->isVisible());
    desk.filter->clear();
    auto *show = desk.people->findChild<QComboBox *>(QStringLiteral("personShow"));
    show->setFocus();
    QTest::keyClick(show, Qt::Key_End); // « Maybe entered twice »
    QCOMPARE(desk.rows().size(), 2);
    QVERIFY2(show->currentText().contains(QLatin1Char('2')), qPrintable(show->currentText()));
}

void TestPersonWindow::sorts()
{
    PeopleDesk desk;
    desk.table->sortByColumn(PersonModel::FirstNameColumn, Qt::DescendingOrder);
    QCOMPARE(desk.rows().first(), QStringLiteral("Zoé"));
    desk.table->sortByColumn(LibraryPersonModel::UsesColumn, Qt::AscendingOrder);
    QCOMPARE(desk.table->model()->rowCount(), 4);
}

void TestPersonWindow::editedInPlace()
{
    PeopleDesk desk;
    const PersonId zoe = desk.first.people.at(2).id;
    desk.choose(zoe);
    desk.table->setFocus();
    QTest::keyClick(desk.table, Qt::Key_Right);
    QCOMPARE(desk.table->currentIndex().column(), int(PersonModel::FamilyNameColumn));
    QTest::keyClick(desk.table, Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line && line != desk.filter);
    QVERIFY(!line->accessibleName().isEmpty());
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Noir"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(desk.store->load(desk.first.id)->person(zoe)->familyName, QStringLiteral("Noir"));
    QCOMPARE(desk.table->currentId(), zoe.uuid());
    // The open report has it, and one history undoes it.
    QVERIFY(desk.stack()->canUndo());
    desk.stack()->undo();
    QCOMPARE(desk.store->load(desk.first.id)->person(zoe)->familyName, QStringLiteral("Blanc"));
}

void TestPersonWindow::editedInFields()
{
    PeopleDesk desk;
    const PersonId paul = desk.first.people.at(1).id;
    desk.choose(paul);
    auto *role = desk.seen<LineField>("role");
    QVERIFY(role && role->isVisible());
    role->setFocus();
    role->selectAll();
    QTest::keyClicks(role, QStringLiteral("coordinateur"));
    QTest::keyClick(role, Qt::Key_Return);
    QCOMPARE(desk.store->load(desk.first.id)->person(paul)->role, QStringLiteral("coordinateur"));
    QVERIFY(desk.rows(PersonModel::RoleColumn).contains(QStringLiteral("coordinateur")));
}

void TestPersonWindow::cellsByKeyboard()
{
    PeopleDesk desk;
    desk.table->setFocus();
    desk.choose(desk.first.people.at(1).id);
    QTest::keyClick(desk.table, Qt::Key_Return);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line && line != desk.filter);
    QTest::keyClick(line, Qt::Key_Tab); // to the next cell of the row
    QCOMPARE(desk.table->currentIndex().column(), int(PersonModel::FamilyNameColumn));
    QCOMPARE(desk.table->currentId(), desk.first.people.at(1).id.uuid());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(desk.people->isVisible());
    QVERIFY(desk.table->hasFocus());
    QCOMPARE(desk.stack()->count(), 0);
}

void TestPersonWindow::duplicatesNoticedAndMerged()
{
    PeopleDesk desk;
    const PersonId ines = desk.first.people.at(0).id;
    const PersonId twin = desk.second.people.at(0).id;
    desk.choose(ines);
    auto *twins = desk.people->findChild<QWidget *>(QStringLiteral("personTwins"));
    QVERIFY(twins->isVisible());
    desk.grab("people-twins");
    desk.press("personMergeTwin");
    QCOMPARE(desk.rows().size(), 3);
    QTRY_VERIFY(!twins->isVisible());
    QVERIFY(desk.people->findChild<QLabel *>(QStringLiteral("personOutcome"))->text().contains(QStringLiteral("Inès Morel")));
    QCOMPARE(desk.table->currentId(), ines.uuid());
    const Report merged = *desk.store->load(desk.second.id);
    QVERIFY(!merged.person(twin));
    QCOMPARE(merged.event.days.first().attendees, QList<PersonId>{ines});
    QCOMPARE(merged.moments.first().person, ines);
    desk.stack()->undo();
    QTRY_COMPARE(desk.rows().size(), 4);
    QCOMPARE(desk.store->load(desk.second.id)->event.days.first().attendees, QList<PersonId>{twin});
}

void TestPersonWindow::chosenMerged()
{
    PeopleDesk desk;
    QVERIFY(!desk.people->findChild<QPushButton *>(QStringLiteral("personMerge"))->isEnabled());
    desk.table->selectAll();
    desk.table->selectionModel()->setCurrentIndex(desk.table->model()->index(2, 0), QItemSelectionModel::NoUpdate);
    const QUuid kept = desk.table->currentId();
    desk.press("personMerge");
    QCOMPARE(desk.rows().size(), 1);
    QCOMPARE(desk.table->currentId(), kept);
    desk.stack()->undo();
    QTRY_COMPARE(desk.rows().size(), 4);
}

void TestPersonWindow::usesLeadThere()
{
    PeopleDesk desk;
    desk.choose(desk.second.people.at(0).id);
    auto *list = desk.people->findChild<QListView *>(QStringLiteral("personUses"));
    QVERIFY(list->model()->rowCount() > 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(desk.window->openReportId(), desk.second.id);
}

void TestPersonWindow::deletedAndBack()
{
    PeopleDesk desk;
    const PersonId paul = desk.first.people.at(1).id;
    desk.choose(paul);
    desk.table->setFocus();
    QTest::keyClick(desk.table, Qt::Key_Delete);
    QCOMPARE(desk.rows().size(), 3);
    QVERIFY(!desk.store->load(desk.first.id)->person(paul));
    QCOMPARE(desk.store->bin()->size(), 1);
    QVERIFY(desk.people->findChild<BinNotice *>()->isVisible());
    QVERIFY(desk.table->hasFocus());
    desk.stack()->undo();
    QTRY_COMPARE(desk.rows().size(), 4);
    QCOMPARE(desk.store->load(desk.first.id)->event.days.first().attendees, desk.first.event.days.first().attendees);
    QVERIFY(desk.store->bin()->isEmpty());
}

void TestPersonWindow::added()
{
    PeopleDesk desk;
    desk.press("personAdd");
    auto *line = qobject_cast<LineField *>(QApplication::focusWidget());
    QVERIFY(line && line->objectName() == QLatin1String("firstName"));
    QTest::keyClicks(line, QStringLiteral("Ada"));
    QTest::keyClick(line, Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Tour"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(desk.rows(PersonModel::FamilyNameColumn).contains(QStringLiteral("Tour")));
    const QList<Person> people = *desk.store->people();
    QVERIFY(std::any_of(people.cbegin(), people.cend(),
                        [](const Person &person) { return person.name() == QLatin1String("Ada Tour"); }));
}

void TestPersonWindow::empty()
{
    Desk desk;
    desk.action("showPeople")->trigger();
    auto *people = desk.find<PersonWindow>("personWindow");
    QVERIFY(people && people->isVisible());
    QVERIFY(people->findChild<QLabel *>(QStringLiteral("peopleNothing"))->isVisible());
    QTest::mouseClick(people->findChild<QPushButton *>(QStringLiteral("personAdd")), Qt::LeftButton);
    QVERIFY(people->findChild<PersonTable *>()->isVisible());
    QCOMPARE(desk.store->people()->size(), 1);
}

void TestPersonWindow::withoutAnOpenReport()
{
    PeopleDesk desk(false);
    desk.choose(desk.first.people.at(2).id);
    desk.table->setFocus();
    QTest::keyClick(desk.table, Qt::Key_Delete);
    QCOMPARE(desk.rows().size(), 3);
    desk.stack()->undo();
    QTRY_COMPARE(desk.rows().size(), 4);
}

void TestPersonWindow::everythingHasAName()
{
    PeopleDesk desk;
    desk.choose(desk.first.people.at(0).id);
    for (const QWidget *widget : desk.people->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TestPersonWindow)
#include "tst_personwindow.moc"
