// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/editorfactory.h"

#include "views/editors/dayseditor.h"
#include "views/editors/focuseditor.h"
#include "views/editors/listeditors.h"
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
        return new ObjectivesEditor(session, section, parent);
    case SectionKind::Edition:
        return new EditionEditor(session, section, parent);
    case SectionKind::Days:
        return new DaysEditor(session, section, parent);
    case SectionKind::Takeaways:
        return new TakeawaysEditor(session, section, parent);
    case SectionKind::Focus:
        return new FocusEditor(session, section, parent);
    case SectionKind::Moments:
        return new MomentsEditor(session, section, parent);
    case SectionKind::Resources:
        return new ResourcesEditor(session, section, parent);
    case SectionKind::Expectations:
    case SectionKind::Free:
        break;
    }
    return new TextEditor(session, section, entry ? entry->kind : SectionKind::Free, parent);
}

SectionEditor *createReportEditor(ReportSession &session, QWidget *parent) { return new ReportEditor(session, parent); }

} // namespace glaneur
