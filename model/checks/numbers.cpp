// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/check.h"

#include "domain/folded.h"

#include <QCoreApplication>
#include <algorithm>
#include <initializer_list>

namespace glaneur {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Checks)
};

struct NumberWord
{
    const char16_t *word;
    int number;
};

// Folded. « un » and « one » announce nothing that could be counted wrongly.
constexpr NumberWord numberWords[] = {
    {u"deux", 2},      {u"trois", 3},    {u"quatre", 4},   {u"cinq", 5},     {u"six", 6},       {u"sept", 7},      {u"huit", 8},
    {u"neuf", 9},      {u"dix", 10},     {u"onze", 11},    {u"douze", 12},   {u"treize", 13},   {u"quatorze", 14}, {u"quinze", 15},
    {u"seize", 16},    {u"vingt", 20},   {u"two", 2},      {u"three", 3},    {u"four", 4},      {u"five", 5},      {u"seven", 7},
    {u"eight", 8},     {u"nine", 9},     {u"ten", 10},     {u"eleven", 11},  {u"twelve", 12},   {u"thirteen", 13}, {u"fourteen", 14},
    {u"fifteen", 15},  {u"sixteen", 16}, {u"twenty", 20},
};

// Nouns that count something else than the entries of a list, though one follows.
constexpr const char16_t *units[] = {
    u"ans",    u"annees",  u"mois",    u"semaines", u"heures", u"minutes", u"fois",   u"euros",   u"personnes", u"participants",
    u"metres", u"pages",   u"places",  u"jours",    u"years",  u"months",  u"weeks",  u"hours",   u"times",     u"people",
    u"days",   u"percent", u"persons", u"kilometres",
};

using Nouns = std::initializer_list<QStringView>;
const Nouns principleNouns{u"principes", u"principles", u"piliers", u"pillars", u"valeurs", u"values", u"axes"};
const Nouns objectiveNouns{u"objectifs", u"objectives", u"goals", u"aims", u"buts", u"ambitions"};
const Nouns dayNouns{u"jours", u"journees", u"days"};
const Nouns focusNouns{u"focus", u"focuses", u"zooms"};

struct Token
{
    QString word; ///< folded
    qsizetype begin = 0;
    qsizetype end = 0;
    int number = 0;
    bool joined = false; ///< to the one before, with no mark between
};

int numberOf(const QString &word)
{
    constexpr qsizetype longest = 8;
    if (word.size() > longest)
        return 0;
    if (std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return word.size() <= 2 ? word.toInt() : 0;
    for (const NumberWord &entry : numberWords) {
        if (word == QStringView(entry.word))
            return entry.number;
    }
    return 0;
}

QList<Token> tokensOf(const QString &text)
{
    const QString plain = folded(text);
    QList<Token> tokens;
    bool joined = false;
    for (qsizetype i = 0; i < plain.size();) {
        if (!plain.at(i).isLetterOrNumber()) {
            joined = joined && (plain.at(i) == u' ' || plain.at(i) == u'\'' || plain.at(i) == u'-');
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < plain.size() && plain.at(i).isLetterOrNumber())
            ++i;
        const QString word = plain.mid(begin, i - begin);
        tokens.append({word, begin, i, numberOf(word), joined});
        joined = true;
    }
    return tokens;
}

struct Announcement
{
    int number = 0;
    QString words;
};

/// « les 7 grands principes »: a number with one of \p nouns soon behind it.
QList<Announcement> announced(const QString &text, const Nouns &nouns)
{
    constexpr qsizetype farthest = 3;
    const bool named = std::any_of(nouns.begin(), nouns.end(), [&](QStringView noun) {
        // An accent in it may be typed: the first letters have none.
        return text.contains(noun.left(5), Qt::CaseInsensitive);
    });
    if (!named)
        return {};
    const QList<Token> tokens = tokensOf(text);
    QList<Announcement> found;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).number < 2)
            continue;
        for (qsizetype j = i + 1; j < tokens.size() && j <= i + farthest && tokens.at(j).joined; ++j) {
            if (std::find(nouns.begin(), nouns.end(), tokens.at(j).word) == nouns.end())
                continue;
            const qsizetype begin = tokens.at(i).begin;
            found.append({tokens.at(i).number, text.mid(begin, tokens.at(j).end - begin)});
            break;
        }
    }
    return found;
}

/// « Nous retenons trois pistes : », the last words before a list: the one number that can only count its entries.
std::optional<Announcement> announcedBeforeList(const QString &paragraph)
{
    const QString text = paragraph.trimmed();
    if (!text.endsWith(u':'))
        return std::nullopt;
    const qsizetype sentence = std::max({text.lastIndexOf(u'.'), text.lastIndexOf(u'!'), text.lastIndexOf(u'?')}) + 1;
    const QString last = text.mid(sentence);
    const QList<Token> tokens = tokensOf(last);
    constexpr qsizetype nearEnd = 4;
    std::optional<Announcement> only;
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        const Token &noun = tokens.at(i + 1);
        if (tokens.at(i).number < 2 || !noun.joined || noun.number > 0)
            continue;
        const bool plural = noun.word.endsWith(u's') || noun.word.endsWith(u'x');
        const bool unit = std::any_of(std::begin(units), std::end(units),
                                      [&](const char16_t *entry) { return noun.word == QStringView(entry); });
        const bool leads = tokens.size() - (i + 2) <= nearEnd
            || std::any_of(tokens.begin() + i, tokens.end(), [](const Token &token) {
                   return token.word.startsWith(QLatin1String("suivant")) || token.word == QLatin1String("following")
                       || token.word == QLatin1String("savoir");
               });
        if (!plural || unit || !leads)
            continue;
        if (only)
            return std::nullopt;
        only = {tokens.at(i).number, last.mid(tokens.at(i).begin, noun.end - tokens.at(i).begin)};
    }
    return only;
}

void add(Findings &findings, const Origin &origin, const QString &words, qsizetype count)
{
    findings.add(origin, Checks::tr("The text says “%1”, and the list has %n.", nullptr, int(count)).arg(words), words);
}

/// Compares what the passages of a section say with what it lists: \p counts are all that would be right.
/// \p listFollows: the list stands below the section's text.
void compare(const PublishedReport &published, const Section &section, const Nouns &nouns, const QList<qsizetype> &counts,
             bool listFollows, Findings &findings)
{
    if (counts.isEmpty() || counts.first() == 0)
        return;
    const Passage *wrong = nullptr;
    QString words;
    for (const Passage &passage : published.passagesOf(section.id)) {
        const Origin::Field field = passage.origin.field;
        const bool leads = field == Origin::Field::SectionTitle || field == Origin::Field::SectionText
            || field == Origin::Field::Theme;
        if (!leads)
            continue;
        QList<Announcement> all = announced(passage.words, nouns);
        if (all.isEmpty() && listFollows && field == Origin::Field::SectionText && !passage.blocks.isEmpty()
            && passage.blocks.last().kind == TextBlock::Kind::Paragraph) {
            if (const std::optional<Announcement> one = announcedBeforeList(plainText(passage.blocks.last().inlines)))
                all.append(*one);
        }
        for (const Announcement &one : all) {
            if (counts.contains(one.number))
                return;
            if (!wrong) {
                wrong = &passage;
                words = one.words;
            }
        }
    }
    if (wrong)
        add(findings, wrong->origin, words, counts.first());
}

void compareLists(const QList<TextBlock> &blocks, const Origin &origin, Findings &findings)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const TextBlock &block = blocks.at(i);
        compareLists(block.children, origin, findings);
        if (block.kind != TextBlock::Kind::Paragraph || i + 1 >= blocks.size()
            || blocks.at(i + 1).kind != TextBlock::Kind::List)
            continue;
        const std::optional<Announcement> one = announcedBeforeList(plainText(block.inlines));
        const qsizetype count = blocks.at(i + 1).children.size();
        if (one && one->number != count)
            add(findings, origin, one->words, count);
    }
}

QList<qsizetype> dayCounts(const QList<Day> &days)
{
    const auto countOf = [&](DayKind kind) {
        return std::count_if(days.begin(), days.end(), [&](const Day &day) { return day.kind == kind; });
    };
    QSet<QDate> dates;
    for (const Day &day : days)
        dates.insert(day.date);
    // « Two days » may leave out what came before them, or what was not there.
    return {days.size(), countOf(DayKind::Main), countOf(DayKind::Main) + countOf(DayKind::Online),
            countOf(DayKind::Main) + countOf(DayKind::Off), countOf(DayKind::Off), countOf(DayKind::Online), dates.size()};
}

} // namespace

void checkAnnouncedNumbers(const PublishedReport &published, Findings &findings)
{
    const Report &report = published.report();
    const QList<qsizetype> days = dayCounts(report.event.days);
    for (const Section *section : published.sections()) {
        if (section->kind == SectionKind::Edition) {
            compare(published, *section, principleNouns, {report.event.principles.size()}, true, findings);
            compare(published, *section, dayNouns, days, false, findings);
        } else if (section->kind == SectionKind::Objectives) {
            compare(published, *section, objectiveNouns, {report.objectives().size()}, true, findings);
        } else if (section->kind == SectionKind::Days) {
            compare(published, *section, dayNouns, days, false, findings);
        } else if (section->kind != SectionKind::Focus) {
            compare(published, *section, focusNouns, {published.focuses().size()}, false, findings);
        }
    }
    for (const Passage &passage : published.passages())
        compareLists(passage.blocks, passage.origin, findings);
}

} // namespace glaneur
