// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/check.h"
#include "checks/mendparts.h"

#include <QCoreApplication>

namespace glaneur {

namespace {

using Family = Check::Family;
using Severity = Check::Severity;

constexpr Check table[] = {
    // Report
    {"no-title", Family::Report, Severity::Error,
     QT_TRANSLATE_NOOP("glaneur::Checks", "A publication without a title can't be told from another, in a list or by a screen reader (RGAA 8.5, WCAG 2.4.2)."),
     checkTitle},
    {"usual-title", Family::Report, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "The title is what readers see first, and all that search engines show (RGAA 8.6, WCAG 2.4.2)."), checkUsualTitle},
    {"no-byline", Family::Report, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Readers want to know who speaks; without a byline or an organisation nobody answers for the report."), checkByline},
    {"fresh-notes", Family::Report, Severity::Info,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Notes are not published: keep what belongs in the report, and set the others aside."), checkFreshNotes},
    // Links
    {"missing-address", Family::Links, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "It is published as plain words, and readers can't go there (RGAA 6.1)."), checkMissingAddresses,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Give it the address of the resource of that name"), mendMissingAddress},
    {"malformed-address", Family::Links, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "An address needs its scheme and its host, such as https://example.org; as it is, no link is published (RGAA 6.1)."),
     checkMalformedAddresses},
    {"dangerous-address", Family::Links, Severity::Error,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Such an address runs a program or opens a file of the reader's own; no link is published."), checkDangerousAddresses},
    {"vague-link", Family::Links, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Screen readers list the links of a page without the words around them: each must say where it leads (RGAA 6.1, WCAG 2.4.4)."),
     checkVagueLinks},
    {"address-as-text", Family::Links, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "An address is spelt out sign by sign when it is read aloud (RGAA 6.1, WCAG 2.4.4)."), checkAddressesAsText},
    {"links-alike", Family::Links, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Links with the same words are taken for the same link (RGAA 6.1, WCAG 2.4.4)."), checkLinksAlike},
    {"untitled-resource", Family::Links, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Its address is shown in its place, and says little (RGAA 6.1, WCAG 2.4.4)."), checkUntitledResources},
    {"resources-alike", Family::Links, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "A resource that is there twice must be kept up to date twice."), checkResourcesAlike,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Merge the two resources"), mendResourcesAlike},
    // Pictures
    {"no-alternative", Family::Pictures, Severity::Error,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Those who don't see the picture learn nothing of it: say in words what it shows, or that it is decorative (RGAA 1.1, WCAG 1.1.1)."),
     checkAlternatives},
    {"file-name-as-alternative", Family::Pictures, Severity::Error,
     QT_TRANSLATE_NOOP("glaneur::Checks", "The alternative text stands in the picture's place and must say the same (RGAA 1.3, WCAG 1.1.1)."), checkFileNames},
    {"picture-of", Family::Pictures, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "It is heard twice, and the words that matter come later (RGAA 1.3)."), checkPictureOf},
    {"alternative-as-caption", Family::Pictures, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "The alternative text says what the picture shows, the caption what it is about (RGAA 1.3, 1.9)."), checkRepeatedCaptions},
    {"captioned-decoration", Family::Pictures, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "A picture with a caption says something: it needs an alternative text (RGAA 1.2, 1.9)."), checkCaptionedDecoration},
    {"picture-elsewhere", Family::Pictures, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "A publication holds nothing that lies elsewhere: add the picture to the section's pictures."), checkPicturesElsewhere},
    // Structure
    {"empty-section", Family::Structure, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Fill it in, or leave it out of the publication (RGAA 9.1)."), checkEmptySections},
    {"same-heading", Family::Structure, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Headings tell sections apart, in the text and in its outline (RGAA 9.1, WCAG 2.4.6)."), checkSectionTitles},
    {"skipped-level", Family::Structure, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Readers who go from heading to heading look for what is missing (RGAA 9.1, WCAG 1.3.1)."), checkSkippedLevels,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Close the gap"), mendSkippedLevels},
    {"bold-heading", Family::Structure, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Bold words are no heading for a screen reader, nor in the outline (RGAA 9.1, WCAG 1.3.1)."), checkBoldHeadings,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Make it a heading"), mendBoldHeadings},
    {"empty-heading", Family::Structure, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "A heading without words leads to nothing (RGAA 9.1)."), checkEmptyHeadings},
    {"no-table-header", Family::Structure, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Read aloud, a cell makes sense with the header of its column only (RGAA 5.6, WCAG 1.3.1)."), checkTableHeaders},
    // Lists
    {"typed-list", Family::Lists, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Screen readers say how many entries a list has, and lead from one to the next: signs alone don't make one (RGAA 9.3, WCAG 1.3.1)."),
     checkTypedLists, QT_TRANSLATE_NOOP("glaneur::Checks", "Make it a list"), mendTypedLists},
    {"typed-sign", Family::Lists, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "The publication sets the signs by itself; one that is typed is read aloud and stands there twice (RGAA 9.3, 13.5)."),
     checkTypedSigns, QT_TRANSLATE_NOOP("glaneur::Checks", "Take the sign away"), mendTypedSigns},
    // People
    {"no-role", Family::People, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Readers from elsewhere know the people by what they do."), checkRoles},
    {"no-name", Family::People, Severity::Warning, QT_TRANSLATE_NOOP("glaneur::Checks", "Nobody is shown without a name."), checkNames},
    {"unused-person", Family::People, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Say which days or focuses they attended, or take them off the report."), checkUnusedPeople},
    {"whose-moment", Family::People, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "A favourite moment is one person's, and each has one."), checkMomentPeople},
    {"empty-moment", Family::People, Severity::Warning, QT_TRANSLATE_NOOP("glaneur::Checks", "It is not published as long as it is empty."), checkEmptyMoments},
    {"no-attendee", Family::People, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Readers want to know who tells of it, and whom they could ask."), checkAttendees},
    // Event
    {"no-date", Family::Event, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Without a date neither readers nor search engines know when it was (schema.org Event: startDate)."), checkEventDates},
    {"no-place", Family::Event, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Without a place neither readers nor search engines know where it was (schema.org Event: location)."), checkEventPlaces},
    {"other-year", Family::Event, Severity::Warning, QT_TRANSLATE_NOOP("glaneur::Checks", "Either the day or the event's year is wrong."), checkDaysInYear},
    {"day-order", Family::Event, Severity::Warning, QT_TRANSLATE_NOOP("glaneur::Checks", "Days are read in the order in which they were."), checkDayOrder,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Put the days in order"), mendDayOrder},
    {"date-outside", Family::Event, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Either the text or the list of the days is wrong."), checkDatesInTexts},
    {"wrong-weekday", Family::Event, Severity::Warning, QT_TRANSLATE_NOOP("glaneur::Checks", "Either the weekday or the date is wrong."), checkWeekdays},
    // Numbers
    {"announced-number", Family::Numbers, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Readers count: either the number or the list is wrong."), checkAnnouncedNumbers},
    // Quotes
    {"mixed-quotes", Family::Quotes, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "One kind of quotes throughout looks cared for."), checkMixedQuotes, QT_TRANSLATE_NOOP("glaneur::Checks", "Set the usual quotes"), mendQuotes},
    {"capitals", Family::Quotes, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Words in capitals are slower to read, and some screen readers spell them letter by letter."), checkCapitals},
    // Language
    {"no-language", Family::Language, Severity::Error,
     QT_TRANSLATE_NOOP("glaneur::Checks", "Screen readers choose their voice by it (RGAA 8.3, 8.4, WCAG 3.1.1)."), checkLanguage},
    {"other-language", Family::Language, Severity::Warning,
     QT_TRANSLATE_NOOP("glaneur::Checks", "A voice for another language makes it hard to understand (RGAA 8.7, WCAG 3.1.2)."), checkForeignPassages},
};

} // namespace

std::span<const Check> allChecks() { return table; }

} // namespace glaneur
