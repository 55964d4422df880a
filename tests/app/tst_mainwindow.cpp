// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editorstack.h"
#include "app/reportworkspace.h"
#include "views/checks/checkspane.h"
#include "views/outline/outlinepane.h"
#include "views/preview/previewpages.h"
#include "views/preview/previewview.h"
#include "windowtest.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

using namespace glaneur;
using namespace glaneur::testing;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void aNewcomerIsWelcomed()
    {
        QVERIFY(m_desk->find("welcomePage")->isVisible());
        QVERIFY(!m_desk->find("outlinePane")->isVisible());
        QCOMPARE(m_desk->window->windowTitle(), QStringLiteral("Glaneur"));
        QVERIFY(!m_desk->action("publish")->isEnabled());
        m_desk->click("welcomeNew");
        QTRY_VERIFY(m_desk->find("newReportDialog"));
        QVERIFY(!m_desk->find("newReportCreate")->isEnabled());
        QTest::keyClicks(m_desk->find("newReportTitle"), QStringLiteral("Journal de bord"));
        m_desk->click("newReportCreate");
        QTRY_VERIFY(!m_desk->window->openReportId().isNull());
        QCOMPARE(m_desk->window->windowTitle(), QStringLiteral("Journal de bord — Glaneur"));
        QCOMPARE(m_desk->stored().title, QStringLiteral("Journal de bord"));
        QVERIFY(!m_desk->stored().sections.isEmpty());
        QVERIFY(m_desk->find("outlinePane")->isVisible());
    }

    void importOpensTheReport()
    {
        import();
        QCOMPARE(m_desk->reportCount(), 1);
        QVERIFY(m_desk->window->windowTitle().startsWith(QStringLiteral("Retour sur les Rencontres")));
        QCOMPARE(outline()->model()->rowCount(), int(m_desk->stored().sections.size()));
        QTRY_VERIFY(preview()->pages());
        QCOMPARE(m_desk->text("saveState"), QStringLiteral("Saved"));
    }

    void aDroppedFileIsImported()
    {
        m_desk->write(QStringLiteral("dropped.md"), typedReport());
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(m_desk->path(QStringLiteral("dropped.md")))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_desk->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_desk->window.get(), &drop);
        QTRY_COMPARE(m_desk->reportCount(), 1);
        QTRY_VERIFY(!m_desk->window->openReportId().isNull());
    }

    void whatCannotBeImportedIsToldAndChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("empty") << QStringLiteral("empty.txt") << QByteArray();
        QTest::newRow("binary") << QStringLiteral("picture.txt") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0\1\2\3", 15);
        QTest::newRow("missing") << QString() << QByteArray();
        QTest::newRow("folder") << QStringLiteral(".") << QByteArray();
    }
    void whatCannotBeImportedIsToldAndChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, data);
        if (name.contains(QLatin1String("txt")))
            m_desk->write(name, data);
        m_desk->window->importFile(m_desk->path(name.isEmpty() ? QStringLiteral("nowhere.txt") : name));
        QTRY_VERIFY(m_desk->find<QMessageBox>("errorDialog"));
        auto *box = m_desk->find<QMessageBox>("errorDialog");
        QVERIFY(box->isVisible());
        QVERIFY(box->text().size() > 10);
        QVERIFY(!box->informativeText().isEmpty());
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!m_desk->find<QMessageBox>("errorDialog"));
        QCOMPARE(m_desk->reportCount(), 0);
        QVERIFY(m_desk->find("welcomePage")->isVisible());
    }

    void aRestartBringsEverythingBack()
    {
        import();
        const ReportId report = m_desk->window->openReportId();
        choose(2);
        const SectionId section = workspace()->currentSection();
        m_desk->action("zoomPagesIn")->trigger();
        m_desk->action("showLibrary")->trigger();
        const qreal zoom = preview()->zoom();
        m_desk->find<QSplitter>("editing")->setSizes({400, 500});
        const QList<int> sizes = m_desk->find<QSplitter>("editing")->sizes();

        m_desk->restart();
        QCOMPARE(m_desk->window->openReportId(), report);
        QCOMPARE(workspace()->currentSection(), section);
        const auto *tree = m_desk->find<QTreeView>("libraryTree");
        QVERIFY(tree->visualRect(tree->model()->index(0, 0)).height() > 10);
        QCOMPARE(outline()->currentIndex().row(), 2);
        QCOMPARE(preview()->zoom(), zoom);
        QVERIFY(!m_desk->find("libraryPane")->isVisible());
        QVERIFY(!m_desk->action("showLibrary")->isChecked());
        QTRY_COMPARE(m_desk->find<QSplitter>("editing")->sizes(), sizes);
    }

    void closingTheReportSurvivesARestartToo()
    {
        import();
        m_desk->action("welcome")->trigger();
        QVERIFY(m_desk->find("welcomePage")->isVisible());
        m_desk->restart();
        QVERIFY(m_desk->find("welcomePage")->isVisible());
        QCOMPARE(m_desk->reportCount(), 1);
    }

    void everyEditIsUndoneAndRedoneByTheMenu()
    {
        import();
        const Report before = m_desk->stored();
        QVERIFY(!m_desk->action("undo")->isEnabled());
        choose(1);
        m_desk->action("duplicateSection")->trigger();
        const Report after = m_desk->stored();
        QCOMPARE(after.sections.size(), before.sections.size() + 1);
        QVERIFY(m_desk->action("undo")->text().size() > QStringLiteral("&Undo: ").size());
        m_desk->action("undo")->trigger();
        QCOMPARE(m_desk->stored(), before);
        QVERIFY(!m_desk->action("undo")->isEnabled());
        QVERIFY(m_desk->action("redo")->isEnabled());
        m_desk->action("redo")->trigger();
        QCOMPARE(m_desk->stored(), after);
    }

    void sectionsAreMovedTickedAndDeletedByKeyboard()
    {
        import();
        const QList<Section> before = m_desk->stored().sections;
        m_desk->action("goToOutline")->trigger();
        choose(0);
        outline()->setFocus();
        QTest::keyClick(outline(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_desk->stored().sections.at(1).id, before.at(0).id);
        QCOMPARE(outline()->currentIndex().row(), 1);
        QTest::keyClick(outline(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_desk->stored().sections, before);
        QTest::keyClick(outline(), Qt::Key_Space);
        QVERIFY(!m_desk->stored().sections.at(0).included);
        QVERIFY(!m_desk->action("includeSection")->isChecked());
        QTest::keyClick(outline(), Qt::Key_Delete);
        QCOMPARE(m_desk->stored().sections.size(), before.size() - 1);
        QCOMPARE(m_desk->stored().sections.at(0).id, before.at(1).id);
        QCOMPARE(workspace()->currentSection(), before.at(1).id);
    }

    void aSectionIsRenamedInItsPlace()
    {
        import();
        choose(1);
        QTest::keyClick(m_desk->window.get(), Qt::Key_F2);
        auto *editor = outline()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("Nos buts"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_desk->stored().sections.at(1).title, QStringLiteral("Nos buts"));
    }

    void anySectionCanBeAdded_data()
    {
        QTest::addColumn<QString>("kind");
        for (const SectionKind kind : allValues<SectionKind>())
            QTest::newRow(qPrintable(toKey(kind))) << toKey(kind);
    }
    void anySectionCanBeAdded()
    {
        QFETCH(QString, kind);
        import();
        choose(0);
        QAction *add = nullptr;
        for (QAction *action : m_desk->find<OutlinePane>("outlinePane")->addMenu()->actions()) {
            if (action->objectName() == QLatin1String("add-") + kind)
                add = action;
        }
        QVERIFY(add);
        add->trigger();
        QCOMPARE(toKey(m_desk->stored().sections.at(1).kind), kind);
        QCOMPARE(workspace()->currentSection(), m_desk->stored().sections.at(1).id);
        QVERIFY(m_desk->find<EditorStack>("editorStack")->currentWidget());
        m_desk->action("undo")->trigger();
        QCOMPARE(m_desk->find<EditorStack>("editorStack")->currentSection(), m_desk->stored().sections.at(1).id);
    }

    void searchGoesToThePlace()
    {
        import();
        choose(0);
        m_desk->action("find")->trigger();
        auto *field = m_desk->find<QLineEdit>("librarySearch");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("maquereaux"));
        auto *results = m_desk->find<QListView>("searchResults");
        QTRY_VERIFY(results->isVisible() && results->model()->rowCount() > 0);
        QTest::keyClick(field, Qt::Key_Return);
        const Section *found = m_desk->stored().section(workspace()->currentSection());
        QVERIFY(found && found->text.toPlainText().contains(QStringLiteral("maquereaux")));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(m_desk->find<QTreeView>("libraryTree")->isVisible());
        QTest::keyClicks(field, QStringLiteral("zzzz"));
        QTRY_VERIFY(m_desk->find("searchNothing")->isVisible());
    }

    void aClickInThePreviewOpensTheEditor()
    {
        import();
        choose(0);
        QTRY_VERIFY(preview()->pages());
        const Section &last = m_desk->stored().sections.constLast();
        Origin origin;
        origin.field = Origin::Field::SectionText;
        origin.section = last.id;
        const auto places = preview()->pages()->placesOf(origin);
        QVERIFY(!places.isEmpty());
        preview()->goToPage(places.constFirst().page);
        const QRectF page = preview()->pageRect(places.constFirst().page);
        const qreal scale = page.width() / preview()->pages()->geometry().pageSize().width();
        const QPointF place = page.topLeft() + places.constFirst().rect.center() * scale;
        QTest::mouseClick(preview()->viewport(), Qt::LeftButton, {}, place.toPoint());
        QCOMPARE(workspace()->currentSection(), last.id);
        QCOMPARE(outline()->currentIndex().row(), int(m_desk->stored().sections.size()) - 1);
    }

    void theNextEditionCarriesOver()
    {
        import();
        const Report first = m_desk->stored();
        m_desk->action("newReport")->trigger();
        auto *start = m_desk->find("newReportStart");
        QTest::keyClick(start, Qt::Key_Down);
        QTest::keyClick(m_desk->find("newReportTitle"), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(m_desk->find("newReportTitle"), QStringLiteral("La suite"));
        m_desk->click("newReportCreate");
        QTRY_COMPARE(m_desk->reportCount(), 2);
        QCOMPARE(m_desk->stored().title, QStringLiteral("La suite"));
        QCOMPARE(m_desk->stored().context(), first.context());
        QCOMPARE(m_desk->stored().objectives(), first.objectives());
        QVERIFY(m_desk->stored().id != first.id);
    }

    void panesAreReachedByKeyboard()
    {
        import();
        const QList<std::pair<const char *, const char *>> panes{{"goToLibrary", "libraryPane"},
                                                                 {"goToOutline", "outlinePane"},
                                                                 {"goToEditor", "editorStack"},
                                                                 {"goToPreview", "previewPane"}};
        for (const auto &[action, pane] : panes) {
            m_desk->action(action)->trigger();
            QTRY_VERIFY2(QApplication::focusWidget() && m_desk->find(pane)->isAncestorOf(QApplication::focusWidget()),
                         pane);
        }
        QSet<QKeySequence> keys;
        for (const QAction *each : m_desk->window->findChildren<QAction *>()) {
            for (const QKeySequence &key : each->shortcuts()) {
                if (each->shortcutContext() != Qt::WindowShortcut)
                    continue;
                QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                keys.insert(key);
            }
        }
        QVERIFY(keys.size() > 20);
    }

private:
    void import()
    {
        m_desk->write(QStringLiteral("typed.md"), typedReport());
        m_desk->window->importFile(m_desk->path(QStringLiteral("typed.md")));
        QTRY_VERIFY(!m_desk->window->openReportId().isNull());
    }
    void choose(int row)
    {
        outline()->scrollTo(outline()->model()->index(row, 0));
        const QRect rect = outline()->visualRect(outline()->model()->index(row, 0));
        QTest::mouseClick(outline()->viewport(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(outline()->currentIndex().row(), row);
        QCOMPARE(workspace()->currentSection(), m_desk->stored().sections.at(row).id);
    }
    ReportWorkspace *workspace() const { return m_desk->window->findChild<ReportWorkspace *>(); }
    QListView *outline() const { return m_desk->find<QListView>("outlineList"); }
    PreviewView *preview() const { return m_desk->find<PreviewView>("previewView"); }

    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
