// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "checks/published.h"

#include <optional>
#include <span>

namespace glaneur {

class Findings;

/// One thing that is looked for. A new check is a new entry in the table of checktable.cpp.
struct Check
{
    enum class Family { Report, Links, Pictures, Structure, Lists, People, Event, Numbers, Quotes, Language };
    using Severity = Finding::Severity;

    const char *name;   ///< stable: "missing-address"
    Family family;
    Severity severity;
    const char *reason; ///< why it matters, with its criterion; to be translated in "glaneur::Checks"
    void (*run)(const PublishedReport &, Findings &);
    const char *mend = nullptr; ///< what `mended` does, to be translated; null where no mend is ever certain
    std::optional<Report> (*mended)(const Report &, const Finding &) = nullptr;
};

/// All checks.
std::span<const Check> allChecks();

/// What one check has found.
class Findings
{
public:
    enum class Mend { None, Certain };

    Findings(const Check &check, QList<Finding> &list);

    /// \p words: the report's words that it is about. Mend::Certain: mended() can mend this one.
    void add(const Origin &origin, const QString &sentence, const QString &words = {}, Mend mend = Mend::None);

private:
    const Check &m_check;
    QList<Finding> &m_list;
    const QString m_reason;
    const QString m_mend;
};

/// The start of \p words on one line, for a sentence: at most some sixty characters, ended at a word.
QString excerpt(const QString &words);

// Report
void checkTitle(const PublishedReport &, Findings &);
void checkUsualTitle(const PublishedReport &, Findings &);
void checkByline(const PublishedReport &, Findings &);
void checkFreshNotes(const PublishedReport &, Findings &);

// Links
void checkMissingAddresses(const PublishedReport &, Findings &);
void checkMalformedAddresses(const PublishedReport &, Findings &);
void checkDangerousAddresses(const PublishedReport &, Findings &);
void checkVagueLinks(const PublishedReport &, Findings &);
void checkAddressesAsText(const PublishedReport &, Findings &);
void checkLinksAlike(const PublishedReport &, Findings &);
void checkUntitledResources(const PublishedReport &, Findings &);
void checkResourcesAlike(const PublishedReport &, Findings &);

// Pictures
void checkAlternatives(const PublishedReport &, Findings &);
void checkFileNames(const PublishedReport &, Findings &);
void checkPictureOf(const PublishedReport &, Findings &);
void checkRepeatedCaptions(const PublishedReport &, Findings &);
void checkCaptionedDecoration(const PublishedReport &, Findings &);
void checkPicturesElsewhere(const PublishedReport &, Findings &);

// Structure
void checkEmptySections(const PublishedReport &, Findings &);
void checkSectionTitles(const PublishedReport &, Findings &);
void checkSkippedLevels(const PublishedReport &, Findings &);
void checkBoldHeadings(const PublishedReport &, Findings &);
void checkEmptyHeadings(const PublishedReport &, Findings &);
void checkTableHeaders(const PublishedReport &, Findings &);

// Lists
void checkTypedLists(const PublishedReport &, Findings &);
void checkTypedSigns(const PublishedReport &, Findings &);

// People
void checkRoles(const PublishedReport &, Findings &);
void checkNames(const PublishedReport &, Findings &);
void checkUnusedPeople(const PublishedReport &, Findings &);
void checkMomentPeople(const PublishedReport &, Findings &);
void checkEmptyMoments(const PublishedReport &, Findings &);
void checkAttendees(const PublishedReport &, Findings &);

// Event
void checkEventDates(const PublishedReport &, Findings &);
void checkEventPlaces(const PublishedReport &, Findings &);
void checkDaysInYear(const PublishedReport &, Findings &);
void checkDayOrder(const PublishedReport &, Findings &);
void checkDatesInTexts(const PublishedReport &, Findings &);
void checkWeekdays(const PublishedReport &, Findings &);

// Numbers
void checkAnnouncedNumbers(const PublishedReport &, Findings &);

// Quotes
void checkMixedQuotes(const PublishedReport &, Findings &);
void checkCapitals(const PublishedReport &, Findings &);

// Language
void checkLanguage(const PublishedReport &, Findings &);
void checkForeignPassages(const PublishedReport &, Findings &);

} // namespace glaneur
