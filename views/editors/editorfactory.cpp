// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/editorfactory.h"

#include "views/editors/reporteditor.h"
#include "views/editors/texteditors.h"

namespace glaneur {

SectionEditor *createEditor(ReportSession &session, const SectionId &section, QWidget *parent)
{
    const Section *entry = session.report().section(section);
    switch (entry ? entry->kind : SectionKind::Free) {
    case SectionKind::Context:
        return new ContextEditor(session, section, parent);
    case SectionKind::Pictures:
        return new PicturesEditor(session, section, parent);
    case SectionKind::Objectives:
    case SectionKind::Edition:
    case SectionKind::Days:
    case SectionKind::Takeaways:
    case SectionKind::Focus:
    case SectionKind::Moments:
    case SectionKind::Resources:
    case SectionKind::Expectations:
    case SectionKind::Free:
        break;
    }
    return new TextEditor(session, section, entry ? entry->kind : SectionKind::Free, parent);
}

SectionEditor *createReportEditor(ReportSession &session, QWidget *parent) { return new ReportEditor(session, parent); }

} // namespace glaneur
