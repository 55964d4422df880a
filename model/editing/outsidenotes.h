// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace glaneur {

/// What another program did to a report's notes since it was last loaded or saved here. Notes are taken beside the
/// report, by a window of their own or by a script, and nobody should have to reopen the report to see them.
class OutsideNotes
{
public:
    /// From \p known, the report as last loaded or saved here, to \p stored, as it is in the library now.
    OutsideNotes(const Report &known, const Report &stored);

    bool isEmpty() const;

    /// Brings notes that were added, changed or taken back into \p report, with the people and focuses that they name.
    /// What \p report has changed in a note itself stays.
    void applyTo(Report &report) const;

private:
    struct Change
    {
        Note before;
        Note after;
    };

    QList<Note> m_added;
    QList<Change> m_changed;
    QList<Note> m_removed;
    QList<Person> m_people;
    QList<Focus> m_focuses;
    QList<Section> m_sections; ///< of the focuses
};

} // namespace glaneur
