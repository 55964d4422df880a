// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texttable.h"

#include <QTextBoundaryFinder>

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

/// Where each of the signs that a person sees ends; a letter with its accents is one.
QList<qsizetype> signEnds(const QString &text)
{
    QList<qsizetype> ends;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    while (finder.toNextBoundary() > 0)
        ends.append(finder.position());
    return ends;
}

} // namespace

QString textTable(const QStringList &head, const QList<QStringList> &rows, int widest)
{
    QList<QStringList> lines{head};
    lines += rows;
    QList<qsizetype> widths(head.size(), 0);
    for (QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            QString &cell = line[i];
            cell = oneLine(cell);
            if (i == line.size() - 1)
                continue;
            const QList<qsizetype> ends = signEnds(cell);
            if (ends.size() > widest)
                cell = cell.left(ends.at(widest - 2)) + QChar(0x2026);
            widths[i] = qMax(widths.at(i), signEnds(cell).size());
        }
    }
    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            text += line.at(i);
            if (i < line.size() - 1)
                text += QString(widths.at(i) - signEnds(line.at(i)).size() + 2, QLatin1Char(' '));
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace glaneur
