// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/vocabulary.h"

#include "domain/folded.h"
#include "domain/languagewords.h"
#include "readers/phrases.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace glaneur {

namespace {

// A heading is short; what is longer is prose and need not be looked at.
constexpr qsizetype longestHeading = 200;
constexpr qsizetype longestLabel = 60;

template <typename List> bool startsWithAny(const QString &text, const List &list)
{
    return std::any_of(std::begin(list), std::end(list), [&](const char16_t *start) { return text.startsWith(QStringView(start)); });
}

template <typename List> bool isAnyOf(const QString &text, const List &list)
{
    return std::any_of(std::begin(list), std::end(list), [&](const char16_t *entry) { return text == QStringView(entry); });
}

/// The part of the folded heading \p text that is matched: without signs and numbers before it and marks after it.
QStringView core(const QString &text)
{
    static const QRegularExpression numbering(
        QStringLiteral("^(?:(?:\\d+(?:\\.\\d+)*|[ivx]+|[a-h])[.)]|\\d+(?:\\.\\d+)* -)\\s+"));
    qsizetype begin = 0;
    while (begin < text.size() && !text.at(begin).isLetterOrNumber() && text.at(begin) != u'+' && text.at(begin) != u'-')
        ++begin;
    const QRegularExpressionMatch match = numbering.match(text.mid(begin, 20));
    if (match.hasMatch())
        begin += match.capturedLength();
    qsizetype end = text.size();
    while (end > begin && !text.at(end - 1).isLetterOrNumber() && text.at(end - 1) != u'+' && text.at(end - 1) != u'-')
        --end;
    return QStringView(text).mid(begin, end - begin);
}

QStringView withoutArticle(QStringView text)
{
    static constexpr QStringView articles[] = {u"le ", u"la ", u"les ", u"l'", u"nos ", u"notre ", u"un ", u"une ", u"our ", u"the ",
                                               u"mes ", u"my ", u"leurs ", u"ses ", u"some ", u"quelques "};
    for (const QStringView article : articles) {
        if (text.startsWith(article))
            return text.mid(article.size());
    }
    return text;
}

struct KnownPhrase
{
    Topic topic;
    Fit fit;
    QStringView text;
};

/// The phrases by the character that they start with.
const QHash<char16_t, QList<KnownPhrase>> &phrasesByStart()
{
    static const QHash<char16_t, QList<KnownPhrase>> index = [] {
        QHash<char16_t, QList<KnownPhrase>> map;
        for (const Phrase &phrase : phrases)
            map[phrase.text[0]].append({phrase.topic, phrase.fit, QStringView(phrase.text)});
        return map;
    }();
    return index;
}

bool fits(const KnownPhrase &phrase, QStringView text)
{
    const QStringView wanted = phrase.text;
    if (phrase.fit == Fit::Whole || text.size() == wanted.size())
        return text == wanted;
    if (!text.startsWith(wanted))
        return false;
    return phrase.fit == Fit::Stem || !text.at(wanted.size()).isLetterOrNumber();
}

/// The topic of the longest phrase that \p text fits.
Topic matched(QStringView text, bool wholeOnly)
{
    Topic topic = Topic::None;
    qsizetype length = -1;
    for (const QStringView candidate : {text, withoutArticle(text)}) {
        if (candidate.isEmpty())
            continue;
        const auto known = phrasesByStart().constFind(candidate.front().unicode());
        if (known == phrasesByStart().constEnd())
            continue;
        for (const KnownPhrase &phrase : *known) {
            const qsizetype size = phrase.text.size();
            if (size <= length || !fits(phrase, candidate) || (wholeOnly && candidate.size() != size))
                continue;
            topic = phrase.topic;
            length = size;
        }
    }
    return topic;
}

QString collapsed(const QString &text)
{
    QString result = folded(text).simplified();
    while (result.endsWith(QLatin1Char(':')))
        result = result.chopped(1).trimmed();
    return result;
}

template <typename List> QString alternatives(const List &list)
{
    QStringList parts;
    for (const char16_t *entry : list)
        parts.append(QRegularExpression::escape(QString(QStringView(entry).toString())));
    return parts.join(QLatin1Char('|'));
}

QString nounAlternatives()
{
    QStringList parts;
    for (const FocusNoun &noun : focusNouns)
        parts.append(QRegularExpression::escape(QStringView(noun.text).toString()));
    return parts.join(QLatin1Char('|'));
}

std::optional<FocusKind> kindOfNoun(QStringView text)
{
    for (const FocusNoun &noun : focusNouns) {
        if (text == QStringView(noun.text))
            return noun.kind;
    }
    return std::nullopt;
}

QString trimmedTitle(QString title)
{
    static const QString open = QStringLiteral(" :-–—«“\"\u00a0\u202f");
    static const QString close = QStringLiteral(" :»”\"\u00a0\u202f");
    while (!title.isEmpty() && open.contains(title.front()))
        title.remove(0, 1);
    while (!title.isEmpty() && close.contains(title.back()))
        title.chop(1);
    return title;
}

} // namespace

Topic topicOf(const QString &heading)
{
    if (heading.size() > longestHeading)
        return Topic::None;
    static const QRegularExpression edition(QStringLiteral(
        "^(?:la |l'|the |cette |this )?(?:\\d+ ?(?:e|er|re|eme|nd|nde|st|rd|th)?|premiere|deuxieme|seconde|troisieme|quatrieme|"
        "cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) "
        "edition\\b|^(?:la |l'|the )?(?:edition (?:de )?|\\d+ (?:grands )?princip)"));
    const QString whole = folded(heading.normalized(QString::NormalizationForm_C));
    const QStringView text = core(whole);
    if (focusHeading(heading))
        return Topic::Focus;
    const Topic topic = matched(text, false);
    if (topic == Topic::None && edition.match(text.toString()).hasMatch())
        return Topic::Edition;
    return topic;
}

Topic topicOfLabel(const QString &label)
{
    if (label.size() > longestLabel)
        return Topic::None;
    const QString whole = folded(label.normalized(QString::NormalizationForm_C));
    return matched(core(whole), true);
}

std::optional<FocusHeading> focusHeading(const QString &heading)
{
    static const QString article = QStringLiteral("(?:l'|le |la |les |un |une |des |du |de l'|the |an |a )?");
    static const QRegularExpression led(QStringLiteral("^(?:%1) ?[:-]? ?%2[\"«“ ]*(?<noun>%3)s?(?![a-z])")
                                            .arg(alternatives(focusLeads) + QLatin1Char('|') + alternatives(focusLeadsBeforeKind),
                                                 article, nounAlternatives()));
    static const QRegularExpression onlyLed(QStringLiteral("^(?:%1) ?:? (?=\\S)").arg(alternatives(focusLeads)));
    static const QRegularExpression bare(
        QStringLiteral("^%1(?<noun>%2)(?: ?(?:n°|no\\.?|#)? ?\\d+)?(?: ?[:-] ?| ?(?=[\"«“])| (?:sur|on|about|de|du|des) | (?=[a-z]))(?=\\S)")
            .arg(QStringLiteral("(?:l'|le |la |un |une |the |a )?"), nounAlternatives()));
    static const QRegularExpression after(QStringLiteral("^(?:the )?(?<title>[^:]{2,60}) (?<noun>workshop|round table|roundtable|panel|keynote|talk|stand|booth)$"));
    if (heading.size() > longestHeading)
        return std::nullopt;
    const QString all = folded(heading);
    const QStringView text = core(all);
    const qsizetype offset = text.data() - QStringView(all).data();
    const QString subject = text.toString();
    const auto original = [&](qsizetype from) { return trimmedTitle(heading.mid(offset + from)); };

    if (const QRegularExpressionMatch match = led.match(subject); match.hasMatch()) {
        FocusHeading result{*kindOfNoun(match.captured(QStringLiteral("noun"))), original(match.capturedEnd())};
        static const QRegularExpression number(QStringLiteral("^\\d+ ?[:.–-] ?"));
        result.title.remove(number);
        if (result.title.isEmpty())
            result.title = trimmedTitle(heading.mid(offset + match.capturedStart(QStringLiteral("noun")),
                                                    match.capturedEnd() - match.capturedStart(QStringLiteral("noun"))));
        return result;
    }
    if (const QRegularExpressionMatch match = onlyLed.match(subject); match.hasMatch()) {
        static const QRegularExpression noun(QStringLiteral("\\b(%1)s?\\b").arg(nounAlternatives()));
        const QRegularExpressionMatch named = noun.match(subject, match.capturedEnd());
        return FocusHeading{named.hasMatch() ? *kindOfNoun(named.captured(1)) : FocusKind::Other, original(match.capturedEnd())};
    }
    if (const QRegularExpressionMatch match = bare.match(subject); match.hasMatch())
        return FocusHeading{*kindOfNoun(match.captured(QStringLiteral("noun"))), original(match.capturedEnd())};
    if (const QRegularExpressionMatch match = after.match(subject); match.hasMatch()) {
        const QString noun = match.captured(QStringLiteral("noun"));
        return FocusHeading{*kindOfNoun(noun), trimmedTitle(heading.mid(offset + match.capturedStart(QStringLiteral("title")),
                                                                        match.capturedLength(QStringLiteral("title"))))};
    }
    return std::nullopt;
}

std::optional<Label> labelOf(const QString &paragraph)
{
    const qsizetype sign = signLength(paragraph);
    const QString start = paragraph.mid(sign, longestLabel + 2);
    const auto made = [&](const QString &title, qsizetype end) -> std::optional<Label> {
        const Topic topic = topicOfLabel(title);
        if (topic == Topic::None)
            return std::nullopt;
        return Label{topic, title.trimmed(), end};
    };
    const qsizetype colon = start.indexOf(QLatin1Char(':'));
    const qsizetype lineEnd = start.indexOf(QLatin1Char('\n'));
    if (colon >= 0 && (lineEnd < 0 || colon < lineEnd)) {
        qsizetype end = sign + colon + 1;
        while (end < paragraph.size() && paragraph.at(end).isSpace())
            ++end;
        return made(start.left(colon), end);
    }
    if (lineEnd >= 0)
        return made(start.left(lineEnd), sign + lineEnd + 1);
    // The list item « + » or « - » alone is no label.
    if (paragraph.size() - sign > longestLabel || start.trimmed().size() < 3)
        return std::nullopt;
    return made(start, paragraph.size());
}

qsizetype signLength(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && text.at(begin).isSpace())
        ++begin;
    for (const char16_t *entry : bulletSigns) {
        const QStringView sign(entry);
        if (!QStringView(text).mid(begin).startsWith(sign))
            continue;
        qsizetype end = begin + sign.size();
        const bool emoji = sign.at(0).isSurrogate();
        if (end < text.size() && text.at(end) == QChar(0xfe0f))
            ++end;
        if (!emoji && end < text.size() && !text.at(end).isSpace())
            continue;
        while (end < text.size() && text.at(end).isSpace())
            ++end;
        return end;
    }
    return 0;
}

GroupTitles defaultTitles(const QString &language)
{
    if (isEnglish(language)) {
        return {QStringLiteral("What we take away"), QStringLiteral("The +"), QStringLiteral("The −"), QStringLiteral("Resources")};
    }
    return {QStringLiteral("Ce qu’on en retient"), QStringLiteral("Les +"), QStringLiteral("Les −"), QStringLiteral("Des ressources")};
}

bool sameTitle(const QString &title, const QString &usual) { return collapsed(title) == collapsed(usual); }

bool isRole(const QString &text)
{
    const QString role = folded(text).trimmed();
    return startsWithAny(role, roleStems) || startsWithAny(withoutArticle(role).toString(), roleStems);
}

bool isNoName(const QString &word) { return isAnyOf(folded(word), noNames); }

ResourceKind resourceKindOf(const QString &description)
{
    static const QRegularExpression blank(QStringLiteral("[^a-zœ]+"));
    const QStringList words = folded(description.left(200)).split(blank, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (const ResourceWord &entry : resourceWords) {
            const QStringView stem(entry.stem);
            if (word.startsWith(stem) && word.size() <= stem.size() + 2)
                return entry.kind;
        }
    }
    return ResourceKind::Other;
}

QString languageOf(const QString &text, const QString &fallback)
{
    const LanguageWords words = countLanguageWords(QStringView(text).left(100'000));
    if (words.french == words.english)
        return fallback;
    return words.french > words.english ? QStringLiteral("fr") : QStringLiteral("en");
}

} // namespace glaneur
