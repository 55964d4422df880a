// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

/// What the store tells a person, one clear sentence and an action each. \p path is the library's.
namespace glaneur::messages {

Error newer(const QString &path);
Error notALibrary(const QString &path);
Error isFolder(const QString &path);
Error readOnly(const QString &path);
Error folderReadOnly(const QString &path);
Error folderMissing(const QString &path);
Error unreadable(const QString &path);
Error noPath();
Error damaged(const QString &path);
Error busy(const QString &path);
Error diskFull(const QString &path);
Error inputOutput(const QString &path);
Error backupFailed(const QString &backup, const QString &reason);
Error upgradeFailed(const QString &path, const Error &cause);
Error unexpected(const QString &path, const QString &detail);
Error reportMissing();
Error reportExists(const QString &title);
Error reportInBin(const QString &title);
Error resourceUsed(const QString &title);
Error personUsed(const QString &name);
Error notInBin();
Error invalidReport(const QString &title);

} // namespace glaneur::messages
