// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "domain/report.h"
#include "domain/result.h"

#include <QObject>
#include <memory>

class QWidget;

namespace glaneur {

class CaptureWindow;
class ChecksPane;
class EditorStack;
class NotesPane;
class OutlinePane;
class PreviewPane;
class ReportSaver;
class ReportSession;

/// The open report and the panes that show it: keeps outline, editor, preview and checks at the same place.
class ReportWorkspace : public QObject
{
    Q_OBJECT

public:
    /// The panes are made as children of \p window, which lays them out.
    ReportWorkspace(ReportSaver &saver, QWidget *window);
    ~ReportWorkspace() override;

    OutlinePane *outline() const { return m_outline; }
    EditorStack *editors() const { return m_editors; }
    PreviewPane *preview() const { return m_preview; }
    ChecksPane *checks() const { return m_checks; }
    NotesPane *notes() const { return m_notes; }
    /// Null while nothing is open.
    ReportSession *session() const { return m_session.get(); }

    /// Opens \p report, as it is stored, in place of what is open.
    void open(const Report &report);
    void close();

    /// Brings what is being typed into the report, and so on disk.
    void commit();
    /// Shows the window for taking notes in the open report.
    void takeNotes();
    void undo();
    void redo();

    /// Mends \p findings in one undo step, and shows where the last of them was.
    void mend(const QList<Finding> &findings);

    /// Shows the place that \p origin leads to, in every pane.
    void goTo(const Origin &origin);
    /// Shows \p section; null: the report's own page.
    void showSection(const SectionId &section);
    SectionId currentSection() const;

signals:
    /// Another report is open, or none.
    void sessionChanged();
    void reportChanged(const glaneur::Report &report);
    void currentSectionChanged();
    /// The notes are to be shown: one of them was gone to.
    void notesRequested();
    void errorOccurred(const glaneur::Error &error);

private:
    void connectNotes();
    void followChange(const Report &before, const Report &after);

    ReportSaver &m_saver;
    OutlinePane *m_outline;
    EditorStack *m_editors;
    PreviewPane *m_preview;
    ChecksPane *m_checks;
    NotesPane *m_notes;
    CaptureWindow *m_capture = nullptr; ///< made when it is first wanted
    std::unique_ptr<ReportSession> m_session;
};

} // namespace glaneur
