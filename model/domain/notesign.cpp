// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notesign.h"

#include "domain/address.h"
#include "domain/folded.h"

#include <QRegularExpression>

namespace glaneur {

namespace {

qsizetype blanksAt(const QString &words, qsizetype at)
{
    qsizetype end = at;
    while (end < words.size() && words.at(end).isSpace())
        ++end;
    return end - at;
}

/// The length of a 👉 with its colour and shape at the start of \p words.
qsizetype pointingHand(const QString &words)
{
    static const QRegularExpression hand(QStringLiteral("^\U0001F449[\U0001F3FB-\U0001F3FF\uFE0F\uFE0E]*"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return hand.match(words).capturedLength();
}

/// Whether \p name stands at \p at and a word ends with it.
bool namedAt(const QString &words, qsizetype at, const QString &name)
{
    if (name.isEmpty() || !QStringView(words).mid(at).startsWith(name))
        return false;
    const qsizetype end = at + name.size();
    return end == words.size() || !words.at(end).isLetterOrNumber();
}

NoteSign personSign(const QString &words, const QList<Person> &people)
{
    NoteSign sign;
    const QString key = folded(words);
    qsizetype best = 0;
    int equals = 0;
    for (const Person &person : people) {
        for (const QString &name : {person.name(), person.firstName}) {
            if (!namedAt(key, 1, folded(name)))
                continue;
            if (name.size() > best)
                equals = 0;
            if (name.size() >= best) {
                best = name.size();
                ++equals;
                sign.person = person.id;
                sign.name = person.name();
            }
            break;
        }
    }
    qsizetype end = 1 + best;
    if (equals > 1)
        sign.person = {};
    if (equals != 1) {
        static const QRegularExpression name(QStringLiteral("^[\\w'’.-]+"), QRegularExpression::UseUnicodePropertiesOption);
        sign.name = name.match(words.mid(1)).captured();
        if (sign.name.isEmpty() && words.size() > 1)
            return {};
        sign.outcome = NoteOutcome::Moment;
        return sign; // the name stays in the words: nobody else says whose it is
    }
    static const QRegularExpression after(QStringLiteral("\\s*[:,]?\\s*"));
    end += after.match(words, end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
               .capturedLength();
    sign.outcome = NoteOutcome::Moment;
    sign.length = end;
    return sign;
}

/// \p text with its addresses as links.
QList<Inline> linked(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("\\b(?:https?://|www\\.)[^\\s<>\"“”«»]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    QList<Inline> pieces;
    qsizetype done = 0;
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString found = match.captured();
        const auto ends = [&](const char16_t *signs) { return QStringView(signs).contains(found.back()); };
        while (!found.isEmpty()
               && (ends(u".,;:!?'’…") || (found.endsWith(u')') && found.count(u')') > found.count(u'('))))
            found.chop(1);
        const bool bare = found.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
        const QString scheme = bare ? QStringLiteral("https://") : QString();
        if (addressState(scheme + found) != AddressState::Ok)
            continue;
        const QString target = withoutTracking(scheme + found);
        if (match.capturedStart() > done)
            pieces.append(Inline::plain(text.mid(done, match.capturedStart() - done)));
        pieces.append(Inline::link({Inline::plain(target.mid(scheme.size()))}, target));
        done = match.capturedStart() + found.size();
    }
    if (done < text.size())
        pieces.append(Inline::plain(text.mid(done)));
    return pieces;
}

} // namespace

NoteSign noteSign(const QString &words, const QList<Person> &people)
{
    if (words.isEmpty())
        return {};
    const auto takeaway = [&](Polarity polarity, qsizetype length) {
        NoteSign sign;
        sign.outcome = NoteOutcome::Takeaway;
        sign.polarity = polarity;
        sign.length = length + blanksAt(words, length);
        return sign;
    };
    if (const qsizetype hand = pointingHand(words); hand > 0)
        return takeaway(Polarity::Neutral, hand);
    const QChar first = words.front();
    const bool number = words.size() > 1 && (words.at(1).isDigit() || words.at(1) == first);
    if (QStringView(u"+➕✅").contains(first) && !number)
        return takeaway(Polarity::Plus, 1);
    if (QStringView(u"-−–—➖").contains(first) && !number)
        return takeaway(Polarity::Minus, 1);
    if (first == u'→')
        return takeaway(Polarity::Neutral, 1);
    if (first == u'@')
        return personSign(words, people);
    static const QRegularExpression address(QStringLiteral("^(?:https?://\\S|www\\.\\w)"), QRegularExpression::CaseInsensitiveOption);
    NoteSign sign;
    if (address.match(words).hasMatch())
        sign.outcome = NoteOutcome::Resource;
    return sign;
}

RichText noteText(const QString &typed)
{
    QList<TextBlock> blocks = RichText::fromPlainText(typed.trimmed()).blocks();
    for (TextBlock &block : blocks) {
        QList<Inline> pieces;
        for (const Inline &piece : std::as_const(block.inlines))
            pieces += piece.kind == Inline::Kind::Text ? linked(piece.text) : QList<Inline>{piece};
        block.inlines = pieces;
    }
    return RichText::fromBlocks(blocks);
}

RichText textWithoutSign(const Note &note, const QList<Person> &people)
{
    QList<TextBlock> blocks = note.text.blocks();
    if (blocks.isEmpty() || blocks.constFirst().inlines.isEmpty()
        || blocks.constFirst().inlines.constFirst().kind != Inline::Kind::Text)
        return note.text;
    QString &text = blocks.first().inlines.first().text;
    const qsizetype length = noteSign(text, people).length;
    if (length == 0)
        return note.text;
    text.remove(0, length);
    if (text.isEmpty())
        blocks.first().inlines.removeFirst();
    return RichText::fromBlocks(blocks);
}

} // namespace glaneur
