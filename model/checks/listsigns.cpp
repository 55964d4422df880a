// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/listsigns.h"

#include "domain/inlineparts.h"

#include <algorithm>

namespace glaneur {

namespace {

// Signs that count with a blank behind them only.
constexpr const char16_t *plainSigns[] = {u"-", u"–", u"—", u"−", u"*", u"+", u"•", u"·", u"◦", u"▪", u"●", u"○", u"■", u"□", u"‣", u"⁃",
                                          u"►", u"▶", u"▸", u"→", u"➔", u"➤", u"➢", u"⇒", u"✓", u"✔", u"»"};
// Pictures: with or without a blank.
constexpr const char16_t *pictureSigns[] = {u"👉", u"➡️", u"➡", u"▶️", u"✔️", u"✅", u"☑️", u"☑", u"❌", u"🔹", u"🔸", u"🔷", u"🔶", u"🔍",
                                            u"🔎", u"💡", u"📌", u"📍", u"⭐", u"✨", u"👍", u"👎", u"➕", u"➖", u"🟢", u"🔴", u"🔵", u"🎯"};

bool isBlank(QChar c) { return c.isSpace(); }

qsizetype blanksAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isBlank(text.at(end)))
        ++end;
    return end - at;
}

TypedSign numberSign(QStringView line, qsizetype start)
{
    qsizetype end = start;
    while (end < line.size() && line.at(end).unicode() >= u'0' && line.at(end).unicode() <= u'9')
        ++end;
    if (end == start || end - start > 2 || end >= line.size() || (line.at(end) != u'.' && line.at(end) != u')'))
        return {};
    const qsizetype blanks = blanksAt(line, end + 1);
    const int number = line.mid(start, end - start).toInt();
    if (blanks == 0 || number == 0)
        return {};
    return {end + 1 + blanks, line.mid(start, end + 1 - start).toString(), number, false};
}

QList<Inline> joined(const QList<QList<Inline>> &lines)
{
    QList<Inline> result;
    for (const QList<Inline> &line : lines) {
        if (!result.isEmpty())
            result.append(Inline::lineBreak());
        result += line;
    }
    return result;
}

/// Whether \p next may follow \p sign in one list.
bool follows(const TypedSign &sign, const TypedSign &next)
{
    return sign.number > 0 ? next.number == sign.number + 1 : next.number == 0 && next;
}

TextBlock listOf(const QList<QList<Inline>> &entries, const QList<TypedSign> &signs)
{
    TextBlock list;
    list.kind = TextBlock::Kind::List;
    list.ordered = signs.first().number > 0;
    list.start = list.ordered ? signs.first().number : 1;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        TextBlock item;
        item.kind = TextBlock::Kind::ListItem;
        item.children = {TextBlock::paragraph(withoutSign(entries.at(i), signs.at(i).length))};
        list.children.append(item);
    }
    return list;
}

/// Lines with signs within one paragraph.
struct LineList
{
    qsizetype first = -1; ///< the first line with a sign
    qsizetype count = 0;  ///< signs in all
    bool certain = false; ///< one list, from there to the end
    QList<TypedSign> signs;
};

LineList lineListOf(const QList<QList<Inline>> &lines)
{
    LineList found;
    bool unbroken = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const TypedSign sign = typedSign(lines.at(i));
        if (!sign) {
            unbroken = unbroken && found.first < 0;
            continue;
        }
        if (found.first < 0)
            found.first = i;
        else
            unbroken = unbroken && follows(found.signs.last(), sign);
        found.signs.append(sign);
        ++found.count;
    }
    found.certain = found.count >= 2 && unbroken;
    return found;
}

/// The number of paragraphs from \p at on that make up one list; each starts with a sign.
qsizetype paragraphListLength(const QList<TextBlock> &blocks, qsizetype at)
{
    TypedSign before;
    qsizetype length = 0;
    for (qsizetype i = at; i < blocks.size(); ++i) {
        if (blocks.at(i).kind != TextBlock::Kind::Paragraph)
            break;
        const TypedSign sign = typedSign(blocks.at(i).inlines);
        if (!sign || (length > 0 && !follows(before, sign)))
            break;
        before = sign;
        ++length;
    }
    return length;
}

/// Finds lists as typedLists() does, and makes them where \p result is there.
void convert(const QList<TextBlock> &blocks, TypedLists &found, QList<TextBlock> *result)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const TextBlock &block = blocks.at(i);
        if (block.kind != TextBlock::Kind::Paragraph) {
            TextBlock kept = block;
            kept.children.clear();
            convert(block.children, found, result ? &kept.children : nullptr);
            if (result)
                result->append(kept);
            continue;
        }
        const bool severalLines = std::any_of(block.inlines.begin(), block.inlines.end(), [](const Inline &piece) {
            return piece.kind == Inline::Kind::LineBreak;
        });
        const QList<QList<Inline>> lines = severalLines ? linesOf(block.inlines) : QList<QList<Inline>>{block.inlines};
        const LineList list = severalLines ? lineListOf(lines) : LineList();
        if (list.count >= 2) {
            found.firstLines.append(plainText(lines.at(list.first)).trimmed());
            found.certain = found.certain && list.certain;
            if (result && list.certain) {
                if (list.first > 0)
                    result->append(TextBlock::paragraph(joined(lines.first(list.first))));
                result->append(listOf(lines.mid(list.first), list.signs));
            } else if (result) {
                result->append(block);
            }
            continue;
        }
        const qsizetype length = paragraphListLength(blocks, i);
        if (length < 2) {
            if (result)
                result->append(block);
            continue;
        }
        found.firstLines.append(plainText(lines.first()).trimmed());
        QList<QList<Inline>> entries;
        QList<TypedSign> signs;
        for (qsizetype n = i; n < i + length; ++n) {
            entries.append(blocks.at(n).inlines);
            signs.append(typedSign(blocks.at(n).inlines));
        }
        if (result)
            result->append(listOf(entries, signs));
        i += length - 1;
    }
}

} // namespace

TypedSign typedSign(QStringView line)
{
    const qsizetype start = blanksAt(line, 0);
    if (start >= line.size() || line.at(start).isLetter())
        return {};
    if (line.at(start).isDigit())
        return numberSign(line, start);
    const QStringView rest = line.mid(start);
    for (const char16_t *entry : pictureSigns) {
        const QStringView sign(entry);
        if (!rest.startsWith(sign))
            continue;
        qsizetype end = start + sign.size();
        if (end < line.size() && line.at(end) == QChar(0xfe0f))
            ++end;
        const qsizetype blanks = blanksAt(line, end);
        return {end + blanks, sign.toString(), 0, true};
    }
    for (const char16_t *entry : plainSigns) {
        const QStringView sign(entry);
        const qsizetype end = start + sign.size();
        if (!rest.startsWith(sign) || blanksAt(line, end) == 0 || end + blanksAt(line, end) >= line.size())
            continue;
        return {end + blanksAt(line, end), sign.toString(), 0, false};
    }
    return {};
}

TypedSign typedSign(const QList<Inline> &line)
{
    if (line.isEmpty() || line.first().kind != Inline::Kind::Text)
        return {};
    // Longer than any sign with its blanks.
    constexpr qsizetype longest = 40;
    const QString &text = line.first().text;
    if (line.size() == 1 || text.size() > longest)
        return typedSign(QStringView(text));
    // A sign may stand alone before bold words.
    TypedSign sign = typedSign(QStringView(text + u'x'));
    sign.length = std::min(sign.length, text.size());
    return sign;
}

QList<Inline> withoutSign(const QList<Inline> &line, qsizetype length)
{
    QList<Inline> result = line;
    result.first().text.remove(0, length);
    if (result.first().text.isEmpty())
        result.removeFirst();
    return result;
}

TypedLists typedLists(const QList<TextBlock> &blocks)
{
    TypedLists found;
    convert(blocks, found, nullptr);
    return found;
}

QList<TextBlock> withRealLists(const QList<TextBlock> &blocks)
{
    TypedLists found;
    QList<TextBlock> result;
    convert(blocks, found, &result);
    return result;
}

QList<TextBlock> withoutDoubleSigns(const QList<TextBlock> &blocks)
{
    QList<TextBlock> result = blocks;
    for (TextBlock &block : result) {
        if (block.kind == TextBlock::Kind::ListItem && !block.children.isEmpty()
            && block.children.first().kind == TextBlock::Kind::Paragraph) {
            QList<Inline> &inlines = block.children.first().inlines;
            if (const TypedSign sign = typedSign(inlines); sign && sign.number == 0)
                inlines = withoutSign(inlines, sign.length);
        }
        block.children = withoutDoubleSigns(block.children);
    }
    return result;
}

} // namespace glaneur
