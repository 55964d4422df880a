// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/attendancemodel.h"
#include "items/roles.h"
#include "support/bigteam.h"
#include "support/nosaver.h"
#include "views/editors/attendanceheaders.h"
#include "views/editors/attendancetable.h"
#include "views/editors/editorfactory.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

struct Bench
{
    explicit Bench(const Report &report, int width = 520)
        : session(report, saver)
        , editor(createEditor(session, sectionOf(report, SectionKind::Days), nullptr))
        , table(editor->findChild<AttendanceTable *>())
        , tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        editor->resize(width, 700);
        editor->show();
        editor->activateWindow();
        (void)QTest::qWaitForWindowActive(editor.get());
        editor->findChild<QScrollArea *>()->ensureWidgetVisible(table);
        table->setFocus();
    }

    QModelIndex cell(int row, int column) const { return table->model()->index(row, column); }
    void goTo(int row, int column) const { table->setCurrentIndex(cell(row, column)); }
    bool ticked(int row, int column) const { return table->attendance()->isTicked(cell(row, column)); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(table, Qt::Key(key), modifiers); }
    void type(const QString &letters) const
    {
        for (const QChar letter : letters) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(table, &press);
        }
    }
    QString currentName() const { return table->currentIndex().data(PersonNameRole).toString(); }
    QString head(Qt::Orientation orientation, int section, int role = Qt::DisplayRole) const
    {
        return table->model()->headerData(section, orientation, role).toString();
    }
    QLabel *hint() const { return editor->findChild<QLabel *>(QStringLiteral("attendanceHint")); }

    NoSaver saver;
    ReportSession session;
    std::unique_ptr<SectionEditor> editor;
    AttendanceTable *table;
    QAbstractItemModelTester tester;
};

} // namespace

/// The table of who was where, worked with as a person does. With GLANEUR_GRAB set to a folder it leaves pictures there.
class TestAttendanceTable : public QObject
{
    Q_OBJECT

private slots:
    void keysTick_data();
    void keysTick();
    void severalAtOnce();
    void wholeRowsAndColumns();
    void mouse();
    void lettersFindNames_data();
    void lettersFindNames();
    void sameLetterGoesOn();
    void xWithinANameIsALetter();
    void totals();
    void columnsFollowTheOutline();
    void spoken();
    void copied();
    void emptyStates();
    void namesStay();
    void turnsOnlyWhereItMust();
    void asHighAsADozenRows();
    void leavesWithTab();
    void anyEditsUndone();
};

void TestAttendanceTable::keysTick_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("space") << int(Qt::Key_Space);
    QTest::newRow("return") << int(Qt::Key_Return);
    QTest::newRow("enter") << int(Qt::Key_Enter);
    QTest::newRow("x") << int(Qt::Key_X);
}

void TestAttendanceTable::keysTick()
{
    QFETCH(int, key);
    Bench bench(usualReport());
    const Report before = bench.session.report();
    bench.goTo(1, 0);
    bench.key(Qt::Key_Down);
    QVERIFY(!bench.ticked(2, 0));
    bench.key(key);
    QVERIFY(bench.ticked(2, 0));
    QCOMPARE(bench.session.report().event.days.first().attendees.last(), before.people.at(2).id);
    QCOMPARE(bench.session.undoStack()->count(), 1);
    QVERIFY2(bench.session.undoStack()->undoText().contains(QStringLiteral("Zoé Blanc")),
             qPrintable(bench.session.undoStack()->undoText()));
    bench.key(key);
    QVERIFY(!bench.ticked(2, 0));
    bench.session.undoStack()->undo();
    bench.session.undoStack()->undo();
    QCOMPARE(bench.session.report(), before);
    QCOMPARE(bench.table->currentIndex(), bench.cell(2, 0));
}

void TestAttendanceTable::severalAtOnce()
{
    Bench bench(usualReport());
    const Report before = bench.session.report();
    bench.goTo(0, 1);
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    bench.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(bench.table->selectionModel()->selectedIndexes().size(), 6);
    bench.key(Qt::Key_Space); // some were ticked: all are now
    for (int row = 0; row < 3; ++row)
        QVERIFY(bench.ticked(row, 1) && bench.ticked(row, 2));
    QCOMPARE(bench.session.undoStack()->count(), 1);
    bench.key(Qt::Key_Space); // all were: none is now
    for (int row = 0; row < 3; ++row)
        QVERIFY(!bench.ticked(row, 1) && !bench.ticked(row, 2));
    QCOMPARE(bench.session.undoStack()->count(), 2);
    bench.session.undoStack()->undo();
    bench.key(Qt::Key_Delete);
    QVERIFY(!bench.ticked(0, 1));
    bench.session.undoStack()->undo();
    bench.session.undoStack()->undo();
    QCOMPARE(bench.session.report(), before);
}

void TestAttendanceTable::wholeRowsAndColumns()
{
    Bench bench(usualReport());
    bench.goTo(2, 1);
    bench.key(Qt::Key_Space, Qt::ShiftModifier);
    bench.key(Qt::Key_X);
    for (int column = 0; column < 3; ++column)
        QVERIFY(bench.ticked(2, column));
    QVERIFY(bench.session.undoStack()->undoText().contains(QStringLiteral("Zoé Blanc")));
    bench.goTo(0, 2);
    bench.key(Qt::Key_Space, Qt::ControlModifier);
    bench.key(Qt::Key_X);
    for (int row = 0; row < 3; ++row)
        QVERIFY(bench.ticked(row, 2));
    QVERIFY(bench.session.undoStack()->undoText().contains(QStringLiteral("réparation")));
    bench.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bench.table->selectionModel()->selectedIndexes().size(), 9);
}

void TestAttendanceTable::mouse()
{
    Bench bench(usualReport());
    const auto center = [&](int row, int column) { return bench.table->visualRect(bench.cell(row, column)).center(); };
    QWidget *viewport = bench.table->viewport();
    QTRY_VERIFY(viewport->rect().contains(center(2, 2)));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, center(2, 2));
    QVERIFY(bench.ticked(2, 2));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, center(2, 2));
    QVERIFY(!bench.ticked(2, 2));
    // Cells that are chosen by a modifier or by dragging are not ticked by it.
    const int steps = bench.session.undoStack()->count();
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ControlModifier, center(1, 1));
    QTest::mousePress(viewport, Qt::LeftButton, {}, center(0, 0));
    QTest::mouseMove(viewport, center(1, 1));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, center(1, 1));
    QCOMPARE(bench.session.undoStack()->count(), steps);
    // A name chooses its row.
    QTest::mouseClick(bench.table->verticalHeader()->viewport(), Qt::LeftButton, {},
                      QPoint(10, bench.table->rowViewportPosition(1) + 5));
    bench.key(Qt::Key_Space);
    QVERIFY(bench.ticked(1, 0) && bench.ticked(1, 1) && bench.ticked(1, 2));
}

void TestAttendanceTable::lettersFindNames_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("name");
    QTest::newRow("first name") << QStringLiteral("in") << QStringLiteral("Inès Morel");
    QTest::newRow("accents") << QStringLiteral("zoe") << QStringLiteral("Zoé Blanc");
    QTest::newRow("family name") << QStringLiteral("bl") << QStringLiteral("Zoé Blanc");
    QTest::newRow("case") << QStringLiteral("PA") << QStringLiteral("Paul");
    QTest::newRow("within a word: none") << QStringLiteral("aul") << QStringLiteral("Paul"); // stays where it was
}

void TestAttendanceTable::lettersFindNames()
{
    QFETCH(QString, letters);
    QFETCH(QString, name);
    Bench bench(usualReport());
    bench.goTo(1, 1);
    bench.type(letters);
    QCOMPARE(bench.currentName(), name);
    QCOMPARE(bench.table->currentIndex().column(), 1);
    QCOMPARE(bench.session.undoStack()->count(), 0);
}

void TestAttendanceTable::sameLetterGoesOn()
{
    Bench bench(bigTeam());
    bench.goTo(0, 0);
    QList<int> rows;
    for (int i = 0; i < 4; ++i) {
        bench.type(QStringLiteral("m"));
        QVERIFY(bench.currentName().contains(QLatin1Char('M')));
        rows.append(bench.table->currentIndex().row());
    }
    for (int i = 1; i < rows.size(); ++i)
        QVERIFY(rows.at(i) > rows.at(i - 1));
}

void TestAttendanceTable::xWithinANameIsALetter()
{
    Report report = usualReport();
    report.people[2].firstName = QStringLiteral("Alexis");
    Bench bench(report);
    bench.goTo(0, 0);
    bench.type(QStringLiteral("alex"));
    QCOMPARE(bench.currentName(), QStringLiteral("Alexis Blanc"));
    QCOMPARE(bench.session.undoStack()->count(), 0);
    bench.type(QStringLiteral("x")); // nobody is called Alexx
    QVERIFY(bench.ticked(2, 0));
}

void TestAttendanceTable::totals()
{
    Bench bench(usualReport());
    QCOMPARE(bench.head(Qt::Horizontal, 0, AttendanceModel::TotalRole), QStringLiteral("2"));
    QCOMPARE(bench.head(Qt::Vertical, 0, AttendanceModel::TotalRole), QStringLiteral("3"));
    QCOMPARE(bench.head(Qt::Vertical, 2, AttendanceModel::TotalRole), QStringLiteral("0"));
    QVERIFY(bench.hint()->text().contains(QStringLiteral("Zoé Blanc")));
    bench.goTo(2, 0);
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.head(Qt::Horizontal, 0, AttendanceModel::TotalRole), QStringLiteral("3"));
    QCOMPARE(bench.head(Qt::Vertical, 2, AttendanceModel::TotalRole), QStringLiteral("1"));
    QVERIFY(!bench.hint()->text().contains(QStringLiteral("Zoé Blanc")));
}

void TestAttendanceTable::columnsFollowTheOutline()
{
    Bench bench(bigTeam(5, 4));
    QCOMPARE(bench.head(Qt::Horizontal, 3), QStringLiteral("atelier 1"));
    bench.session.edit(QStringLiteral("move"), [](Report &report) {
        report.sections.move(report.sections.size() - 1, 0);
    });
    QCOMPARE(bench.head(Qt::Horizontal, 2), bench.session.report().focuses.last().title);
}

void TestAttendanceTable::spoken()
{
    Bench bench(usualReport());
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(bench.table);
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->role(), QAccessible::Table);
    QAccessibleTableInterface *cells = table->tableInterface();
    QCOMPARE(cells->rowCount(), 3);
    QCOMPARE(cells->columnCount(), 3);
    QVERIFY(cells->rowDescription(0).contains(QStringLiteral("Inès Morel")));
    QVERIFY(cells->columnDescription(2).contains(QStringLiteral("réparation")));
    QAccessibleInterface *cell = cells->cellAt(2, 2);
    QVERIFY(cell->text(QAccessible::Name).contains(QStringLiteral("Zoé Blanc was not there")));
    QVERIFY(cell->state().checkable && !cell->state().checked);
    bench.goTo(2, 2);
    bench.key(Qt::Key_Space);
    QVERIFY(cell->text(QAccessible::Name).contains(QStringLiteral("Zoé Blanc was there: réparation")));
    QVERIFY(cell->state().checked);
    QVERIFY(cell->tableCellInterface());
    const QList<QAccessibleInterface *> rows = cell->tableCellInterface()->rowHeaderCells();
    const QList<QAccessibleInterface *> columns = cell->tableCellInterface()->columnHeaderCells();
    QVERIFY(!rows.isEmpty() && rows.first()->text(QAccessible::Name).contains(QStringLiteral("Zoé Blanc")));
    QVERIFY(!columns.isEmpty() && columns.first()->text(QAccessible::Name).contains(QStringLiteral("réparation")));
}

void TestAttendanceTable::copied()
{
    Bench bench(usualReport());
    bench.goTo(0, 2);
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    bench.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("\tréparation\nInès Morel\t×\nPaul\t"));
}

void TestAttendanceTable::emptyStates()
{
    Bench bench(usualReport());
    QVERIFY(bench.table->isVisible());
    bench.session.edit(QStringLiteral("no people"), [](Report &report) { report.people.clear(); });
    QVERIFY(!bench.table->isVisible());
    QVERIFY(bench.hint()->text().contains(QStringLiteral("people")));
    const QString noPeople = bench.hint()->text();
    bench.session.edit(QStringLiteral("nothing"), [](Report &report) {
        report.event.days.clear();
        report.focuses.clear();
    });
    QVERIFY(bench.hint()->text() != noPeople);
    bench.session.undoStack()->undo();
    bench.session.undoStack()->undo();
    QVERIFY(bench.table->isVisible());
}

void TestAttendanceTable::namesStay()
{
    Bench bench(bigTeam(), 480);
    QTRY_VERIFY(bench.table->horizontalScrollBar()->maximum() > 0);
    QTRY_VERIFY(bench.table->verticalScrollBar()->maximum() > 0);
    bench.goTo(0, 0);
    bench.key(Qt::Key_End);
    bench.key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(bench.table->currentIndex(), bench.cell(39, bench.table->model()->columnCount() - 1));
    QVERIFY(bench.table->viewport()->rect().contains(bench.table->visualRect(bench.table->currentIndex())));
    QVERIFY(bench.table->horizontalScrollBar()->value() > 0);
    QVERIFY(bench.table->verticalHeader()->isVisible());
    QVERIFY(bench.table->verticalHeader()->width() <= bench.table->width() / 2);
    QVERIFY(!bench.head(Qt::Vertical, 10, Qt::ToolTipRole).isEmpty());
    const QString folder = qEnvironmentVariable("GLANEUR_GRAB");
    QTest::qWait(folder.isEmpty() ? 0 : 300);
    bench.editor->findChild<QScrollArea *>()->ensureWidgetVisible(bench.table);
    if (!folder.isEmpty())
        bench.editor->grab().save(folder + QStringLiteral("/attendance-big.png"));
}

void TestAttendanceTable::turnsOnlyWhereItMust()
{
    Bench small(usualReport());
    auto *upright = qobject_cast<PlaceHeader *>(small.table->horizontalHeader());
    QVERIFY(upright);
    QTRY_VERIFY(!upright->isTurned());
    QTRY_COMPARE(small.table->horizontalScrollBar()->maximum(), 0);
    Bench big(bigTeam());
    QTRY_VERIFY(qobject_cast<PlaceHeader *>(big.table->horizontalHeader())->isTurned());
    const QString folder = qEnvironmentVariable("GLANEUR_GRAB");
    QTest::qWait(folder.isEmpty() ? 0 : 300);
    small.editor->findChild<QScrollArea *>()->ensureWidgetVisible(small.table);
    if (!folder.isEmpty())
        small.editor->grab().save(folder + QStringLiteral("/attendance-small.png"));
}

void TestAttendanceTable::asHighAsADozenRows()
{
    Bench bench(bigTeam());
    bench.editor->resize(520, 900);
    QTRY_VERIFY(bench.table->viewport()->height() >= 12 * bench.table->rowHeight(0) - 2);
    QVERIFY(bench.table->viewport()->height() < 14 * bench.table->rowHeight(0));
    bench.editor->resize(520, 400); // titles and rows are seen together
    QTRY_VERIFY(bench.table->height() <= bench.editor->findChild<QScrollArea *>()->viewport()->height());
    Bench few(usualReport());
    QTRY_VERIFY(few.table->viewport()->height() >= 3 * few.table->rowHeight(0));
    QVERIFY(few.table->viewport()->height() < 4 * few.table->rowHeight(0));
}

void TestAttendanceTable::leavesWithTab()
{
    Bench bench(usualReport());
    bench.table->setFocus();
    QVERIFY(bench.table->currentIndex().isValid());
    QTest::keyClick(bench.table, Qt::Key_Tab);
    QVERIFY(!bench.table->hasFocus());
    QVERIFY(QApplication::focusWidget() && bench.editor->isAncestorOf(QApplication::focusWidget()));
}

void TestAttendanceTable::anyEditsUndone()
{
    Bench bench(bigTeam(12, 6));
    const Report before = bench.session.report();
    QRandomGenerator random(7);
    for (int step = 0; step < 400; ++step) {
        switch (random.bounded(6)) {
        case 0: bench.key(Qt::Key_Down, random.bounded(2) ? Qt::ShiftModifier : Qt::NoModifier); break;
        case 1: bench.key(Qt::Key_Right, random.bounded(2) ? Qt::ShiftModifier : Qt::NoModifier); break;
        case 2: bench.goTo(random.bounded(12), random.bounded(bench.table->model()->columnCount())); break;
        case 3: bench.session.undoStack()->undo(); break;
        case 4: bench.session.undoStack()->redo(); break;
        default: bench.key(random.bounded(3) ? Qt::Key_Space : Qt::Key_Delete); break;
        }
    }
    const Report after = bench.session.report();
    const int index = bench.session.undoStack()->index();
    bench.session.undoStack()->setIndex(0);
    QCOMPARE(bench.session.report(), before);
    bench.session.undoStack()->setIndex(index);
    QCOMPARE(bench.session.report(), after);
}

QTEST_MAIN(TestAttendanceTable)
#include "tst_attendancetable.moc"
