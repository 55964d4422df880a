// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texttable.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <utility>

namespace glaneur {

namespace {

/// What a terminal shows in place of the signs that would move its cursor.
QString oneLine(const QString &text)
{
    QString line = text.simplified();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return line;
}

/// Signs that terminals show in two columns: those of East Asia, and most pictograms.
bool isWide(const QString &sign)
{
    static constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x1100, 0x115f}, {0x231a, 0x231b}, {0x23e9, 0x23f3},   {0x2e80, 0xa4cf},   {0xac00, 0xd7a3},
        {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60},   {0xffe0, 0xffe6},   {0x1f300, 0x1f64f},
        {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x3fffd},
    };
    const char32_t first = sign.toUcs4().value(0);
    return sign.contains(QChar(0xfe0f))
        || std::any_of(std::begin(ranges), std::end(ranges),
                       [&](const auto &range) { return first >= range.first && first <= range.second; });
}

/// \p text parted into the signs that a person sees; a letter with its accents is one.
QStringList signsOf(const QString &text)
{
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; finder.toNextBoundary() > 0; start = finder.position())
        parts.append(text.mid(start, finder.position() - start));
    return parts;
}

int widthOf(const QString &text)
{
    int width = 0;
    for (const QString &sign : signsOf(text))
        width += isWide(sign) ? 2 : 1;
    return width;
}

QString cut(const QString &text, int widest)
{
    if (widthOf(text) <= widest)
        return text;
    QString start;
    int width = 1; // of the ellipsis
    for (const QString &sign : signsOf(text)) {
        width += isWide(sign) ? 2 : 1;
        if (width > widest)
            break;
        start += sign;
    }
    return start + QChar(0x2026);
}

} // namespace

QString textTable(const QStringList &head, const QList<QStringList> &rows, int widest)
{
    QList<QStringList> lines{head};
    lines += rows;
    QList<int> widths(head.size(), 0);
    for (QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool last = i == line.size() - 1;
            line[i] = last ? oneLine(line.at(i)) : cut(oneLine(line.at(i)), widest);
            widths[i] = qMax(widths.at(i), widthOf(line.at(i)));
        }
    }
    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            text += line.at(i);
            if (i < line.size() - 1)
                text += QString(widths.at(i) - widthOf(line.at(i)) + 2, QLatin1Char(' '));
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace glaneur
