// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editorstack.h"

#include "editing/reportsession.h"
#include "views/editors/editorfactory.h"

#include <QLabel>

namespace glaneur {

namespace {

/// Where Tab stops in \p container, in its order.
QList<QWidget *> tabStopsIn(QWidget *container)
{
    QList<QWidget *> stops;
    for (QWidget *next = container->nextInFocusChain(); next != container; next = next->nextInFocusChain()) {
        const bool isHere = container->isAncestorOf(next) && next->window() == container->window();
        if (isHere && (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy())
            stops.append(next);
    }
    return stops;
}

} // namespace

EditorStack::EditorStack(QWidget *parent)
    : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("editorStack"));
}

void EditorStack::setSession(ReportSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    for (SectionEditor *editor : std::as_const(m_editors)) {
        removeWidget(editor);
        delete editor;
    }
    m_editors.clear();
    m_current = {};
    m_session = session;
    if (session)
        connect(session, &ReportSession::changed, this, &EditorStack::dropEditorsOfMissingSections);
}

void EditorStack::showSection(const SectionId &section)
{
    if (!m_session || (!section.isNull() && !m_session->report().section(section)))
        return;
    if (SectionEditor *before = m_editors.value(m_current); before && m_current != section)
        before->commit();
    m_current = section;
    SectionEditor *shown = editor(section);
    setCurrentWidget(shown);
    setFocusProxy(shown);
}

void EditorStack::goTo(const Origin &origin)
{
    showSection(origin.section);
    if (SectionEditor *shown = m_editors.value(m_current))
        shown->goTo(origin);
}

void EditorStack::commit()
{
    if (SectionEditor *shown = m_editors.value(m_current))
        shown->commit();
}

void EditorStack::focusEditor()
{
    SectionEditor *shown = m_editors.value(m_current);
    if (!shown)
        return;
    // The first field, as Tab would reach it.
    for (QWidget *next = shown->nextInFocusChain(); next && next != shown; next = next->nextInFocusChain()) {
        if (shown->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void EditorStack::dropEditorsOfMissingSections()
{
    const QList<SectionId> sections = m_editors.keys();
    for (const SectionId &section : sections) {
        if (section.isNull() || m_session->report().section(section))
            continue;
        SectionEditor *editor = m_editors.take(section);
        removeWidget(editor);
        // The editor may be what just changed the report.
        editor->hide();
        editor->deleteLater();
    }
}

SectionEditor *EditorStack::editor(const SectionId &section)
{
    if (SectionEditor *known = m_editors.value(section))
        return known;
    SectionEditor *made =
        section.isNull() ? createReportEditor(*m_session, this) : createEditor(*m_session, section, this);
    made->setLibraryResources(m_libraryResources);
    made->setLibraryPeople(m_libraryPeople);
    m_editors.insert(section, made);
    addWidget(made);
    placeInTabOrder(made);
    connect(made, &SectionEditor::activated, this, &EditorStack::activated);
    connect(made, &SectionEditor::errorOccurred, this, &EditorStack::errorOccurred);
    connect(made, &SectionEditor::goToRequested, this, &EditorStack::goToRequested);
    return made;
}

void EditorStack::comeAfter(QWidget *pane)
{
    const QList<QWidget *> stops = tabStopsIn(pane);
    if (!stops.isEmpty())
        chain({stops.last(), this});
}

/// Tab comes to \p editor's fields where the editors stand in the window, whenever it was made.
void EditorStack::placeInTabOrder(SectionEditor *editor)
{
    // The editor itself as well: what a widget is the proxy of is put before it.
    chain(QList<QWidget *>{this, editor} + tabStopsIn(editor));
}

void EditorStack::chain(const QList<QWidget *> &stops)
{
    // Qt orders only what takes the focus, itself.
    setFocusProxy(nullptr);
    QList<QWidget *> without;
    for (QWidget *stop : stops) {
        if (stop->focusPolicy() != Qt::NoFocus)
            continue;
        stop->setFocusPolicy(Qt::StrongFocus);
        without.append(stop);
    }
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
    for (QWidget *stop : std::as_const(without))
        stop->setFocusPolicy(Qt::NoFocus);
}

} // namespace glaneur
