// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "domain/result.h"

class QApplication;
class QGuiApplication;

namespace glaneur {

/// Name, version, icon and desktop file of the program; before anything is read from its settings.
void introduce(QGuiApplication &application);

/// \p error on one line of standard error, in UTF-8.
void printError(const Error &error);

/// Before the application is made: it is to run without a display, and to say nothing but what it is asked for.
void needNoDisplay();
/// Before the application is made: where there is no display it ends the program with one line and status 1.
void expectDisplay();
/// After it was made.
void foundDisplay();

/// What `glaneur [FILE]` opens.
struct WindowFiles
{
    QString library; ///< empty: the user's own
    QString report;  ///< to import; empty: none
};
Result<WindowFiles> windowFiles(const CommandLine &line);

/// Tells why there is no window, on standard error and, where it was started from no terminal, in a dialog. Returns
/// the exit status.
int refuseWindow(const Error &error, QApplication &application);

} // namespace glaneur
