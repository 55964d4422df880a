// SPDX-License-Identifier: GPL-3.0-or-later
// What was deleted comes back, or goes for good, as a person does it.
#include "app/reportworkspace.h"
#include "app/windowtest.h"
#include "editing/reportsession.h"
#include "views/library/binwindow.h"

#include <QLabel>
#include <QTreeView>

using namespace glaneur;
using namespace glaneur::testing;

class TestBinWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write(QStringLiteral("typed.md"), typedReport());
        m_desk->window->importFile(m_desk->path(QStringLiteral("typed.md")));
        QTRY_VERIFY(!m_desk->window->openReportId().isNull());
        m_report = m_desk->stored();
    }
    void cleanup() { m_desk.reset(); }

    void theStatusBarBringsBackWhatWasOpen()
    {
        m_desk->action("removeReport")->trigger();
        QTRY_COMPARE(m_desk->reportCount(), 0);
        QVERIFY(m_desk->find("welcomePage")->isVisible());
        QTRY_VERIFY(m_desk->find("binNotice")->isVisible());
        QVERIFY(m_desk->text("binNoticeText").contains(m_report.title));
        QTest::keyClick(m_desk->find("binNoticeRestore"), Qt::Key_Space);
        QTRY_COMPARE(m_desk->window->openReportId(), m_report.id);
        QVERIFY(m_desk->stored() == m_report);
        QVERIFY(!m_desk->find("binNotice")->isVisible());
    }

    void undoBringsItBackAndRedoDeletesItAgain()
    {
        m_desk->action("removeReport")->trigger();
        QTRY_COMPARE(m_desk->reportCount(), 0);
        QTRY_VERIFY(m_desk->action("undo")->isEnabled());
        QVERIFY(m_desk->action("undo")->text().contains(m_report.title));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->reportCount(), 1);
        QVERIFY(!m_desk->find("binNotice")->isVisible());
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_desk->reportCount(), 0);
    }

    void deleteInTheTreeIsAStepOfTheOpenReport()
    {
        const ReportId other = addOther();
        auto *tree = m_desk->find<QTreeView>("libraryTree");
        QTRY_VERIFY(indexOf(tree, QStringLiteral("Autre quai")).isValid());
        tree->setFocus();
        tree->setCurrentIndex(indexOf(tree, QStringLiteral("Autre quai")));
        QTest::keyClick(tree, Qt::Key_Delete);
        QTRY_COMPARE(m_desk->reportCount(), 1);
        QCOMPARE(m_desk->window->openReportId(), m_report.id);
        QVERIFY(session()->undoStack()->undoText().contains(QStringLiteral("Autre quai")));
        // A step that comes after makes no difference.
        session()->edit(QStringLiteral("Test"),
                        [](Report &report) { report.byline = QStringLiteral("Ana"); });
        QVERIFY(!m_desk->find("binNotice")->isVisible());
        m_desk->action("undo")->trigger();
        m_desk->action("undo")->trigger();
        QTRY_COMPARE(m_desk->reportCount(), 2);
        QVERIFY(m_desk->store->load(other));
    }

    void enterRestores()
    {
        m_desk->action("removeReport")->trigger();
        m_desk->click("showBinShelf");
        QTRY_VERIFY(bin() && bin()->isVisible());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_COMPARE(QApplication::focusWidget(), table());
        QVERIFY(bin()->findChild<QLabel *>(QStringLiteral("binUsesTitle"))->isVisible());
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_COMPARE(m_desk->reportCount(), 1);
        QTRY_VERIFY(bin()->findChild<QWidget *>(QStringLiteral("binNothing"))->isVisible());
        QVERIFY(bin()->findChild<QLabel *>(QStringLiteral("binOutcome"))->text().contains(m_report.title));
        QTRY_VERIFY(indexOf(m_desk->find<QTreeView>("libraryTree"), m_report.title).isValid());
        QTest::keyClick(bin(), Qt::Key_Escape);
        QTRY_VERIFY(!bin());
    }

    void deletedForGoodAfterAQuestion()
    {
        m_desk->action("removeReport")->trigger();
        m_desk->action("showBin")->trigger();
        QTRY_VERIFY(bin() && bin()->isVisible());
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_VERIFY(m_desk->find("purgeDialog"));
        QTest::keyClick(m_desk->find("purgeDialog"), Qt::Key_Return); // says no, unless told otherwise
        QTRY_VERIFY(!m_desk->find("purgeDialog"));
        QCOMPARE(m_desk->store->bin()->size(), 1);
        m_desk->click("binPurge");
        m_desk->click("purgeConfirm");
        QTRY_COMPARE(m_desk->store->bin()->size(), 0);
        QVERIFY(!m_desk->store->loadTexts(m_report.id));
        // Its deletion can't be undone any more: this is told, and the step is gone.
        m_desk->action("undo")->trigger();
        QTRY_VERIFY(m_desk->find("errorDialog"));
        QTest::keyClick(m_desk->find("errorDialog"), Qt::Key_Return);
        QTRY_VERIFY(!m_desk->action("undo")->isEnabled());
    }

    void resourcesShowWhereTheyWereUsed()
    {
        Report report = m_report;
        Resource resource;
        resource.id = ResourceId::create();
        resource.title = QStringLiteral("Carte des digues");
        report.resources = {resource};
        Focus focus;
        focus.id = FocusId::create();
        focus.title = QStringLiteral("la digue");
        focus.resources = {resource.id};
        report.focuses.append(focus);
        session()->edit(QStringLiteral("Test"), report);
        LibraryChange change;
        Report without = report;
        without.resources.clear();
        without.focuses.last().resources.clear();
        change.resources = {{resource, std::nullopt}};
        change.reports = {{report, without}};
        change.uses.insert(resource.id.uuid(), {{report.id, Use::Place::Focus, focus.id.uuid(), 0}});
        m_desk->window->showWelcome();
        QVERIFY(m_desk->store->apply(change));
        m_desk->action("showBin")->trigger();
        QTRY_VERIFY(bin() && bin()->isVisible());
        auto *uses = bin()->findChild<QAbstractItemView *>(QStringLiteral("binUses"));
        QTRY_VERIFY(uses->isVisible());
        QCOMPARE(uses->model()->rowCount(), 1);
        QVERIFY(uses->model()->index(0, 0).data().toString().contains(focus.title));
        m_desk->click("binRestore");
        QTRY_COMPARE(m_desk->store->bin()->size(), 0);
        QVERIFY(*m_desk->store->load(report.id) == report);
    }

    void filteredAndEmptied()
    {
        const ReportId other = addOther();
        m_desk->action("removeReport")->trigger();
        QVERIFY(m_desk->store->remove(other));
        m_desk->action("showBin")->trigger();
        QTRY_VERIFY(bin() && bin()->isVisible());
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        auto *words = m_desk->find("binWords");
        QTest::keyClicks(words, QStringLiteral("quai"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::keyClicks(words, QStringLiteral("xyz"));
        QTRY_VERIFY(m_desk->find("binNothing")->isVisible());
        QTest::keyClick(words, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(words, Qt::Key_Backspace);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        m_desk->click("binEmpty");
        m_desk->click("purgeConfirm");
        QTRY_VERIFY(m_desk->find("binNothing")->isVisible());
        QCOMPARE(m_desk->store->bin()->size(), 0);
        QVERIFY(!m_desk->find("binEmpty")->isEnabled());
    }

private:
    BinWindow *bin() const { return m_desk->window->findChild<BinWindow *>(); }
    QTreeView *table() const { return m_desk->find<QTreeView>("binTable"); }
    ReportSession *session() const { return m_desk->window->findChild<ReportWorkspace *>()->session(); }
    /// Adds a report beside the open one, which stays open.
    ReportId addOther()
    {
        Report other;
        other.id = ReportId::create();
        other.title = QStringLiteral("Autre quai");
        other.event.id = EventId::create();
        const Result<void> inserted = m_desk->store->insert(other);
        if (!inserted)
            qFatal("%s", qPrintable(inserted.error().text()));
        session()->edit(QStringLiteral("Test"),
                        [](Report &report) { report.organisation = QStringLiteral("Port"); });
        m_report = m_desk->stored();
        return other.id;
    }
    static QModelIndex indexOf(const QTreeView *tree, const QString &title)
    {
        const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, title,
                                                           1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.constFirst();
    }

    std::unique_ptr<Desk> m_desk;
    Report m_report;
};

QTEST_MAIN(TestBinWindow)
#include "tst_binwindow.moc"
