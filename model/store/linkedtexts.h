// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/librarychange.h"
#include "store/database.h"

#include <functional>

namespace glaneur {

/// A link in a text of a report that is not in the bin.
struct TextLink
{
    ReportId report;
    QString reportTitle;
    Origin::Field field = Origin::Field::None;
    QString item; ///< the id of what the field names
    int index = -1;
    QString address;
    QString words;
};

/// Calls \p link for each link in a text that holds \p part, blind to case; empty: in any text.
void eachTextLink(Transaction &transaction, const QString &part, const std::function<void(const TextLink &)> &link);

} // namespace glaneur
