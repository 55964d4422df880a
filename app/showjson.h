// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QJsonObject>

namespace glaneur {

/// What `glaneur show` prints. Texts are CommonMark, dates ISO 8601; what is missing is null where it is an address, a
/// date, a number or a person, and empty where it is a text. `series` holds the context and the objectives that the
/// report shows; `event.ownContext` and `event.ownObjectives` say whether they are this edition's own.
QJsonObject toJson(const Report &report);

/// Where something stands: `section` (id), `field`, `item` (id), `index`; null what does not apply.
QJsonObject toJson(const Origin &origin);

} // namespace glaneur
