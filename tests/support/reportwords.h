// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace glaneur {

// A namespace of its own: the domain has a function of this name for searching, and the linker would take that one.
inline namespace reportwords {

/// The words of \p text in lower case; every sign, blank and emoji parts words.
inline QStringList foldedWords(const QString &text)
{
    static const QRegularExpression apart(QStringLiteral("[^\\p{L}\\p{N}\\p{M}]+"));
    return text.normalized(QString::NormalizationForm_C).toLower().split(apart, Qt::SkipEmptyParts);
}

inline void appendInlineAddresses(const QList<Inline> &inlines, QStringList &words)
{
    for (const Inline &piece : inlines) {
        words += foldedWords(piece.address);
        appendInlineAddresses(piece.children, words);
    }
}

inline void appendBlockWords(const QList<TextBlock> &blocks, QStringList &words)
{
    for (const TextBlock &block : blocks) {
        words += foldedWords(plainText(block.inlines));
        words += foldedWords(block.text);
        appendInlineAddresses(block.inlines, words);
        for (qsizetype i = 0; block.ordered && i < block.children.size(); ++i)
            words.append(QString::number(block.start + i));
        appendBlockWords(block.children, words);
    }
}

inline void appendRichWords(const RichText &text, QStringList &words) { appendBlockWords(text.blocks(), words); }

/// All words that stand in the parts of \p report that are published, link and picture addresses included; the titles
/// over groups of points in the report's language where the report has none of its own. In no useful order.
inline QStringList reportWords(const Report &report)
{
    QStringList words = foldedWords(report.title) + foldedWords(report.byline);
    const bool english = report.language.startsWith(QLatin1String("en"));
    const auto title = [&](const QString &own, const char *frenchTitle, const char *englishTitle) {
        words += foldedWords(own.isEmpty() ? QString::fromUtf8(english ? englishTitle : frenchTitle) : own);
    };
    const auto has = [](const QList<Takeaway> &list, Polarity polarity) {
        for (const Takeaway &takeaway : list) {
            if (takeaway.polarity == polarity)
                return true;
        }
        return false;
    };
    const auto points = [&](const QList<Takeaway> &list, const GroupTitles &titles) {
        if (has(list, Polarity::Plus))
            title(titles.plus, "Les +", "The +");
        if (has(list, Polarity::Minus))
            title(titles.minus, "Les −", "The −");
        for (const Takeaway &takeaway : list)
            appendRichWords(takeaway.text, words);
    };
    const auto resource = [&](const Resource &entry) {
        words += foldedWords(entry.title) + foldedWords(entry.address);
        appendRichWords(entry.description, words);
    };
    for (const Section &section : report.sections) {
        words += foldedWords(section.title);
        appendRichWords(section.text, words);
        if (section.kind == SectionKind::Context)
            appendRichWords(report.context(), words);
        if (section.kind == SectionKind::Objectives) {
            for (const RichText &objective : report.objectives())
                appendRichWords(objective, words);
        }
        if (section.kind == SectionKind::Edition) {
            if (section.text.isEmpty())
                appendRichWords(report.event.theme, words);
            for (const RichText &principle : report.event.principles)
                appendRichWords(principle, words);
        }
        if (section.kind == SectionKind::Days) {
            for (const Day &day : report.event.days)
                appendRichWords(day.programme, words);
        }
        if (section.kind == SectionKind::Takeaways)
            points(report.takeaways, report.titles);
        if (section.kind == SectionKind::Resources) {
            for (const Resource &entry : report.resources)
                resource(entry);
        }
        if (section.kind == SectionKind::Moments) {
            for (const Moment &moment : report.moments) {
                if (const Person *person = report.person(moment.person))
                    words += foldedWords(person->name());
                appendRichWords(moment.text, words);
            }
        }
        const Focus *focus = report.focus(section.focus);
        if (section.kind != SectionKind::Focus || !focus)
            continue;
        appendRichWords(focus->lead, words);
        appendRichWords(focus->aim, words);
        if (!focus->takeaways.isEmpty())
            title(focus->titles.takeaways, "Ce qu'on en retient", "What we take away");
        points(focus->takeaways, focus->titles);
        if (!focus->resources.isEmpty())
            title(focus->titles.resources, "Des ressources", "Resources");
        for (const ResourceId &id : focus->resources) {
            if (const Resource *entry = report.resource(id))
                resource(*entry);
        }
    }
    for (const Picture &picture : report.pictures)
        words += foldedWords(picture.alternativeText);
    return words;
}

/// The words that occur in \p wanted more often than in \p found, one entry for each missing occurrence.
inline QStringList missingWords(const QStringList &wanted, const QStringList &found)
{
    QHash<QString, int> left;
    for (const QString &word : found)
        ++left[word];
    QStringList missing;
    for (const QString &word : wanted) {
        if (--left[word] < 0)
            missing.append(word);
    }
    return missing;
}

} // namespace reportwords

} // namespace glaneur
