// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outsidechanges.h"

#include "editing/outsidenotes.h"
#include "editing/reportsession.h"

#include <QTimerEvent>

namespace glaneur {

OutsideChanges::OutsideChanges(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    constexpr int milliseconds = 1000;
    startTimer(milliseconds, Qt::CoarseTimer);
    (void)m_library.changedElsewhere(); // from now on
}

void OutsideChanges::setSession(ReportSession *session) { m_session = session; }

void OutsideChanges::look()
{
    if (!m_library.changedElsewhere())
        return;
    if (m_session) {
        // A report that can't be read now is no reason to disturb: its next edit tells.
        if (const Result<Report> stored = m_library.load(m_session->report().id)) {
            const OutsideNotes notes(m_session->savedReport(), *stored);
            if (!notes.isEmpty())
                m_session->absorb([&](Report &report) { notes.applyTo(report); });
        }
    }
    emit found();
}

void OutsideChanges::timerEvent(QTimerEvent *event)
{
    event->accept();
    look();
}

} // namespace glaneur
