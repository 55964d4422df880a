// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the window do.
#include "app/editorstack.h"
#include "app/helpdialogs.h"
#include "app/importer.h"
#include "app/mainwindow.h"
#include "app/reportworkspace.h"
#include "app/sample.h"
#include "app/settingsdialog.h"
#include "app/translations.h"
#include "app/windowactions.h"
#include "editing/librarysession.h"
#include "editing/newreport.h"
#include "editing/reportsession.h"
#include "ports/library.h"
#include "views/checks/checkspane.h"
#include "views/library/binnotice.h"
#include "views/library/binwindow.h"
#include "views/library/librarypane.h"
#include "views/library/newreportdialog.h"
#include "views/library/resourcewindow.h"
#include "views/library/personwindow.h"
#include "views/notes/notespane.h"
#include "views/outline/outlinepane.h"
#include "views/preview/previewpane.h"
#include "views/preview/previewview.h"
#include "views/publish/printing.h"
#include "views/publish/publishdialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QUndoGroup>

namespace glaneur {

namespace {

const QLatin1String importFolderKey{"import/folder"};
const QLatin1String publishFolderKey{"publishing/folder"};
const QLatin1String publishFormatsKey{"publishing/formats"};

/// The folder stored under \p key, where it still is, else the person's documents.
QString startFolder(QLatin1String key)
{
    const QString stored = QSettings().value(key).toString();
    if (QFileInfo(stored).isDir())
        return stored;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

bool isInBin(const Library &library, const ReportId &id)
{
    const Result<QList<BinEntry>> bin = library.bin();
    return bin && std::any_of(bin->cbegin(), bin->cend(), [&](const BinEntry &entry) { return entry.id == id.uuid(); });
}

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto receiver, auto slot) {
        connect(action, &QAction::triggered, receiver, slot);
    };
    OutlinePane *outline = m_workspace->outline();
    PreviewPane *preview = m_workspace->preview();
    on(m_actions->newReport, this, [this] { createReport(); });
    on(m_actions->importReport, this, [this] { chooseFileToImport(); });
    on(m_actions->openSample, this, [this] { openSample(); });
    on(m_actions->welcome, this, [this] { showWelcome(); });
    on(m_actions->publish, this, [this] { publishReport(); });
    on(m_actions->printPreview, this, [this] { printReport(true); });
    on(m_actions->print, this, [this] { printReport(false); });
    on(m_actions->removeReport, this,
       [this] { removeReport(openReportId(), m_workspace->session()->report().title); });
    on(m_actions->quit, this, [this] { close(); });

    on(m_actions->undo, this, [this] {
        m_workspace->commit();
        m_undoGroup->undo();
    });
    on(m_actions->redo, this, [this] {
        m_workspace->commit();
        m_undoGroup->redo();
    });
    on(m_actions->showResources, this, &MainWindow::showResources);
    on(m_actions->showPeople, this, &MainWindow::showPeople);
    on(m_actions->showBin, this, &MainWindow::showBin);
    on(m_actions->find, this, [this] {
        m_actions->showLibrary->setChecked(true);
        m_libraryPane->focusSearch();
    });
    on(m_actions->settings, this, [this] {
        auto *dialog = new SettingsDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SettingsDialog::settingsChanged, this, &MainWindow::applySettings);
        dialog->open();
    });

    on(m_actions->renameSection, this, [this, outline] {
        m_actions->showOutline->setChecked(true);
        outline->rename();
    });
    on(m_actions->duplicateSection, outline, &OutlinePane::duplicate);
    on(m_actions->removeSection, outline, &OutlinePane::remove);
    on(m_actions->moveUp, outline, &OutlinePane::moveUp);
    on(m_actions->moveDown, outline, &OutlinePane::moveDown);
    on(m_actions->includeSection, outline, &OutlinePane::setIncluded);
    on(m_actions->reportPage, this, [this] { m_workspace->showSection({}); });
    on(m_actions->previousSection, outline, &OutlinePane::choosePrevious);
    on(m_actions->nextSection, outline, &OutlinePane::chooseNext);

    connect(m_actions->showLibrary, &QAction::toggled, m_libraryPane, &QWidget::setVisible);
    connect(m_actions->showOutline, &QAction::toggled, this,
            [this, outline](bool shown) { outline->setVisible(shown && m_workspace->session()); });
    connect(m_actions->showPreview, &QAction::toggled, preview, &QWidget::setVisible);
    connect(m_actions->showNotes, &QAction::toggled, m_workspace->notes(), &QWidget::setVisible);
    for (const QAction *action : {m_actions->showPreview, m_actions->showNotes})
        connect(action, &QAction::toggled, this, &MainWindow::showRight);
    on(m_actions->takeNotes, m_workspace, &ReportWorkspace::takeNotes);
    on(m_actions->goToNotes, this, [this] {
        m_actions->showNotes->setChecked(true);
        m_workspace->notes()->focusList();
    });
    connect(m_actions->showChecks, &QAction::toggled, m_workspace->checks(), &QWidget::setVisible);
    on(m_actions->zoomIn, preview, &PreviewPane::zoomIn);
    on(m_actions->zoomOut, preview, &PreviewPane::zoomOut);
    on(m_actions->fitWidth, preview, &PreviewPane::fitWidth);

    on(m_actions->goToLibrary, this, [this] {
        m_actions->showLibrary->setChecked(true);
        m_libraryPane->focusTree();
    });
    on(m_actions->goToOutline, this, [this, outline] {
        m_actions->showOutline->setChecked(true);
        outline->focusList();
    });
    on(m_actions->goToEditor, m_workspace->editors(), &EditorStack::focusEditor);
    on(m_actions->goToPreview, this, [this, preview] {
        m_actions->showPreview->setChecked(true);
        preview->view()->setFocus(Qt::ShortcutFocusReason);
    });
    on(m_actions->goToChecks, this, [this] {
        m_actions->showChecks->setChecked(true);
        m_workspace->checks()->focusList();
    });
    on(m_actions->nextPane, this, [this] { goToNextPane(); });
    on(m_actions->shortcuts, this, [this] { showShortcuts(m_actions->all(), this); });
    on(m_actions->about, this, [this] { showAbout(m_libraryPath, this); });
}

void MainWindow::goToNextPane()
{
    const QList<std::pair<QWidget *, QAction *>> panes{{m_libraryPane, m_actions->goToLibrary},
                                                       {m_workspace->outline(), m_actions->goToOutline},
                                                       {m_workspace->editors(), m_actions->goToEditor},
                                                       {m_workspace->notes(), m_actions->goToNotes},
                                                       {m_workspace->preview(), m_actions->goToPreview},
                                                       {m_workspace->checks(), m_actions->goToChecks}};
    const QWidget *focused = QApplication::focusWidget();
    qsizetype present = panes.size() - 1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && panes.at(i).first->isAncestorOf(focused))
            present = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        const auto &[pane, action] = panes.at((present + step) % panes.size());
        if (pane->isVisible() && action->isEnabled()) {
            action->trigger();
            return;
        }
    }
}

void MainWindow::chooseFileToImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a report"),
                                   startFolder(importFolderKey), Importer::fileFilter());
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSettings().setValue(importFolderKey, QFileInfo(path).absolutePath());
        importFile(path);
    });
    dialog->open();
}

void MainWindow::createReport(const ReportId &previous)
{
    m_workspace->commit();
    auto *dialog = new NewReportDialog(m_library, interfaceLanguage(m_settings.language), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!previous.isNull())
        dialog->setPrevious(previous);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Result<Report> made = dialog->report();
        if (!made) {
            showError(tr("New report"), made.error());
            return;
        }
        Report report = *made;
        if (report.byline.isEmpty() && !dialog->isNextEdition())
            report.byline = m_settings.byline;
        if (report.organisation.isEmpty())
            report.organisation = m_settings.organisation;
        addAndOpen(report);
    });
    dialog->open();
}

void MainWindow::openSample()
{
    const Result<Report> sample = loadSampleReport(interfaceLanguage(m_settings.language));
    if (!sample) {
        showError(tr("Open the sample"), sample.error());
        return;
    }
    if (m_libraryPane->contains(sample->id))
        openReport(sample->id);
    else if (isInBin(m_library, sample->id))
        addAndOpen(withNewIds(*sample)); // the deleted one may hold something of theirs
    else
        addAndOpen(*sample);
}

void MainWindow::publishReport()
{
    ReportSession *session = m_workspace->session();
    if (!session)
        return;
    m_workspace->commit();
    auto *dialog = new PublishDialog(session->report(), checkReport(session->report()), m_settings.pageSize, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QSettings settings;
    dialog->setFolder(startFolder(publishFolderKey));
    if (settings.contains(publishFormatsKey)) {
        QList<PublishFormat> formats;
        const QStringList stored = settings.value(publishFormatsKey).toStringList();
        for (const PublishFormat format : allPublishFormats()) {
            if (stored.contains(QString::number(int(format))))
                formats.append(format);
        }
        dialog->setFormats(formats);
    }
    connect(dialog, &PublishDialog::findingsRequested, this, [this] { m_actions->goToChecks->trigger(); });
    connect(dialog, &PublishDialog::published, this, [this, dialog](const QStringList &paths, bool markPublished) {
        QSettings stored;
        stored.setValue(publishFolderKey, dialog->folder());
        QStringList formats;
        for (const PublishFormat format : dialog->formats())
            formats += QString::number(int(format));
        stored.setValue(publishFormatsKey, formats);
        constexpr int milliseconds = 10000;
        statusBar()->showMessage(tr("%n file(s) written", nullptr, int(paths.size())), milliseconds);
        if (markPublished && m_workspace->session()) {
            m_workspace->session()->edit(tr("Mark the report as published"), [](Report &report) {
                report.state = ReportState::Published;
                report.publishedAt = QDateTime::currentDateTimeUtc();
            });
        }
    });
    dialog->open();
}

void MainWindow::printReport(bool preview)
{
    if (!m_workspace->session())
        return;
    m_workspace->commit();
    if (preview)
        showPrintPreview(m_workspace->session()->report(), m_settings.pageSize, this);
    else
        showPrintDialog(m_workspace->session()->report(), m_settings.pageSize, this);
}

void MainWindow::removeReport(const ReportId &id, const QString &title)
{
    if (id.isNull())
        return;
    const QString name = title.isEmpty() ? tr("Untitled report") : title; // may be the open report's own
    const bool wasOpen = id == openReportId();
    if (wasOpen)
        showWelcome();
    if (id == openReportId())
        return; // its last edit could not be saved, and the person wants to keep it
    const Result<void> removed = m_librarySession->removeReport(id, name);
    m_libraryPane->refresh();
    if (!removed) {
        showError(tr("Delete the report"), removed.error());
        return;
    }
    m_removed = wasOpen ? id : ReportId();
    m_binNotice->showDeleted(name, m_librarySession->undoStack());
}

void MainWindow::showBin()
{
    if (!m_bin) {
        m_workspace->commit();
        m_bin = new BinWindow(*m_librarySession, this);
        m_bin->setAttribute(Qt::WA_DeleteOnClose);
        m_bin->addActions({m_actions->undo, m_actions->redo});
    }
    m_bin->show();
    m_bin->raise();
    m_bin->activateWindow();
}

template <typename Window> void MainWindow::showCollection(QPointer<Window> &window)
{
    if (!window) {
        m_workspace->commit();
        window = new Window(*m_librarySession, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->addActions({m_actions->undo, m_actions->redo});
        connect(window, &CollectionWindow::binRequested, this, &MainWindow::showBin);
        connect(window, &CollectionWindow::goToRequested, this, [this](const ReportId &report, const Origin &origin) {
            goTo(report, origin);
            activateWindow();
        });
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void MainWindow::showResources() { showCollection(m_resources); }

void MainWindow::showPeople() { showCollection(m_people); }

void MainWindow::applySettings(const Settings &settings)
{
    m_settings = settings;
    m_workspace->preview()->setPageSize(settings.pageSize);
}

} // namespace glaneur
