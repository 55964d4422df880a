// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"
#include "domain/enums.h"

#include <QString>

namespace glaneur {

/// The names of kinds and states in the language of the window. What a report says of itself follows the report's own
/// language and comes from the document room.
QString kindName(SectionKind kind);
QString kindName(FocusKind kind);
QString kindName(ResourceKind kind);
QString kindName(DayKind kind);
QString polarityName(Polarity polarity);
QString stateName(NoteState state);
QString stateName(ReportState state);
QString addressStateName(AddressState state);

} // namespace glaneur
