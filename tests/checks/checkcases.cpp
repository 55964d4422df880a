// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkcases.h"

#include "support/finishedreport.h"

namespace glaneur::testing {

namespace {

using Field = Origin::Field;

Section &section(Report &report, SectionKind kind)
{
    return report.sections[indexOfId(report.sections, sectionOf(report, kind))];
}
void setFree(Report &report, const char *source) { section(report, SectionKind::Free).text = rich(source); }
void setExpectations(Report &report, const char *source) { section(report, SectionKind::Expectations).text = rich(source); }
void setAlternative(Report &report, const char *text) { report.pictures[0].alternativeText = QString::fromUtf8(text); }

Section freeSection(const char *title, const char *source)
{
    Section section;
    section.id = SectionId::create();
    section.title = QString::fromUtf8(title);
    section.text = rich(source);
    return section;
}

QList<CheckCase> reportCases()
{
    return {
        {"no-title", "blank", [](Report &r) { r.title = QStringLiteral("  "); }, [](Report &r) { r.title = QStringLiteral("R"); }, Field::Title},
        {"usual-title", "any report's", [](Report &r) { r.title = QStringLiteral("Rapport d’événement"); },
         [](Report &r) { r.title = QStringLiteral("Rapport d’événement : NEC"); }, Field::Title},
        {"usual-title", "file name", [](Report &r) { r.title = QStringLiteral("rapport-2024.docx"); },
         [](Report &r) { r.title = QStringLiteral("Le format docx en 2024"); }, Field::Title},
        {"no-byline", "nobody", [](Report &r) { r.byline.clear(); r.organisation = QStringLiteral(" "); },
         [](Report &r) { r.byline.clear(); }, Field::Byline},
        {"fresh-notes", "one", [](Report &r) { r.notes = {{NoteId::create(), {}, {}, {}, {}, NoteState::Fresh, rich("Une idée"), {}, {}}}; },
         [](Report &r) { r.notes = {{NoteId::create(), {}, {}, {}, {}, NoteState::SetAside, rich("Une idée"), {}, {}}}; }, Field::Note},
        {"no-language", "empty", [](Report &r) { r.language.clear(); }, [](Report &r) { r.language = QStringLiteral("fr-CH"); }, Field::None},
        {"no-language", "no code", [](Report &r) { r.language = QStringLiteral("français"); },
         [](Report &r) { r.language = QStringLiteral("br"); }, Field::None},
    };
}

QList<CheckCase> linkCases()
{
    return {
        {"missing-address", "link", [](Report &r) { setExpectations(r, "Voir [le guide du tri](#)."); },
         [](Report &r) { setExpectations(r, "Voir [le guide du tri](https://example.org/#)."); }, Field::SectionText},
        {"missing-address", "resource", [](Report &r) { r.resources[0].address.clear(); },
         [](Report &r) { r.resources.append({ResourceId::create(), QStringLiteral("Jamais montrée"), {}, {}, {}, {}});
                         section(r, SectionKind::Resources).included = false; }, Field::Resource},
        {"missing-address", "in a table", [](Report &r) { setFree(r, "| Quoi |\n|---|\n| [le plan]() |"); },
         [](Report &r) { setFree(r, "| Quoi |\n|---|\n| \\[le plan\\]() |"); }, Field::SectionText},
        {"missing-address", "in a section left out", [](Report &r) { setFree(r, "[le plan]()"); },
         [](Report &r) { setFree(r, "[le plan]()"); section(r, SectionKind::Free).included = false; }, Field::SectionText},
        {"malformed-address", "no scheme", [](Report &r) { r.resources[0].address = QStringLiteral("example.org/guide"); },
         [](Report &r) { r.resources[0].address = QStringLiteral("mailto:nous@example.org"); }, Field::Resource},
        {"malformed-address", "no host", [](Report &r) { setExpectations(r, "Voir [le guide du tri](http://guide)."); },
         [](Report &r) { setExpectations(r, "Voir [le guide du tri](http://guide.example.org)."); }, Field::SectionText},
        {"dangerous-address", "script", [](Report &r) { setExpectations(r, "Voir [le guide du tri](javascript:alert)."); },
         [](Report &r) { setExpectations(r, "Voir [le guide de javascript:](https://example.org/javascript:)."); }, Field::SectionText},
        {"dangerous-address", "file", [](Report &r) { r.resources[0].address = QStringLiteral("file:///etc/passwd"); },
         [](Report &r) { r.resources[0].address = QStringLiteral("https://example.org/file:"); }, Field::Resource},
        {"vague-link", "French", [](Report &r) { setExpectations(r, "[En savoir +](https://example.org/a)"); },
         [](Report &r) { setExpectations(r, "[En savoir + sur le tri](https://example.org/a)"); }, Field::SectionText},
        {"vague-link", "signs around", [](Report &r) { setExpectations(r, "[👉 Cliquez ici !](https://example.org/a)"); },
         [](Report &r) { setExpectations(r, "[👉 Cliquez-vous ?](https://example.org/a)"); }, Field::SectionText},
        {"vague-link", "English", [](Report &r) { setExpectations(r, "[Read more…](https://example.org/a)"); },
         [](Report &r) { setExpectations(r, "[Read more books](https://example.org/a)"); }, Field::SectionText},
        {"vague-link", "resource", [](Report &r) { r.resources[0].title = QStringLiteral("le site"); },
         [](Report &r) { r.resources[0].title = QStringLiteral("le site du Relais"); }, Field::Resource},
        {"vague-link", "bold words", [](Report &r) { setExpectations(r, "[**ici**](https://example.org/a)"); },
         [](Report &r) { setExpectations(r, "**ici** [le guide du tri](https://example.org/a)"); }, Field::SectionText},
        {"address-as-text", "link", [](Report &r) { setExpectations(r, "[https://example.org/a](https://example.org/a)"); },
         [](Report &r) { setExpectations(r, "[example.org](https://example.org/a)"); }, Field::SectionText},
        {"address-as-text", "resource", [](Report &r) { r.resources[0].title = QStringLiteral("www.example.org/guide"); },
         [](Report &r) { r.resources[0].title = QStringLiteral("nous@example.org"); }, Field::Resource},
        {"links-alike", "two addresses",
         [](Report &r) { setExpectations(r, "[Le plan](https://example.org/a) et [le plan](https://example.org/b)"); },
         [](Report &r) { setExpectations(r, "[Le plan](https://example.org/a) et [le plan](http://Example.org/a/)"); }, Field::SectionText},
        {"untitled-resource", "blank", [](Report &r) { r.resources[0].title = QStringLiteral(" "); },
         [](Report &r) { r.resources[0].title = QStringLiteral("."); }, Field::Resource},
        {"resources-alike", "same page", [](Report &r) { r.resources[1].address = QStringLiteral("http://EXAMPLE.org/guide/"); },
         [](Report &r) { r.resources[1].address = QStringLiteral("https://example.org/Guide"); }, Field::Resource},
    };
}

QList<CheckCase> pictureCases()
{
    return {
        {"no-alternative", "blank", [](Report &r) { setAlternative(r, "  "); },
         [](Report &r) { setAlternative(r, ""); r.pictures[0].decorative = true; r.pictures[0].caption = {}; }, Field::Picture},
        {"no-alternative", "in a section",
         [](Report &r) { setAlternative(r, ""); section(r, SectionKind::Free).pictures = {r.pictures[0].id}; },
         [](Report &r) { setAlternative(r, ""); section(r, SectionKind::Pictures).included = false; }, Field::Picture},
        {"file-name-as-alternative", "ending", [](Report &r) { setAlternative(r, "atelier du matin.JPG"); },
         [](Report &r) { setAlternative(r, "L'affiche « Atelier.jpg ou .png ? » au mur"); }, Field::Picture},
        {"file-name-as-alternative", "camera", [](Report &r) { setAlternative(r, "IMG_20240925"); },
         [](Report &r) { setAlternative(r, "Image d'Épinal au mur"); }, Field::Picture},
        {"file-name-as-alternative", "screenshot", [](Report &r) { setAlternative(r, "Capture d’écran 2024-09-25 à 10.12"); },
         [](Report &r) { setAlternative(r, "Le formulaire d'inscription, rempli"); }, Field::Picture},
        {"picture-of", "French", [](Report &r) { setAlternative(r, "Photo de six personnes"); },
         [](Report &r) { setAlternative(r, "Six personnes et leurs photos de famille"); }, Field::Picture},
        {"picture-of", "English", [](Report &r) { setAlternative(r, "A picture of six people"); },
         [](Report &r) { setAlternative(r, "Picturesque hills"); }, Field::Picture},
        {"alternative-as-caption", "same words", [](Report &r) { setAlternative(r, "l'atelier du premier  jour"); },
         [](Report &r) { setAlternative(r, "L'atelier du premier jour, vu du fond"); }, Field::Picture},
        {"captioned-decoration", "caption", [](Report &r) { r.pictures[0].decorative = true; },
         [](Report &r) { r.pictures[0].decorative = true; r.pictures[0].caption = {}; }, Field::Picture},
        {"picture-elsewhere", "in a text", [](Report &r) { setFree(r, "![Une affiche](https://example.org/a.png)"); },
         [](Report &r) { setFree(r, "!\\[Une affiche\\](https://example.org/a.png)"); }, Field::SectionText},
    };
}

QList<CheckCase> structureCases()
{
    return {
        {"empty-section", "expectations", [](Report &r) { setExpectations(r, ""); }, [](Report &r) { setExpectations(r, "Rien."); },
         Field::SectionText},
        {"empty-section", "left out", [](Report &r) { r.takeaways.clear(); },
         [](Report &r) { r.takeaways.clear(); section(r, SectionKind::Takeaways).included = false; }, Field::Takeaway},
        {"empty-section", "focus with a title alone",
         [](Report &r) { Focus &f = r.focuses[0]; f.aim = f.lead = {}; f.takeaways.clear(); f.resources.clear(); f.attendees.clear(); },
         [](Report &r) { Focus &f = r.focuses[0]; f.aim = f.lead = {}; f.takeaways.clear(); f.attendees.clear(); }, Field::FocusAim},
        {"empty-section", "pictures", [](Report &r) { r.pictures.clear(); }, [](Report &r) { section(r, SectionKind::Free).text = {};
         section(r, SectionKind::Free).pictures = {r.pictures[0].id}; section(r, SectionKind::Pictures).included = false; }, Field::Picture},
        {"same-heading", "typed", [](Report &r) { r.sections.append(freeSection("pour  FINIR", "Encore un mot.")); },
         [](Report &r) { r.sections.append(freeSection("Pour finir (2)", "Encore un mot.")); }, Field::SectionTitle},
        {"same-heading", "usual", [](Report &r) { Section s = section(r, SectionKind::Moments); s.id = SectionId::create(); r.sections.append(s); },
         [](Report &r) { Section s = section(r, SectionKind::Moments); s.id = SectionId::create(); s.title = QStringLiteral("Suite");
                         r.sections.append(s); }, Field::SectionTitle},
        {"skipped-level", "down two", [](Report &r) { setFree(r, "## Un\n\nmot\n\n#### Deux\n\nmot"); },
         [](Report &r) { setFree(r, "#### Un\n\nmot\n\n## Deux\n\nmot\n\n### Trois\n\nmot"); }, Field::SectionText},
        {"bold-heading", "over a paragraph", [](Report &r) { setFree(r, "**Le matin**\n\nOn arrive."); },
         [](Report &r) { setFree(r, "**Le matin**, on arrive.\n\nOn part."); }, Field::SectionText},
        {"bold-heading", "over a list", [](Report &r) { setExpectations(r, "**Deux choses :**\n\n- un\n- deux"); },
         [](Report &r) { setExpectations(r, "On part.\n\n**Merci**"); }, Field::SectionText},
        {"bold-heading", "no sentence", [](Report &r) { setFree(r, "***Le matin***\n\nOn arrive."); },
         [](Report &r) { setFree(r, "**On arrive le matin.**\n\nOn part."); }, Field::SectionText},
        {"empty-heading", "no words", [](Report &r) { setFree(r, "## \n\nmot"); }, [](Report &r) { setFree(r, "## 1\n\nmot"); },
         Field::SectionText},
        {"no-table-header", "blank row", [](Report &r) { setFree(r, "| | |\n|---|---|\n| a | b |"); },
         [](Report &r) { setFree(r, "| | Où |\n|---|---|\n| a | b |"); }, Field::SectionText},
        {"no-table-header", "blank cell", [](Report &r) { setFree(r, "| Quoi | |\n|---|---|\n| a | b |"); },
         [](Report &r) { setFree(r, "| Quoi | Où |\n|---|---|\n| a | |"); }, Field::SectionText},
    };
}

QList<CheckCase> listCases()
{
    return {
        {"typed-list", "lines", [](Report &r) { setFree(r, "À faire :\\\n\\- trier\\\n\\- ranger"); },
         [](Report &r) { setFree(r, "À faire :\\\ntrier\\\n\\- ranger"); }, Field::SectionText},
        {"typed-list", "paragraphs", [](Report &r) { setExpectations(r, "• trier\n\n• ranger"); },
         [](Report &r) { setExpectations(r, "• trier\n\nranger"); }, Field::SectionText},
        {"typed-list", "numbers", [](Report &r) { setFree(r, "1\\. trier\\\n2\\. ranger"); },
         [](Report &r) { setFree(r, "1\\. trier\\\n1.5 kilo"); }, Field::SectionText},
        {"typed-list", "pictures", [](Report &r) { setFree(r, "👉 trier\\\n👉 ranger"); },
         [](Report &r) { setFree(r, "- trier\n- ranger"); }, Field::SectionText},
        {"typed-sign", "point", [](Report &r) { r.takeaways[0].text = rich("👉 Un accueil chaleureux"); },
         [](Report &r) { r.takeaways[0].text = rich("Un accueil 👉 chaleureux"); }, Field::Takeaway},
        {"typed-sign", "point with a dash", [](Report &r) { r.focuses[0].takeaways[0].text = rich("\\- Des outils"); },
         [](Report &r) { r.focuses[0].takeaways[0].text = rich("\\-20 % sur les outils"); }, Field::Takeaway},
        {"typed-sign", "principle with a number", [](Report &r) { r.event.principles[0] = rich("1\\. Sobriété"); },
         [](Report &r) { r.event.principles[0] = rich("2024\\. Sobriété"); }, Field::Principle},
        {"typed-sign", "heading", [](Report &r) { section(r, SectionKind::Free).title = QStringLiteral("🔍 Pour finir"); },
         [](Report &r) { section(r, SectionKind::Free).title = QStringLiteral("- Pour finir 🔍"); }, Field::SectionTitle},
        {"typed-sign", "beside a list's", [](Report &r) { setFree(r, "- • trier\n- • ranger"); },
         [](Report &r) { setFree(r, "- trier • ranger"); }, Field::SectionText},
    };
}

QList<CheckCase> peopleCases()
{
    return {
        {"no-role", "blank", [](Report &r) { r.people[0].role = QStringLiteral(" "); },
         [](Report &r) { r.people[0].territory.clear(); }, Field::Person},
        {"no-name", "blank", [](Report &r) { r.people[1].firstName.clear(); }, [](Report &r) { r.people[1].firstName = QStringLiteral("P"); },
         Field::Person},
        {"unused-person", "named nowhere",
         [](Report &r) { r.people.append({PersonId::create(), QStringLiteral("Ana"), {}, QStringLiteral("élue"), {}, {}}); },
         [](Report &r) { r.people.append({PersonId::create(), QStringLiteral("Ana"), {}, QStringLiteral("élue"), {}, {}});
                         setExpectations(r, "Retrouver Ana."); }, Field::Person},
        {"unused-person", "part of a word",
         [](Report &r) { r.people.append({PersonId::create(), QStringLiteral("Ana"), {}, QStringLiteral("élue"), {}, {}});
                         setExpectations(r, "Retrouver Anatole."); },
         [](Report &r) { r.people.append({PersonId::create(), QStringLiteral("Ana"), {}, QStringLiteral("élue"), {}, {}});
                         r.event.days[0].attendees.append(r.people.last().id); }, Field::Person},
        {"whose-moment", "nobody's", [](Report &r) { r.moments[0].person = {}; }, [](Report &r) { r.moments[0].person = r.people[1].id; },
         Field::Moment},
        {"whose-moment", "two of one person", [](Report &r) { r.moments[1].person = r.moments[0].person; },
         [](Report &r) { r.moments.removeLast(); }, Field::Moment},
        {"empty-moment", "not written", [](Report &r) { r.moments[0].text = {}; }, [](Report &r) { r.moments[0].text = rich("Tout"); },
         Field::Moment},
        {"no-attendee", "focus", [](Report &r) { r.focuses[0].attendees.clear(); },
         [](Report &r) { r.focuses[0].attendees.clear(); r.focuses[0].lead = rich("Toute l'équipe y était :"); }, Field::FocusTitle},
        {"no-attendee", "not among the people", [](Report &r) { r.event.days[0].attendees.append(PersonId::create()); },
         [](Report &r) { r.event.days[0].attendees.clear(); }, Field::Day},
    };
}

QList<CheckCase> eventCases()
{
    return {
        {"no-date", "no day", [](Report &r) { r.event.days.clear(); }, [](Report &r) { r.event.days.removeLast(); }, Field::Day},
        {"no-date", "one day", [](Report &r) { r.event.days[1].date = {}; }, [](Report &r) { r.event.year = 0; }, Field::Day},
        {"no-place", "all", [](Report &r) { r.event.days[0].place.clear(); r.event.days[1].place.clear(); },
         [](Report &r) { for (Day &day : r.event.days) { day.place.clear(); day.kind = DayKind::Online; } }, Field::Day},
        {"no-place", "one", [](Report &r) { r.event.days[1].place = QStringLiteral(" "); },
         [](Report &r) { r.event.days[1].place.clear(); r.event.days[1].kind = DayKind::Online; }, Field::Day},
        {"other-year", "far away", [](Report &r) { r.event.days[0].date = QDate(2024, 6, 12); },
         [](Report &r) { r.event.year = 2025; r.event.days[0].date = QDate(2025, 12, 31); r.event.days[1].date = QDate(2026, 1, 1); },
         Field::Day},
        {"day-order", "swapped", [](Report &r) { r.event.days.swapItemsAt(0, 1); }, [](Report &r) { r.event.days[1].date = r.event.days[0].date; },
         Field::Day},
        {"date-outside", "a day too many", [](Report &r) { r.event.days[0].programme = rich("Le 14 juin, ouverture."); },
         [](Report &r) { r.event.days[0].programme = rich("Le 13 juin, clôture. Réponses jusqu'au 16 juin ; prochaine fois le 2 octobre."); },
         Field::Day},
        {"date-outside", "another year", [](Report &r) { section(r, SectionKind::Days).text = rich("Du 12 au 13 juin 2024, à Valence."); },
         [](Report &r) { section(r, SectionKind::Days).text = rich("Du 12 au 13 juin 2025, comme le 3 mai 2024, à Valence."); },
         Field::SectionText},
        {"date-outside", "English", [](Report &r) { section(r, SectionKind::Days).text = rich("June 12 and June 18, Valence"); },
         [](Report &r) { section(r, SectionKind::Days).text = rich("June 12 and 13, 2025, Valence"); }, Field::SectionText},
        {"date-outside", "no such day", [](Report &r) { r.event.theme = rich("Le 31 juin, réparer"); },
         [](Report &r) { r.event.theme = rich("31 jours pour réparer"); }, Field::Theme},
        {"wrong-weekday", "of the event", [](Report &r) { setExpectations(r, "Rendez-vous vendredi 12 juin."); },
         [](Report &r) { setExpectations(r, "Rendez-vous jeudi 12 et vendredi 13 juin, pas lundi 4 mai."); }, Field::SectionText},
        {"wrong-weekday", "with a year", [](Report &r) { setExpectations(r, "See you on Monday, March 3, 2026."); },
         [](Report &r) { setExpectations(r, "See you on Tuesday, March 3, 2026."); }, Field::SectionText},
    };
}

QList<CheckCase> numberCases()
{
    return {
        {"announced-number", "principles in figures", [](Report &r) { r.event.theme = rich("Les 7 grands principes"); },
         [](Report &r) { r.event.theme = rich("Les 3 grands principes de la 7ème édition"); }, Field::Theme},
        {"announced-number", "principles in words",
         [](Report &r) { section(r, SectionKind::Edition).text = rich("Nos **quatre principes**, à savoir :"); },
         [](Report &r) { section(r, SectionKind::Edition).text = rich("Nos **trois principes**, à savoir :"); }, Field::SectionText},
        {"announced-number", "objectives in English",
         [](Report &r) { section(r, SectionKind::Objectives).text = rich("We had five main goals."); },
         [](Report &r) { section(r, SectionKind::Objectives).text = rich("In five years we had three main goals."); }, Field::SectionText},
        {"announced-number", "days", [](Report &r) { section(r, SectionKind::Days).text = rich("Trois jours à Valence avec Inès, Paul et Zoé."); },
         [](Report &r) { section(r, SectionKind::Days).text = rich("Deux jours à Valence, trois heures de train."); }, Field::SectionText},
        {"announced-number", "focuses", [](Report &r) { setExpectations(r, "Deux focus racontent le reste."); },
         [](Report &r) { setExpectations(r, "Deux personnes, un focus."); }, Field::SectionText},
        {"announced-number", "before a list", [](Report &r) { setFree(r, "Nous retenons trois pistes :\n\n- trier\n- ranger"); },
         [](Report &r) { setFree(r, "Nous retenons deux pistes :\n\n- trier\n- ranger"); }, Field::SectionText},
        {"announced-number", "no count of the list", [](Report &r) { setFree(r, "Les 4 règles suivantes nous ont guidés :\n\n1. trier\n2. ranger"); },
         [](Report &r) { setFree(r, "En 3 heures, 12 ateliers nous ont appris bien des choses :\n\n- trier\n- ranger"); }, Field::SectionText},
    };
}

QList<CheckCase> wordCases()
{
    return {
        {"mixed-quotes", "straight and curly", [](Report &r) { setExpectations(r, "Un \"atelier\" et un “stand”."); },
         [](Report &r) { setExpectations(r, "Un « atelier » et un “stand”."); r.language = QStringLiteral("en"); }, Field::SectionText},
        {"mixed-quotes", "straight and guillemets",
         [](Report &r) { r.moments[0].text = rich("Le \"repas\""); setExpectations(r, "Un «\u00a0atelier\u00a0»."); },
         [](Report &r) { r.moments[0].text = rich("Un écran de 13\" et `\"du code\"`"); setExpectations(r, "Un «\u00a0atelier\u00a0»."); },
         Field::Moment},
        {"mixed-quotes", "two styles", [](Report &r) { setExpectations(r, "Un « atelier » et un “stand”."); },
         [](Report &r) { setExpectations(r, "Un « atelier “à part” »."); }, Field::SectionText},
        {"mixed-quotes", "straight alone", [](Report &r) { r.focuses[0].officialTitle = QStringLiteral("Un \"atelier\""); setExpectations(r, "Un “stand”"); },
         [](Report &r) { r.focuses[0].officialTitle = QStringLiteral("Un \"atelier\""); }, Field::FocusTitle},
        {"capitals", "sentence", [](Report &r) { setExpectations(r, "Ce fut UNE TRÈS BELLE JOURNÉE PARTAGÉE."); },
         [](Report &r) { setExpectations(r, "Avec l'ANCT, le CNNUM, le SGPI et l'UNESCO, en VRAI."); }, Field::SectionText},
        {"capitals", "heading", [](Report &r) { section(r, SectionKind::Free).title = QStringLiteral("POUR EN FINIR AVEC TOUT"); },
         [](Report &r) { section(r, SectionKind::Free).title = QStringLiteral("NEC OFF 2024"); }, Field::SectionTitle},
        {"other-language", "paragraph",
         [](Report &r) { setFree(r, "On retient ceci, avec les mots de la salle et de son public.\n\n> The best way to learn is to do it with the people who were there."); },
         [](Report &r) { setFree(r, "On retient la conférence « The state of the map and of the people who make it », un moment fort de la journée."); },
         Field::SectionText},
        {"other-language", "in an English report",
         [](Report &r) { r.language = QStringLiteral("en"); setFree(r, "Il faut prendre le temps de faire les choses avec les gens dans leur quartier."); },
         [](Report &r) { r.language = QStringLiteral("en"); r.focuses[0].aim = {}; setFree(r, "Bonjour à toutes et à tous"); }, Field::SectionText},
    };
}

} // namespace

const QList<CheckCase> &checkCases()
{
    static const QList<CheckCase> all = reportCases() + linkCases() + pictureCases() + structureCases() + listCases() + peopleCases()
        + eventCases() + numberCases() + wordCases();
    return all;
}

} // namespace glaneur::testing
