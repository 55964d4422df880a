// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commonmark.h"

namespace glaneur {

namespace {

bool isMark(const Inline &piece)
{
    return piece.kind == Inline::Kind::Strong || piece.kind == Inline::Kind::Emphasis
        || piece.kind == Inline::Kind::Link;
}

/// Blanks that CommonMark would read as such are spaces; what UTF-8 can't hold is U+FFFD.
QString cleaned(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result.at(i);
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == u'\v' || c == u'\f') {
            result[i] = QLatin1Char(' ');
        } else if (c.isNull()) {
            result[i] = QChar::ReplacementCharacter;
        } else if (c.isHighSurrogate() && i + 1 < result.size() && result.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate()) {
            result[i] = QChar::ReplacementCharacter;
        }
    }
    return result;
}

void appendMerged(QList<Inline> &list, const Inline &piece)
{
    if (!list.isEmpty() && list.last().kind == piece.kind) {
        Inline &last = list.last();
        if (piece.kind == Inline::Kind::Text || piece.kind == Inline::Kind::Code) {
            last.text += piece.text;
            return;
        }
        const bool sameMark = piece.kind == Inline::Kind::Strong || piece.kind == Inline::Kind::Emphasis;
        if (sameMark) {
            for (const Inline &child : piece.children)
                appendMerged(last.children, child);
            return;
        }
    }
    list.append(piece);
}

/// The blanks and breaks at \p children's start (or end) stand outside a mark: CommonMark has no bold blank.
QList<Inline> takeEdge(QList<Inline> &children, bool atStart)
{
    QList<Inline> taken;
    while (!children.isEmpty()) {
        Inline &edge = atStart ? children.first() : children.last();
        if (edge.kind == Inline::Kind::Text) {
            qsizetype blanks = 0;
            const qsizetype size = edge.text.size();
            while (blanks < size && edge.text.at(atStart ? blanks : size - 1 - blanks).isSpace())
                ++blanks;
            if (blanks == 0)
                break;
            const Inline blank = Inline::plain(atStart ? edge.text.left(blanks) : edge.text.right(blanks));
            taken.insert(atStart ? taken.size() : 0, blank);
            if (blanks < size) {
                edge.text = atStart ? edge.text.mid(blanks) : edge.text.left(size - blanks);
                break;
            }
        } else if (edge.kind == Inline::Kind::LineBreak) {
            taken.insert(atStart ? taken.size() : 0, edge);
        } else {
            break;
        }
        if (atStart)
            children.removeFirst();
        else
            children.removeLast();
    }
    return taken;
}

void trimSpaces(QString &text, bool start)
{
    const auto isBlank = [](QChar c) { return c == u' '; };
    while (!text.isEmpty() && isBlank(start ? text.front() : text.back())) {
        if (start)
            text.remove(0, 1);
        else
            text.chop(1);
    }
}

/// Spaces at a line's ends are no text to CommonMark.
QList<Inline> withTrimmedLines(const QList<Inline> &inlines)
{
    QList<Inline> result;
    for (const Inline &piece : inlines) {
        const bool isText = piece.kind == Inline::Kind::Text;
        if (piece.kind == Inline::Kind::LineBreak && !result.isEmpty() && result.last().kind == Inline::Kind::Text) {
            trimSpaces(result.last().text, false);
            if (result.last().text.isEmpty())
                result.removeLast();
        }
        Inline kept = piece;
        if (isText && !result.isEmpty() && result.last().kind == Inline::Kind::LineBreak) {
            trimSpaces(kept.text, true);
            if (kept.text.isEmpty())
                continue;
        }
        result.append(kept);
    }
    return result;
}

/// `[…`]:…`…](…)` would read as a definition of a reference, and code has no escapes: within a link such code is text.
QList<Inline> withoutDefinitions(const QList<Inline> &inlines)
{
    QList<Inline> result;
    for (const Inline &piece : inlines) {
        Inline kept = piece;
        if (piece.kind == Inline::Kind::Code && piece.text.contains(QLatin1String("]:")))
            kept = Inline::plain(piece.text);
        else
            kept.children = withoutDefinitions(piece.children);
        appendMerged(result, kept);
    }
    return result;
}

struct Context
{
    bool inStrong = false;
    bool inEmphasis = false;
    bool inLink = false;
};

QList<Inline> tidied(const QList<Inline> &inlines, const Context &context)
{
    QList<Inline> result;
    for (const Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::Text) {
            if (!piece.text.isEmpty())
                appendMerged(result, Inline::plain(cleaned(piece.text)));
            continue;
        }
        if (piece.kind == Inline::Kind::Code || piece.kind == Inline::Kind::Image) {
            Inline flat = piece;
            flat.text = cleaned(piece.text);
            flat.address = cleaned(piece.address);
            if (piece.kind == Inline::Kind::Image || !flat.text.isEmpty())
                appendMerged(result, flat);
            continue;
        }
        if (!isMark(piece)) {
            appendMerged(result, piece);
            continue;
        }

        Context inner = context;
        inner.inStrong = inner.inStrong || piece.kind == Inline::Kind::Strong;
        inner.inEmphasis = inner.inEmphasis || piece.kind == Inline::Kind::Emphasis;
        inner.inLink = inner.inLink || piece.kind == Inline::Kind::Link;
        Inline mark = piece;
        mark.address = cleaned(piece.address);
        mark.children = tidied(piece.children, inner);
        if (piece.kind == Inline::Kind::Link)
            mark.children = tidied(withoutDefinitions(mark.children), inner);
        const bool repeated = (piece.kind == Inline::Kind::Strong && context.inStrong)
            || (piece.kind == Inline::Kind::Emphasis && context.inEmphasis)
            || (piece.kind == Inline::Kind::Link && context.inLink);
        if (repeated) {
            for (const Inline &child : std::as_const(mark.children))
                appendMerged(result, child);
            continue;
        }
        const QList<Inline> before = takeEdge(mark.children, true);
        const QList<Inline> after = takeEdge(mark.children, false);
        for (const Inline &blank : before)
            appendMerged(result, blank);
        if (!mark.children.isEmpty())
            appendMerged(result, mark);
        for (const Inline &blank : after)
            appendMerged(result, blank);
    }
    return withTrimmedLines(result);
}

} // namespace

QList<Inline> normalized(const QList<Inline> &inlines)
{
    QList<Inline> result = tidied(inlines, {});
    const auto trimEdge = [&result](bool atStart) {
        while (!result.isEmpty()) {
            Inline &edge = atStart ? result.first() : result.last();
            if (edge.kind == Inline::Kind::Text) {
                trimSpaces(edge.text, atStart);
                if (!edge.text.isEmpty())
                    return;
            } else if (edge.kind != Inline::Kind::LineBreak) {
                return;
            }
            if (atStart)
                result.removeFirst();
            else
                result.removeLast();
        }
    };
    trimEdge(true);
    trimEdge(false);
    return result;
}

} // namespace glaneur
