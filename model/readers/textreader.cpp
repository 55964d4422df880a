// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdownsource.h"
#include "readers/source.h"
#include "readers/vocabulary.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace glaneur {

namespace {

constexpr qsizetype longestHeading = 90;
constexpr qsizetype mostHeadingWords = 14;
// A line that is shorter than this and is followed by a capital ended on purpose.
constexpr qsizetype shortLine = 50;
constexpr qsizetype unfinishedLine = 40;

struct Line
{
    enum class Kind { Blank, Text, Item, Sign, Mark };
    Kind kind = Kind::Blank;
    int indent = 0;
    QString text; ///< trimmed; an item's with its marker as CommonMark has it
};

Line::Kind kindOf(const QString &text)
{
    static const QRegularExpression item(QStringLiteral("^(?:[-*+]|\\d{1,9}[.)])\\s"));
    static const QRegularExpression mark(QStringLiteral("^(?:#{1,6}\\s|>|\\||`{3}|~{3}|(?:={3,}|-{3,}|_{3,}|\\*{3,})\\s*$)"));
    if (text.isEmpty())
        return Line::Kind::Blank;
    if (mark.match(text).hasMatch())
        return Line::Kind::Mark;
    if (item.match(text).hasMatch())
        return Line::Kind::Item;
    return signLength(text) > 0 ? Line::Kind::Sign : Line::Kind::Text;
}

/// Bullets of word processors as CommonMark's.
QString withPlainBullet(const QString &text)
{
    static const QRegularExpression bullet(QStringLiteral("^(?:[•◦▪●○‣·–—➢➤]|\u00b7|\uf0b7|o(?=\\t))\\s+(?=\\S)"));
    static const QRegularExpression tightHyphen(QStringLiteral("^-(?=\\p{Lu}\\p{L})"));
    QString result = text;
    result.replace(bullet, QStringLiteral("- "));
    return result.replace(tightHyphen, QStringLiteral("- "));
}

QList<Line> linesOfText(const QString &text)
{
    QList<Line> lines;
    for (const QString &raw : text.split(QLatin1Char('\n'))) {
        Line line;
        for (const QChar c : raw) {
            if (c == u'\t')
                line.indent += 4;
            else if (c.isSpace())
                ++line.indent;
            else
                break;
        }
        line.text = withPlainBullet(raw.trimmed());
        line.kind = kindOf(line.text);
        lines.append(line);
    }
    return lines;
}

/// \p text without the marks of bold, italic and code, for judging it.
QString bare(const QString &text)
{
    QString result = text;
    result.remove(QLatin1String("**")).remove(QLatin1String("__")).remove(QLatin1Char('`'));
    return result.trimmed();
}

class TextShaper
{
public:
    explicit TextShaper(const QString &text) : m_lines(linesOfText(text)) {}

    QString markdown()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            writeLine(i);
        return m_out.join(QLatin1Char('\n'));
    }

private:
    const Line *lineAt(qsizetype i) const { return i >= 0 && i < m_lines.size() ? &m_lines.at(i) : nullptr; }
    bool isBlank(qsizetype i) const
    {
        const Line *line = lineAt(i);
        return !line || line->kind == Line::Kind::Blank;
    }
    qsizetype nextText(qsizetype i) const
    {
        for (++i; i < m_lines.size(); ++i) {
            if (m_lines.at(i).kind != Line::Kind::Blank)
                return i;
        }
        return -1;
    }

    /// Topics that stand over a section, not over a group of points.
    static bool isSectionTopic(Topic topic)
    {
        return topic != Topic::None && topic != Topic::Plus && topic != Topic::Minus && topic != Topic::ProsCons && topic != Topic::Aim;
    }

    bool isUnderlined(qsizetype i) const
    {
        const Line *next = lineAt(i + 1);
        return next && next->kind == Line::Kind::Mark
            && (next->text.startsWith(QLatin1String("---")) || next->text.startsWith(QLatin1String("===")));
    }

    /// Whether \p text could stand over something.
    static bool looksLikeHeading(const QString &text)
    {
        static const QRegularExpression sentenceEnd(QStringLiteral("[.!?…] \\p{Lu}"));
        static const QRegularExpression onlyLink(QStringLiteral("^\\[[^\\]]*\\]\\([^)]*\\)$"));
        if (text.isEmpty() || text.size() > longestHeading || text.count(QLatin1Char(' ')) >= mostHeadingWords || onlyLink.match(text).hasMatch())
            return false;
        const QChar last = text.back();
        if (!last.isLetterOrNumber() && last != u'?' && last != u')' && last != u']' && last != u'”' && last != u'"' && last != u'»'
            && last != u'+' && last != u'-')
            return false;
        qsizetype start = signLength(text);
        while (start < text.size() && !text.at(start).isLetterOrNumber())
            ++start;
        if (start >= text.size() || text.at(start).isLower() || sentenceEnd.match(text).hasMatch())
            return false;
        return !labelOf(text) || labelOf(text)->end >= text.size();
    }

    bool isHeading(qsizetype i) const
    {
        const Line &line = m_lines.at(i);
        if (line.kind != Line::Kind::Text && line.kind != Line::Kind::Sign)
            return false;
        QString text = bare(line.text);
        const bool alone = isBlank(i - 1) && isBlank(i + 1);
        if (text.endsWith(QLatin1Char(':')) && alone && isSectionTopic(topicOfLabel(text)))
            text = text.chopped(1).trimmed();
        if (text.isEmpty() || text.endsWith(QLatin1Char(':')) || isUnderlined(i) || !looksLikeHeading(text))
            return false;
        const bool whole = topicOfLabel(text) != Topic::None;
        if (whole && (isBlank(i - 1) || isBlank(i + 1)))
            return true;
        if (isBlank(i - 1) && topicOf(text) != Topic::None && (alone || text.size() < shortLine))
            return true;
        if (!alone || line.kind == Line::Kind::Sign)
            return false;
        const qsizetype nextIndex = nextText(i);
        const Line *next = lineAt(nextIndex);
        if (!next)
            return false;
        const QString following = bare(next->text);
        return !isBlank(nextIndex + 1) || next->kind == Line::Kind::Item || next->kind == Line::Kind::Sign || next->kind == Line::Kind::Mark
            || !looksLikeHeading(following) || topicOf(following) != Topic::None || isFirst(i);
    }

    bool isFirst(qsizetype i) const
    {
        for (qsizetype before = 0; before < i; ++before) {
            if (!isBlank(before))
                return false;
        }
        return true;
    }

    /// Whether the blank lines before line \p i part a sentence.
    bool continuesSentence(qsizetype i) const
    {
        if (m_lines.at(i).kind != Line::Kind::Text || !m_lines.at(i).text.front().isLower())
            return false;
        qsizetype before = i - 1;
        while (before >= 0 && isBlank(before))
            --before;
        if (before < 0 || m_headings.contains(before))
            return false;
        const Line &line = m_lines.at(before);
        const QChar last = line.text.back();
        return line.kind != Line::Kind::Mark && line.text.size() >= unfinishedLine && (last.isLetterOrNumber() || last == u',');
    }

    static QString escaped(const QString &text)
    {
        static const QRegularExpression definition(QStringLiteral("^\\[[^\\]]*\\]:"));
        static const QRegularExpression starWithin(QStringLiteral("(?<=[\\p{L}\\p{N}])\\*(?=[\\p{L}\\p{N}])"));
        QString result = text;
        result.replace(QLatin1Char('&'), QLatin1String("\\&")).replace(starWithin, QStringLiteral("\\*"));
        return definition.match(text).hasMatch() ? QLatin1Char('\\') + result : result;
    }

    void blankLine()
    {
        if (!m_out.isEmpty() && !m_out.last().isEmpty())
            m_out.append(QString());
    }

    void writeLine(qsizetype i)
    {
        const Line &line = m_lines.at(i);
        if (line.kind == Line::Kind::Blank) {
            m_out.append(QString());
            return;
        }
        const bool afterBlank = isBlank(i - 1);
        if (isHeading(i)) {
            blankLine();
            m_out << QStringLiteral("## ") + escaped(line.text) << QString();
            m_headings.insert(i);
            m_listIndent = -1;
            return;
        }
        if (line.kind == Line::Kind::Item) {
            const bool nested = m_listIndent >= 0 && line.indent >= m_listIndent + 2;
            if (!nested && m_listIndent < 0 && !afterBlank && !m_out.isEmpty())
                blankLine();
            if (!nested)
                m_listIndent = line.indent;
            m_out.append(QString(nested ? line.indent - m_listIndent : 0, QLatin1Char(' ')) + escaped(line.text));
            return;
        }
        if (line.kind == Line::Kind::Text && afterBlank && continuesSentence(i)) {
            while (!m_out.isEmpty() && m_out.last().isEmpty())
                m_out.removeLast();
            m_out.append(escaped(line.text));
            return;
        }
        if (afterBlank && m_listIndent >= 0 && line.indent >= m_listIndent + 2) {
            m_out.append(QString(line.indent - m_listIndent, QLatin1Char(' ')) + escaped(line.text));
            return;
        }
        if (afterBlank || m_headings.contains(i - 1))
            m_listIndent = -1;
        const bool labelled = labelOf(bare(line.text)).has_value();
        if (line.kind == Line::Kind::Sign || (labelled && line.kind == Line::Kind::Text)) {
            if (m_listIndent < 0 || labelled)
                blankLine();
            if (labelled)
                m_listIndent = -1;
        } else if (line.kind == Line::Kind::Text && !afterBlank && breaksOnPurpose(i)) {
            if (!m_out.isEmpty() && !m_out.last().isEmpty() && !m_out.last().startsWith(QLatin1Char('#')))
                m_out.last() += QLatin1Char('\\');
        }
        m_out.append(line.kind == Line::Kind::Mark ? line.text : escaped(line.text));
    }

    bool breaksOnPurpose(qsizetype i) const
    {
        const Line &previous = m_lines.at(i - 1);
        if (previous.kind == Line::Kind::Mark || m_headings.contains(i - 1))
            return false;
        const QChar first = m_lines.at(i).text.front();
        return previous.text.size() < shortLine && (first.isUpper() || first.isDigit()) && previous.text.back() != u',';
    }

    QList<Line> m_lines;
    QStringList m_out;
    QSet<qsizetype> m_headings;
    int m_listIndent = -1;
};

/// Bare headings have no levels: a group of points under a focus belongs to the focus.
void giveLevels(QList<TextBlock> &blocks)
{
    bool inFocus = false;
    bool hasPoints = false;
    for (TextBlock &block : blocks) {
        if (block.kind != TextBlock::Kind::Heading || block.level != 2)
            continue;
        const QString text = plainText(block.inlines);
        switch (topicOf(text)) {
        case Topic::Focus:
            inFocus = true;
            hasPoints = false;
            break;
        case Topic::Takeaways:
        case Topic::ProsCons:
            if (inFocus && !hasPoints)
                block.level = 3;
            else
                inFocus = false;
            hasPoints = true;
            break;
        case Topic::Plus:
        case Topic::Minus:
            block.level = 4;
            hasPoints = true;
            break;
        case Topic::Aim:
        case Topic::People:
        case Topic::Objectives:
        case Topic::Resources:
            if (inFocus)
                block.level = 3;
            break;
        default:
            inFocus = false;
            break;
        }
    }
}

} // namespace

SourceText readPlainText(const QString &text)
{
    SourceText source;
    source.blocks = withSentencesJoined(blocksOfMarkdown(TextShaper(withLineFeeds(text)).markdown()));
    giveLevels(source.blocks);
    return source;
}

} // namespace glaneur
