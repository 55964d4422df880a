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
    /// Looks now, rather than within the second.
    void look();

signals:
    /// Another program has changed something in the library.
    void found();

private:
    void timerEvent(QTimerEvent *event) override;

    Library &m_library;
    QPointer<ReportSession> m_session;
};

} // namespace glaneur
