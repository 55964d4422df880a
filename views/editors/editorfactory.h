// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/sectioneditor.h"

namespace glaneur {

/// The editor made for section \p section of \p session's report, which must have it. The session must outlive it.
SectionEditor *createEditor(ReportSession &session, const SectionId &section, QWidget *parent);
/// The editor of what is true of the whole report: title, language, authors, event.
SectionEditor *createReportEditor(ReportSession &session, QWidget *parent);

} // namespace glaneur
