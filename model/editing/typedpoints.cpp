// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/typedpoints.h"

#include "domain/inlineparts.h"

#include <QRegularExpression>

namespace glaneur {

namespace {

struct Found
{
    bool list = false; ///< a bullet, a number, or a hyphen that may be one
    bool hand = false;
    PointSign sign;
};

/// The sign at \p from: one that needs a blank behind it, or a picture that needs none.
Found signAt(const QString &line, qsizetype from)
{
    static const QRegularExpression signs(
        QStringLiteral(R"(\s*(?:(?:([+])|([-−–—])|([>→➡])|([•·*◦▪‣●○■□⁃]|\d{1,2}[.)]))(?:\x{fe0f}?(?:\s+|$))|(?:([➕✅👍])|([➖❌👎])|([👉]))[\x{fe0e}\x{fe0f}\x{1f3fb}-\x{1f3ff}]*\s*))"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match =
        signs.match(line, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    Found found;
    if (!match.hasMatch())
        return found;
    const auto has = [&](int group) { return !match.captured(group).isEmpty(); };
    found.sign.length = match.capturedEnd() - from;
    found.list = has(2) || has(4);
    found.hand = has(7);
    if (has(1) || has(5))
        found.sign.polarity = Polarity::Plus;
    else if (has(2) || has(6))
        found.sign.polarity = Polarity::Minus;
    else if (has(3) || has(7))
        found.sign.polarity = Polarity::Neutral;
    return found;
}

/// « Les + : », alone or before the first of its points.
struct GroupHead
{
    std::optional<Polarity> polarity;
    qsizetype length = 0;
};

GroupHead groupHead(const QString &line)
{
    static const QRegularExpression head(QStringLiteral(R"(^\s*(?:les|the)\s*(?:([+])|([-−–]))\s*(?::\s*|$))"),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = head.match(line);
    if (!match.hasMatch())
        return {};
    return {match.captured(1).isEmpty() ? Polarity::Minus : Polarity::Plus, match.capturedLength()};
}

/// Collects points out of blocks, with the group that they stand in.
class PointCollector
{
public:
    void collect(const QList<TextBlock> &blocks)
    {
        for (const TextBlock &block : blocks) {
            if (block.kind == TextBlock::Kind::TableRow) {
                addRow(block);
                continue;
            }
            if (block.kind == TextBlock::Kind::Code) {
                for (const QString &line : block.text.split(QLatin1Char('\n')))
                    addLine({Inline::plain(line)});
                continue;
            }
            QList<Inline> line;
            for (const Inline &piece : block.inlines) {
                if (piece.kind != Inline::Kind::LineBreak) {
                    line.append(piece);
                    continue;
                }
                addLine(line);
                line.clear();
            }
            addLine(line);
            collect(block.children);
        }
    }

    QList<SignedPoint> points;

private:
    void addRow(const TextBlock &row)
    {
        QList<Inline> line;
        for (const TextBlock &cell : row.children) {
            if (!line.isEmpty() && !cell.inlines.isEmpty())
                line.append(Inline::plain(QStringLiteral(" – ")));
            line += cell.inlines;
        }
        addLine(line);
    }

    void addLine(const QList<Inline> &line)
    {
        const QString words = plainText(line);
        qsizetype start = 0;
        while (start < words.size() && words.at(start).isSpace())
            ++start;
        SignedPoint point;
        if (const GroupHead head = groupHead(words); head.polarity) {
            m_group = head.polarity;
            start = head.length;
            point.hadSign = true;
        } else if (m_group) {
            // Below « Les + : » a hyphen, a bullet and 👉 stand before each point alike.
            Found found = signAt(words, start);
            point.hadSign = found.sign.length > 0;
            if (point.hadSign && !found.list && !found.hand) {
                m_group.reset();
                point.polarity = found.sign.polarity;
                start += found.sign.length;
            }
            while (found.list || found.hand) {
                start += found.sign.length;
                found = signAt(words, start);
            }
        } else if (const PointSign sign = pointSign(words); sign.length > 0) {
            point.hadSign = true;
            point.polarity = sign.polarity;
            start = sign.length;
        }
        if (m_group)
            point.polarity = m_group;
        qsizetype end = words.size();
        while (end > start && words.at(end - 1).isSpace())
            --end;
        point.text = RichText::fromInlines(sliceOf(line, start, end));
        if (!point.text.isEmpty())
            points.append(point);
    }

    std::optional<Polarity> m_group;
};

} // namespace

PointSign pointSign(const QString &line)
{
    Found found = signAt(line, 0);
    PointSign sign = found.sign;
    // « - 👉 » and « • + »: the first is the list's.
    while (found.list) {
        found = signAt(line, sign.length);
        if (found.sign.length == 0)
            break;
        sign = {found.sign.polarity ? found.sign.polarity : sign.polarity, sign.length + found.sign.length};
    }
    return sign;
}

QList<SignedPoint> signedPoints(const QList<TextBlock> &blocks)
{
    PointCollector collector;
    collector.collect(blocks);
    return collector.points;
}

} // namespace glaneur
