// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/sectioneditor.h"

#include <functional>


namespace glaneur {

/// What the series is about: written once, or this edition's own.
class ContextEditor : public SectionEditor
{
    Q_OBJECT

public:
    ContextEditor(ReportSession &session, const SectionId &section, QWidget *parent);
};

/// A text of its own: what the team expected, or anything else that it wants to say.
class TextEditor : public SectionEditor
{
    Q_OBJECT

public:
    TextEditor(ReportSession &session, const SectionId &section, SectionKind kind, QWidget *parent);
};

/// Pictures that no text holds.
class PicturesEditor : public SectionEditor
{
    Q_OBJECT

public:
    PicturesEditor(ReportSession &session, const SectionId &section, QWidget *parent);
};

/// A box, ticked while this edition has something of its own in place of the series': \p own says whether a report's
/// event has it, \p set gives it a copy or takes it away. Hidden where the report is on no series.
QWidget *makeOwnBox(ReportSession &session, const QString &undoText, const QString &label,
                    std::function<bool(const Report &)> own, std::function<void(Report &, bool)> set);

} // namespace glaneur
