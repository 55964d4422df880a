// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/quotemarks.h"

namespace glaneur {

namespace {

constexpr QChar straight(u'"');
constexpr QChar curlyOpen(0x201c);
constexpr QChar curlyClose(0x201d);
constexpr QChar guillemetOpen(0xab);
constexpr QChar guillemetClose(0xbb);
constexpr QChar noBreakSpace(0xa0);
constexpr QChar opaque(0xfffc); // stands for code and pictures

/// The texts of a paragraph in one string, so that a quote sees its neighbours across bold and links.
struct Flat
{
    struct Owner
    {
        QString *text = nullptr;
        qsizetype at = 0;
    };
    QString text;
    QList<Owner> owners; ///< of each character
};

void flatten(QList<Inline> &inlines, Flat &flat)
{
    for (Inline &piece : inlines) {
        switch (piece.kind) {
        case Inline::Kind::Text:
            for (qsizetype i = 0; i < piece.text.size(); ++i) {
                flat.text += piece.text.at(i);
                flat.owners.append(Flat::Owner{&piece.text, i});
            }
            break;
        case Inline::Kind::Code:
        case Inline::Kind::Image:
        case Inline::Kind::LineBreak:
            flat.text += piece.kind == Inline::Kind::LineBreak ? QChar(u'\n') : opaque;
            flat.owners.append(Flat::Owner());
            break;
        default:
            flatten(piece.children, flat);
        }
    }
}

/// What a quote of \p text becomes.
struct Change
{
    qsizetype at = 0;
    qsizetype length = 1; ///< with the blanks inside guillemets
    QString with;
};

bool opensWord(const QString &text, qsizetype at)
{
    const QChar before = at > 0 ? text.at(at - 1) : QChar(u' ');
    return before.isSpace() || before == u'(' || before == u'[' || before == u'\'' || before == QChar(0x2019) || before == u'/'
        || before == u'-' || before == QChar(0x2013) || before == QChar(0x2014) || before == guillemetOpen || before == opaque;
}

bool closesWord(const QString &text, qsizetype at)
{
    const QChar after = at + 1 < text.size() ? text.at(at + 1) : QChar(u' ');
    return !after.isLetterOrNumber();
}

/// The changes that bring the quotes of \p text to \p style; nothing where they don't pair.
std::optional<QList<Change>> changesFor(const QString &text, QuoteStyle style)
{
    const QString open = style == QuoteStyle::Curly ? QString(curlyOpen) : QString(guillemetOpen) + noBreakSpace;
    const QString close = style == QuoteStyle::Curly ? QString(curlyClose) : noBreakSpace + QString(guillemetClose);
    QList<Change> changes;
    QChar opened; // the sign that is open; null: none
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool opens = c == curlyOpen || c == guillemetOpen || (c == straight && opened != straight);
        const bool closes = c == curlyClose || c == guillemetClose || (c == straight && opened == straight);
        if (!opens && !closes)
            continue;
        if (opens) {
            // One quote within another would need the other style's inner quotes.
            if (!opened.isNull() || (c == straight && (!opensWord(text, i) || i + 1 >= text.size() || text.at(i + 1).isSpace())))
                return std::nullopt;
            qsizetype blanks = 0;
            while (c == guillemetOpen && i + 1 + blanks < text.size() && text.at(i + 1 + blanks).isSpace())
                ++blanks;
            opened = c;
            changes.append({i, 1 + blanks, open});
            i += blanks;
            continue;
        }
        const QChar wanted = c == curlyClose ? curlyOpen : c == guillemetClose ? guillemetOpen : straight;
        if (opened != wanted || (c == straight && (!closesWord(text, i) || text.at(i - 1).isSpace())))
            return std::nullopt;
        qsizetype blanks = 0;
        while (c == guillemetClose && i - blanks > 0 && text.at(i - blanks - 1).isSpace())
            ++blanks;
        opened = {};
        changes.append({i - blanks, 1 + blanks, close});
    }
    if (!opened.isNull())
        return std::nullopt;
    return changes;
}

std::optional<QList<Inline>> withQuotes(const QList<Inline> &inlines, QuoteStyle style)
{
    QList<Inline> result = inlines;
    Flat flat;
    flatten(result, flat);
    const std::optional<QList<Change>> changes = changesFor(flat.text, style);
    if (!changes)
        return std::nullopt;
    // From the end, so that the places before stay.
    for (qsizetype n = changes->size() - 1; n >= 0; --n) {
        const Change &change = changes->at(n);
        const Flat::Owner owner = flat.owners.at(change.at);
        for (qsizetype i = 1; i < change.length; ++i) {
            if (flat.owners.at(change.at + i).text != owner.text)
                return std::nullopt;
        }
        if (owner.text)
            owner.text->replace(owner.at, change.length, change.with);
    }
    return result;
}

/// Counts the quotes of one paragraph.
class Counter
{
public:
    explicit Counter(QuoteCount &count) : m_count(count) {}

    void add(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == guillemetOpen) {
                ++m_depth;
                ++m_count.guillemets;
            } else if (c == guillemetClose) {
                m_depth = qMax(0, m_depth - 1);
            } else if (c == curlyOpen && m_depth == 0) {
                ++m_count.curly;
            } else if (c == straight) {
                // Inches and seconds follow a number, and have no partner before them.
                const bool unit = i > 0 && text.at(i - 1).isDigit() && m_straight % 2 == 0;
                m_straight += unit ? 0 : 1;
                m_count.straight += unit ? 0 : 1;
            }
        }
    }

    void add(const QList<Inline> &inlines)
    {
        for (const Inline &piece : inlines) {
            if (piece.kind == Inline::Kind::Text)
                add(piece.text);
            add(piece.children);
        }
    }

private:
    QuoteCount &m_count;
    int m_depth = 0;
    int m_straight = 0;
};

} // namespace

QuoteCount &QuoteCount::operator+=(const QuoteCount &other)
{
    straight += other.straight;
    curly += other.curly;
    guillemets += other.guillemets;
    return *this;
}

QuoteCount countQuotes(const QString &line)
{
    QuoteCount count;
    Counter(count).add(line);
    return count;
}

QuoteCount countQuotes(const QList<TextBlock> &blocks)
{
    QuoteCount count;
    for (const TextBlock &block : blocks) {
        Counter(count).add(block.inlines);
        count += countQuotes(block.children);
    }
    return count;
}

std::optional<QString> withQuotes(const QString &line, QuoteStyle style)
{
    const std::optional<QList<Change>> changes = changesFor(line, style);
    if (!changes)
        return std::nullopt;
    QString result = line;
    for (qsizetype n = changes->size() - 1; n >= 0; --n)
        result.replace(changes->at(n).at, changes->at(n).length, changes->at(n).with);
    return result;
}

std::optional<QList<TextBlock>> withQuotes(const QList<TextBlock> &blocks, QuoteStyle style)
{
    QList<TextBlock> result = blocks;
    for (TextBlock &block : result) {
        if (!block.inlines.isEmpty()) {
            const std::optional<QList<Inline>> inlines = withQuotes(block.inlines, style);
            if (!inlines)
                return std::nullopt;
            block.inlines = *inlines;
        }
        const std::optional<QList<TextBlock>> children = withQuotes(block.children, style);
        if (!children)
            return std::nullopt;
        block.children = *children;
    }
    return result;
}

} // namespace glaneur
