// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/editorstack.h"
#include "app/importer.h"
#include "app/outsidechanges.h"
#include "app/reportworkspace.h"
#include "app/savestate.h"
#include "app/welcomepage.h"
#include "app/windowactions.h"
#include "editing/librarysession.h"
#include "editing/reportsession.h"
#include "views/checks/checkspane.h"
#include "views/library/binnotice.h"
#include "views/library/binwindow.h"
#include "views/library/librarypane.h"
#include "views/library/resourcewindow.h"
#include "views/library/personwindow.h"
#include "views/notes/notespane.h"
#include "views/outline/outlinepane.h"
#include "views/preview/previewpane.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoGroup>
#include <QUrl>

namespace glaneur {

namespace {

const QLatin1String sectionKey{"open/section"};

QSplitter *makeSplitter(Qt::Orientation orientation, const QString &name)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setObjectName(name);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

MainWindow::MainWindow(Library &library, const QString &libraryPath, QWidget *parent)
    : QMainWindow(parent)
    , m_library(library)
    , m_libraryPath(libraryPath)
    , m_settings(Settings::load())
    , m_actions(new WindowActions(this))
    , m_workspace(new ReportWorkspace(library, this))
    , m_librarySession(new LibrarySession(library, this))
    , m_libraryPane(new LibraryPane(library, this))
    , m_welcome(new WelcomePage(this))
    , m_saveState(new SaveState(this))
    , m_binNotice(new BinNotice(this))
    , m_importer(new Importer(this))
    , m_outside(new OutsideChanges(library, this))
    , m_undoGroup(new QUndoGroup(this))
    , m_history(new QDockWidget(tr("Undo history"), this))
    , m_center(new QStackedWidget(this))
    , m_columns(makeSplitter(Qt::Horizontal, QStringLiteral("columns")))
    , m_left(makeSplitter(Qt::Vertical, QStringLiteral("left")))
    , m_work(makeSplitter(Qt::Vertical, QStringLiteral("work")))
    , m_editing(makeSplitter(Qt::Horizontal, QStringLiteral("editing")))
    , m_right(makeSplitter(Qt::Vertical, QStringLiteral("right")))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    layOut();
    connectActions();
    connectWorkspace();
    connectLibrary();
    m_workspace->preview()->setPageSize(m_settings.pageSize);
    m_libraryPane->refresh();
    updateActions();
    updateTitle();
    restoreLayout();
    restoreReport();
    if (!m_workspace->session())
        m_welcome->setFocus();
}

MainWindow::~MainWindow()
{
    // What the session says while it goes must not meet half a window, nor where the focus flees to.
    qApp->disconnect(this);
    m_workspace->disconnect(this);
    m_undoGroup->disconnect(this);
    m_saveState->setSession(nullptr);
    delete m_bin;
    delete m_resources;
    delete m_people;
    delete m_workspace;
}

void MainWindow::connectWorkspace()
{
    m_workspace->editors()->setLibraryResources([this] {
        const Result<QList<Resource>> resources = m_library.resources();
        return resources ? *resources : QList<Resource>();
    });
    m_workspace->editors()->setLibraryPeople([this] {
        const Result<QList<Person>> people = m_library.people();
        return people ? *people : QList<Person>();
    });
    connect(m_workspace, &ReportWorkspace::sessionChanged, this, [this] {
        ReportSession *session = m_workspace->session();
        const QList<QUndoStack *> stacks = m_undoGroup->stacks();
        for (QUndoStack *stack : stacks)
            m_undoGroup->removeStack(stack);
        m_librarySession->setOpenReport(session);
        m_undoGroup->addStack(m_librarySession->undoStack());
        m_undoGroup->setActiveStack(m_librarySession->undoStack());
        if (session) {
            connect(session, &ReportSession::saved, m_libraryPane, &LibraryPane::refreshSoon);
        }
        m_saveState->setSession(session);
        m_outside->setSession(session);
        m_center->setCurrentWidget(session ? static_cast<QWidget *>(m_work) : m_welcome);
        m_workspace->outline()->setVisible(session && m_actions->showOutline->isChecked());
        m_libraryPane->setCurrentReport(openReportId());
        updateTitle();
        updateActions();
    });
    connect(m_workspace, &ReportWorkspace::reportChanged, this, [this] {
        updateTitle();
        updateActions();
    });
    connect(m_workspace, &ReportWorkspace::currentSectionChanged, this, [this] {
        updateActions();
        QSettings().setValue(sectionKey, m_workspace->currentSection().toString());
    });
    connect(m_workspace, &ReportWorkspace::errorOccurred, this,
            [this](const Error &error) { showError(tr("Glaneur"), error); });
    connect(m_workspace, &ReportWorkspace::notesRequested, this, [this] { m_actions->showNotes->setChecked(true); });
    connect(m_workspace->checks(), &ChecksPane::expandedChanged, this, &MainWindow::fitChecks);
    connect(m_work, &QSplitter::splitterMoved, this, [this] {
        if (m_workspace->checks()->isListShown())
            m_checksHeight = m_work->sizes().constLast();
    });
    connect(m_undoGroup, &QUndoGroup::canUndoChanged, this, &MainWindow::updateUndoTexts);
    connect(m_undoGroup, &QUndoGroup::canRedoChanged, this, &MainWindow::updateUndoTexts);
    connect(m_undoGroup, &QUndoGroup::undoTextChanged, this, &MainWindow::updateUndoTexts);
    connect(m_undoGroup, &QUndoGroup::redoTextChanged, this, &MainWindow::updateUndoTexts);
    m_undoGroup->addStack(m_librarySession->undoStack());
    m_undoGroup->setActiveStack(m_librarySession->undoStack());
    updateUndoTexts();
}

void MainWindow::connectLibrary()
{
    connect(m_librarySession, &LibrarySession::aboutToEdit, m_workspace, &ReportWorkspace::commit);
    connect(m_librarySession, &ReportSession::saveFailed, this,
            [this](const Error &error) { showError(tr("Library"), error); });
    connect(m_librarySession, &LibrarySession::libraryChanged, m_libraryPane, &LibraryPane::refreshSoon);
    connect(m_binNotice, &BinNotice::restored, this, [this] {
        m_libraryPane->refresh();
        if (m_libraryPane->contains(m_removed))
            openReport(m_removed);
    });
    connect(m_outside, &OutsideChanges::found, m_libraryPane, &LibraryPane::refreshSoon);
    connect(m_outside, &OutsideChanges::found, m_librarySession, [this] {
        if (m_librarySession->isSaved())
            (void)m_librarySession->refresh(); // what can't be read now is as it was
    });
    connect(m_librarySession, &LibrarySession::libraryChanged, m_outside, &OutsideChanges::lookAgain,
            Qt::QueuedConnection);
    connect(m_libraryPane, &LibraryPane::reportActivated, this, &MainWindow::openReport);
    connect(m_libraryPane, &LibraryPane::hitActivated, this, &MainWindow::goTo);
    connect(m_libraryPane, &LibraryPane::nextEditionRequested, this, &MainWindow::createReport);
    connect(m_libraryPane, &LibraryPane::removeRequested, this, &MainWindow::removeReport);
    connect(m_libraryPane, &LibraryPane::aboutToRead, m_workspace, &ReportWorkspace::commit);
    connect(m_libraryPane, &LibraryPane::errorOccurred, this,
            [this](const Error &error) { showError(tr("Library"), error); });
    connect(m_importer, &Importer::imported, this, &MainWindow::addAndOpen);
    connect(m_importer, &Importer::failed, this,
            [this](const Error &error) { showError(tr("Import a report"), error); });
    connect(m_welcome, &WelcomePage::newReportRequested, this, [this] { createReport(); });
    connect(m_welcome, &WelcomePage::importRequested, this, &MainWindow::chooseFileToImport);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
}

ReportId MainWindow::openReportId() const
{
    return m_workspace->session() ? m_workspace->session()->report().id : ReportId();
}

void MainWindow::openReport(const ReportId &id)
{
    if (id == openReportId()) {
        m_workspace->editors()->focusEditor();
        return;
    }
    if (!closeReport())
        return;
    const Result<Report> loaded = m_library.load(id);
    if (!loaded) {
        showError(tr("Open a report"), loaded.error());
        showWelcome();
        return;
    }
    m_workspace->open(*loaded);
    QSettings().setValue(openReportKey, id.toString());
}

void MainWindow::goTo(const ReportId &report, const Origin &origin)
{
    openReport(report);
    if (openReportId() == report)
        m_workspace->goTo(origin);
}

void MainWindow::importFile(const QString &path)
{
    m_workspace->commit();
    m_importer->start(path);
}

void MainWindow::addAndOpen(const Report &report)
{
    const Result<void> inserted = m_library.insert(report);
    if (!inserted) {
        showError(tr("Add a report to the library"), inserted.error());
        return;
    }
    if (const Result<void> read = m_librarySession->refresh(); !read)
        showError(tr("Library"), read.error());
    m_libraryPane->refresh();
    openReport(report.id);
}

bool MainWindow::closeReport()
{
    ReportSession *session = m_workspace->session();
    if (!session)
        return true;
    m_workspace->commit();
    while (!session->isSaved()) {
        const Result<void> saved = session->retrySaving();
        if (saved)
            break;
        QMessageBox box(QMessageBox::Warning, tr("Not saved"), saved.error().text(),
                        QMessageBox::Retry | QMessageBox::Discard | QMessageBox::Cancel, this);
        box.setObjectName(QStringLiteral("notSavedDialog"));
        box.setInformativeText(tr("What was changed since the report was last saved is lost if it is closed now."));
        box.setDefaultButton(QMessageBox::Retry);
        const int answer = box.exec();
        if (answer == QMessageBox::Cancel)
            return false;
        if (answer == QMessageBox::Discard)
            break;
    }
    m_workspace->close();
    return true;
}

void MainWindow::showWelcome()
{
    if (!closeReport())
        return;
    QSettings().remove(openReportKey);
    m_center->setCurrentWidget(m_welcome);
    m_workspace->outline()->hide();
    m_welcome->setFocus();
}

void MainWindow::updateTitle()
{
    const ReportSession *session = m_workspace->session();
    if (!session) {
        setWindowTitle(QStringLiteral("Glaneur"));
        return;
    }
    const QString title = session->report().title;
    setWindowTitle(tr("%1 — Glaneur").arg(title.isEmpty() ? tr("Untitled report") : title));
}

void MainWindow::updateActions()
{
    const ReportSession *session = m_workspace->session();
    m_actions->setReportOpen(session != nullptr);
    if (!session)
        return;
    const QList<Section> &sections = session->report().sections;
    const qsizetype row = indexOfId(sections, m_workspace->currentSection());
    m_actions->setSectionChosen(row >= 0, row <= 0, row == sections.size() - 1,
                                row >= 0 && sections.at(row).included);
}

void MainWindow::updateUndoTexts()
{
    const QString undo = m_undoGroup->undoText();
    const QString redo = m_undoGroup->redoText();
    m_actions->undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_actions->redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    m_actions->undo->setEnabled(m_undoGroup->canUndo());
    m_actions->redo->setEnabled(m_undoGroup->canRedo());
}

void MainWindow::fitChecks()
{
    // A splitter gives a pane that must be smaller no less room by itself.
    const ChecksPane *checks = m_workspace->checks();
    const int whole = m_work->height() - m_work->handleWidth();
    const int wanted = checks->isListShown() ? m_checksHeight : checks->maximumHeight();
    m_work->setSizes({qMax(1, whole - wanted), wanted});
}

void MainWindow::showRight()
{
    // A splitter with nothing in it to see would keep its room.
    m_right->setVisible(m_actions->showPreview->isChecked() || m_actions->showNotes->isChecked());
}

void MainWindow::showError(const QString &title, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, error.sentence, QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("errorDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(error.action);
    box->open();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    fitChecks();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitChecks();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const ReportId open = openReportId();
    const SectionId section = m_workspace->currentSection();
    saveLayout();
    if (!closeReport()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(openReportKey, open.toString());
    settings.setValue(sectionKey, section.toString());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return;
    event->acceptProposedAction();
    importFile(urls.constFirst().toLocalFile());
}

} // namespace glaneur
