// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QTimeZone>

namespace glaneur {

/// The report in tests/data/stores/: never changed, so that a library of each schema version can be compared with it.
/// What later versions add to a report stays at its default here.
inline Report fixtureReport()
{
    // A serial number makes each id: the same ones at every run.
    int serial = 0;
    const auto uuid = [&] {
        return QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-%1").arg(++serial, 12, 10, QLatin1Char('0')));
    };
    const auto text = [](const QString &source) { return RichText(source); };

    Report report;
    report.id = ReportId(uuid());
    report.title = QStringLiteral("Journées du quai 🌊 : l’édition des « passerelles »");
    report.language = QStringLiteral("fr");
    report.state = ReportState::Published;
    report.byline = QStringLiteral("L’équipe du quai");
    report.organisation = QStringLiteral("Le quai");
    report.publishedAt = QDateTime(QDate(2025, 3, 4), QTime(5, 6, 7, 89), QTimeZone::utc());

    report.series.id = SeriesId(uuid());
    report.series.name = QStringLiteral("Journées du quai[s]");
    report.series.organiser = QStringLiteral("La fabrique");
    report.series.context = text(QStringLiteral("Un **rendez-vous** annuel.\n\n[Voir](https://exemple.org/quai)"));
    report.series.objectives = {text(QStringLiteral("Relier")), text(QStringLiteral("Outiller les chargé·e·s de projet"))};

    const Person ada{PersonId(uuid()), QStringLiteral("Ada"), QStringLiteral("Noël"), QStringLiteral("conseillère"),
                     QStringLiteral("Vallée"), QStringLiteral("Le quai")};
    const Person lou{PersonId(uuid()), QStringLiteral("Lou"), {}, QStringLiteral("coordinateur"), {}, {}};
    report.people = {ada, lou};

    const Resource game{ResourceId(uuid()), QStringLiteral("Le jeu des écluses"), QStringLiteral("https://exemple.org/jeu"),
                        ResourceKind::Game, text(QStringLiteral("Un jeu *coopératif*.")),
                        {QStringLiteral("jeu"), QStringLiteral("eau")}};
    const Resource site{ResourceId(uuid()), QStringLiteral("Sans adresse"), {}, ResourceKind::Site, {}, {}};
    report.resources = {game, site};

    report.event.id = EventId(uuid());
    report.event.series = report.series.id;
    report.event.name = QStringLiteral("Passerelles");
    report.event.edition = 3;
    report.event.year = 2025;
    report.event.theme = text(QStringLiteral("Franchir"));
    report.event.principles = {text(QStringLiteral("Écouter")), text(QStringLiteral("Œuvrer"))};
    report.event.days = {
        {DayId(uuid()), QDate(2025, 2, 1), QStringLiteral("Le port"), DayKind::Off, text(QStringLiteral("Visite [OFF]")), {ada.id}},
        {DayId(uuid()), QDate(), {}, DayKind::Online, {}, {lou.id, ada.id}},
    };
    report.event.context = text(QStringLiteral("Cette fois, à quai."));
    report.event.objectives = QList<RichText>{text(QStringLiteral("Traverser"))};

    report.takeaways = {{TakeawayId(uuid()), Polarity::Plus, text(QStringLiteral("Un bel accueil\u202f!")), ada.id},
                        {TakeawayId(uuid()), Polarity::Neutral, text(QStringLiteral("À suivre")), {}}};
    report.titles = {QStringLiteral("Retenu"), QStringLiteral("Points forts"), QStringLiteral("À revoir"), QStringLiteral("Liens")};

    Focus focus;
    focus.id = FocusId(uuid());
    focus.kind = FocusKind::CrossedViews;
    focus.title = QStringLiteral("l’eau");
    focus.officialTitle = QStringLiteral("Regards sur l’eau");
    focus.attendees = {lou.id};
    focus.lead = text(QStringLiteral("Lou y était"));
    focus.aim = text(QStringLiteral("Comprendre\\\nensemble"));
    focus.takeaways = {{TakeawayId(uuid()), Polarity::Minus, text(QStringLiteral("Trop court")), lou.id}};
    focus.resources = {site.id, game.id};
    focus.titles = {QStringLiteral("Notes"), {}, {}, QStringLiteral("Pour aller plus loin")};
    report.focuses = {focus};

    report.moments = {{MomentId(uuid()), lou.id, text(QStringLiteral("Le pont levé 👏"))}};

    Picture picture;
    picture.id = PictureId(uuid());
    picture.mediaType = QStringLiteral("image/svg+xml");
    picture.data = QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"2\"/>");
    picture.size = {4, 2};
    picture.alternativeText = QStringLiteral("Une passerelle");
    picture.caption = text(QStringLiteral("La passerelle *nord*"));
    picture.credit = QStringLiteral("Ada");
    report.pictures = {picture};

    Note note;
    note.id = NoteId(uuid());
    note.takenAt = QDateTime(QDate(2025, 2, 1), QTime(14, 30), QTimeZone::utc());
    note.author = ada.id;
    note.day = report.event.days.first().id;
    note.focus = focus.id;
    note.state = NoteState::Kept;
    note.text = text(QStringLiteral("accueil top"));
    note.outcome = NoteOutcome::Takeaway;
    note.outcomeId = report.takeaways.first().id.uuid();
    report.notes = {note};

    for (SectionKind kind : allValues<SectionKind>()) {
        Section section;
        section.id = SectionId(uuid());
        section.kind = kind;
        section.included = kind != SectionKind::Objectives;
        if (kind == SectionKind::Focus)
            section.focus = focus.id;
        if (kind == SectionKind::Free) {
            section.title = QStringLiteral("Mot de la fin");
            section.text = text(QStringLiteral("## Merci\n\n> à tous·tes\n\n| a | b |\n| --- | --- |\n| 1 | 2 |"));
            section.pictures = {picture.id};
        }
        report.sections.append(section);
    }
    return report;
}

} // namespace glaneur
