// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/sectioneditor.h"

namespace glaneur {

/// The objectives of the series, or of this edition.
class ObjectivesEditor : public SectionEditor
{
    Q_OBJECT

public:
    ObjectivesEditor(ReportSession &session, const SectionId &section, QWidget *parent);
};

/// This edition: its number, year, theme and principles.
class EditionEditor : public SectionEditor
{
    Q_OBJECT

public:
    EditionEditor(ReportSession &session, const SectionId &section, QWidget *parent);
};

/// What the team takes home from the whole event.
class TakeawaysEditor : public SectionEditor
{
    Q_OBJECT

public:
    TakeawaysEditor(ReportSession &session, const SectionId &section, QWidget *parent);
};

/// What each person liked best.
class MomentsEditor : public SectionEditor
{
    Q_OBJECT

public:
    MomentsEditor(ReportSession &session, const SectionId &section, QWidget *parent);
};

/// All that the report leads to.
class ResourcesEditor : public SectionEditor
{
    Q_OBJECT

public:
    ResourcesEditor(ReportSession &session, const SectionId &section, QWidget *parent);
};

/// The event's edition number and year, side by side.
void addEditionFields(SectionEditor &editor, QBoxLayout *layout);

} // namespace glaneur
