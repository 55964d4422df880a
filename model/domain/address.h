// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace glaneur {

/// What is to be said of the address of a link or a resource.
enum class AddressState {
    Ok,        ///< http, https, mailto, tel or ftp with something to reach
    Missing,   ///< empty, or only « # »
    Malformed, ///< no address that a reader's browser could follow: no scheme, no host, blanks
    Dangerous, ///< does something instead of leading somewhere: javascript, data, vbscript, file
};

AddressState addressState(const QString &address);

/// \p address without the parameters by which newsletters and advertisers follow readers (utm_*, fbclid, gclid, mc_cid
/// and their like); all else in it stays letter by letter.
QString withoutTracking(const QString &address);

} // namespace glaneur
