// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

class QWidget;

namespace glaneur {

class ReportSession;

/// The names, role, territory and organisation of a person of \p session, which must outlive the fields.
QWidget *makePersonFields(ReportSession &session, const PersonId &id);

} // namespace glaneur
