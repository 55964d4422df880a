// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace glaneur {

/// \p text as the address of a link: with https:// where a person left it out, mailto: before an e-mail address.
/// Empty for no address.
QString completedAddress(const QString &text);

/// An address in plain words.
struct TypedAddress
{
    qsizetype from = 0;
    qsizetype length = 0; ///< 0: none
    QString address;      ///< complete
};

/// The address that \p line ends in: one with a scheme, one that starts with « www. », or an e-mail address. The marks of
/// the sentence behind it are no part of it, and stay behind \p line's address.
TypedAddress addressAtEnd(const QString &line);
/// The first address in \p text from \p from on.
TypedAddress addressIn(const QString &text, qsizetype from);

} // namespace glaneur
