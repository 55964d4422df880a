// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdownsource.h"
#include "readers/source.h"
#include "readers/words.h"

#include <QRegularExpression>
#include <algorithm>

namespace glaneur {

namespace {

/// The first line after the front matter (« --- », keys, « --- ») that \p lines start with; 0 where there is none.
qsizetype frontMatterEnd(const QStringList &lines)
{
    static const QRegularExpression key(QStringLiteral("^[A-Za-z_-]+:(\\s|$)"));
    if (lines.size() < 3 || lines.first().trimmed() != QLatin1String("---") || !key.match(lines.at(1)).hasMatch())
        return 0;
    for (qsizetype i = 1; i < std::min<qsizetype>(lines.size(), 60); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line == QLatin1String("---") || line == QLatin1String("..."))
            return i + 1;
    }
    return 0;
}

QString frontMatterValue(const QString &line)
{
    QString value = line.mid(line.indexOf(QLatin1Char(':')) + 1).trimmed();
    if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
        value = value.mid(1, value.size() - 2);
    return value;
}

/// \p line with each link's title as words behind the link: `[a](b "c")` becomes `[a](b) (c)`.
QString withTitlesAsText(const QString &line)
{
    static const QRegularExpression title(
        QStringLiteral("\\]\\((<[^<>\\n]{0,2000}>|[^\\s()<>\"]{0,2000})\\s+(?:\"([^\"\\n]{0,500})\"|'([^'\\n]{0,500})')\\s*\\)"));
    QString result = line;
    return result.replace(title, QStringLiteral("](\\1) (\\2\\3)"));
}

/// The number of cells in the table row \p line.
qsizetype cellCount(const QString &line)
{
    const QString row = line.trimmed();
    qsizetype bars = 0;
    for (qsizetype i = 0; i < row.size(); ++i)
        bars += row.at(i) == u'|' && (i == 0 || row.at(i - 1) != u'\\') ? 1 : 0;
    const bool opened = row.startsWith(u'|');
    const bool closed = row.size() > 1 && row.endsWith(u'|') && row.at(row.size() - 2) != u'\\';
    return bars + 1 - (opened ? 1 : 0) - (closed ? 1 : 0);
}

/// \p lines with each table as wide as its widest row: what a row has more than the head would be dropped.
QStringList withWholeRows(QStringList lines)
{
    static const QRegularExpression delimiters(QStringLiteral("^\\s*\\|?(\\s*:?-+:?\\s*\\|)+(\\s*:?-+:?\\s*)?$"));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines.at(i).contains(u'|') || !delimiters.match(lines.at(i)).hasMatch() || cellCount(lines.at(i)) != cellCount(lines.at(i - 1)))
            continue;
        const qsizetype columns = cellCount(lines.at(i));
        qsizetype widest = columns;
        qsizetype end = i + 1;
        for (; end < lines.size() && !lines.at(end).trimmed().isEmpty(); ++end)
            widest = std::max(widest, cellCount(lines.at(end)));
        const auto widen = [&](QString &line, const QString &cell) {
            line = line.trimmed();
            line += (line.endsWith(u'|') ? QString() : QStringLiteral(" |")) + cell.repeated(widest - columns);
        };
        if (widest > columns) {
            widen(lines[i - 1], QStringLiteral(" |"));
            widen(lines[i], QStringLiteral(" --- |"));
        }
        i = end - 1;
    }
    return lines;
}

QString shown(const QString &source)
{
    static const QRegularExpression fence(QStringLiteral("^( {0,3})(`{3,}|~{3,})[ \\t]*(\\S[^`]*)$"));
    static const QRegularExpression definition(QStringLiteral("^ {0,3}\\[[^\\]\\n]{1,500}\\]:"));
    QStringList lines;
    QString open;
    for (const QString &line : source.split(QLatin1Char('\n'))) {
        const QString trimmed = line.trimmed();
        if (!open.isEmpty()) {
            lines.append(line);
            if (trimmed.startsWith(open) && trimmed.count(open.front()) == trimmed.size())
                open.clear();
            continue;
        }
        if (trimmed.startsWith(QLatin1String("```")) || trimmed.startsWith(QLatin1String("~~~"))) {
            const QRegularExpressionMatch match = fence.match(line);
            qsizetype length = 0;
            while (length < trimmed.size() && trimmed.at(length) == trimmed.front())
                ++length;
            open = trimmed.left(length);
            if (match.hasMatch()) {
                lines << match.captured(1) + match.captured(3).trimmed() << QString() << match.captured(1) + match.captured(2);
                continue;
            }
        } else if (definition.match(line).hasMatch()) {
            // Kept as a definition for the links that use it, and shown, since nothing tells whether any does.
            lines << QString() << line << QString() << QLatin1Char('\\') + trimmed << QString();
            continue;
        }
        lines.append(withTitlesAsText(line));
    }
    return withWholeRows(lines).join(QLatin1Char('\n'));
}

WordBag wordsOfSource(const QString &source)
{
    static const QRegularExpression reference(QStringLiteral("&(#?\\w{1,31});"));
    // The numbers of ordered lists are kept by the list, which counts from its first.
    static const QRegularExpression number(QStringLiteral("^([ \\t>*+-]*)\\d{1,9}[.)](?=\\s|$)"), QRegularExpression::MultilineOption);
    QString text = source;
    text.replace(reference, QStringLiteral(" ")).replace(number, QStringLiteral("\\1 "));
    WordBag bag;
    bag.add(text);
    return bag;
}

WordBag wordsOfBlocks(const QList<TextBlock> &blocks)
{
    WordBag bag;
    bag.add(blocks);
    return bag;
}

} // namespace

QString withLineFeeds(const QString &text)
{
    QString result = text;
    result.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    result.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    result.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    result.replace(QChar(QChar::ParagraphSeparator), QLatin1String("\n\n"));
    result.replace(QLatin1Char('\f'), QLatin1Char('\n'));
    result.replace(QLatin1Char('\v'), QLatin1Char('\n'));
    return result;
}

/// A line of more cells than any table has is none: parsing it would take time square in their number.
static QString withoutEndlessRows(const QString &source)
{
    constexpr qsizetype mostCells = 500;
    if (source.count(QLatin1Char('|')) <= mostCells)
        return source;
    QStringList lines = source.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (line.count(QLatin1Char('|')) > mostCells)
            line.replace(QLatin1Char('|'), QLatin1String("\\|"));
    }
    return lines.join(QLatin1Char('\n'));
}

QList<TextBlock> blocksOfMarkdown(const QString &given)
{
    const QString source = withoutEndlessRows(given);
    const WordBag wanted = wordsOfSource(source);
    const auto lost = [&](const QList<TextBlock> &blocks) {
        return !wanted.missingFrom(wordsOfBlocks(blocks)).isEmpty();
    };
    QList<TextBlock> blocks = parseCommonMark(source);
    if (!lost(blocks))
        return blocks;
    blocks = parseCommonMark(shown(source));
    if (!lost(blocks))
        return blocks;
    return RichText::fromPlainText(source).blocks();
}

QList<TextBlock> withSentencesJoined(const QList<TextBlock> &blocks)
{
    // A sentence that stops in mid-air is long: a short line may well be a title or a signature.
    constexpr qsizetype shortest = 40;
    const auto stopsInMidSentence = [](const QString &text) {
        return text.size() >= shortest && (text.back().isLetterOrNumber() || text.back() == u',');
    };
    QList<TextBlock> joined;
    for (const TextBlock &block : blocks) {
        const bool both = !joined.isEmpty() && block.kind == TextBlock::Kind::Paragraph
            && joined.last().kind == TextBlock::Kind::Paragraph;
        if (both && !block.inlines.isEmpty() && block.inlines.first().kind == Inline::Kind::Text
            && block.inlines.first().text.front().isLower() && stopsInMidSentence(plainText(joined.last().inlines))) {
            QList<Inline> &start = joined.last().inlines;
            start.append(Inline::plain(QStringLiteral(" ")));
            start.append(block.inlines);
            start = normalized(start);
            continue;
        }
        joined.append(block);
    }
    return joined;
}

SourceText readMarkdown(const QString &text)
{
    SourceText source;
    QString body = withLineFeeds(text);
    const QStringList lines = body.split(QLatin1Char('\n'));
    if (const qsizetype end = frontMatterEnd(lines)) {
        QStringList shownLines;
        for (qsizetype i = 1; i + 1 < end; ++i) {
            const QString &line = lines.at(i);
            if (line.startsWith(QLatin1String("title:")) && source.title.isEmpty())
                source.title = frontMatterValue(line);
            if (line.startsWith(QLatin1String("lang:")) || line.startsWith(QLatin1String("language:")))
                source.language = frontMatterValue(line);
            if (!line.trimmed().isEmpty())
                shownLines.append(line);
        }
        source.blocks = RichText::fromPlainText(shownLines.join(QLatin1Char('\n'))).blocks();
        body = lines.mid(end).join(QLatin1Char('\n'));
    }
    source.blocks += blocksOfMarkdown(body);
    source.blocks = withSentencesJoined(source.blocks);
    return source;
}

} // namespace glaneur
