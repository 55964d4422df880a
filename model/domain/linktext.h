// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace glaneur {

/// Whether the link text \p text says nothing on what it leads to, out of its context: « En savoir + », « here ».
/// By a vocabulary in French and English. (RGAA 6.1, WCAG 2.4.4 and 2.4.9.)
bool isVagueLinkText(const QString &text);

/// Whether the link text \p text is an address, spelt out: « https://… », « www.… ».
bool isAddressText(const QString &text);

} // namespace glaneur
