// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportworkspace.h"
#include "views/checks/checkspane.h"
#include "windowtest.h"

#include <QListView>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

using namespace glaneur;
using namespace glaneur::testing;

/// What is found is mended from the list of findings, and undone.
class TestMending : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write(QStringLiteral("typed.md"),
                      typedReport() + "\n## Une suite\n\nLa \"houle\" et le \"vent\", dit-on.\n\n"
                                      "## Autre suite\n\nUn \"port\" et des \xe2\x80\x9c" "caisses\xe2\x80\x9d.\n");
        m_desk->window->importFile(m_desk->path(QStringLiteral("typed.md")));
        QTRY_VERIFY(!m_desk->window->openReportId().isNull());
        QTRY_COMPARE(countOf("mixed-quotes"), 2);
    }
    void cleanup() { m_desk.reset(); }

    void byTheKeyboard()
    {
        const Report before = m_desk->stored();
        m_desk->action("goToChecks")->trigger();
        QTRY_VERIFY(list()->hasFocus());
        choose("mixed-quotes");
        QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(countOf("mixed-quotes"), 1);
        const QString text = sectionText(QStringLiteral("Une suite"));
        QCOMPARE(text, QStringLiteral("La “houle” et le “vent”, dit-on."));
        QCOMPARE(m_desk->stored().section(workspace()->currentSection())->title, QStringLiteral("Une suite"));
        QVERIFY(list()->hasFocus());
        QVERIFY(list()->currentIndex().isValid());

        m_desk->action("undo")->trigger();
        QCOMPARE(m_desk->stored(), before);
        QTRY_COMPARE(countOf("mixed-quotes"), 2);
    }

    void byTheButton()
    {
        auto *button = m_desk->find<QToolButton>("checksMend");
        choose("no-byline");
        QVERIFY(!button->isEnabled());
        choose("mixed-quotes");
        QVERIFY(button->isEnabled());
        QVERIFY(!button->accessibleName().isEmpty());
        m_desk->click("checksMend");
        QTRY_COMPARE(countOf("mixed-quotes"), 1);
        QVERIFY(m_desk->action("undo")->isEnabled());
    }

    void allAlikeByTheMenu()
    {
        const Report before = m_desk->stored();
        choose("mixed-quotes");
        trigger("checksMendAll");
        QTRY_COMPARE(countOf("mixed-quotes"), 0);
        QVERIFY(!sectionText(QStringLiteral("Une suite")).contains(QLatin1Char('"')));
        QVERIFY(!sectionText(QStringLiteral("Autre suite")).contains(QLatin1Char('"')));
        // One step for all of them.
        m_desk->action("undo")->trigger();
        QCOMPARE(m_desk->stored(), before);
        QVERIFY(!m_desk->action("undo")->isEnabled());
    }

    void theMenuGoesThereToo()
    {
        choose("mixed-quotes");
        trigger("checksGo");
        QCOMPARE(m_desk->stored().section(workspace()->currentSection())->title, QStringLiteral("Une suite"));
        QVERIFY(!m_desk->action("undo")->isEnabled());
    }

    void whatCannotBeMendedStays()
    {
        choose("no-byline");
        const Report before = m_desk->stored();
        QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->stored(), before);
        QCOMPARE(countOf("no-byline"), 1);
    }

private:
    ReportWorkspace *workspace() const { return m_desk->window->findChild<ReportWorkspace *>(); }
    QListView *list() const { return m_desk->find<QListView>("checksList"); }
    const QList<Finding> &findings() const { return workspace()->checks()->findings(); }

    int countOf(const char *check) const
    {
        return int(std::count_if(findings().begin(), findings().end(),
                                 [&](const Finding &finding) { return finding.check == QLatin1String(check); }));
    }

    void choose(const char *check) const
    {
        const auto found = std::find_if(findings().begin(), findings().end(),
                                        [&](const Finding &finding) { return finding.check == QLatin1String(check); });
        QVERIFY2(found != findings().end(), check);
        const QModelIndex index = list()->model()->index(int(found - findings().begin()), 0);
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
        QCOMPARE(list()->currentIndex(), index);
    }

    QString sectionText(const QString &title) const
    {
        for (const Section &section : m_desk->stored().sections) {
            if (section.title == title)
                return section.text.commonMark();
        }
        return {};
    }

    /// Opens the menu of the chosen finding and takes its action \p name.
    void trigger(const char *name) const
    {
        bool done = false;
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            poll.stop();
            for (QAction *action : menu->actions()) {
                if (action->objectName() == QLatin1String(name)) {
                    done = true;
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                    return;
                }
            }
            menu->close();
        });
        poll.start(10);
        const QPoint place = list()->visualRect(list()->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, list()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(list()->viewport(), &event);
        QVERIFY2(done, name);
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestMending)
#include "tst_mending.moc"
