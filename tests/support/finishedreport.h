// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/usualreport.h"

namespace glaneur::testing {

/// The usual report with nothing left to be done.
inline Report finishedReport()
{
    Report report = usualReport();
    report.people[2].role = QStringLiteral("médiatrice");
    report.event.days[1].programme = rich("Visite de l'atelier, puis repas partagé.");
    report.takeaways[2].text = rich("La prochaine se tiendra en ligne");
    report.resources[1].address = QStringLiteral("https://example.org/pannes");
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>";
    report.pictures = {{PictureId::create(), QStringLiteral("image/svg+xml"), svg, QSize(8, 8),
                        QStringLiteral("Six personnes autour d'un grille-pain démonté"), false,
                        rich("L'atelier du premier jour"), QStringLiteral("Inès Morel")}};
    return report;
}

} // namespace glaneur::testing
