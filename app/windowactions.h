// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QMainWindow;
class QMenu;
class QToolBar;

namespace glaneur {

/// Every command of the window, with its words, icon and shortcut; and the menus and the tool bar that hold them.
/// Who does what they say connects them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// Fills \p window's menu bar and adds a tool bar to it.
    explicit WindowActions(QMainWindow *window);

    QAction *newReport, *importReport, *openSample, *welcome, *publish, *printPreview, *print, *removeReport, *quit;
    QAction *undo, *redo, *find, *settings;
    QAction *showResources, *showPeople, *showBin;
    QAction *renameSection, *duplicateSection, *removeSection, *moveUp, *moveDown, *includeSection;
    QAction *previousSection, *nextSection, *reportPage;
    QAction *takeNotes, *showNotes, *goToNotes;
    QAction *showLibrary, *showOutline, *showPreview, *showChecks;
    QAction *zoomIn, *zoomOut, *fitWidth;
    QAction *goToLibrary, *goToOutline, *goToEditor, *goToPreview, *goToChecks, *nextPane;
    QAction *shortcuts, *about;

    QMenu *editMenu = nullptr;
    QMenu *viewMenu = nullptr;
    /// The menu « Add a section », filled by who owns it.
    QAction *addSection;
    QAction *addSectionBefore;
    QToolBar *toolBar = nullptr;

    /// All that have a shortcut, in the order of the menus.
    QList<QAction *> all() const { return m_all; }
    /// Those that need an open report are enabled or not.
    void setReportOpen(bool open);
    /// Those that need a section as well.
    void setSectionChosen(bool chosen, bool first, bool last, bool included);

private:
    QAction *add(const QString &name, const QString &text, const QString &iconName = {},
                 const QKeySequence &shortcut = {});
    void fillMenus(QMainWindow *window);
    void fillToolBar(QMainWindow *window);

    QList<QAction *> m_all;
};

} // namespace glaneur
