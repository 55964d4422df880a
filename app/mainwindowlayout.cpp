// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is laid out, and comes back as it was left.
#include "app/mainwindow.h"

#include "app/editorstack.h"
#include "app/reportworkspace.h"
#include "app/savestate.h"
#include "app/welcomepage.h"
#include "app/windowactions.h"
#include "editing/librarysession.h"
#include "editing/reportsession.h"
#include "views/checks/checkspane.h"
#include "views/library/binnotice.h"
#include "views/library/librarypane.h"
#include "views/notes/notespane.h"
#include "views/outline/outlinepane.h"
#include "views/preview/previewpane.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoView>

namespace glaneur {

namespace {

const QLatin1String geometryKey{"window/geometry"};
const QLatin1String stateKey{"window/state"};
const QLatin1String columnsKey{"window/columns"};
const QLatin1String leftKey{"window/left"};
const QLatin1String workKey{"window/checksHeight"};
const QLatin1String editingKey{"window/editing"};
const QLatin1String rightKey{"window/right"};
const QLatin1String notesKey{"window/notes"};
const QLatin1String hiddenKey{"window/hidden"};
const QLatin1String checksKey{"window/checksExpanded"};
const QLatin1String zoomKey{"preview/zoom"};
const QLatin1String sectionKey{"open/section"};

} // namespace

void MainWindow::layOut()
{
    m_left->addWidget(m_libraryPane);
    m_left->addWidget(m_workspace->outline());
    m_left->setStretchFactor(0, 2);
    m_left->setStretchFactor(1, 3);
    m_editing->addWidget(m_workspace->editors());
    m_right->addWidget(m_workspace->notes());
    m_right->addWidget(m_workspace->preview());
    m_workspace->notes()->hide();
    m_editing->addWidget(m_right);
    m_editing->setStretchFactor(0, 4);
    m_editing->setStretchFactor(1, 3);
    m_work->addWidget(m_editing);
    m_work->addWidget(m_workspace->checks());
    m_work->setStretchFactor(0, 1);
    m_work->setStretchFactor(1, 0);
    m_center->addWidget(m_welcome);
    m_center->addWidget(m_work);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_center);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    setCentralWidget(m_columns);
    m_workspace->editors()->comeAfter(m_workspace->outline());

    m_history->setObjectName(QStringLiteral("undoHistory"));
    auto *steps = new QUndoView(m_undoGroup, m_history);
    steps->setObjectName(QStringLiteral("undoSteps"));
    steps->setEmptyLabel(tr("As it was opened"));
    steps->setAccessibleName(tr("Steps that can be undone"));
    m_history->setWidget(steps);
    addDockWidget(Qt::RightDockWidgetArea, m_history);
    m_history->hide();
    QAction *showHistory = m_history->toggleViewAction();
    showHistory->setText(tr("Undo &history"));
    showHistory->setObjectName(QStringLiteral("undoHistoryAction"));
    showHistory->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_Z);
    connect(showHistory, &QAction::triggered, steps, [this, steps](bool shown) {
        m_workspace->commit();
        if (shown)
            steps->setFocus(Qt::ShortcutFocusReason);
    });
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::keepPlace);
    m_actions->editMenu->insertAction(m_actions->editMenu->actions().at(2), showHistory);
    m_actions->viewMenu->insertAction(m_actions->zoomIn, showHistory);
    m_actions->viewMenu->insertSeparator(m_actions->zoomIn);
    m_actions->addSection->setMenu(m_workspace->outline()->addMenu());
    m_actions->addSectionBefore->setMenu(m_workspace->outline()->addBeforeMenu());

    m_libraryPane->addShelf(m_actions->showResources);
    m_libraryPane->addShelf(m_actions->showPeople);
    m_libraryPane->addShelf(m_actions->showBin);

    statusBar()->addWidget(m_binNotice);
    m_binNotice->hide();
    statusBar()->addPermanentWidget(m_saveState);
    statusBar()->setSizeGripEnabled(true);
}

/// Who closes a pane goes on where they were in the editor, not wherever Tab would lead.
void MainWindow::keepPlace(const QWidget *left, QWidget *entered)
{
    if (entered && m_workspace->editors()->isAncestorOf(entered))
        m_place = entered;
    else if (left && isAncestorOf(left) && !left->isVisible() && m_place && m_place->isVisible())
        m_place->setFocus(Qt::OtherFocusReason);
}

void MainWindow::saveLayout()
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(stateKey, saveState());
    settings.setValue(columnsKey, m_columns->saveState());
    settings.setValue(leftKey, m_left->saveState());
    settings.setValue(workKey, m_checksHeight);
    settings.setValue(editingKey, m_editing->saveState());
    settings.setValue(rightKey, m_right->saveState());
    settings.setValue(notesKey, m_actions->showNotes->isChecked());
    settings.setValue(checksKey, m_workspace->checks()->isExpanded());
    settings.setValue(zoomKey, m_workspace->preview()->zoom());
    QStringList hidden;
    for (const QAction *action :
         {m_actions->showLibrary, m_actions->showOutline, m_actions->showPreview, m_actions->showChecks}) {
        if (!action->isChecked())
            hidden += action->objectName();
    }
    settings.setValue(hiddenKey, hidden);
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray())) {
        const QSize room = screen()->availableGeometry().size();
        resize(QSize(1280, 800).boundedTo(room));
        if (room.width() <= 1366)
            setWindowState(Qt::WindowMaximized);
    }
    restoreState(settings.value(stateKey).toByteArray());
    if (!m_columns->restoreState(settings.value(columnsKey).toByteArray()))
        m_columns->setSizes({290, 990});
    if (!m_left->restoreState(settings.value(leftKey).toByteArray()))
        m_left->setSizes({240, 420});
    if (!m_editing->restoreState(settings.value(editingKey).toByteArray()))
        m_editing->setSizes({560, 430});
    if (!m_right->restoreState(settings.value(rightKey).toByteArray()))
        m_right->setSizes({360, 240});
    m_checksHeight = qMax(80, settings.value(workKey, m_checksHeight).toInt());
    for (QSplitter *splitter : {m_columns, m_left, m_editing, m_right})
        splitter->setChildrenCollapsible(false);
    m_workspace->checks()->setExpanded(settings.value(checksKey, true).toBool());
    m_workspace->preview()->setZoom(settings.value(zoomKey, 0).toReal());
    const QStringList hidden = settings.value(hiddenKey).toStringList();
    for (QAction *action :
         {m_actions->showLibrary, m_actions->showOutline, m_actions->showPreview, m_actions->showChecks})
        action->setChecked(!hidden.contains(action->objectName()));
    m_actions->showNotes->setChecked(settings.value(notesKey, false).toBool());
    m_workspace->outline()->hide(); // until a report is open
}

void MainWindow::restoreReport()
{
    const QSettings settings;
    const ReportId report = ReportId::fromString(settings.value(openReportKey).toString());
    const SectionId section = SectionId::fromString(settings.value(sectionKey).toString());
    if (report.isNull() || !m_libraryPane->contains(report))
        return;
    openReport(report);
    if (openReportId() == report && (section.isNull() || m_workspace->session()->report().section(section)))
        m_workspace->showSection(section);
}

} // namespace glaneur
