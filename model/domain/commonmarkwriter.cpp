// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commonmark.h"
#include "domain/inlineparts.h"

#include <algorithm>
#include <utility>

namespace glaneur {

namespace {

bool isAsciiPunctuation(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x21 && u <= 0x2f) || (u >= 0x3a && u <= 0x40) || (u >= 0x5b && u <= 0x60) || (u >= 0x7b && u <= 0x7e);
}

// CommonMark 0.31 counts symbols as punctuation, 0.30 does not: what is written must hold for both.
bool mayBePunctuation(char32_t c) { return QChar::isPunct(c) || QChar::isSymbol(c); }

bool surelyPunctuationOrBlank(char32_t c)
{
    return QChar::isSpace(c) || (c < 0x80 ? isAsciiPunctuation(QChar(ushort(c))) : QChar::isPunct(c));
}

char32_t firstCodePoint(const QString &text)
{
    if (text.size() > 1 && text.at(0).isHighSurrogate())
        return QChar::surrogateToUcs4(text.at(0), text.at(1));
    return text.isEmpty() ? 0 : text.at(0).unicode();
}

char32_t lastCodePoint(const QString &text)
{
    const qsizetype n = text.size();
    if (n > 1 && text.at(n - 1).isLowSurrogate())
        return QChar::surrogateToUcs4(text.at(n - 2), text.at(n - 1));
    return n == 0 ? 0 : text.at(n - 1).unicode();
}

QString numericReference(char32_t c) { return QStringLiteral("&#%1;").arg(uint(c)); }

/// A sequence of text and marks, before delimiters are chosen: where a mark opens and closes depends on what
/// stands beside it.
struct Token
{
    enum class Kind { Text, Verbatim, Open, Close, Break };
    Kind kind = Kind::Text;
    Inline::Kind mark = Inline::Kind::Text;
    QString text;
    bool beforeLink = false;
    bool inLink = false;
};

QString codeSpan(const QString &text)
{
    int longest = 0;
    int run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, QLatin1Char('`'));
    const bool blanksOnly = QStringView(text).trimmed().isEmpty();
    const bool pad = text.startsWith(QLatin1Char('`')) || text.endsWith(QLatin1Char('`'))
        || (!blanksOnly && text.startsWith(QLatin1Char(' ')) && text.endsWith(QLatin1Char(' ')));
    const QString padding = pad ? QStringLiteral(" ") : QString();
    return fence + padding + text + padding + fence;
}

/// Marks in an address mean nothing by the standard, but some parsers pair them with those around the link: a
/// \p careful spelling takes that away from them too.
QString destination(const QString &address, bool careful)
{
    if (address.isEmpty())
        return {};
    QString result;
    bool plain = true;
    for (const QChar c : address) {
        if (c == u'\n') {
            result += QLatin1String("&#10;");
            continue;
        }
        const bool mark = c == u'*' || c == u'_' || c == u'`' || c == u'[' || c == u']' || c == u'!' || c == u'|';
        if (c == u'&') { // no backslash: parsers differ on whether it is read before or after the reference
            result += QLatin1String(careful ? "&amp;" : "&");
            continue;
        }
        if (c == u'<' || c == u'>' || c == u'\\' || (careful && mark))
            result += QLatin1Char('\\');
        if (c == u'(' || c == u')' || c == u' ' || c == u'<' || c.unicode() < 0x20 || c.unicode() == 0x7f)
            plain = false;
        result += c;
    }
    return plain ? result : QLatin1Char('<') + result + QLatin1Char('>');
}

class InlineWriter
{
public:
    enum class Setting { Lines, OneLine, Cell };

    InlineWriter(Setting setting, bool careful) : m_setting(setting), m_careful(careful) {}

    QString write(const QList<Inline> &inlines)
    {
        collect(inlines, false);
        for (qsizetype i = 0; i < m_tokens.size(); ++i)
            writeToken(i);
        return m_setting == Setting::Cell ? m_out.replace(QLatin1Char('|'), QLatin1String("\\|")) : m_out;
    }

private:
    void collect(const QList<Inline> &inlines, bool inLink)
    {
        for (qsizetype i = 0; i < inlines.size(); ++i) {
            const Inline &piece = inlines.at(i);
            const bool beforeLink = i + 1 < inlines.size() && inlines.at(i + 1).kind == Inline::Kind::Link;
            switch (piece.kind) {
            case Inline::Kind::Text:
                m_tokens.append({Token::Kind::Text, piece.kind, piece.text, beforeLink, inLink});
                break;
            case Inline::Kind::Code:
                m_tokens.append({Token::Kind::Verbatim, piece.kind, codeSpan(piece.text)});
                break;
            case Inline::Kind::Image:
                m_tokens.append({Token::Kind::Verbatim, piece.kind, QStringLiteral("![")});
                m_tokens.append({Token::Kind::Text, Inline::Kind::Text, piece.text, false, true});
                m_tokens.append({Token::Kind::Verbatim, piece.kind,
                                 QStringLiteral("](") + destination(piece.address, m_careful) + QLatin1Char(')')});
                break;
            case Inline::Kind::Link:
                m_tokens.append({Token::Kind::Verbatim, piece.kind, QStringLiteral("[")});
                collect(piece.children, true);
                m_tokens.append({Token::Kind::Verbatim, piece.kind,
                                 QStringLiteral("](") + destination(piece.address, m_careful) + QLatin1Char(')')});
                break;
            case Inline::Kind::Strong:
            case Inline::Kind::Emphasis:
                m_tokens.append({Token::Kind::Open, piece.kind, {}});
                collect(piece.children, inLink);
                m_tokens.append({Token::Kind::Close, piece.kind, {}});
                break;
            case Inline::Kind::LineBreak:
                m_tokens.append({Token::Kind::Break, piece.kind, {}});
                break;
            }
        }
    }

    bool atLineStart() const { return m_out.isEmpty() || m_out.endsWith(QLatin1Char('\n')); }

    /// The character that follows token \p index; 0 at the end, a star for a mark.
    char32_t following(qsizetype index) const
    {
        if (index + 1 >= m_tokens.size())
            return 0;
        const Token &next = m_tokens.at(index + 1);
        switch (next.kind) {
        case Token::Kind::Text:
        case Token::Kind::Verbatim:
            return firstCodePoint(next.text);
        case Token::Kind::Break:
            return u'\n';
        default:
            return u'*';
        }
    }

    void writeToken(qsizetype index)
    {
        const Token &token = m_tokens.at(index);
        switch (token.kind) {
        case Token::Kind::Text:
            writeText(token);
            break;
        case Token::Kind::Verbatim:
            m_out += token.text;
            m_encodeNext = false;
            break;
        case Token::Kind::Break:
            m_out += m_setting == Setting::Lines ? QStringLiteral("\\\n") : QStringLiteral(" ");
            m_encodeNext = false;
            break;
        case Token::Kind::Open:
            openMark(index);
            break;
        case Token::Kind::Close:
            closeMark(index);
            break;
        }
    }

    void openMark(qsizetype index)
    {
        const Token &token = m_tokens.at(index);
        const bool strong = token.mark == Inline::Kind::Strong;
        const bool besideStar = m_out.endsWith(QLatin1Char('*')) || following(index) == u'*' || nextMarkFollowsClose(index);
        const bool underscore = !strong && (besideStar || m_careful);
        const char32_t inside = following(index);
        const char32_t outside = lastCodePoint(m_out);
        const bool needsEdge = underscore || (mayBePunctuation(inside) && inside != 0);
        if (needsEdge && !m_out.isEmpty() && !surelyPunctuationOrBlank(outside) && m_lastIsText)
            encodeEndingAt(m_out.size());
        const QString delimiter = strong ? QStringLiteral("**") : underscore ? QStringLiteral("_") : QStringLiteral("*");
        m_open.append(delimiter);
        if (m_openRuns.isEmpty() || m_openRuns.last().second != m_out.size())
            m_openRuns.append({m_out.size(), m_out.size()});
        m_out += delimiter;
        m_openRuns.last().second = m_out.size();
        m_lastIsText = false;
        m_encodeNext = false;
    }

    /// Whether the mark opened at \p index ends right before or after another one.
    bool nextMarkFollowsClose(qsizetype index) const
    {
        int depth = 0;
        for (qsizetype i = index; i < m_tokens.size(); ++i) {
            if (m_tokens.at(i).kind == Token::Kind::Open)
                ++depth;
            if (m_tokens.at(i).kind == Token::Kind::Close && --depth == 0) {
                const bool nestedEnd = m_tokens.at(i - 1).kind == Token::Kind::Close;
                return nestedEnd || following(i) == u'*';
            }
        }
        return false;
    }

    void closeMark(qsizetype index)
    {
        const QString delimiter = m_open.takeLast();
        const char32_t inside = lastCodePoint(m_out);
        const char32_t outside = following(index);
        m_out += delimiter;
        m_lastIsText = false;
        const bool needsEdge = delimiter == QLatin1String("_") || mayBePunctuation(inside);
        m_encodeNext = needsEdge && outside != 0 && !surelyPunctuationOrBlank(outside);
    }

    /// Spells the character that ends at \p end as a reference, which counts as punctuation.
    void encodeEndingAt(qsizetype end)
    {
        const char32_t last = lastCodePoint(m_out.left(end));
        qsizetype from = end - (last > 0xffff ? 2 : 1);
        if (from > 0 && m_out.at(from - 1) == u'\\' && isAsciiPunctuation(QChar(ushort(last & 0xffff))))
            --from;
        // Marks that open right before it need punctuation on their other side then.
        const auto run = std::find_if(m_openRuns.cbegin(), m_openRuns.cend(),
                                      [from](const auto &open) { return open.second == from; });
        if (run != m_openRuns.cend() && run->first > 0) {
            const qsizetype before = m_out.size();
            const qsizetype outsideEnd = run->first;
            if (!surelyPunctuationOrBlank(lastCodePoint(m_out.left(outsideEnd))))
                encodeEndingAt(outsideEnd);
            from += m_out.size() - before;
            end += m_out.size() - before;
        }
        const QString reference = numericReference(last);
        m_out.replace(from, end - from, reference);
        for (auto &[open, close] : m_openRuns) {
            open += open >= end ? reference.size() - (end - from) : 0;
            close += close >= end ? reference.size() - (end - from) : 0;
        }
    }

    void writeText(const Token &token)
    {
        const QString &text = token.text;
        qsizetype i = 0;
        if (m_encodeNext && !text.isEmpty()) {
            const char32_t first = firstCodePoint(text);
            m_out += numericReference(first);
            i = first > 0xffff ? 2 : 1;
        }
        m_encodeNext = false;
        const qsizetype lastTarget = text.lastIndexOf(QLatin1String("]("));
        for (; i < text.size(); ++i) {
            const QChar c = text.at(i);
            const bool lineStart = atLineStart();
            if (lineStart && writeLineStart(text, i, !m_out.contains(QLatin1Char('\n'))))
                continue;
            if (needsEscape(token, text, i, lastTarget))
                m_out += QLatin1Char('\\');
            m_out += c;
        }
        m_lastIsText = true;
    }

    /// Characters that are markup only where a line starts. Returns whether text at \p i was written.
    bool writeLineStart(const QString &text, qsizetype &i, bool firstLine)
    {
        if (m_setting == Setting::Cell)
            return false;
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const bool markBefore = next.isLetterOrNumber();
        bool escape = false;
        if (c == u'#' || c == u'>' || c == u'|' || c == u'~' || c == u':')
            escape = true;
        else if (c == u'-' || c == u'+')
            escape = !markBefore;
        else if (c == u'=')
            escape = !firstLine || m_careful;
        if (escape) {
            m_out += QLatin1Char('\\');
            m_out += c;
            return true;
        }
        if (c.unicode() < u'0' || c.unicode() > u'9')
            return false;
        qsizetype end = i;
        while (end < text.size() && text.at(end).unicode() >= u'0' && text.at(end).unicode() <= u'9')
            ++end;
        const bool delimiter = end < text.size() && (text.at(end) == u'.' || text.at(end) == u')');
        const bool blankAfter = end + 1 >= text.size() || text.at(end + 1) == u' ';
        if (!delimiter || !blankAfter || end - i > 9)
            return false;
        m_out += QStringView(text).mid(i, end - i);
        m_out += QLatin1Char('\\');
        m_out += text.at(end);
        i = end;
        return true;
    }

    /// \p lastTarget: where the last « ]( » of \p text stands, -1 where there is none.
    bool needsEscape(const Token &token, const QString &text, qsizetype i, qsizetype lastTarget) const
    {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const QChar previous = i > 0 ? text.at(i - 1) : QChar();
        if (m_careful && isAsciiPunctuation(c))
            return true;
        switch (c.unicode()) {
        case u'*':
        case u'`':
            return true;
        case u'\\':
            return next.isNull() || isAsciiPunctuation(next);
        case u'_':
            return !(previous.isLetterOrNumber() && next.isLetterOrNumber());
        case u'[':
            return token.inLink || (previous == u'!' && lastTarget >= i);
        case u']':
            return token.inLink || next == u'(' || next == u'[' || next == u':' || next.isNull();
        case u'!':
            return next.isNull() && token.beforeLink;
        case u'<': // programs that know raw HTML also know its end tags, comments and instructions
            return next.isLetter() || next.isNull() || next == u'/' || next == u'!' || next == u'?';
        case u'&':
            return next == u'#' || next.isLetter() || next.isNull();
        case u'#':
            return m_setting == Setting::OneLine;
        case u' ':
            return false;
        default:
            return false;
        }
    }

    Setting m_setting;
    bool m_careful;
    QList<Token> m_tokens;
    QStringList m_open;
    QList<std::pair<qsizetype, qsizetype>> m_openRuns; ///< where opening marks stand in what is written
    QString m_out;
    bool m_lastIsText = false;
    bool m_encodeNext = false;
};

/// A paragraph's (or heading's, or cell's) source: the lightest spelling that reads back as what is meant.
QString writeInlines(const QList<Inline> &inlines, InlineWriter::Setting setting)
{
    const bool oneLine = setting != InlineWriter::Setting::Lines;
    const QList<Inline> wanted = normalized(oneLine ? withoutBreaks(inlines) : inlines);
    const QString light = InlineWriter(setting, false).write(wanted);
    const auto readsBack = [&](const QString &source) {
        if (setting == InlineWriter::Setting::Cell)
            return true; // its bars are escaped for the table that it stands in
        const QList<TextBlock> blocks = parseCommonMark(oneLine ? QStringLiteral("# ") + source : source);
        return wanted.isEmpty() ? blocks.size() <= 1 : blocks.size() == 1 && blocks.first().inlines == wanted;
    };
    if (readsBack(light))
        return light;
    return InlineWriter(setting, true).write(wanted);
}

class BlockWriter
{
public:
    QString write(const QList<TextBlock> &blocks)
    {
        writeBlocks(blocks, {}, {}, false);
        if (m_out.endsWith(QLatin1Char('\n')))
            m_out.chop(1);
        return m_out;
    }

private:
    /// Writes \p blocks, the first line behind \p firstPrefix, the others behind \p prefix.
    void writeBlocks(const QList<TextBlock> &blocks, const QString &firstPrefix, const QString &prefix, bool inItem)
    {
        const TextBlock *previous = nullptr;
        bool otherMarker = false;
        QString nextPrefix = firstPrefix;
        for (const TextBlock &block : blocks) {
            const bool list = block.kind == TextBlock::Kind::List;
            const bool afterSameList = previous && list && previous->kind == TextBlock::Kind::List
                && previous->ordered == block.ordered;
            otherMarker = afterSameList && !otherMarker;
            const QString text = list ? QString() : blockText(block);
            if (!list && text.isEmpty() && block.kind != TextBlock::Kind::Quote && block.kind != TextBlock::Kind::ListItem)
                continue;
            if (previous && !(inItem && interrupts(*previous, block))) {
                QString blank = prefix;
                while (blank.endsWith(QLatin1Char(' ')))
                    blank.chop(1);
                m_out += blank + QLatin1Char('\n');
            }
            if (list) {
                writeList(block, nextPrefix, prefix, otherMarker);
            } else if (block.kind == TextBlock::Kind::Quote) {
                const QString mark = QStringLiteral("> ");
                if (block.children.isEmpty())
                    m_out += nextPrefix + QStringLiteral(">\n");
                else
                    writeBlocks(block.children, nextPrefix + mark, prefix + mark, false);
            } else {
                writeLines(text, nextPrefix, prefix);
            }
            nextPrefix = prefix;
            previous = &block;
        }
        if (!previous && !firstPrefix.isEmpty()) {
            QString line = firstPrefix;
            while (line.endsWith(QLatin1Char(' ')))
                line.chop(1);
            m_out += line + QLatin1Char('\n');
        }
    }

    /// Whether \p next may follow \p previous in a list item without a blank line.
    static bool interrupts(const TextBlock &previous, const TextBlock &next)
    {
        if (previous.kind != TextBlock::Kind::Paragraph || next.kind != TextBlock::Kind::List)
            return false;
        if (next.children.isEmpty() || next.children.first().children.isEmpty())
            return false;
        return !next.ordered || next.start == 1;
    }

    void writeList(const TextBlock &list, const QString &firstPrefix, const QString &prefix, bool otherMarker)
    {
        int number = std::clamp(list.start, 0, 99'999'999);
        QString itemPrefix = firstPrefix;
        for (const TextBlock &item : list.children) {
            QString marker = otherMarker ? QStringLiteral("* ") : QStringLiteral("- ");
            if (list.ordered)
                marker = QString::number(number++) + (otherMarker ? QStringLiteral(") ") : QStringLiteral(". "));
            writeBlocks(item.children, itemPrefix + marker, prefix + QString(marker.size(), QLatin1Char(' ')), true);
            itemPrefix = prefix;
        }
    }

    void writeLines(const QString &text, const QString &firstPrefix, const QString &prefix)
    {
        bool first = true;
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            QString whole = (first ? firstPrefix : prefix) + line;
            if (line.isEmpty()) {
                while (whole.endsWith(QLatin1Char(' ')) && !first)
                    whole.chop(1);
            }
            m_out += whole + QLatin1Char('\n');
            first = false;
        }
    }

    static QString blockText(const TextBlock &block)
    {
        switch (block.kind) {
        case TextBlock::Kind::Paragraph:
        case TextBlock::Kind::TableCell:
            return writeInlines(block.inlines, InlineWriter::Setting::Lines);
        case TextBlock::Kind::Heading: {
            const QString text = writeInlines(block.inlines, InlineWriter::Setting::OneLine);
            return text.isEmpty() ? text : QString(std::clamp(block.level, 1, 6), QLatin1Char('#')) + QLatin1Char(' ') + text;
        }
        case TextBlock::Kind::Code:
            return fenced(block.text);
        case TextBlock::Kind::Table:
            return table(block);
        case TextBlock::Kind::Rule:
            return QStringLiteral("___");
        default:
            return {};
        }
    }

    static QString fenced(const QString &text)
    {
        int longest = 2;
        int run = 0;
        for (const QChar c : text) {
            run = c == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const QString fence(longest + 1, QLatin1Char('`'));
        return fence + QLatin1Char('\n') + (text.isEmpty() ? QString() : text + QLatin1Char('\n')) + fence;
    }

    static QString tableRow(const TextBlock *row, qsizetype columns)
    {
        QString line = QStringLiteral("|");
        for (qsizetype i = 0; i < columns; ++i) {
            const QString cell = row && i < row->children.size()
                ? writeInlines(row->children.at(i).inlines, InlineWriter::Setting::Cell)
                : QString();
            line += QLatin1Char(' ') + cell + (cell.isEmpty() ? QStringLiteral("|") : QStringLiteral(" |"));
        }
        return line;
    }

    static QString table(const TextBlock &block)
    {
        qsizetype columns = 0;
        for (const TextBlock &row : block.children)
            columns = std::max(columns, row.children.size());
        if (columns == 0)
            return {};
        const bool head = block.headerRows > 0 && !block.children.isEmpty();
        QStringList lines{tableRow(head ? &block.children.first() : nullptr, columns)};
        lines.append(QLatin1Char('|') + QStringLiteral(" --- |").repeated(columns));
        for (qsizetype i = head ? 1 : 0; i < block.children.size(); ++i)
            lines.append(tableRow(&block.children.at(i), columns));
        return lines.join(QLatin1Char('\n'));
    }

    QString m_out;
};

} // namespace

/// A byte order mark at a text's start is dropped by whoever reads the text.
static QString withoutByteOrderMark(QString source)
{
    if (source.startsWith(QChar(QChar::ByteOrderMark)))
        source.replace(0, 1, QStringLiteral("&#xFEFF;"));
    return source;
}

QString toCommonMark(const QList<TextBlock> &blocks) { return withoutByteOrderMark(BlockWriter().write(blocks)); }

QString toCommonMark(const QList<Inline> &inlines)
{
    return withoutByteOrderMark(writeInlines(inlines, InlineWriter::Setting::Lines));
}

} // namespace glaneur
