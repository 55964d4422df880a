// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"
#include "ports/library.h"

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <functional>
#include <utility>

namespace glaneur {

class ReportCommand;

/// An open report: owns its value, its undo stack and its saving. The only way in which a report changes.
///
/// Each edit() is one undo command and one transaction. A value shares what did not change with the one before
/// it (Qt's implicit sharing), so that a command which holds both is small.
class ReportSession : public QObject
{
    Q_OBJECT

public:
    /// \p saver must outlive the session; \p report must be as it is stored.
    ReportSession(const Report &report, ReportSaver &saver, QObject *parent = nullptr);

    const Report &report() const { return m_report; }
    /// Where the steps go.
    virtual QUndoStack *undoStack() { return &m_undoStack; }

    /// Makes \p after the report, as the undo step \p text (translated, « Change the title »). Does nothing where
    /// \p after equals the present report. Steps in a row with the same \p mergeKey become one; an empty key never
    /// merges. Use endMerging() when a field loses focus.
    virtual void edit(const QString &text, const Report &after, const QString &mergeKey = {});

    /// The same, by a function that changes a copy: `session.edit(tr("…"), [&](Report &r) { r.title = t; });`
    template <typename Change>
        requires std::is_invocable_v<Change, Report &>
    void edit(const QString &text, Change change, const QString &mergeKey = {})
    {
        Report after = m_report;
        change(after);
        edit(text, after, mergeKey);
    }

    /// The next edit starts an undo step of its own.
    void endMerging();

    /// Takes \p stored, which the library holds already, for the report, by no step of its own: what changes more than
    /// this report is one step on the undo stack already. Only while isSaved().
    void adopt(const Report &stored);
    /// Takes over \p change, which another program has made in the stored report already: in the report and in every
    /// step of its history, so that it stays whatever is undone or redone here.
    void absorb(const std::function<void(Report &)> &change);

    /// The report as it was last loaded or saved.
    const Report &savedReport() const { return m_saved; }

    /// False while the last edit could not be saved; see saveFailed(). Saving is tried again with the next edit
    /// and by retrySaving().
    bool isSaved() const { return m_report == m_saved; }
    Result<void> retrySaving();

    /// Whether a field holds something that is not in report() yet, and so not on disk.
    bool isTyping() const { return m_typing > 0; }
    /// A field begins to hold something, and ends to; each once.
    void beginTyping();
    void endTyping();

signals:
    /// The report is another one now, by an edit, an undo or a redo.
    void changed(const glaneur::Report &before, const glaneur::Report &after);
    /// What report() says is on disk.
    void saved();
    void saveFailed(const glaneur::Error &error);
    void typingChanged(bool typing);

protected:
    int mergeGeneration() const { return m_mergeGeneration; }

private:
    friend class ReportCommand;
    void setReport(const Report &report);

    Report m_report;
    Report m_saved;
    ReportSaver &m_saver;
    QList<ReportCommand *> m_commands; ///< all that m_undoStack holds
    QUndoStack m_undoStack;
    int m_mergeGeneration = 0;
    int m_typing = 0; ///< fields
};

} // namespace glaneur
