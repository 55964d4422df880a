// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowactions.h"

#include "views/icons.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace glaneur {

namespace {

QKeySequence keys(const char *sequence) { return QKeySequence(QLatin1String(sequence)); }

} // namespace

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
{
    newReport = add(QStringLiteral("newReport"), tr("&New report…"), QStringLiteral("document-new"), QKeySequence::New);
    importReport = add(QStringLiteral("importReport"), tr("&Import…"), QStringLiteral("document-import"),
                       QKeySequence::Open);
    openSample = add(QStringLiteral("openSample"), tr("Open the &sample"), QStringLiteral("library-report"));
    welcome = add(QStringLiteral("welcome"), tr("&Welcome page"), QStringLiteral("go-home"), keys("Alt+Home"));
    publish = add(QStringLiteral("publish"), tr("Pu&blish…"), QStringLiteral("document-publish"), keys("Ctrl+Shift+P"));
    printPreview = add(QStringLiteral("printPreview"), tr("Print pre&view…"), QStringLiteral("document-print-preview"));
    print = add(QStringLiteral("print"), tr("&Print…"), QStringLiteral("document-print"), QKeySequence::Print);
    removeReport = add(QStringLiteral("removeReport"), tr("&Delete the report"), QStringLiteral("edit-delete"));
    quit = add(QStringLiteral("quit"), tr("&Quit"), QStringLiteral("application-exit"), keys("Ctrl+Q"));
    quit->setMenuRole(QAction::QuitRole);

    undo = add(QStringLiteral("undo"), tr("&Undo"), QStringLiteral("edit-undo"), QKeySequence::Undo);
    undo->setProperty("shortcutText", tr("Undo"));
    redo = add(QStringLiteral("redo"), tr("&Redo"), QStringLiteral("edit-redo"));
    redo->setShortcuts({keys("Ctrl+Shift+Z"), keys("Ctrl+Y")});
    redo->setProperty("shortcutText", tr("Redo"));
    find = add(QStringLiteral("find"), tr("&Search in the library"), QStringLiteral("edit-find"), QKeySequence::Find);
    settings = add(QStringLiteral("settings"), tr("S&ettings…"), QStringLiteral("preferences-system"), keys("Ctrl+,"));
    settings->setMenuRole(QAction::PreferencesRole);

    showResources = add(QStringLiteral("showResources"), tr("&Resources"), QStringLiteral("section-resources"),
                        keys("Ctrl+Shift+R"));
    showPeople = add(QStringLiteral("showPeople"), tr("&People"), QStringLiteral("people"), keys("Ctrl+Shift+E"));
    showBin = add(QStringLiteral("showBin"), tr("&Bin"), QStringLiteral("user-trash"));

    addSection = add(QStringLiteral("addSection"), tr("&Add a section"), QStringLiteral("list-add"));
    addSectionBefore = add(QStringLiteral("addSectionBefore"), tr("Add a section &before"), QStringLiteral("list-add"));
    renameSection = add(QStringLiteral("renameSection"), tr("&Rename"), QStringLiteral("edit-rename"), keys("F2"));
    duplicateSection =
        add(QStringLiteral("duplicateSection"), tr("&Duplicate"), QStringLiteral("edit-copy"), keys("Ctrl+Shift+D"));
    removeSection = add(QStringLiteral("removeSection"), tr("De&lete the section"), QStringLiteral("edit-delete"));
    // Editors move their own rows with the keys that the outline uses for sections.
    moveUp = add(QStringLiteral("moveUp"), tr("Move &up"), QStringLiteral("go-up"), keys("Ctrl+Shift+Up"));
    moveDown = add(QStringLiteral("moveDown"), tr("Move dow&n"), QStringLiteral("go-down"), keys("Ctrl+Shift+Down"));
    includeSection = add(QStringLiteral("includeSection"), tr("&Part of the publication"));
    includeSection->setCheckable(true);
    previousSection = add(QStringLiteral("previousSection"), tr("Pre&vious section"), {}, keys("Ctrl+PgUp"));
    nextSection = add(QStringLiteral("nextSection"), tr("Ne&xt section"), {}, keys("Ctrl+PgDown"));
    reportPage = add(QStringLiteral("reportPage"), tr("About the repor&t"), QStringLiteral("section-report"),
                     keys("Alt+0"));

    const auto pane = [this](const QString &name, const QString &text) {
        QAction *action = add(name, text);
        action->setCheckable(true);
        action->setChecked(true);
        return action;
    };
    showLibrary = pane(QStringLiteral("showLibrary"), tr("&Library"));
    showOutline = pane(QStringLiteral("showOutline"), tr("&Outline"));
    showPreview = pane(QStringLiteral("showPreview"), tr("&Preview"));
    showChecks = pane(QStringLiteral("showChecks"), tr("&Checks"));
    showNotes = pane(QStringLiteral("showNotes"), tr("&Notes"));
    showNotes->setChecked(false);
    showNotes->setShortcut(keys("F9"));
    goToNotes = add(QStringLiteral("goToNotes"), tr("Go to the no&tes"), {}, keys("Alt+6"));
    takeNotes = add(QStringLiteral("takeNotes"), tr("&Take notes…"), QStringLiteral("note-new"), keys("Ctrl+Shift+N"));
    zoomIn = add(QStringLiteral("zoomPagesIn"), tr("Lar&ger pages"), QStringLiteral("zoom-in"), QKeySequence::ZoomIn);
    zoomOut =
        add(QStringLiteral("zoomPagesOut"), tr("S&maller pages"), QStringLiteral("zoom-out"), QKeySequence::ZoomOut);
    fitWidth = add(QStringLiteral("fitPages"), tr("Pages as &wide as the pane"), QStringLiteral("zoom-fit-width"),
                   keys("Ctrl+0"));
    goToLibrary = add(QStringLiteral("goToLibrary"), tr("Go to the l&ibrary"), {}, keys("Alt+1"));
    goToOutline = add(QStringLiteral("goToOutline"), tr("Go to the o&utline"), {}, keys("Alt+2"));
    goToEditor = add(QStringLiteral("goToEditor"), tr("Go to the &editor"), {}, keys("Alt+3"));
    goToPreview = add(QStringLiteral("goToPreview"), tr("Go to the p&review"), {}, keys("Alt+4"));
    goToChecks = add(QStringLiteral("goToChecks"), tr("Go to the chec&ks"), {}, keys("Alt+5"));
    nextPane = add(QStringLiteral("nextPane"), tr("Next p&ane"), {}, keys("F6"));

    shortcuts = add(QStringLiteral("shortcuts"), tr("&Keyboard shortcuts"), QStringLiteral("input-keyboard"),
                    QKeySequence::HelpContents);
    about = add(QStringLiteral("about"), tr("&About Glaneur"), QStringLiteral("help-about"));
    about->setMenuRole(QAction::AboutRole);

    fillMenus(window);
    fillToolBar(window);
}

QAction *WindowActions::add(const QString &name, const QString &text, const QString &iconName,
                            const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    m_all.append(action);
    return action;
}

void WindowActions::fillMenus(QMainWindow *window)
{
    window->menuBar()->setAccessibleName(tr("Menus"));
    const auto fill = [window](const QString &title, const QList<QAction *> &actions) {
        QMenu *menu = window->menuBar()->addMenu(title);
        menu->setToolTipsVisible(true);
        for (QAction *action : actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
        return menu;
    };
    fill(tr("&Report"), {newReport, importReport, openSample, welcome, nullptr, takeNotes, nullptr, publish, printPreview, print, nullptr,
                         removeReport, nullptr, quit})
        ->setObjectName(QStringLiteral("reportMenu"));
    editMenu = fill(tr("&Edit"), {undo, redo, nullptr, find, nullptr, settings});
    editMenu->setObjectName(QStringLiteral("editMenu"));
    fill(tr("&Section"), {addSection, addSectionBefore, nullptr, renameSection, duplicateSection, removeSection, nullptr, moveUp,
                          moveDown, includeSection, nullptr, reportPage, previousSection, nextSection})
        ->setObjectName(QStringLiteral("sectionMenu"));
    fill(tr("&Library", "menu"), {showResources, showPeople, nullptr, showBin})->setObjectName(QStringLiteral("libraryMenu"));
    viewMenu = fill(tr("&View"), {showLibrary, showOutline, showPreview, showChecks, showNotes, nullptr, zoomIn, zoomOut,
                                  fitWidth, nullptr, goToLibrary, goToOutline, goToEditor, goToPreview, goToChecks,
                                  goToNotes, nextPane});
    viewMenu->setObjectName(QStringLiteral("viewMenu"));
    fill(tr("&Help"), {shortcuts, about})->setObjectName(QStringLiteral("helpMenu"));
}

void WindowActions::fillToolBar(QMainWindow *window)
{
    toolBar = window->addToolBar(tr("Tool bar"));
    toolBar->setObjectName(QStringLiteral("toolBar"));
    toolBar->setMovable(false);
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->addActions({newReport, importReport});
    toolBar->addSeparator();
    toolBar->addActions({undo, redo});
    toolBar->addSeparator();
    toolBar->addActions({print, publish});
    // Undo's text holds the step's name, which belongs in a tool tip.
    for (QAction *action : {undo, redo, print})
        toolBar->widgetForAction(action)->setProperty("toolButtonStyle", int(Qt::ToolButtonIconOnly));
}

void WindowActions::setReportOpen(bool open)
{
    for (QAction *action : {publish, printPreview, print, removeReport, addSection, addSectionBefore, reportPage, previousSection,
                            nextSection, showOutline, showPreview, showChecks, zoomIn, zoomOut, fitWidth, goToOutline,
                            goToEditor, goToPreview, goToChecks, takeNotes, showNotes, goToNotes})
        action->setEnabled(open);
    if (!open)
        setSectionChosen(false, true, true, false);
}

void WindowActions::setSectionChosen(bool chosen, bool first, bool last, bool included)
{
    for (QAction *action : {renameSection, duplicateSection, removeSection, includeSection})
        action->setEnabled(chosen);
    moveUp->setEnabled(chosen && !first);
    moveDown->setEnabled(chosen && !last);
    includeSection->setChecked(included);
}

} // namespace glaneur
