// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reportworkspace.h"
#include "windowtest.h"

#include <QApplication>
#include <QDialog>
#include <QMenuBar>
#include <functional>

namespace glaneur::testing {

/// Calls \p look for the window of \p desk as it starts, with each editor on the sample report, and for each dialog and
/// window that its commands open; \p place says which it is.
inline void forEachPlace(Desk &desk, const std::function<void(QWidget *window, const QString &place)> &look)
{
    MainWindow *window = desk.window.get();
    look(window, QStringLiteral("welcome page"));
    desk.action("openSample")->trigger();
    QTRY_VERIFY(!window->openReportId().isNull());

    auto *workspace = window->findChild<ReportWorkspace *>();
    QList<SectionId> sections{SectionId()};
    for (const Section &section : desk.stored().sections)
        sections.append(section.id);
    QVERIFY(sections.size() > int(allValues<SectionKind>().size()) / 2);
    for (const SectionId &section : sections) {
        workspace->showSection(section);
        QCOMPARE(workspace->currentSection(), section);
        QTest::qWait(0); // the editor comes with the next turn of the loop
        const Section *shown = desk.stored().section(section);
        look(window, shown ? toKey(shown->kind) : QStringLiteral("report"));
    }

    // All that menus open and that is a window of its own; what the system shows for us is not ours to test.
    static const QStringList passedOver{QStringLiteral("quit"), QStringLiteral("importReport"), QStringLiteral("printPreview"),
                                        QStringLiteral("print")};
    const auto opened = [window]() -> QWidget * {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top != window && top->isVisible() && !qobject_cast<QMenu *>(top))
                return top;
        }
        return nullptr;
    };
    QStringList seen;
    for (QAction *action : window->findChildren<QAction *>()) {
        const QString name = action->objectName();
        const bool opensWindow = action->text().endsWith(QChar(0x2026)) || name == u"shortcuts" || name == u"about"
            || (name.startsWith(u"show") && !action->isCheckable());
        if (!opensWindow || passedOver.contains(name) || seen.contains(name) || !action->isEnabled() || action->menu())
            continue;
        seen.append(name);
        action->trigger();
        QTRY_VERIFY2(opened(), qPrintable(name));
        look(opened(), name);
        QTRY_VERIFY2((opened() ? opened()->close() : true) && !opened(), qPrintable(name));
    }
    QVERIFY(seen.contains(QStringLiteral("newReport")));
}

} // namespace glaneur::testing
