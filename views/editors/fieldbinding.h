// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/reportsession.h"

#include <QPointer>
#include <QTimer>
#include <functional>
#include <utility>

namespace glaneur {

/// How long typing must pause before it is committed, in milliseconds.
constexpr int typingPause = 400;
/// How long typing without a pause may go on before it is committed, in milliseconds.
constexpr int longestTyping = 3000;

/// A value of a report as a field edits it.
template <typename T> struct FieldValue
{
    QString undoText; ///< « Change the title », translated
    QString mergeKey; ///< one of its own for each field of a report
    std::function<T(const Report &)> read;
    std::function<void(Report &, const T &)> write;
};

/// Keeps a field and a report's value the same: typing goes into the session when it pauses, and what the session
/// changes otherwise comes into the field.
template <typename T> class FieldBinding
{
public:
    /// \p get and \p set read and write the field; all is undone with \p owner, the field.
    FieldBinding(ReportSession &session, FieldValue<T> value, QObject *owner, std::function<T()> get,
                 std::function<void(const T &)> set)
        : m_session(session)
        , m_open(&session)
        , m_value(std::move(value))
        , m_get(std::move(get))
        , m_set(std::move(set))
        , m_known(m_value.read(session.report()))
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(typingPause);
        m_longest.setSingleShot(true);
        m_longest.setInterval(longestTyping);
        for (const QTimer *timer : {&m_timer, &m_longest})
            QObject::connect(timer, &QTimer::timeout, owner, [this] { commit(); });
        QObject::connect(&session, &ReportSession::changed, owner, [this](const Report &, const Report &after) {
            const T now = m_value.read(after);
            if (now == m_known)
                return;
            m_known = now;
            setPending(false);
            m_set(now);
        });
        m_set(m_known);
    }
    ~FieldBinding()
    {
        if (m_open)
            setPending(false);
    }
    FieldBinding(const FieldBinding &) = delete;
    FieldBinding &operator=(const FieldBinding &) = delete;

    ReportSession &session() const { return m_session; }

    /// The person typed.
    void touch()
    {
        setPending(true);
        m_timer.start();
    }

    /// Brings what was typed into the session.
    void commit()
    {
        if (!m_pending)
            return;
        const T now = m_get();
        if (now != m_known) {
            m_known = now;
            m_session.edit(
                m_value.undoText, [&](Report &report) { m_value.write(report, now); }, m_value.mergeKey);
        }
        setPending(false);
    }

    /// The same, as the person leaves the field: what they type there later is another step.
    void leave()
    {
        commit();
        m_session.endMerging();
    }

    void undo()
    {
        commit();
        m_session.undoStack()->undo();
    }
    void redo()
    {
        commit();
        m_session.undoStack()->redo();
    }

private:
    void setPending(bool pending)
    {
        if (!pending) {
            m_timer.stop();
            m_longest.stop();
        } else if (!m_pending) {
            m_longest.start();
        }
        if (std::exchange(m_pending, pending) == pending)
            return;
        if (pending)
            m_session.beginTyping();
        else
            m_session.endTyping();
    }

    ReportSession &m_session;
    QPointer<ReportSession> m_open; ///< null once the session is gone
    FieldValue<T> m_value;
    std::function<T()> m_get;
    std::function<void(const T &)> m_set;
    T m_known;
    QTimer m_timer;
    QTimer m_longest;
    bool m_pending = false;
};

} // namespace glaneur
