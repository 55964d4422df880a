// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/textmarks.h"

#include "domain/commonmark.h"

#include <QFontDatabase>
#include <utility>

namespace glaneur {

namespace {

struct Run
{
    Inline piece;
    TextMarks marks;

    friend bool operator==(const Run &, const Run &) = default;
};

enum class Mark { Link, Strong, Emphasis };

bool has(const TextMarks &marks, Mark mark)
{
    switch (mark) {
    case Mark::Link:
        return marks.link;
    case Mark::Strong:
        return marks.strong;
    case Mark::Emphasis:
        return marks.emphasis;
    }
    return false;
}

/// Adds \p text, whose line separators are breaks.
void addText(QList<Run> &runs, const QString &text, const TextMarks &marks)
{
    const QList<QString> lines = text.split(QChar(QChar::LineSeparator));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            runs.append({Inline::lineBreak(), marks});
        if (lines.at(i).isEmpty())
            continue;
        const Inline::Kind kind = marks.code ? Inline::Kind::Code : Inline::Kind::Text;
        if (!runs.isEmpty() && runs.last().piece.kind == kind && runs.last().marks == marks)
            runs.last().piece.text += lines.at(i);
        else
            runs.append({{kind, lines.at(i), {}, {}}, marks});
    }
}

QList<Run> runsOf(const QTextBlock &block, int from, int to)
{
    QList<Run> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const TextMarks marks = marksOf(format);
        const int skipped = qMax(0, from - fragment.position());
        const QString text = fragment.text().mid(skipped, qMax(0, to - fragment.position() - skipped));
        if (format.objectType() == imageObjectType) {
            const Inline image{Inline::Kind::Image, format.stringProperty(ImageTextProperty),
                               format.stringProperty(ImageAddressProperty), {}};
            for (qsizetype i = 0; i < text.size(); ++i)
                runs.append({image, marks});
            continue;
        }
        addText(runs, text, marks);
    }
    return runs;
}

/// \p open marks stand around runs \p from to \p to already.
QList<Inline> nested(const QList<Run> &runs, qsizetype from, qsizetype to, QList<Mark> open)
{
    QList<Inline> result;
    qsizetype i = from;
    while (i < to) {
        qsizetype longest = i;
        Mark best = Mark::Link;
        for (const Mark mark : {Mark::Link, Mark::Strong, Mark::Emphasis}) {
            if (open.contains(mark))
                continue;
            qsizetype end = i;
            while (end < to && has(runs.at(end).marks, mark)
                   && (mark != Mark::Link || runs.at(end).marks.address == runs.at(i).marks.address))
                ++end;
            if (end > longest) {
                longest = end;
                best = mark;
            }
        }
        if (longest == i) {
            result.append(runs.at(i).piece);
            ++i;
            continue;
        }
        const QList<Inline> children = nested(runs, i, longest, open + QList<Mark>{best});
        switch (best) {
        case Mark::Link:
            result.append(Inline::link(children, runs.at(i).marks.address));
            break;
        case Mark::Strong:
            result.append(Inline::strong(children));
            break;
        case Mark::Emphasis:
            result.append(Inline::emphasis(children));
            break;
        }
        i = longest;
    }
    return result;
}

void addRuns(QList<Run> &runs, const QList<Inline> &inlines, const TextMarks &marks)
{
    for (const Inline &piece : inlines) {
        TextMarks inner = marks;
        switch (piece.kind) {
        case Inline::Kind::Text:
        case Inline::Kind::Code:
            inner.code = inner.code || piece.kind == Inline::Kind::Code;
            addText(runs, storable(piece.text), inner);
            continue;
        case Inline::Kind::LineBreak:
        case Inline::Kind::Image:
            runs.append({piece, marks});
            continue;
        case Inline::Kind::Strong:
            inner.strong = true;
            break;
        case Inline::Kind::Emphasis:
            inner.emphasis = true;
            break;
        case Inline::Kind::Link:
            inner.link = true;
            inner.address = piece.address;
            break;
        }
        addRuns(runs, piece.children, inner);
    }
}

} // namespace

TextMarks marksOf(const QTextCharFormat &format)
{
    TextMarks marks;
    marks.strong = format.fontWeight() >= QFont::Bold;
    marks.emphasis = format.fontItalic();
    marks.code = format.fontFixedPitch();
    marks.link = format.isAnchor();
    marks.address = format.anchorHref();
    return marks;
}

QTextCharFormat formatOf(const TextMarks &marks, TextLeaf leaf, int level, const QPalette &palette)
{
    QTextCharFormat format;
    // A heading is less than bold, so that bold words in it still are.
    if (marks.strong)
        format.setFontWeight(leaf == TextLeaf::Heading ? QFont::Black : QFont::Bold);
    else if (leaf == TextLeaf::Heading)
        format.setFontWeight(QFont::DemiBold);
    if (leaf == TextLeaf::Heading)
        format.setProperty(QTextFormat::FontSizeAdjustment, level <= 2 ? 2 : 1);
    if (marks.emphasis)
        format.setFontItalic(true);
    if (marks.code)
        format.setFontFixedPitch(true);
    if (marks.code || leaf == TextLeaf::Code)
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    if (marks.link) {
        format.setAnchor(true);
        format.setAnchorHref(marks.address);
        format.setForeground(palette.link());
        // A link that leads nowhere yet shows it without colour too.
        format.setUnderlineStyle(marks.address.isEmpty() ? QTextCharFormat::DashUnderline
                                                         : QTextCharFormat::SingleUnderline);
    }
    return format;
}

void insertInlines(QTextCursor &cursor, const QList<Inline> &inlines, const TextMarks &marks, TextLeaf leaf, int level,
                   const QPalette &palette)
{
    for (const Inline &piece : inlines) {
        TextMarks inner = marks;
        switch (piece.kind) {
        case Inline::Kind::Text:
            cursor.insertText(storable(piece.text), formatOf(marks, leaf, level, palette));
            break;
        case Inline::Kind::Code:
            inner.code = true;
            cursor.insertText(storable(piece.text), formatOf(inner, leaf, level, palette));
            break;
        case Inline::Kind::LineBreak:
            cursor.insertText(QString(QChar(QChar::LineSeparator)), formatOf(marks, leaf, level, palette));
            break;
        case Inline::Kind::Image: {
            QTextCharFormat format = formatOf(marks, leaf, level, palette);
            format.setObjectType(imageObjectType);
            format.setProperty(ImageAddressProperty, piece.address);
            format.setProperty(ImageTextProperty, piece.text);
            cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), format);
            break;
        }
        case Inline::Kind::Strong:
            inner.strong = true;
            insertInlines(cursor, piece.children, inner, leaf, level, palette);
            break;
        case Inline::Kind::Emphasis:
            inner.emphasis = true;
            insertInlines(cursor, piece.children, inner, leaf, level, palette);
            break;
        case Inline::Kind::Link:
            inner.link = true;
            inner.address = piece.address;
            insertInlines(cursor, piece.children, inner, leaf, level, palette);
            break;
        }
    }
}

QList<Inline> inlinesOf(const QTextBlock &block, int from, int to)
{
    const QList<Run> runs = runsOf(block, from, to);
    return normalized(nested(runs, 0, runs.size(), {}));
}

bool saysTheSame(const QTextBlock &block, const QList<Inline> &inlines)
{
    QList<Run> wanted;
    addRuns(wanted, inlines, {});
    return runsOf(block, 0, INT_MAX) == wanted;
}

QString storable(QString text)
{
    for (QChar &c : text) {
        if (c == QChar(0xfdd0) || c == QChar(0xfdd1) || c == QChar::ObjectReplacementCharacter
            || c == QChar::ParagraphSeparator)
            c = QChar::ReplacementCharacter;
        else if (c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QChar::LineSeparator;
    }
    return text;
}

} // namespace glaneur
