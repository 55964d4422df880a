// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/inlinetools.h"

#include <algorithm>

namespace glaneur {

static qsizetype lengthOf(const Inline &piece)
{
    return piece.kind == Inline::Kind::LineBreak ? 1 : piece.text.size() + plainText(piece.children).size();
}

std::pair<QList<Inline>, QList<Inline>> splitAt(const QList<Inline> &inlines, qsizetype offset)
{
    std::pair<QList<Inline>, QList<Inline>> result;
    qsizetype position = 0;
    for (const Inline &piece : inlines) {
        const qsizetype length = lengthOf(piece);
        if (position >= offset) {
            result.second.append(piece);
        } else if (position + length <= offset) {
            result.first.append(piece);
        } else if (piece.kind == Inline::Kind::Text || piece.kind == Inline::Kind::Code) {
            Inline left = piece;
            Inline right = piece;
            left.text = piece.text.left(offset - position);
            right.text = piece.text.mid(offset - position);
            result.first.append(left);
            result.second.append(right);
        } else if (piece.kind == Inline::Kind::Image || piece.kind == Inline::Kind::LineBreak) {
            result.second.append(piece);
        } else {
            const auto [before, after] = splitAt(piece.children, offset - position);
            Inline left = piece;
            Inline right = piece;
            left.children = before;
            right.children = after;
            result.first.append(left);
            result.second.append(right);
        }
        position += length;
    }
    return result;
}

QList<Inline> withoutStart(const QList<Inline> &inlines, qsizetype length)
{
    return normalized(length > 0 ? splitAt(inlines, length).second : inlines);
}

QList<Inline> sliceOf(const QList<Inline> &inlines, qsizetype begin, qsizetype end)
{
    return normalized(splitAt(splitAt(inlines, end).first, begin).second);
}

QList<QList<Inline>> linesOf(const QList<Inline> &inlines)
{
    QList<QList<Inline>> lines{{}};
    for (const Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::LineBreak)
            lines.append(QList<Inline>());
        else
            lines.last().append(piece);
    }
    return lines;
}

bool holdsAddress(const QList<Inline> &inlines)
{
    return std::any_of(inlines.begin(), inlines.end(), [](const Inline &piece) {
        return piece.kind == Inline::Kind::Image || !piece.address.isEmpty() || holdsAddress(piece.children);
    });
}

QString oneLine(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c == u'\n' || c == u'\t' || c == u'\r')
            c = u' ';
    }
    return result.trimmed();
}

QString withPlainBlanks(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.isSpace() && c != u'\n')
            c = u' ';
    }
    return result;
}

static void collectLinks(const QList<Inline> &inlines, qsizetype &position, QList<FoundLink> &links)
{
    for (const Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::Link) {
            const QString title = plainText(piece.children);
            links.append({oneLine(title), piece.address, position, position + title.size()});
            position += title.size();
        } else if (piece.children.isEmpty()) {
            position += lengthOf(piece);
        } else {
            collectLinks(piece.children, position, links);
        }
    }
}

QList<FoundLink> linksOf(const QList<Inline> &inlines)
{
    QList<FoundLink> links;
    qsizetype position = 0;
    collectLinks(inlines, position, links);
    return links;
}

} // namespace glaneur
