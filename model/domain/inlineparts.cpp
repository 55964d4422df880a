// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inlineparts.h"

namespace glaneur {

qsizetype lengthOf(const Inline &piece)
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

QList<Inline> withoutBreaks(const QList<Inline> &inlines)
{
    QList<Inline> result = inlines;
    for (Inline &piece : result) {
        if (piece.kind == Inline::Kind::LineBreak)
            piece = Inline::plain(QStringLiteral(" "));
        piece.children = withoutBreaks(piece.children);
    }
    return result;
}

} // namespace glaneur
