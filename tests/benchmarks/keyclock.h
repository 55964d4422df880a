// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPointer>
#include <QWidget>
#include <algorithm>

namespace glaneur::testing {

/// An application that measures how long keys take from being pressed to being painted.
///
/// A key is sent as an event whose time stamp is nanoseconds of now(); it is painted when the window system got the
/// picture in which the watched widget was painted after the key was handled.
class KeyClock : public QApplication
{
public:
    KeyClock(int &argc, char **argv) : QApplication(argc, argv) { m_clock.start(); }

    /// Nanoseconds since the start; callable from any thread.
    qint64 now() const { return m_clock.nsecsElapsed(); }

    /// Watches \p painted, from nothing; keys are those that \p receiver gets.
    void watch(QWidget *receiver, QWidget *painted)
    {
        m_receiver = receiver;
        m_painted = painted;
        m_waiting.clear();
        m_times.clear();
    }

    /// Milliseconds of each key, in the order of the keys.
    const QList<double> &times() const { return m_times; }
    /// How many keys were handled and not yet painted.
    qsizetype waiting() const { return m_waiting.size(); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        ++m_depth;
        const bool key = event->type() == QEvent::KeyPress && receiver == m_receiver;
        const qint64 pressed = key ? qint64(static_cast<QKeyEvent *>(event)->timestamp()) : 0;
        if (event->type() == QEvent::Paint && receiver == m_painted)
            m_paintedNow = m_waiting.size();
        const bool result = QApplication::notify(receiver, event);
        if (key)
            m_waiting.append(pressed);
        // Painting ends, and its picture is handed over, with the event that asked for it.
        if (--m_depth == 0 && m_paintedNow > 0) {
            for (; m_paintedNow > 0; --m_paintedNow)
                m_times.append(double(now() - m_waiting.takeFirst()) / 1e6);
        }
        return result;
    }

private:
    QElapsedTimer m_clock;
    QPointer<QWidget> m_receiver;
    QPointer<QWidget> m_painted;
    QList<qint64> m_waiting;
    QList<double> m_times;
    qsizetype m_paintedNow = 0;
    int m_depth = 0;
};

/// The value below which \p percent of \p times lie.
inline double percentile(QList<double> times, double percent)
{
    if (times.isEmpty())
        return 0;
    std::sort(times.begin(), times.end());
    const auto index = qsizetype(percent / 100 * double(times.size() - 1) + 0.5);
    return times.at(index);
}

} // namespace glaneur::testing
