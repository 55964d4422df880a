// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/words.h"

#include "readers/vocabulary.h"

#include <algorithm>

namespace glaneur {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool plainAscii = true;
    const auto finish = [&] {
        if (word.isEmpty())
            return;
        words.append(plainAscii ? word.toLower() : word.normalized(QString::NormalizationForm_C).toLower());
        word.clear();
        plainAscii = true;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            if (QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text.at(i + 1)))) {
                word += c;
                word += text.at(i + 1);
                plainAscii = false;
            } else {
                finish();
            }
            ++i;
        } else if (c.isLetterOrNumber() || (c.isMark() && !word.isEmpty())) {
            word += c;
            plainAscii = plainAscii && c.unicode() < 0x80;
        } else {
            finish();
        }
    }
    finish();
    return words;
}

void WordBag::add(const QString &text)
{
    for (const QString &word : wordsOf(text))
        ++m_counts[word];
}

// A word may be partly bold, so the text is read as a whole; addresses stand apart.
static void addAddresses(WordBag &bag, const QList<Inline> &inlines)
{
    for (const Inline &piece : inlines) {
        if (!piece.address.isEmpty())
            bag.add(piece.address);
        addAddresses(bag, piece.children);
    }
}

void WordBag::add(const QList<Inline> &inlines)
{
    add(plainText(inlines));
    addAddresses(*this, inlines);
}

void WordBag::add(const QList<TextBlock> &blocks)
{
    for (const TextBlock &block : blocks) {
        add(block.inlines);
        if (!block.text.isEmpty())
            add(block.text);
        add(block.children);
    }
}

void WordBag::add(const RichText &text)
{
    if (!text.isEmpty())
        add(text.blocks());
}

QStringList WordBag::missingFrom(const WordBag &other) const
{
    QStringList missing;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if (it.value() > other.m_counts.value(it.key()))
            missing.append(it.key());
    }
    std::sort(missing.begin(), missing.end());
    return missing;
}

bool WordBag::isWithin(const WordBag &other) const
{
    return std::all_of(m_counts.keyValueBegin(), m_counts.keyValueEnd(),
                       [&](const auto &entry) { return entry.second <= other.m_counts.value(entry.first); });
}

namespace {

void addPoints(WordBag &bag, const QList<Takeaway> &takeaways, const GroupTitles &titles, const QString &language,
               bool withTitle)
{
    const GroupTitles defaults = defaultTitles(language);
    const auto title = [](const QString &own, const QString &usual) { return own.isEmpty() ? usual : own; };
    const auto has = [&](Polarity polarity) {
        return std::any_of(takeaways.begin(), takeaways.end(),
                           [&](const Takeaway &takeaway) { return takeaway.polarity == polarity; });
    };
    if (withTitle && !takeaways.isEmpty())
        bag.add(title(titles.takeaways, defaults.takeaways));
    if (has(Polarity::Plus))
        bag.add(title(titles.plus, defaults.plus));
    if (has(Polarity::Minus))
        bag.add(title(titles.minus, defaults.minus));
    for (const Takeaway &takeaway : takeaways)
        bag.add(takeaway.text);
}

void addResource(WordBag &bag, const Resource &resource)
{
    bag.add(resource.title);
    bag.add(resource.address);
    bag.add(resource.description);
}

void addFocus(WordBag &bag, const Focus &focus, const Report &report)
{
    bag.add(focus.lead);
    bag.add(focus.aim);
    addPoints(bag, focus.takeaways, focus.titles, report.language, true);
    if (!focus.resources.isEmpty())
        bag.add(focus.titles.resources.isEmpty() ? defaultTitles(report.language).resources : focus.titles.resources);
    for (const ResourceId &id : focus.resources) {
        if (const Resource *resource = report.resource(id))
            addResource(bag, *resource);
    }
}

} // namespace

WordBag printedWords(const Report &report)
{
    WordBag bag;
    bag.add(report.title);
    bag.add(report.byline);
    for (const Section &section : report.sections) {
        bag.add(section.title);
        bag.add(section.text);
        switch (section.kind) {
        case SectionKind::Context:
            bag.add(report.context());
            break;
        case SectionKind::Objectives:
            for (const RichText &objective : report.objectives())
                bag.add(objective);
            break;
        case SectionKind::Edition:
            if (section.text.isEmpty())
                bag.add(report.event.theme);
            for (const RichText &principle : report.event.principles)
                bag.add(principle);
            break;
        case SectionKind::Days:
            for (const Day &day : report.event.days)
                bag.add(day.programme);
            break;
        case SectionKind::Takeaways:
            addPoints(bag, report.takeaways, report.titles, report.language, false);
            break;
        case SectionKind::Focus:
            if (const Focus *focus = report.focus(section.focus))
                addFocus(bag, *focus, report);
            break;
        case SectionKind::Moments:
            for (const Moment &moment : report.moments) {
                if (const Person *person = report.person(moment.person))
                    bag.add(person->name());
                bag.add(moment.text);
            }
            break;
        case SectionKind::Resources:
            for (const Resource &resource : report.resources)
                addResource(bag, resource);
            break;
        case SectionKind::Pictures:
        case SectionKind::Expectations:
        case SectionKind::Free:
            break;
        }
    }
    for (const Picture &picture : report.pictures)
        bag.add(picture.alternativeText);
    return bag;
}

} // namespace glaneur
