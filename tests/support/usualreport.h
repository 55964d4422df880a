// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace glaneur::testing {

inline RichText rich(const char *source) { return RichText(QString::fromUtf8(source)); }

/// A small report with something in each of its parts.
inline Report usualReport()
{
    Report report;
    report.id = ReportId::create();
    report.title = QStringLiteral("Rencontres du Libre : la 3e édition");
    report.byline = QStringLiteral("L'équipe du Relais");
    report.organisation = QStringLiteral("Le Relais");
    report.series = {SeriesId::create(), QStringLiteral("Rencontres du Libre"), QStringLiteral("La Fabrique"),
                     rich("Une rencontre **annuelle** autour des [logiciels libres](https://example.org/libre)."),
                     {rich("Faire se croiser des métiers"), rich("Donner envie d'*essayer*"), rich("Garder trace")}};
    report.event.id = EventId::create();
    report.event.series = report.series.id;
    report.event.edition = 3;
    report.event.year = 2025;
    report.event.theme = rich("Réparer plutôt que remplacer");
    report.event.principles = {rich("Sobriété"), rich("Partage"), rich("Ouverture")};
    report.people = {{PersonId::create(), QStringLiteral("Inès"), QStringLiteral("Morel"), QStringLiteral("animatrice"),
                      QStringLiteral("Drôme"), QStringLiteral("Le Relais")},
                     {PersonId::create(), QStringLiteral("Paul"), QString(), QStringLiteral("chargé de mission"), QString(),
                      QString()},
                     {PersonId::create(), QStringLiteral("Zoé"), QStringLiteral("Blanc"), QString(), QStringLiteral("Isère"),
                      QString()}};
    Day first;
    first.id = DayId::create();
    first.date = QDate(2025, 6, 12);
    first.place = QStringLiteral("Valence");
    first.programme = rich("Ouverture, puis **ateliers** jusqu'à 17:30.");
    first.attendees = {report.people.at(0).id, report.people.at(1).id};
    Day second = first;
    second.id = DayId::create();
    second.date = QDate(2025, 6, 13);
    second.kind = DayKind::Off;
    second.programme = {};
    report.event.days = {first, second};
    report.takeaways = {{TakeawayId::create(), Polarity::Plus, rich("Un accueil **chaleureux** et des ateliers pratiques"), {}},
                        {TakeawayId::create(), Polarity::Minus, rich("Trop peu de temps entre deux rendez-vous"), {}},
                        {TakeawayId::create(), Polarity::Neutral, rich("👉 La prochaine se tiendra en ligne"), {}}};
    report.resources = {{ResourceId::create(), QStringLiteral("Le guide du réemploi"), QStringLiteral("https://example.org/guide"),
                         ResourceKind::Dossier, rich("Trente pages"), {QStringLiteral("réemploi")}},
                        {ResourceId::create(), QStringLiteral("Jeu des pannes"), QString(), ResourceKind::Game, {}, {}}};
    Focus focus;
    focus.id = FocusId::create();
    focus.title = QStringLiteral("réparation");
    focus.officialTitle = QStringLiteral("Réparer ensemble : mode d'emploi");
    focus.attendees = {report.people.at(0).id};
    focus.aim = rich("montrer qu'une réparation s'apprend en une heure");
    focus.takeaways = {{TakeawayId::create(), Polarity::Plus, rich("Des outils prêtés sur place"), {}}};
    focus.resources = {report.resources.at(0).id};
    report.focuses = {focus};
    report.moments = {{MomentId::create(), report.people.at(0).id, rich("Le repas partagé du soir")},
                      {MomentId::create(), report.people.at(2).id, rich("La visite de l'atelier")}};
    for (const SectionKind kind : allValues<SectionKind>()) {
        Section section;
        section.id = SectionId::create();
        section.kind = kind;
        if (kind == SectionKind::Focus)
            section.focus = focus.id;
        if (kind == SectionKind::Expectations)
            section.text = rich("Rencontrer du monde et *apprendre*.");
        if (kind == SectionKind::Free) {
            section.title = QStringLiteral("Pour finir");
            section.text = rich("### Merci\n\nÀ toutes et à tous :\n\n1. un\n2. deux\n   - et demi\n\n> On reviendra.\n\n"
                                "| Quoi | Où |\n|---|---|\n| Atelier | Salle 2 |\n\n```\nnpm start\n```");
        }
        report.sections.append(section);
    }
    return report;
}

/// The first section of \p kind.
inline SectionId sectionOf(const Report &report, SectionKind kind)
{
    for (const Section &section : report.sections) {
        if (section.kind == kind)
            return section.id;
    }
    return {};
}

} // namespace glaneur::testing
