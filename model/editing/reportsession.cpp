// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/reportsession.h"

#include <QUndoCommand>

namespace glaneur {

/// One step from a report to the next. Holds both, which share all that is the same.
class ReportCommand : public QUndoCommand
{
public:
    ReportCommand(ReportSession &session, const QString &text, const Report &after, const QString &mergeKey)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(session.report())
        , m_after(after)
        , m_mergeKey(mergeKey)
        , m_generation(session.m_mergeGeneration)
    {
        m_session.m_commands.append(this);
    }
    ~ReportCommand() override { m_session.m_commands.removeOne(this); }

    void absorb(const std::function<void(Report &)> &change)
    {
        change(m_before);
        change(m_after);
    }

    void redo() override { m_session.setReport(m_after); }
    void undo() override { m_session.setReport(m_before); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ReportCommand *>(other);
        if (next->m_mergeKey != m_mergeKey || next->m_generation != m_generation)
            return false;
        m_after = next->m_after;
        setText(next->text()); // which may tell the words typed by now
        setObsolete(m_after == m_before);
        return true;
    }

private:
    ReportSession &m_session;
    Report m_before;
    Report m_after;
    QString m_mergeKey;
    int m_generation;
};

ReportSession::ReportSession(const Report &report, ReportSaver &saver, QObject *parent)
    : QObject(parent)
    , m_report(report)
    , m_saved(report)
    , m_saver(saver)
{
    connect(&m_undoStack, &QUndoStack::indexChanged, this, [this] {
        // An undone step must not swallow the typing that follows it.
        if (m_undoStack.canRedo())
            endMerging();
    });
}

void ReportSession::edit(const QString &text, const Report &after, const QString &mergeKey)
{
    if (after == m_report)
        return;
    m_undoStack.push(new ReportCommand(*this, text, after, mergeKey));
}

void ReportSession::endMerging() { ++m_mergeGeneration; }

void ReportSession::adopt(const Report &stored)
{
    const Report before = std::exchange(m_report, stored);
    m_saved = m_report;
    if (before != m_report)
        emit changed(before, m_report);
    emit saved();
}

void ReportSession::absorb(const std::function<void(Report &)> &change)
{
    const Report before = m_report;
    change(m_report);
    change(m_saved);
    for (ReportCommand *command : std::as_const(m_commands))
        command->absorb(change);
    if (m_report != before)
        emit changed(before, m_report);
}

Result<void> ReportSession::retrySaving()
{
    if (isSaved())
        return {};
    Result<void> result = m_saver.save(m_saved, m_report);
    if (result) {
        m_saved = m_report;
        emit saved();
    } else {
        emit saveFailed(result.error());
    }
    return result;
}

void ReportSession::beginTyping()
{
    if (++m_typing == 1)
        emit typingChanged(true);
}

void ReportSession::endTyping()
{
    if (--m_typing == 0)
        emit typingChanged(false);
}

void ReportSession::setReport(const Report &report)
{
    const Report before = std::exchange(m_report, report);
    emit changed(before, m_report);
    if (isSaved())
        emit saved();
    else
        (void)retrySaving();
}

} // namespace glaneur
