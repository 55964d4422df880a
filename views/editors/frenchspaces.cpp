// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/frenchspaces.h"

namespace glaneur {

namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar narrowNoBreakSpace(0x202f);
constexpr QChar openingQuote(0x00ab);
constexpr QChar closingQuote(0x00bb);

bool isHighMark(QChar c) { return c == u';' || c == u'!' || c == u'?'; }
bool isUnbreakable(QChar c) { return c == noBreakSpace || c == narrowNoBreakSpace; }

/// Whether a mark may stand right behind \p c, with only its own space between.
bool endsWord(QChar c)
{
    return c.isLetterOrNumber() || c == u')' || c == u']' || c == closingQuote || c == QChar(0x201d)
        || c == QChar(0x2026) || c == u'%';
}

/// Whether \p c makes a face of a colon or semicolon before it.
bool makesFace(QChar c) { return QStringView(u")(-/|*DPpoO3'").contains(c); }

bool isAddress(QStringView word)
{
    const qsizetype at = word.indexOf(u'@');
    return word.contains(QLatin1String("://")) || word.contains(QLatin1String("www."))
        || (at > 0 && word.indexOf(u'.', at) > 0);
}

class Line
{
public:
    Line(const QString &text, QChar next) : m_text(text), m_next(next), m_last(text.size() - 1) {}

    std::optional<SpaceProposal> proposal() const
    {
        const QChar typed = at(m_last);
        const QChar before = at(m_last - 1);
        if (typed == u' ')
            return before == noBreakSpace && at(m_last - 2) == openingQuote ? replaced(m_last, 1, QString())
                                                                             : spaceLeftOut();
        if (typed == openingQuote)
            return m_next.isNull() || !m_next.isSpace() ? replaced(m_last + 1, 0, noBreakSpace) : std::nullopt;
        if (typed == closingQuote)
            return beforeClosingQuote();
        if ((isHighMark(typed) || typed == u':') && before == u' ' && !m_next.isLetterOrNumber()) {
            const QChar word = at(m_last - 2);
            if (word.isNull() || word.isSpace())
                return std::nullopt;
            return replaced(m_last - 1, 1, typed == u':' ? noBreakSpace : narrowNoBreakSpace);
        }
        // « mot :) »: the space before was taken for that of a colon.
        if (makesFace(typed) && (before == u':' || before == u';') && isUnbreakable(at(m_last - 2)))
            return replaced(m_last - 2, 1, QStringLiteral(" "));
        return std::nullopt;
    }

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text.at(i) : QChar(); }

    static std::optional<SpaceProposal> replaced(qsizetype from, qsizetype length, const QString &text)
    {
        return SpaceProposal{from, length, text};
    }

    std::optional<SpaceProposal> beforeClosingQuote() const
    {
        const QChar before = at(m_last - 1);
        if (before == u' ' && !at(m_last - 2).isNull())
            return replaced(m_last - 1, 1, noBreakSpace);
        if (before.isNull() || before.isSpace() || before == openingQuote)
            return std::nullopt;
        return replaced(m_last, 0, noBreakSpace);
    }

    /// « mot? » and a space: the word is over, and is no address nor « ?x=1 ».
    std::optional<SpaceProposal> spaceLeftOut() const
    {
        qsizetype mark = m_last;
        while (isHighMark(at(mark - 1)))
            --mark;
        const bool colon = mark == m_last && at(m_last - 1) == u':';
        if (colon)
            --mark;
        const QChar word = at(mark - 1);
        if (mark == m_last || !endsWord(word) || (colon && word.isNumber()))
            return std::nullopt;
        qsizetype begin = mark;
        while (begin > 0 && !m_text.at(begin - 1).isSpace())
            --begin;
        if (isAddress(QStringView(m_text).mid(begin, mark - begin)))
            return std::nullopt;
        return replaced(mark, 0, colon ? noBreakSpace : narrowNoBreakSpace);
    }

    const QString &m_text;
    QChar m_next;
    qsizetype m_last;
};

} // namespace

std::optional<SpaceProposal> frenchSpace(const QString &line, QChar next)
{
    return line.isEmpty() ? std::nullopt : Line(line, next).proposal();
}

} // namespace glaneur
