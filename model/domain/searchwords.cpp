// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchwords.h"

#include <QSet>
#include <algorithm>

namespace glaneur {

namespace {

/// Letters that no decomposition takes apart, as people type them.
QString ligature(char32_t codePoint)
{
    switch (codePoint) {
    case U'œ': case U'Œ': return QStringLiteral("oe");
    case U'æ': case U'Æ': return QStringLiteral("ae");
    case U'ß': case U'ẞ': return QStringLiteral("ss");
    case U'ø': case U'Ø': return QStringLiteral("o");
    case U'ł': case U'Ł': return QStringLiteral("l");
    case U'đ': case U'Đ': case U'ð': case U'Ð': return QStringLiteral("d");
    case U'þ': case U'Þ': return QStringLiteral("th");
    case U'ı': return QStringLiteral("i");
    default: return {};
    }
}

/// What stands within a word and is not seen: marks, joiners, soft hyphens.
bool isIgnorable(char32_t codePoint)
{
    return QChar::isMark(codePoint) || (QChar::category(codePoint) == QChar::Other_Format && codePoint != 0x200b);
}

QString fold(char32_t codePoint)
{
    if (codePoint < 0x80) {
        const QChar letter = QChar(ushort(codePoint)).toLower();
        return letter.isLetterOrNumber() ? QString(letter) : QString();
    }
    if (const QString letters = ligature(codePoint); !letters.isEmpty())
        return letters;
    const QString decomposed = QString::fromUcs4(&codePoint, 1).normalized(QString::NormalizationForm_KD)
                                   .toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString folded;
    for (const uint letter : decomposed.toUcs4()) {
        if (QChar::isLetterOrNumber(letter)) {
            const char32_t one = letter;
            folded += QString::fromUcs4(&one, 1);
        }
    }
    return folded;
}

struct Piece
{
    QString folded;
    qsizetype start;
    qsizetype end;
    bool hasUpperCase;
    bool isUpperCase;
};

QList<Piece> pieces(const QString &text)
{
    QList<Piece> result;
    bool within = false;
    for (qsizetype i = 0; i < text.size();) {
        char32_t codePoint = text.at(i).unicode();
        qsizetype size = 1;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            codePoint = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            size = 2;
        }
        if (within && isIgnorable(codePoint)) {
            result.last().end = i + size;
        } else if (const QString folded = fold(codePoint); folded.isEmpty()) {
            within = within && isIgnorable(codePoint);
        } else {
            const bool upper = QChar::isUpper(codePoint);
            if (!within)
                result.append({{}, i, i, false, true});
            Piece &piece = result.last();
            piece.folded += folded;
            piece.end = i + size;
            piece.hasUpperCase = piece.hasUpperCase || upper;
            piece.isUpperCase = piece.isUpperCase && upper;
            within = true;
        }
        i += size;
    }
    return result;
}

bool isEnding(const QString &folded)
{
    static const QSet<QString> endings = [] {
        const QStringList list = QStringLiteral("e es s x le les ne nes te tes ve ves se ses sse sses ere eres iere "
                                                "ieres trice trices rice rices euse euses ive ives esse esses ienne "
                                                "iennes enne ennes elle elles ette ettes ale ales aux")
                                     .split(QLatin1Char(' '));
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return endings.contains(folded);
}

/// Endings that follow a hyphen or a slash in nothing but an inclusive word (« dis-le » is none).
bool isSafeEnding(const QString &folded)
{
    static const QSet<QString> endings{
        QStringLiteral("e"),    QStringLiteral("es"),    QStringLiteral("s"),    QStringLiteral("ne"),
        QStringLiteral("nes"),  QStringLiteral("trice"), QStringLiteral("trices"), QStringLiteral("rice"),
        QStringLiteral("rices"), QStringLiteral("euse"), QStringLiteral("euses"), QStringLiteral("ere"),
        QStringLiteral("eres"),
    };
    return endings.contains(folded);
}

/// Where in \p text an inclusive ending \p next that follows \p piece ends; 0 where \p next is none.
qsizetype endingEnd(const QString &text, const Piece &base, const Piece &piece, const Piece &next)
{
    const bool sameCase = !next.hasUpperCase || base.isUpperCase;
    const qsizetype gap = piece.end; // past the bracket that closes the ending before
    const bool bracketClosed = text.at(gap - 1) == QLatin1Char(')') || text.at(gap - 1) == QLatin1Char(']');
    if (bracketClosed && next.start == gap && sameCase)
        return isSafeEnding(next.folded) ? next.end : 0;
    if (next.start - gap != 1 || base.folded.size() < 2 || base.folded.front().isDigit() || !sameCase)
        return 0;
    const QChar sign = text.at(gap);
    switch (sign.unicode()) {
    case u'·': case u'•': case u'‧': case u'⋅':
        return next.folded.size() <= 6 ? next.end : 0;
    case u'.':
        return isEnding(next.folded) ? next.end : 0;
    case u'-': case u'‑': case u'/':
        return isSafeEnding(next.folded) ? next.end : 0;
    case u'(': case u'[': {
        const QChar closing = sign == QLatin1Char('(') ? QLatin1Char(')') : QLatin1Char(']');
        const bool closed = next.end < text.size() && text.at(next.end) == closing;
        return closed && isEnding(next.folded) ? next.end + 1 : 0;
    }
    default:
        return 0;
    }
}

/// « coordinateur » and « trice » make « coordinatrice »; empty where they make nothing.
QString feminine(const QString &base, const QString &ending)
{
    if (ending == QLatin1String("rice") && base.endsWith(QLatin1String("eur")))
        return base.chopped(3) + ending;
    if (ending == QLatin1String("se") && base.endsWith(QLatin1Char('x')))
        return base.chopped(1) + ending;
    if (ending == QLatin1String("ve") && base.endsWith(QLatin1Char('f')))
        return base.chopped(1) + ending;
    if (ending.size() < 3)
        return {};
    const qsizetype overlap = base.lastIndexOf(ending.front());
    return overlap > 0 && base.size() - overlap <= 5 ? base.left(overlap) + ending : QString();
}

QStringList inclusiveForms(const QStringList &pieces)
{
    const QString &base = pieces.constFirst();
    const bool plural = pieces.constLast().endsWith(QLatin1Char('s'));
    QString ending = pieces.at(1);
    if (ending.size() > 1 && ending.endsWith(QLatin1Char('s')))
        ending.chop(1);
    QStringList forms{pieces.join(QString())};
    if (plural)
        forms.append(base + QLatin1Char('s'));
    if (ending != QLatin1String("s"))
        forms.append(base + ending);
    if (const QString word = feminine(base, ending); !word.isEmpty())
        forms.append(plural ? QStringList{word, word + QLatin1Char('s')} : QStringList{word});
    forms.removeDuplicates();
    return forms;
}

} // namespace

bool FoldedWord::startsWith(const QString &prefix) const
{
    const auto begins = [&](const QString &form) { return form.startsWith(prefix); };
    return std::any_of(forms.cbegin(), forms.cend(), begins) || std::any_of(pieces.cbegin(), pieces.cend(), begins);
}

QList<FoldedWord> searchWords(const QString &text)
{
    QList<FoldedWord> words;
    QList<Piece> all = pieces(text);
    for (qsizetype i = 0; i < all.size();) {
        const Piece &base = all.at(i);
        QStringList parts{base.folded};
        qsizetype end = base.end;
        qsizetype next = i + 1;
        for (; next < all.size() && parts.size() < 4; ++next) {
            const qsizetype endingAt = endingEnd(text, base, all.at(next - 1), all.at(next));
            if (endingAt == 0)
                break;
            parts.append(all.at(next).folded);
            end = endingAt;
            all[next].end = endingAt;
        }
        FoldedWord word;
        word.start = int(base.start);
        word.length = int(end - base.start);
        if (parts.size() == 1) {
            word.forms = parts;
        } else {
            word.forms = inclusiveForms(parts);
            word.pieces = parts;
        }
        words.append(word);
        i = next;
    }
    return words;
}

QString foldedText(const QString &text)
{
    QStringList forms;
    for (const FoldedWord &word : searchWords(text))
        forms << word.forms << word.pieces;
    return forms.join(QLatin1Char(' '));
}

} // namespace glaneur
