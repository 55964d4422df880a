// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QString;
class QWidget;

namespace glaneur {

/// What Glaneur is, its version, its licence and where the library is.
void showAbout(const QString &libraryPath, QWidget *parent);

/// The shortcuts of \p actions, and those that belong to no action, as a table.
void showShortcuts(const QList<QAction *> &actions, QWidget *parent);

} // namespace glaneur
