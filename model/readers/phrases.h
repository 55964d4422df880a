// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/vocabulary.h"

namespace glaneur {

// The vocabulary of event reports as data. Phrases are folded: lower case, no accents, plain apostrophes. A leading
// article or possessive is ignored by the matcher and need not be repeated here.

enum class Fit {
    Whole, ///< the heading is the phrase
    Start, ///< the heading starts with the phrase, at a word's end
    Stem,  ///< the heading starts with the phrase, mid-word too
};

struct Phrase
{
    Topic topic;
    Fit fit;
    const char16_t *text;
};

inline constexpr Phrase phrases[] = {
    {Topic::Context, Fit::Start, u"contexte"},
    {Topic::Context, Fit::Start, u"presentation de"},
    {Topic::Context, Fit::Start, u"presentation du"},
    {Topic::Context, Fit::Start, u"a propos d"},
    {Topic::Context, Fit::Start, u"qu'est-ce que"},
    {Topic::Context, Fit::Start, u"context"},
    {Topic::Context, Fit::Start, u"general context"},
    {Topic::Context, Fit::Start, u"background"},
    {Topic::Context, Fit::Start, u"about the"},
    {Topic::Context, Fit::Whole, u"about"},
    {Topic::Context, Fit::Start, u"what is"},

    {Topic::Objectives, Fit::Whole, u"objectif"},
    {Topic::Objectives, Fit::Start, u"objectifs"},
    {Topic::Objectives, Fit::Whole, u"buts"},
    {Topic::Objectives, Fit::Whole, u"finalites"},
    {Topic::Objectives, Fit::Start, u"objectives"},
    {Topic::Objectives, Fit::Whole, u"objective"},
    {Topic::Objectives, Fit::Start, u"goals"},
    {Topic::Objectives, Fit::Start, u"aims"},
    {Topic::Objectives, Fit::Whole, u"purpose"},

    {Topic::Edition, Fit::Start, u"edition"},
    {Topic::Edition, Fit::Start, u"cette edition"},
    {Topic::Edition, Fit::Start, u"this edition"},
    {Topic::Edition, Fit::Start, u"this year's edition"},
    {Topic::Edition, Fit::Start, u"theme"},
    {Topic::Edition, Fit::Whole, u"thematique"},
    {Topic::Edition, Fit::Start, u"principes"},
    {Topic::Edition, Fit::Start, u"grands principes"},
    {Topic::Edition, Fit::Start, u"principles"},
    {Topic::Edition, Fit::Whole, u"this year's theme"},

    {Topic::Days, Fit::Start, u"ou et quand"},
    {Topic::Days, Fit::Start, u"quand et ou"},
    {Topic::Days, Fit::Whole, u"date et lieu"},
    {Topic::Days, Fit::Whole, u"dates et lieu"},
    {Topic::Days, Fit::Whole, u"dates et lieux"},
    {Topic::Days, Fit::Whole, u"lieu et date"},
    {Topic::Days, Fit::Whole, u"lieu et dates"},
    {Topic::Days, Fit::Whole, u"lieux et dates"},
    {Topic::Days, Fit::Whole, u"quand"},
    {Topic::Days, Fit::Whole, u"dates"},
    {Topic::Days, Fit::Start, u"programme"},
    {Topic::Days, Fit::Whole, u"deroule"},
    {Topic::Days, Fit::Whole, u"deroulement"},
    {Topic::Days, Fit::Start, u"journees"},
    {Topic::Days, Fit::Start, u"where and when"},
    {Topic::Days, Fit::Start, u"when and where"},
    {Topic::Days, Fit::Whole, u"date and place"},
    {Topic::Days, Fit::Whole, u"dates and place"},
    {Topic::Days, Fit::Whole, u"date and venue"},
    {Topic::Days, Fit::Whole, u"dates and venue"},
    {Topic::Days, Fit::Whole, u"place and date"},
    {Topic::Days, Fit::Whole, u"place and dates"},
    {Topic::Days, Fit::Whole, u"program"},
    {Topic::Days, Fit::Whole, u"schedule"},
    {Topic::Days, Fit::Whole, u"agenda"},

    {Topic::Expectations, Fit::Start, u"ce a quoi on s'attendait"},
    {Topic::Expectations, Fit::Start, u"ce a quoi nous nous attendions"},
    {Topic::Expectations, Fit::Start, u"ce qu'on attendait"},
    {Topic::Expectations, Fit::Start, u"ce qu'on en attendait"},
    {Topic::Expectations, Fit::Start, u"ce que nous attendions"},
    {Topic::Expectations, Fit::Start, u"ce que l'on attendait"},
    {Topic::Expectations, Fit::Start, u"attentes"},
    {Topic::Expectations, Fit::Start, u"what we expected"},
    {Topic::Expectations, Fit::Start, u"what we were expecting"},
    {Topic::Expectations, Fit::Start, u"what we hoped"},
    {Topic::Expectations, Fit::Start, u"what we came for"},
    {Topic::Expectations, Fit::Start, u"expectations"},

    {Topic::Takeaways, Fit::Start, u"ce qu'on en retient"},
    {Topic::Takeaways, Fit::Start, u"ce qu'on retient"},
    {Topic::Takeaways, Fit::Start, u"ce qu'on a retenu"},
    {Topic::Takeaways, Fit::Start, u"ce que l'on retient"},
    {Topic::Takeaways, Fit::Start, u"ce que l'on en retient"},
    {Topic::Takeaways, Fit::Start, u"ce que nous retenons"},
    {Topic::Takeaways, Fit::Start, u"ce que nous en retenons"},
    {Topic::Takeaways, Fit::Start, u"ce que nous avons retenu"},
    {Topic::Takeaways, Fit::Start, u"ce qu'il faut retenir"},
    {Topic::Takeaways, Fit::Start, u"a retenir"},
    {Topic::Takeaways, Fit::Start, u"points a retenir"},
    {Topic::Takeaways, Fit::Whole, u"points cles"},
    {Topic::Takeaways, Fit::Start, u"enseignements"},
    {Topic::Takeaways, Fit::Start, u"apprentissages"},
    {Topic::Takeaways, Fit::Start, u"takeaways"},
    {Topic::Takeaways, Fit::Start, u"take-aways"},
    {Topic::Takeaways, Fit::Start, u"key takeaways"},
    {Topic::Takeaways, Fit::Start, u"main takeaways"},
    {Topic::Takeaways, Fit::Start, u"what we take away"},
    {Topic::Takeaways, Fit::Start, u"what we took away"},
    {Topic::Takeaways, Fit::Start, u"what we learned"},
    {Topic::Takeaways, Fit::Start, u"what we learnt"},
    {Topic::Takeaways, Fit::Start, u"what we remember"},
    {Topic::Takeaways, Fit::Start, u"lessons learned"},
    {Topic::Takeaways, Fit::Start, u"lessons learnt"},
    {Topic::Takeaways, Fit::Whole, u"key points"},
    {Topic::Takeaways, Fit::Whole, u"key learnings"},

    {Topic::Summary, Fit::Start, u"bilan"},
    {Topic::Summary, Fit::Whole, u"conclusion"},
    {Topic::Summary, Fit::Whole, u"en conclusion"},
    {Topic::Summary, Fit::Whole, u"synthese"},
    {Topic::Summary, Fit::Whole, u"en resume"},
    {Topic::Summary, Fit::Whole, u"en bref"},
    {Topic::Summary, Fit::Whole, u"impressions"},
    {Topic::Summary, Fit::Whole, u"retours"},
    {Topic::Summary, Fit::Whole, u"summary"},
    {Topic::Summary, Fit::Whole, u"overall"},
    {Topic::Summary, Fit::Whole, u"in short"},
    {Topic::Summary, Fit::Whole, u"wrap-up"},
    {Topic::Summary, Fit::Whole, u"feedback"},

    {Topic::Plus, Fit::Whole, u"+"},
    {Topic::Plus, Fit::Whole, u"les +"},
    {Topic::Plus, Fit::Whole, u"les plus"},
    {Topic::Plus, Fit::Whole, u"the +"},
    {Topic::Plus, Fit::Whole, u"plus"},
    {Topic::Plus, Fit::Whole, u"points +"},
    {Topic::Plus, Fit::Start, u"points forts"},
    {Topic::Plus, Fit::Whole, u"point fort"},
    {Topic::Plus, Fit::Start, u"points positifs"},
    {Topic::Plus, Fit::Whole, u"positif"},
    {Topic::Plus, Fit::Whole, u"forces"},
    {Topic::Plus, Fit::Whole, u"atouts"},
    {Topic::Plus, Fit::Whole, u"avantages"},
    {Topic::Plus, Fit::Whole, u"reussites"},
    {Topic::Plus, Fit::Start, u"ce qui a bien marche"},
    {Topic::Plus, Fit::Start, u"ce qui a bien fonctionne"},
    {Topic::Plus, Fit::Start, u"ce qui nous a plu"},
    {Topic::Plus, Fit::Start, u"ce qu'on a aime"},
    {Topic::Plus, Fit::Start, u"ce que nous avons aime"},
    {Topic::Plus, Fit::Start, u"on a aime"},
    {Topic::Plus, Fit::Whole, u"pros"},
    {Topic::Plus, Fit::Whole, u"pluses"},
    {Topic::Plus, Fit::Whole, u"strengths"},
    {Topic::Plus, Fit::Whole, u"strong points"},
    {Topic::Plus, Fit::Whole, u"positives"},
    {Topic::Plus, Fit::Whole, u"good"},
    {Topic::Plus, Fit::Whole, u"highs"},
    {Topic::Plus, Fit::Start, u"what went well"},
    {Topic::Plus, Fit::Start, u"what worked"},
    {Topic::Plus, Fit::Start, u"what we liked"},
    {Topic::Plus, Fit::Start, u"what we loved"},

    {Topic::Minus, Fit::Whole, u"-"},
    {Topic::Minus, Fit::Whole, u"les -"},
    {Topic::Minus, Fit::Whole, u"les moins"},
    {Topic::Minus, Fit::Whole, u"the -"},
    {Topic::Minus, Fit::Whole, u"moins"},
    {Topic::Minus, Fit::Whole, u"points -"},
    {Topic::Minus, Fit::Start, u"points faibles"},
    {Topic::Minus, Fit::Whole, u"point faible"},
    {Topic::Minus, Fit::Start, u"points negatifs"},
    {Topic::Minus, Fit::Start, u"points a ameliorer"},
    {Topic::Minus, Fit::Start, u"points de vigilance"},
    {Topic::Minus, Fit::Start, u"points d'amelioration"},
    {Topic::Minus, Fit::Start, u"axes d'amelioration"},
    {Topic::Minus, Fit::Start, u"pistes d'amelioration"},
    {Topic::Minus, Fit::Whole, u"a ameliorer"},
    {Topic::Minus, Fit::Whole, u"negatif"},
    {Topic::Minus, Fit::Whole, u"faiblesses"},
    {Topic::Minus, Fit::Whole, u"limites"},
    {Topic::Minus, Fit::Whole, u"inconvenients"},
    {Topic::Minus, Fit::Whole, u"bemols"},
    {Topic::Minus, Fit::Whole, u"difficultes"},
    {Topic::Minus, Fit::Whole, u"freins"},
    {Topic::Minus, Fit::Whole, u"regrets"},
    {Topic::Minus, Fit::Start, u"ce qui a moins bien"},
    {Topic::Minus, Fit::Start, u"ce qui n'a pas"},
    {Topic::Minus, Fit::Start, u"ce qui nous a moins plu"},
    {Topic::Minus, Fit::Start, u"ce qu'on a moins aime"},
    {Topic::Minus, Fit::Start, u"ce que nous avons moins aime"},
    {Topic::Minus, Fit::Start, u"on a moins aime"},
    {Topic::Minus, Fit::Whole, u"cons"},
    {Topic::Minus, Fit::Whole, u"minuses"},
    {Topic::Minus, Fit::Whole, u"weaknesses"},
    {Topic::Minus, Fit::Whole, u"weak points"},
    {Topic::Minus, Fit::Whole, u"negatives"},
    {Topic::Minus, Fit::Whole, u"drawbacks"},
    {Topic::Minus, Fit::Whole, u"downsides"},
    {Topic::Minus, Fit::Whole, u"lows"},
    {Topic::Minus, Fit::Whole, u"bad"},
    {Topic::Minus, Fit::Whole, u"to improve"},
    {Topic::Minus, Fit::Whole, u"room for improvement"},
    {Topic::Minus, Fit::Whole, u"areas for improvement"},
    {Topic::Minus, Fit::Start, u"what could be better"},
    {Topic::Minus, Fit::Start, u"what could be improved"},
    {Topic::Minus, Fit::Start, u"what went less well"},
    {Topic::Minus, Fit::Start, u"what did not"},
    {Topic::Minus, Fit::Start, u"what didn't"},
    {Topic::Minus, Fit::Start, u"what we liked less"},

    {Topic::ProsCons, Fit::Whole, u"+ / -"},
    {Topic::ProsCons, Fit::Whole, u"+/-"},
    {Topic::ProsCons, Fit::Whole, u"les + et les -"},
    {Topic::ProsCons, Fit::Whole, u"les plus et les moins"},
    {Topic::ProsCons, Fit::Whole, u"les + / les -"},
    {Topic::ProsCons, Fit::Whole, u"points forts / points faibles"},
    {Topic::ProsCons, Fit::Whole, u"points forts et points faibles"},
    {Topic::ProsCons, Fit::Whole, u"forces et faiblesses"},
    {Topic::ProsCons, Fit::Whole, u"avantages et inconvenients"},
    {Topic::ProsCons, Fit::Whole, u"pros / cons"},
    {Topic::ProsCons, Fit::Whole, u"pros/cons"},
    {Topic::ProsCons, Fit::Whole, u"pros and cons"},
    {Topic::ProsCons, Fit::Whole, u"strengths and weaknesses"},
    {Topic::ProsCons, Fit::Whole, u"highs and lows"},
    {Topic::ProsCons, Fit::Whole, u"the + and the -"},

    {Topic::Highlights, Fit::Whole, u"highlights"},
    {Topic::Highlights, Fit::Whole, u"temps forts"},
    {Topic::Highlights, Fit::Whole, u"moments forts"},

    {Topic::Moments, Fit::Start, u"temps fort prefere"},
    {Topic::Moments, Fit::Start, u"temps forts preferes"},
    {Topic::Moments, Fit::Start, u"temps forts de chacun"},
    {Topic::Moments, Fit::Start, u"temps fort de chacun"},
    {Topic::Moments, Fit::Start, u"moment prefere"},
    {Topic::Moments, Fit::Start, u"moments preferes"},
    {Topic::Moments, Fit::Start, u"coup de coeur"},
    {Topic::Moments, Fit::Start, u"coups de coeur"},
    {Topic::Moments, Fit::Start, u"coup de cœur"},
    {Topic::Moments, Fit::Start, u"coups de cœur"},
    {Topic::Moments, Fit::Start, u"favourite moment"},
    {Topic::Moments, Fit::Start, u"favorite moment"},
    {Topic::Moments, Fit::Start, u"favourite moments"},
    {Topic::Moments, Fit::Start, u"favorite moments"},
    {Topic::Moments, Fit::Whole, u"favourites"},
    {Topic::Moments, Fit::Whole, u"favorites"},
    {Topic::Moments, Fit::Start, u"everyone's favourite"},
    {Topic::Moments, Fit::Start, u"everyone's favorite"},
    {Topic::Moments, Fit::Start, u"each person's favourite"},
    {Topic::Moments, Fit::Start, u"best moments"},
    {Topic::Moments, Fit::Start, u"personal highlights"},

    {Topic::Resources, Fit::Start, u"ressources"},
    {Topic::Resources, Fit::Whole, u"des ressources"},
    {Topic::Resources, Fit::Whole, u"liens"},
    {Topic::Resources, Fit::Whole, u"liens utiles"},
    {Topic::Resources, Fit::Whole, u"pour aller plus loin"},
    {Topic::Resources, Fit::Whole, u"bibliographie"},
    {Topic::Resources, Fit::Whole, u"sitographie"},
    {Topic::Resources, Fit::Whole, u"boite a outils"},
    {Topic::Resources, Fit::Whole, u"outils et ressources"},
    {Topic::Resources, Fit::Whole, u"resources"},
    {Topic::Resources, Fit::Whole, u"useful resources"},
    {Topic::Resources, Fit::Whole, u"some resources"},
    {Topic::Resources, Fit::Whole, u"links"},
    {Topic::Resources, Fit::Whole, u"useful links"},
    {Topic::Resources, Fit::Whole, u"further reading"},
    {Topic::Resources, Fit::Whole, u"to go further"},
    {Topic::Resources, Fit::Whole, u"toolbox"},

    {Topic::People, Fit::Stem, u"participant"},
    {Topic::People, Fit::Whole, u"equipe"},
    {Topic::People, Fit::Start, u"qui etait la"},
    {Topic::People, Fit::Whole, u"presents"},
    {Topic::People, Fit::Start, u"personnes presentes"},
    {Topic::People, Fit::Whole, u"team"},
    {Topic::People, Fit::Whole, u"attendees"},
    {Topic::People, Fit::Whole, u"who went"},
    {Topic::People, Fit::Whole, u"who was there"},
    {Topic::People, Fit::Whole, u"who attended"},

    {Topic::Aim, Fit::Whole, u"objectif de l'atelier"},
    {Topic::Aim, Fit::Whole, u"but de l'atelier"},
    {Topic::Aim, Fit::Whole, u"but"},
    {Topic::Aim, Fit::Whole, u"aim"},
    {Topic::Aim, Fit::Whole, u"aim of the workshop"},
    {Topic::Aim, Fit::Whole, u"goal"},
};

struct FocusNoun
{
    FocusKind kind;
    const char16_t *text;
};

inline constexpr FocusNoun focusNouns[] = {
    {FocusKind::Workshop, u"atelier"},
    {FocusKind::Workshop, u"workshop"},
    {FocusKind::CrossedViews, u"regards croises"},
    {FocusKind::CrossedViews, u"regard croise"},
    {FocusKind::CrossedViews, u"crossed views"},
    {FocusKind::CrossedViews, u"crossed perspectives"},
    {FocusKind::Talk, u"conference"},
    {FocusKind::Talk, u"pleniere"},
    {FocusKind::Talk, u"keynote"},
    {FocusKind::Talk, u"plenary"},
    {FocusKind::Talk, u"talk"},
    {FocusKind::Talk, u"lecture"},
    {FocusKind::Pitch, u"pitch"},
    {FocusKind::Stand, u"stand"},
    {FocusKind::Stand, u"booth"},
    {FocusKind::RoundTable, u"table ronde"},
    {FocusKind::RoundTable, u"table-ronde"},
    {FocusKind::RoundTable, u"round table"},
    {FocusKind::RoundTable, u"roundtable"},
    {FocusKind::RoundTable, u"panel"},
};

/// Words that say that a closer look follows.
inline constexpr const char16_t *focusLeads[] = {
    u"focus sur", u"focus on", u"focus", u"zoom sur", u"zoom on", u"gros plan sur", u"a closer look at", u"spotlight on",
    u"close-up on",
};
/// The same, but only before a kind: « Retour sur l'événement » is no focus.
inline constexpr const char16_t *focusLeadsBeforeKind[] = {u"retour sur", u"compte rendu de", u"looking back at"};

inline constexpr const char16_t *bulletSigns[] = {
    u"👉", u"➡️", u"➡", u"→", u"⇒", u"►", u"▶️", u"▶", u"▸", u"•", u"◦", u"▪", u"●", u"○", u"‣", u"➢", u"➤", u"➔", u"✓", u"✔️", u"✔",
    u"✅", u"☑", u"❌", u"✗", u"🔹", u"🔸", u"🔍", u"🔎", u"💡", u"⭐", u"❤️", u"❤", u"–", u"—", u"·",
};

inline constexpr const char16_t *roleStems[] = {
    u"coordinat", u"coordonn", u"charge", u"conseill", u"mediat", u"respons", u"direct", u"animat", u"format", u"assist",
    u"benevole", u"developp", u"referent", u"president", u"secretaire", u"stagiaire", u"alternant", u"apprenti", u"chef",
    u"bibliothecaire", u"elu", u"agent", u"technicien", u"accompagn", u"intervenant", u"facilitat", u"advis", u"officer",
    u"manager", u"project", u"trainer", u"volunteer", u"lead", u"head of", u"librarian", u"intern", u"researcher", u"teacher",
    u"digital", u"community", u"policy", u"programme manager", u"communication", u"chair", u"engineer", u"designer",
};

/// Capitalised at a sentence's start, but nobody's name.
inline constexpr const char16_t *noNames[] = {
    u"avec", u"pour", u"puis", u"enfin", u"alors", u"aussi", u"ainsi", u"mais", u"et", u"ou", u"le", u"la", u"les", u"un", u"une",
    u"des", u"du", u"de", u"nos", u"notre", u"cette", u"ce", u"ces", u"chez", u"dans", u"par", u"sur", u"nous", u"on", u"il", u"elle",
    u"with", u"for", u"then", u"finally", u"also", u"but", u"and", u"or", u"the", u"a", u"an", u"our", u"this", u"these", u"in", u"on",
    u"by", u"we", u"they", u"he", u"she", u"both", u"dont", u"merci", u"thanks", u"hub", u"note", u"attention", u"remarque", u"exemple",
    u"date", u"lieu", u"place", u"venue", u"theme", u"titre", u"title", u"objectif", u"aim", u"contact", u"warning", u"example",
};

struct ResourceWord
{
    ResourceKind kind;
    const char16_t *stem;
};

inline constexpr ResourceWord resourceWords[] = {
    {ResourceKind::Game, u"jeu"},     {ResourceKind::Game, u"game"},       {ResourceKind::Dossier, u"dossier"},
    {ResourceKind::Dossier, u"rapport"}, {ResourceKind::Dossier, u"report"}, {ResourceKind::Video, u"video"},
    {ResourceKind::Video, u"film"},   {ResourceKind::Tool, u"outil"},      {ResourceKind::Tool, u"tool"},
    {ResourceKind::Tool, u"kit"},     {ResourceKind::Site, u"site"},       {ResourceKind::Site, u"plateforme"},
    {ResourceKind::Site, u"platform"}, {ResourceKind::Site, u"website"},
};

/// Words that lead to a focus' aim; what follows is the aim.
inline constexpr const char16_t *aimMarkers[] = {
    u"dont l'objectif etait", u"dont l'objectif est", u"dont le but etait", u"dont le but est", u"l'objectif etait", u"l'objectif est",
    u"le but etait", u"le but est", u"avait pour objectif", u"ayant pour objectif", u"a pour objectif", u"avait pour but",
    u"ayant pour but", u"a pour but", u"visait", u"qui vise", u"whose aim was", u"whose aim is", u"whose goal was", u"whose goal is",
    u"whose purpose was", u"whose objective was", u"the aim was", u"the aim is", u"the goal was", u"the goal is", u"its aim was",
    u"its goal was", u"which aimed", u"that aimed", u"aimed", u"was intended",
};

/// Words that say that those named before them were there.
inline constexpr const char16_t *attendVerbs[] = {
    u"a participe", u"ont participe", u"a suivi", u"ont suivi", u"a assiste", u"ont assiste", u"etait present", u"etaient present",
    u"s'est rendu", u"se sont rendu", u"a anime", u"ont anime", u"y etait", u"y etaient", u"took part", u"attended", u"joined", u"went",
    u"participated", u"followed", u"was there", u"were there",
};

} // namespace glaneur
