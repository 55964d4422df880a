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

void OutsideChanges::setSession(ReportSession *session)
{
    m_session = session;
    m_broughtIn = false;
}

void OutsideChanges::lookAgain()
{
    if (m_broughtIn)
        bringIn();
}

void OutsideChanges::bringIn()
{
    if (!m_session)
        return;
    // A report that can't be read now is no reason to disturb: its next edit tells.
    const Result<Report> stored = m_library.load(m_session->report().id);
    if (!stored)
        return;
    const OutsideNotes notes(m_session->savedReport(), *stored);
    if (notes.isEmpty())
        return;
    m_broughtIn = true;
    m_session->absorb([&](Report &report) { notes.applyTo(report); });
}

void OutsideChanges::timerEvent(QTimerEvent *event)
{
    event->accept();
    if (!m_library.changedElsewhere())
        return;
    bringIn();
    emit found();
}

} // namespace glaneur
