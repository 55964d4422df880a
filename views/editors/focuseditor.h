// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/sectioneditor.h"

namespace glaneur {

/// A closer look at one workshop, talk or stand.
class FocusEditor : public SectionEditor
{
    Q_OBJECT

public:
    FocusEditor(ReportSession &session, const SectionId &section, QWidget *parent);

private:
    void addHead();
    void addGroupTitle(QBoxLayout *layout, const QString &label, const QString &placeholder, const QString &name,
                       QString GroupTitles::*member);

    FocusId m_focus;
};

} // namespace glaneur
