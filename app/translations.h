// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace glaneur {

/// The language to speak, "fr" or "en": \p chosen where it is one of them, else the first of the system's that is, else
/// English.
QString interfaceLanguage(const QString &chosen = {});

/// Makes \p application speak \p language, Qt's own words included, and write dates and numbers its way.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace glaneur
