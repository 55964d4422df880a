// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dragging.h"
#include "items/takeawaymodel.h"
#include "support/nosaver.h"
#include "support/usualreport.h"
#include "views/outline/outlinelist.h"
#include "views/outline/outlinepane.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <memory>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

/// The outline of a report, shown to be clicked and typed in.
struct Bench
{
    Bench() : session(usualReport(), saver)
    {
        pane.setSession(&session);
        pane.resize(320, 520);
        pane.show();
        pane.activateWindow();
        (void)QTest::qWaitForWindowActive(&pane);
        list = pane.findChild<OutlineList *>();
    }

    const Report &report() const { return session.report(); }
    QModelIndex index(int row) const { return list->model()->index(row, 0); }
    int rowOf(SectionKind kind) const
    {
        return int(indexOfId(report().sections, sectionOf(report(), kind)));
    }
    QPoint middle(int row) const { return list->visualRect(index(row)).center(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers, middle(row));
    }
    QLineEdit *field() const { return list->findChild<QLineEdit *>(); }
    /// Drags \p data over \p place and drops it there, where it is taken.
    bool drop(const QMimeData *data, const QPoint &place)
    {
        QDragEnterEvent enter(place, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &enter);
        QDragMoveEvent move(place, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &move);
        if (!move.isAccepted())
            return false;
        QDropEvent drop(QPointF(place), Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &drop);
        return true;
    }

    NoSaver saver;
    ReportSession session;
    OutlinePane pane;
    OutlineList *list = nullptr;
};

QList<SectionId> order(const Report &report)
{
    QList<SectionId> ids;
    for (const Section &section : report.sections)
        ids.append(section.id);
    return ids;
}

} // namespace

class TestOutlinePane : public QObject
{
    Q_OBJECT

private slots:
    void focusRenamedInItsPlace()
    {
        Bench bench;
        const int row = bench.rowOf(SectionKind::Focus);
        bench.click(row);
        QTest::keyClick(bench.list, Qt::Key_F2);
        QVERIFY(bench.field());
        QCOMPARE(bench.field()->text(), QStringLiteral("réparation"));
        QCOMPARE(bench.field()->accessibleName(), QStringLiteral("Short title of the focus"));
        QTest::keyClick(bench.field(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(bench.field(), QStringLiteral("couture"));
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QTRY_COMPARE(bench.report().focuses.first().title, QStringLiteral("couture"));
        QVERIFY(bench.report().sections.at(row).title.isEmpty());
        QCOMPARE(bench.session.undoStack()->undoText(), QStringLiteral("Rename the focus"));
        // Escape leaves all as it was.
        QTRY_VERIFY(!bench.field());
        QTest::keyClick(bench.list, Qt::Key_F2);
        QTest::keyClicks(bench.field(), QStringLiteral("autre"));
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.field());
        QCOMPARE(bench.report().focuses.first().title, QStringLiteral("couture"));
    }

    void severalAtOnceByKeyboard()
    {
        Bench bench;
        const Report before = bench.report();
        const QList<SectionId> ids = order(before);
        bench.click(2);
        bench.list->setFocus();
        QTest::keyClick(bench.list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(bench.list, Qt::Key_Space);
        QVERIFY(!bench.report().sections.at(2).included && !bench.report().sections.at(3).included);
        QTest::keyClick(bench.list, Qt::Key_Space);
        QCOMPARE(bench.report(), before);
        QTest::keyClick(bench.list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(bench.report()), ids.first(1) + ids.mid(2, 2) + ids.mid(1, 1) + ids.mid(4));
        QCOMPARE(bench.list->selectionModel()->selectedIndexes().size(), 2);
        QTest::keyClick(bench.list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order(bench.report()), ids);
        QTest::keyClick(bench.list, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(bench.report().sections.size(), ids.size() + 2);
        QCOMPARE(bench.report().sections.at(4).kind, before.sections.at(2).kind);
        bench.session.undoStack()->undo();
        bench.click(2);
        bench.click(4, Qt::ControlModifier);
        QTest::keyClick(bench.list, Qt::Key_Delete);
        QCOMPARE(order(bench.report()), ids.first(2) + ids.mid(3, 1) + ids.mid(5));
        bench.session.undoStack()->undo();
        QCOMPARE(bench.report(), before);
    }

    void severalDraggedAreOneStep()
    {
        Bench bench;
        const QList<SectionId> ids = order(bench.report());
        bench.click(0);
        bench.click(2, Qt::ControlModifier);
        const std::unique_ptr<QMimeData> data(bench.list->model()->mimeData(bench.list->selectionModel()->selectedIndexes()));
        // A drag within the list: the event has the list for its source only in a drag of the platform's.
        bench.list->setDragDropMode(QAbstractItemView::DragDrop);
        QVERIFY(bench.drop(data.get(), bench.list->visualRect(bench.index(4)).bottomLeft() + QPoint(20, 0)));
        QCOMPARE(order(bench.report()).mid(0, 5), QList<SectionId>({ids.at(1), ids.at(3), ids.at(4), ids.at(0), ids.at(2)}));
        QCOMPARE(bench.session.undoStack()->count(), 1);
        QCOMPARE(bench.list->selectionModel()->selectedIndexes().size(), 2);
    }

    void takeawaysDroppedOnAFocus()
    {
        Bench bench;
        const Report before = bench.report();
        const TakeawayModel event(bench.session);
        const std::unique_ptr<QMimeData> data(event.mimeData({event.index(0, 0), event.index(2, 0)}));
        QVERIFY(!bench.drop(data.get(), bench.middle(bench.rowOf(SectionKind::Days))));
        QCOMPARE(bench.report(), before);
        QVERIFY(bench.drop(data.get(), bench.middle(bench.rowOf(SectionKind::Focus))));
        QCOMPARE(bench.report().takeaways.size(), 1);
        QCOMPARE(bench.report().focuses.first().takeaways.size(), 3);
        QCOMPARE(bench.session.undoStack()->undoText(), QStringLiteral("Move 2 takeaways"));
        QCOMPARE(bench.report().sections, before.sections);
    }

    void addedAnywhereByKeyboard()
    {
        Bench bench;
        const QList<SectionId> ids = order(bench.report());
        for (const bool before : {false, true}) {
            bench.click(1);
            bench.list->setFocus();
            QTest::keyClick(bench.list, Qt::Key_Insert, before ? Qt::ShiftModifier : Qt::NoModifier);
            QMenu *menu = before ? bench.pane.addBeforeMenu() : bench.pane.addMenu();
            QVERIFY(menu->isVisible());
            QTest::keyClick(menu, Qt::Key_Up); // round to the last kind
            QTest::keyClick(menu, Qt::Key_Return);
            QCOMPARE(bench.report().sections.size(), ids.size() + 1);
            const int place = before ? 1 : 2;
            QCOMPARE(bench.report().sections.at(place).kind, allValues<SectionKind>().last());
            QCOMPARE(bench.pane.current(), bench.report().sections.at(place).id);
            bench.session.undoStack()->undo();
            QCOMPARE(order(bench.report()), ids);
        }
    }

    void buttonsFollowWhatIsChosen()
    {
        Bench bench;
        const auto enabled = [&](const char *name) { return bench.pane.findChild<QToolButton *>(QLatin1String(name))->isEnabled(); };
        bench.click(0);
        QVERIFY(!enabled("outlineUp") && enabled("outlineDown") && enabled("outlineRemove"));
        bench.click(int(bench.report().sections.size()) - 1);
        QVERIFY(enabled("outlineUp") && !enabled("outlineDown"));
        QTest::mouseClick(bench.pane.findChild<QPushButton *>(QStringLiteral("outlineReport")), Qt::LeftButton);
        QVERIFY(!enabled("outlineUp") && !enabled("outlineDown") && !enabled("outlineDuplicate"));
    }
};

QTEST_MAIN(TestOutlinePane)
#include "tst_outlinepane.moc"
