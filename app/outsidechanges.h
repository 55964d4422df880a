// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/library.h"

#include <QObject>
#include <QPointer>

namespace glaneur {

class ReportSession;

/// Looks out for what other programs do to the library, such as `glaneur note` beside the window, and brings their notes
/// into the open report.
class OutsideChanges : public QObject
{
    Q_OBJECT

public:
    /// \p library must outlive this.
    explicit OutsideChanges(Library &library, QObject *parent = nullptr);

    /// The open report, null: none.
    void setSession(ReportSession *session);
    /// Looks whether a step of the library's own, undone, took the report back to before a note came in.
    void lookAgain();

signals:
    /// Another program has changed something in the library.
    void found();

private:
    void timerEvent(QTimerEvent *event) override;
    void bringIn();

    Library &m_library;
    QPointer<ReportSession> m_session;
    bool m_broughtIn = false; ///< something, into this session
};

} // namespace glaneur
