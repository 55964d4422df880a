// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

class QWidget;

namespace glaneur {

class ReportSession;
class RowsBox;
class SectionEditor;

/// Makes the list of the report's resources (\p focus null) or of those of a focus, each with its title, kind,
/// address and what is to be said of it, description and tags.
RowsBox *makeResourceList(SectionEditor &editor, const FocusId &focus);

/// The fields of the resource \p id of \p session's report: title, kind, address and its state, description, tags.
QWidget *makeResourceFields(ReportSession &session, const ResourceId &id);

} // namespace glaneur
