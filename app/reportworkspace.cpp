// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportworkspace.h"

#include "app/editorstack.h"
#include "checks/mends.h"
#include "editing/reportsession.h"
#include "views/checks/checkspane.h"
#include "views/notes/capturewindow.h"
#include "views/notes/notespane.h"
#include "views/outline/outlinepane.h"
#include "views/preview/previewpane.h"

namespace glaneur {

ReportWorkspace::ReportWorkspace(ReportSaver &saver, QWidget *window)
    : QObject(window)
    , m_saver(saver)
    , m_outline(new OutlinePane(window))
    , m_editors(new EditorStack(window))
    , m_preview(new PreviewPane(window))
    , m_checks(new ChecksPane(window))
    , m_notes(new NotesPane(window))
{
    connect(m_outline, &OutlinePane::sectionChosen, this, &ReportWorkspace::showSection);
    connect(m_outline, &OutlinePane::editRequested, m_editors, &EditorStack::focusEditor);
    connect(m_outline, &OutlinePane::aboutToChange, this, &ReportWorkspace::commit);
    connect(m_editors, &EditorStack::activated, m_preview, &PreviewPane::setCurrent);
    connect(m_editors, &EditorStack::errorOccurred, this, &ReportWorkspace::errorOccurred);
    connect(m_editors, &EditorStack::goToRequested, this, &ReportWorkspace::goTo);
    connect(m_preview, &PreviewPane::activated, this, &ReportWorkspace::goTo);
    connect(m_checks, &ChecksPane::activated, this, &ReportWorkspace::goTo);
    connect(m_checks, &ChecksPane::mendRequested, this, &ReportWorkspace::mend);
    connect(m_checks, &ChecksPane::findingsChanged, m_outline, &OutlinePane::setFindings);
    connectNotes();
}

void ReportWorkspace::connectNotes()
{
    connect(m_notes, &NotesPane::aboutToChange, this, &ReportWorkspace::commit);
    connect(m_notes, &NotesPane::undoRequested, this, &ReportWorkspace::undo);
    connect(m_notes, &NotesPane::redoRequested, this, &ReportWorkspace::redo);
    connect(m_notes, &NotesPane::activated, this, &ReportWorkspace::goTo);
    connect(this, &ReportWorkspace::currentSectionChanged, m_notes,
            [this] { m_notes->setSection(currentSection()); });
}

ReportWorkspace::~ReportWorkspace()
{
    // Panes are children of the window and may outlive the session by a moment.
    m_editors->setSession(nullptr);
    m_outline->setSession(nullptr);
    m_notes->setSession(nullptr);
    if (m_capture)
        m_capture->setSession(nullptr);
}

void ReportWorkspace::open(const Report &report)
{
    close();
    m_session = std::make_unique<ReportSession>(report, m_saver);
    connect(m_session.get(), &ReportSession::changed, this, &ReportWorkspace::followChange);
    m_editors->setSession(m_session.get());
    m_outline->setSession(m_session.get());
    m_notes->setSession(m_session.get());
    m_preview->setReport(report);
    m_checks->setReport(report);
    emit sessionChanged();
    emit reportChanged(report);
    showSection(report.sections.isEmpty() ? SectionId() : report.sections.constFirst().id);
    m_outline->focusList();
}

void ReportWorkspace::close()
{
    if (!m_session)
        return;
    commit();
    m_editors->setSession(nullptr);
    m_outline->setSession(nullptr);
    m_notes->setSession(nullptr);
    if (m_capture)
        m_capture->setSession(nullptr);
    m_preview->clear();
    m_checks->clear();
    const std::unique_ptr<ReportSession> closed = std::move(m_session);
    emit sessionChanged();
}

void ReportWorkspace::commit()
{
    m_editors->commit();
    if (m_session)
        m_session->endMerging();
}

void ReportWorkspace::takeNotes()
{
    if (!m_session)
        return;
    if (!m_capture) {
        m_capture = new CaptureWindow(m_notes->window());
        connect(m_capture, &CaptureWindow::aboutToEdit, this, &ReportWorkspace::commit);
    }
    m_capture->setSession(m_session.get());
    m_capture->come();
}

void ReportWorkspace::undo()
{
    if (!m_session)
        return;
    commit();
    m_session->undoStack()->undo();
}

void ReportWorkspace::redo()
{
    if (!m_session)
        return;
    commit();
    m_session->undoStack()->redo();
}

void ReportWorkspace::mend(const QList<Finding> &findings)
{
    if (!m_session || findings.isEmpty())
        return;
    commit();
    Report report = m_session->report();
    for (const Finding &finding : findings) {
        // What was found a moment ago may be gone by now.
        if (const std::optional<Report> better = mended(report, finding))
            report = *better;
    }
    m_session->edit(findings.constFirst().mend, report);
    m_session->endMerging();
    // The keyboard stays in the list of findings, for the next one.
    showSection(findings.constLast().origin.section);
    m_preview->setCurrent(findings.constLast().origin);
}

void ReportWorkspace::goTo(const Origin &origin)
{
    if (!m_session)
        return;
    if (origin.field == Origin::Field::Note) {
        emit notesRequested();
        m_notes->goTo(NoteId(origin.item));
        return;
    }
    const SectionId before = currentSection();
    m_outline->setCurrent(origin.section);
    m_editors->goTo(origin);
    m_preview->setCurrent(origin);
    if (before != currentSection())
        emit currentSectionChanged();
}

void ReportWorkspace::showSection(const SectionId &section)
{
    if (!m_session)
        return;
    m_outline->setCurrent(section);
    m_editors->showSection(section);
    Origin origin;
    origin.field = section.isNull() ? Origin::Field::Title : Origin::Field::SectionTitle;
    origin.section = section;
    m_preview->setCurrent(origin);
    emit currentSectionChanged();
}

SectionId ReportWorkspace::currentSection() const { return m_editors->currentSection(); }

void ReportWorkspace::followChange(const Report &before, const Report &after)
{
    m_preview->setReport(after);
    m_checks->setReport(after);
    emit reportChanged(after);
    const SectionId current = currentSection();
    if (!current.isNull() && !after.section(current)) {
        // The section shown is gone: the one that took its place, else the last.
        const qsizetype row = indexOfId(before.sections, current);
        const qsizetype next = qMin(row, after.sections.size() - 1);
        showSection(next < 0 ? SectionId() : after.sections.at(next).id);
    }
}

} // namespace glaneur
