// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace glaneur {

/// Closes the windows, as a person would, when the system asks the program to end: at the end of a session, from a
/// terminal, by a service manager. One for the program, made after the application.
class QuitSignals : public QObject
{
public:
    explicit QuitSignals(QObject *parent = nullptr);
};

} // namespace glaneur
