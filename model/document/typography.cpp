// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/typography.h"

#include "domain/languagewords.h"

namespace glaneur {

namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar narrowNoBreakSpace(0x202f);
constexpr QChar opaque(0xfffc); // stands for what typography leaves alone

bool isBlank(QChar c) { return c == u' ' || c == noBreakSpace || c == narrowNoBreakSpace || c == QChar(0x2009); }
bool isHighMark(QChar c) { return c == u';' || c == u'!' || c == u'?'; }

/// The texts of a paragraph in one string, so that a mark sees its neighbours across bold and links.
struct Flat
{
    QString text;
    QList<QString *> owners;  // of each character; null for opaque ones
    QList<QString *> leaves;
    QList<bool> isAddress; // of each character
};

void flatten(QList<Inline> &inlines, Flat &flat)
{
    for (Inline &piece : inlines) {
        switch (piece.kind) {
        case Inline::Kind::Text:
            flat.leaves.append(&piece.text);
            for (const QChar c : std::as_const(piece.text)) {
                flat.text += c;
                flat.owners.append(&piece.text);
            }
            break;
        case Inline::Kind::LineBreak:
            flat.text += u'\n';
            flat.owners.append(nullptr);
            break;
        case Inline::Kind::Code:
        case Inline::Kind::Image:
            flat.text += opaque;
            flat.owners.append(nullptr);
            break;
        default:
            flatten(piece.children, flat);
        }
    }
}

/// A run without blanks that is an address, or part of one: « https://… », « www.… », « name@example.org ».
void markAddresses(Flat &flat)
{
    flat.isAddress.fill(false, flat.text.size());
    qsizetype start = 0;
    while (start < flat.text.size()) {
        qsizetype end = start;
        while (end < flat.text.size() && !flat.text.at(end).isSpace())
            ++end;
        const QStringView word = QStringView(flat.text).mid(start, end - start);
        qsizetype from = word.indexOf(QLatin1String("://"));
        while (from > 0 && word.at(from - 1).isLetterOrNumber())
            --from;
        if (from < 0)
            from = word.indexOf(QLatin1String("www."));
        const qsizetype at = word.indexOf(u'@');
        if (from < 0 && at > 0 && word.indexOf(u'.', at) > 0)
            from = 0;
        if (from >= 0) {
            // A mark that ends the sentence is no part of the address.
            qsizetype last = word.size();
            while (last > from && (isHighMark(word.at(last - 1)) || word.at(last - 1) == u':'))
                --last;
            for (qsizetype i = from; i < last; ++i)
                flat.isAddress[start + i] = true;
        }
        start = end + 1;
    }
}

class Setter
{
public:
    explicit Setter(Flat &flat) : m_flat(flat), m_text(flat.text) {}

    void run()
    {
        QList<QString> results(m_flat.leaves.size());
        qsizetype leaf = -1;
        QString *owner = nullptr;
        for (qsizetype i = 0; i < m_text.size();) {
            QString *here = m_flat.owners.at(i);
            if (here && here != owner) {
                owner = here;
                leaf = m_flat.leaves.indexOf(here, leaf < 0 ? 0 : leaf);
            }
            if (!here) {
                ++i;
                continue;
            }
            qsizetype length = 1;
            results[leaf] += piece(i, length);
            i += length;
        }
        for (qsizetype i = 0; i < results.size(); ++i)
            *m_flat.leaves.at(i) = results.at(i);
    }

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text.at(i) : QChar(); }

    bool endsWord(qsizetype i) const
    {
        const QChar c = at(i);
        return c.isNull() || c.isSpace() || c == u'"' || c == QChar(0xbb) || c == u')' || c == QChar(0x201d)
            || c == opaque || c == u'.' || c == u',';
    }

    /// The space that the mark at \p mark wants before it; null where it wants none.
    QChar spaceBefore(qsizetype mark) const
    {
        const QChar c = at(mark);
        if (m_flat.isAddress.value(mark))
            return {};
        if (c == QChar(0xbb))
            return noBreakSpace;
        if (isHighMark(c))
            return narrowNoBreakSpace;
        if (c == u':' && endsWord(mark + 1))
            return noBreakSpace;
        return {};
    }

    /// What \p i and the characters after it become; \p length is how many of them are used up.
    QString piece(qsizetype i, qsizetype &length) const
    {
        const QChar c = at(i);
        if (m_flat.isAddress.value(i))
            return c;
        if (c == u'.' && at(i + 1) == u'.' && at(i + 2) == u'.' && at(i + 3) != u'.' && at(i - 1) != u'.'
            && m_flat.owners.at(i + 2) == m_flat.owners.at(i)) {
            length = 3;
            return QString(QChar(0x2026));
        }
        if (c == u'\'' && at(i - 1).isLetter() && !endsWord(i + 1))
            return QString(QChar(0x2019));
        if (isBlank(c))
            return blank(i);
        const QChar before = at(i - 1);
        const bool canInsert = before.isLetterOrNumber() || before == u')' || before == u']' || before == QChar(0xbb)
            || before == QChar(0x201d) || before == QChar(0x2026) || before == u'%';
        const bool wantsSpace = (isHighMark(c) && canInsert && endsWordAfterMarks(i))
            || (c == u':' && canInsert && endsWord(i + 1) && !before.isNumber() && !endsEmojiName(i))
            || (c == QChar(0xbb) && !before.isNull() && !before.isSpace() && !isBlank(before));
        QString result;
        if (wantsSpace && !m_flat.isAddress.value(i)) {
            const QChar space = spaceBefore(i);
            if (!space.isNull())
                result += space;
        }
        result += c;
        if (c == QChar(0xab) && !at(i + 1).isNull() && !at(i + 1).isSpace())
            result += noBreakSpace;
        return result;
    }

    /// Whether the colon at \p i is the second one of « :tada: ».
    bool endsEmojiName(qsizetype i) const
    {
        qsizetype start = i;
        while (at(start - 1).isLetterOrNumber() || at(start - 1) == u'_')
            --start;
        return start < i && at(start - 1) == u':';
    }

    bool endsWordAfterMarks(qsizetype i) const
    {
        while (isHighMark(at(i)))
            ++i;
        return endsWord(i);
    }

    QString blank(qsizetype i) const
    {
        const QChar c = at(i);
        if (at(i - 1) == QChar(0xab))
            return QString(noBreakSpace);
        const QChar next = at(i + 1);
        if (at(i - 1).isSpace() || at(i - 1).isNull())
            return QString(c);
        // « ;) » and « :-) » are faces, « :emoji: » and « ?x= » no marks of a sentence.
        if ((next == u';' || next == u':') && !endsWord(i + 2))
            return QString(c);
        if ((next == u';' || next == u':') && at(i + 2) == u')')
            return QString(c);
        if (isHighMark(next) && !endsWordAfterMarks(i + 1) && next != u'!')
            return QString(c);
        const QChar wanted = spaceBefore(i + 1);
        return wanted.isNull() ? QString(c) : QString(wanted);
    }

    Flat &m_flat;
    const QString m_text;
};

} // namespace

QList<Inline> withTypography(const QList<Inline> &inlines, const QString &language)
{
    if (!isFrench(language))
        return inlines;
    QList<Inline> result = inlines;
    Flat flat;
    flatten(result, flat);
    markAddresses(flat);
    Setter(flat).run();
    return result;
}

QString withTypography(const QString &text, const QString &language)
{
    return plainText(withTypography({Inline::plain(text)}, language));
}

} // namespace glaneur
