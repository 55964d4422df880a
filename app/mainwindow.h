// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "domain/report.h"
#include "domain/result.h"

#include <QMainWindow>
#include <QPointer>

class QDockWidget;
class QSplitter;
class QStackedWidget;
class QUndoGroup;

namespace glaneur {

class BinNotice;
class BinWindow;
class Importer;
class OutsideChanges;
class Library;
class LibraryPane;
class LibrarySession;
class PersonWindow;
class ReportWorkspace;
class ResourceWindow;
class SaveState;
class WelcomePage;
class WindowActions;

/// The window: the library and the open report's outline at the left, its editor in the middle, its pages at the
/// right, and below what remains to be done.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \p library must outlive the window; \p libraryPath is what the user is told of it. Brings back what was open
    /// when the window was last closed.
    MainWindow(Library &library, const QString &libraryPath, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the report \p id in place of what is open. An error is told, and leaves open what was.
    void openReport(const ReportId &id);
    /// Reads the file at \p path into the library and opens it; an error is told.
    void importFile(const QString &path);
    /// Closes the open report and shows the ways to begin.
    void showWelcome();

    /// Null id: none.
    ReportId openReportId() const;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectWorkspace();
    void connectLibrary();

    bool closeReport();
    void addAndOpen(const Report &report);
    void chooseFileToImport();
    void createReport(const ReportId &previous = {});
    void openSample();
    void publishReport();
    void printReport(bool preview);
    void showBin();
    void showResources();
    void showPeople();
    void keepPlace(const QWidget *left, QWidget *entered);
    template <typename Window> void showCollection(QPointer<Window> &window);
    void removeReport(const ReportId &id, const QString &title);
    void goTo(const ReportId &report, const Origin &origin);
    void applySettings(const Settings &settings);

    void updateTitle();
    void updateActions();
    void updateUndoTexts();
    void fitChecks();
    void showRight();
    void goToNextPane();
    void showError(const QString &title, const Error &error);

    void saveLayout();
    void restoreLayout();
    void restoreReport();

    Library &m_library;
    QString m_libraryPath;
    Settings m_settings;
    WindowActions *m_actions;
    ReportWorkspace *m_workspace;
    LibrarySession *m_librarySession; ///< of what all reports share
    LibraryPane *m_libraryPane;
    WelcomePage *m_welcome;
    SaveState *m_saveState;
    BinNotice *m_binNotice;
    QPointer<BinWindow> m_bin;
    QPointer<ResourceWindow> m_resources;
    QPointer<PersonWindow> m_people;
    QPointer<QWidget> m_place; ///< where the person last was in an editor
    ReportId m_removed; ///< the report that was open when it was deleted last
    Importer *m_importer;
    OutsideChanges *m_outside;
    QUndoGroup *m_undoGroup;
    int m_checksHeight = 130; ///< while the list of checks is shown
    QDockWidget *m_history;
    QStackedWidget *m_center;
    QSplitter *m_columns;  ///< left, work
    QSplitter *m_left;     ///< library, outline
    QSplitter *m_work;     ///< editor and preview, checks
    QSplitter *m_editing;  ///< editor, right
    QSplitter *m_right;    ///< notes, preview
};

} // namespace glaneur
