// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/sectioneditor.h"

namespace glaneur {

/// What is true of the whole report: its title, language, state and authors, and the event that it is about.
class ReportEditor : public SectionEditor
{
    Q_OBJECT

public:
    ReportEditor(ReportSession &session, QWidget *parent);

private:
    void addPublication();
    void addEvent();
};

} // namespace glaneur
