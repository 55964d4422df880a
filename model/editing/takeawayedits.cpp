// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/takeawayedits.h"

#include "domain/inlineparts.h"
#include "editing/edits.h"

#include <QRegularExpression>

namespace glaneur {

namespace {

bool isParagraph(const QList<TextBlock> &blocks)
{
    return blocks.size() == 1 && blocks.first().kind == TextBlock::Kind::Paragraph;
}

} // namespace

TakeawayId splitTakeaway(Report &report, const FocusId &focus, const TakeawayId &id, int offset)
{
    QList<Takeaway> *list = takeawaysOf(report, focus);
    const qsizetype at = list ? indexOfId(*list, id) : -1;
    if (at < 0)
        return {};
    const QList<TextBlock> blocks = list->at(at).text.blocks();
    if (!isParagraph(blocks))
        return {};
    const QList<Inline> inlines = blocks.first().inlines;
    const qsizetype length = plainText(inlines).size();
    if (offset <= 0 || offset >= length)
        return {};
    Takeaway rest = list->at(at);
    rest.id = TakeawayId::create();
    rest.text = RichText::fromInlines(sliceOf(inlines, offset, length));
    (*list)[at].text = RichText::fromInlines(sliceOf(inlines, 0, offset));
    list->insert(at + 1, rest);
    return rest.id;
}

int joinTakeaways(Report &report, const FocusId &focus, const TakeawayId &first, const TakeawayId &second)
{
    QList<Takeaway> *list = takeawaysOf(report, focus);
    const qsizetype to = list ? indexOfId(*list, first) : -1;
    const qsizetype from = list ? indexOfId(*list, second) : -1;
    if (to < 0 || from < 0 || to == from)
        return -1;
    const QList<TextBlock> before = list->at(to).text.blocks();
    const QList<TextBlock> after = list->at(from).text.blocks();
    int seam = 0;
    if (before.isEmpty()) {
        (*list)[to].text = list->at(from).text;
    } else if (isParagraph(before) && isParagraph(after)) {
        QList<Inline> inlines = before.first().inlines;
        const QString words = plainText(inlines);
        if (!words.isEmpty() && !words.back().isSpace())
            inlines.append(Inline::plain(QStringLiteral(" ")));
        seam = int(plainText(inlines).size());
        (*list)[to].text = RichText::fromInlines(normalized(inlines + after.first().inlines));
    } else if (!after.isEmpty()) {
        seam = int(plainText(before).size()) + 1;
        (*list)[to].text = RichText::fromBlocks(before + after);
    } else {
        seam = int(plainText(before).size());
    }
    list->removeAt(from);
    return seam;
}

bool moveTakeaways(Report &report, const QList<TakeawayId> &ids, const FocusId &focus, std::optional<Polarity> polarity,
                   const TakeawayId &before)
{
    if (!takeawaysOf(report, focus))
        return false;
    QList<Takeaway> taken;
    for (const TakeawayId &id : ids) {
        const auto take = [&](QList<Takeaway> &list) {
            const qsizetype at = indexOfId(list, id);
            if (at >= 0)
                taken.append(list.takeAt(at));
            return at >= 0;
        };
        bool found = take(report.takeaways);
        for (qsizetype i = 0; i < report.focuses.size() && !found; ++i) {
            if (indexOfId(report.focuses.at(i).takeaways, id) >= 0)
                found = take(report.focuses[i].takeaways);
        }
    }
    QList<Takeaway> *target = takeawaysOf(report, focus);
    const qsizetype next = indexOfId(*target, before);
    qsizetype place = next < 0 ? target->size() : next;
    for (Takeaway &takeaway : taken) {
        if (polarity)
            takeaway.polarity = *polarity;
        target->insert(place++, takeaway);
    }
    return !taken.isEmpty();
}

TypedPoint typedPoint(const QString &line)
{
    // A sign is one only before a blank: « -20 % » and « +1 » are words.
    static const QRegularExpression signs(
        QStringLiteral(R"(^\s*(?:(\+|➕|✅)|([-−–➖])|(👉|>|→)|([•·*◦▪‣])|(\d{1,2}[.)]))[\x{fe0f}]?(?:\s+|$))"));
    const QRegularExpressionMatch match = signs.match(line);
    TypedPoint point;
    point.text = line.trimmed();
    if (!match.hasMatch())
        return point;
    point.hadSign = true;
    point.text = line.mid(match.capturedLength()).trimmed();
    if (!match.captured(1).isEmpty())
        point.polarity = Polarity::Plus;
    else if (!match.captured(2).isEmpty())
        point.polarity = Polarity::Minus;
    else if (!match.captured(3).isEmpty())
        point.polarity = Polarity::Neutral;
    return point;
}

QList<TypedPoint> typedPoints(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("[\\n\\r\\x{2028}\\x{2029}]+"));
    QList<TypedPoint> points;
    for (const QString &line : text.split(ends)) {
        const TypedPoint point = typedPoint(line);
        if (!point.text.isEmpty())
            points.append(point);
    }
    return points;
}

} // namespace glaneur
