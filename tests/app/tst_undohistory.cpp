// SPDX-License-Identifier: GPL-3.0-or-later
// One history for all that a person does: in every editor, in the outline, and in the library's windows.
#include "app/editorstack.h"
#include "app/reportworkspace.h"
#include "app/windowtest.h"
#include "editing/librarysession.h"
#include "views/editors/linefield.h"
#include "views/editors/richtextfield.h"
#include "views/library/resourcewindow.h"

#include <QDockWidget>
#include <QMenu>
#include <QUndoView>

using namespace glaneur;
using namespace glaneur::testing;

class TestUndoHistory : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->action("openSample")->trigger();
        QTRY_VERIFY(!m_desk->window->openReportId().isNull());
        m_report = m_desk->stored();
    }
    void cleanup() { m_desk.reset(); }

    void reachedFromTheEditMenu()
    {
        auto *menu = m_desk->find<QMenu>("editMenu");
        QVERIFY(menu->actions().contains(m_desk->action("undoHistoryAction")));
        QVERIFY(!m_desk->find("undoHistory")->isVisible());
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(m_desk->find("undoHistory")->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), steps());
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(!m_desk->find("undoHistory")->isVisible());
    }

    void closedPanesGiveThePlaceBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("pane");
        QTest::newRow("history") << (Qt::CTRL | Qt::ALT | Qt::Key_Z).toCombined() << QStringLiteral("undoSteps");
        QTest::newRow("notes") << int(Qt::Key_F9) << QStringLiteral("notesSearch");
    }
    void closedPanesGiveThePlaceBack()
    {
        QFETCH(int, key);
        QFETCH(QString, pane);
        const QKeyCombination keys = QKeyCombination::fromCombined(key);
        workspace()->showSection({});
        auto *field = workspace()->editors()->currentWidget()->findChild<LineField *>();
        field->setFocus();
        QTest::keyClick(m_desk->window.get(), keys.key(), keys.keyboardModifiers());
        QWidget *inPane = m_desk->find(pane.toLatin1().constData());
        QTRY_VERIFY(inPane && inPane->isVisible());
        inPane->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), inPane);
        QTest::keyClick(m_desk->window.get(), keys.key(), keys.keyboardModifiers());
        QTRY_VERIFY(!inPane->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field));
    }

    void oneHistoryForAllEditors()
    {
        // In an editor's line, in a text, in the outline, and beside the report.
        workspace()->showSection({});
        typeIn(workspace()->editors()->currentWidget()->findChild<LineField *>(),
               QStringLiteral("Nouveau titre"));
        for (const Section &section : m_report.sections) {
            if (section.kind == SectionKind::Expectations) {
                workspace()->showSection(section.id);
                typeIn(workspace()->editors()->currentWidget()->findChild<RichTextField *>(),
                       QStringLiteral("Attendre"));
            }
        }
        workspace()->commit();
        m_desk->action("duplicateSection")->trigger();
        m_desk->action("showResources")->trigger();
        auto *window = m_desk->window->findChild<ResourceWindow *>();
        QTRY_VERIFY(window && window->isVisible());
        auto *table = m_desk->find<QAbstractItemView>("resourceTable");
        QTRY_VERIFY(table->currentIndex().isValid());
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(m_desk->store->bin()->size(), 1);
        window->close();

        m_desk->action("undoHistoryAction")->trigger();
        QTRY_VERIFY(m_desk->find("undoHistory")->isVisible());
        const QAbstractItemModel *model = steps()->model();
        QVERIFY(model->rowCount() >= 5);
        QSet<QString> names;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString name = model->index(row, 0).data().toString();
            QVERIFY2(name.size() > 3, qPrintable(QString::number(row)));
            names.insert(name);
        }
        QVERIFY(names.size() >= 5);
        QCOMPARE(steps()->currentIndex().row(), model->rowCount() - 1);
        // A click on the first line takes all of it back; one on the last does it again.
        const Report after = m_desk->stored();
        click(0);
        QCOMPARE(session()->report(), m_report);
        QVERIFY(m_desk->stored() == m_report);
        QCOMPARE(m_desk->store->bin()->size(), 0);
        click(model->rowCount() - 1);
        QVERIFY(m_desk->stored() == after);
        QCOMPARE(m_desk->store->bin()->size(), 1);
        // Keys go through the steps as well.
        steps()->setFocus();
        QTest::keyClick(steps(), Qt::Key_Up);
        QTRY_COMPARE(m_desk->store->bin()->size(), 0);
        QTest::keyClick(steps(), Qt::Key_Home);
        QTRY_VERIFY(m_desk->stored() == m_report);
    }

    void noLimit()
    {
        constexpr int many = 600;
        for (int i = 0; i < many; ++i)
            session()->edit(QStringLiteral("Test"),
                            [i](Report &report) { report.byline = QString::number(i); });
        QCOMPARE(session()->undoStack()->undoLimit(), 0);
        QCOMPARE(session()->undoStack()->count(), many);
        while (session()->undoStack()->canUndo())
            session()->undoStack()->undo();
        QVERIFY(m_desk->stored() == m_report);
    }

private:
    QUndoView *steps() const { return m_desk->find<QUndoView>("undoSteps"); }
    ReportWorkspace *workspace() const { return m_desk->window->findChild<ReportWorkspace *>(); }
    ReportSession *session() const { return workspace()->session(); }
    void typeIn(QWidget *field, const QString &text) const
    {
        QVERIFY(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    void click(int row) const
    {
        const QModelIndex index = steps()->model()->index(row, 0);
        steps()->scrollTo(index);
        QTest::mouseClick(steps()->viewport(), Qt::LeftButton, {}, steps()->visualRect(index).center());
    }

    std::unique_ptr<Desk> m_desk;
    Report m_report;
};

QTEST_MAIN(TestUndoHistory)
#include "tst_undohistory.moc"
