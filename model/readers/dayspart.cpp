// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/dates.h"
#include "readers/inlinetools.h"
#include "readers/parts.h"

#include <QRegularExpression>

#include <algorithm>

namespace glaneur {

namespace {

/// The day that \p text is on: by its date, by « [OFF] » or by « first day »; -1 where it says none.
qsizetype dayOf(const QString &text, const QList<Day> &days, int year)
{
    static const QRegularExpression off(QStringLiteral("\\[off\\]|\\(off\\)|\\b(?:journee|day|nec) off\\b|\\boff day\\b"));
    static const QRegularExpression ordinal(QStringLiteral(
        "\\b(?:(premiere? jour|first day|jour 1|day 1|day one)|(deuxieme jour|second jour|seconde jour|second day|jour 2|day 2|day two)"
        "|(troisieme jour|third day|jour 3|day 3|day three)|(derniere? jour|last day|final day))"));
    const QString start = text.left(200);
    const QString plain = folded(start);
    const QList<FoundDay> found = daysIn(start, year);
    if (!found.isEmpty()) {
        for (qsizetype i = 0; i < days.size(); ++i) {
            if (days.at(i).date == found.first().date)
                return i;
        }
    }
    if (off.match(plain).hasMatch()) {
        for (qsizetype i = 0; i < days.size(); ++i) {
            if (days.at(i).kind == DayKind::Off)
                return i;
        }
    }
    const QRegularExpressionMatch match = ordinal.match(plain);
    if (!match.hasMatch())
        return -1;
    for (int number = 1; number <= 3; ++number) {
        if (!match.captured(number).isEmpty())
            return number <= days.size() ? number - 1 : -1;
    }
    return days.size() - 1;
}

} // namespace

std::optional<Made> makeDays(const Part &part, Recognition &known)
{
    QString text = part.title() + QLatin1Char('\n');
    for (const TextBlock &block : part.blocks)
        text += (block.kind == TextBlock::Kind::Heading || block.kind == TextBlock::Kind::Paragraph ? plainText(block.inlines)
                                                                                                     : plainText(QList{block}))
            + QLatin1Char('\n');
    QList<Day> days;
    for (const FoundDay &found : daysIn(text, known.year)) {
        Day day;
        day.id = DayId::create();
        day.date = found.date;
        day.place = found.place;
        day.kind = found.kind;
        days.append(day);
    }
    if (days.isEmpty())
        return std::nullopt;

    Made made;
    QList<TextBlock> lead;
    QList<QList<TextBlock>> programmes(days.size());
    qsizetype current = -1;
    qsizetype i = 0;
    for (; i < part.blocks.size(); ++i) {
        TextBlock block = part.blocks.at(i);
        if (block.kind == TextBlock::Kind::Rule)
            continue;
        if (block.kind == TextBlock::Kind::Heading) {
            const qsizetype named = dayOf(plainText(block.inlines), days, known.year);
            if (named < 0)
                break;
            current = named;
            block = TextBlock::paragraph({Inline::strong(block.inlines)});
        } else if (block.kind == TextBlock::Kind::Paragraph) {
            const bool mayLead = current < 0 && lead.isEmpty();
            const qsizetype named = mayLead ? -1 : dayOf(plainText(block.inlines), days, known.year);
            if (named >= 0)
                current = named;
        } else if (block.kind != TextBlock::Kind::List) {
            break;
        }
        if (current < 0)
            lead.append(block);
        else
            programmes[current].append(block);
    }
    for (qsizetype day = 0; day < days.size(); ++day) {
        days[day].programme = RichText::fromBlocks(programmes.at(day));
        days[day].attendees = known.people.namedIn(days.at(day).programme.toPlainText());
    }
    Section section = sectionOf(SectionKind::Days, part);
    section.text = RichText::fromBlocks(lead);
    made.piece.sections.append(section);
    made.piece.event.days = days;
    made.rest = part.blocks.mid(i);
    return made;
}

} // namespace glaneur
