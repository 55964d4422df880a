// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;

namespace glaneur {

/// Gives \p field what one to search with has: \p words as its name and where nothing is typed, a sign, and a button
/// that clears it, each with a name for who can't see it.
void setUpSearchField(QLineEdit *field, const QString &words);

} // namespace glaneur
