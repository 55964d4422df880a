// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/usualreport.h"

namespace glaneur::testing {

/// A report of many people and focuses, some of whose names are very long.
inline Report bigTeam(int people = 40, int focuses = 20)
{
    Report report = usualReport();
    const QStringList firstNames{QStringLiteral("Élodie"), QStringLiteral("Marc"),   QStringLiteral("Anne-Sophie"),
                                 QStringLiteral("Öykü"),   QStringLiteral("Xavier"), QStringLiteral("Noé")};
    const QStringList familyNames{QStringLiteral("Morel"), QStringLiteral("de La Tour"), QStringLiteral("Ça"),
                                  QStringLiteral("Vandenbroucke-Delattre de la Haute-Maison"), QStringLiteral("Nguyễn")};
    for (int i = int(report.people.size()); i < people; ++i)
        report.people.append({PersonId::create(), firstNames.at(i % firstNames.size()),
                              familyNames.at(i % familyNames.size()), QStringLiteral("médiation"), QString(), QString()});
    for (int i = int(report.focuses.size()); i < focuses; ++i) {
        Focus focus;
        focus.id = FocusId::create();
        focus.kind = FocusKind(i % int(allValues<FocusKind>().size()));
        focus.title = i % 7 == 3 ? QStringLiteral("l’accompagnement des personnes éloignées du numérique, acte %1").arg(i)
                                 : QStringLiteral("atelier %1").arg(i);
        for (int person = i % 3; person < people; person += 3 + i % 4)
            focus.attendees.append(report.people.at(person).id);
        Section section;
        section.id = SectionId::create();
        section.kind = SectionKind::Focus;
        section.focus = focus.id;
        report.focuses.append(focus);
        report.sections.append(section);
    }
    return report;
}

} // namespace glaneur::testing
