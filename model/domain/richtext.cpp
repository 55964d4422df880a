// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/richtext.h"

#include "domain/commonmark.h"

#include <QRegularExpression>

namespace glaneur {

// Out of line: within its class a type that holds a list of itself is incomplete, and its list has no equality yet.
bool operator==(const Inline &left, const Inline &right)
{
    return left.kind == right.kind && left.text == right.text && left.address == right.address
           && left.children == right.children;
}

bool operator==(const TextBlock &left, const TextBlock &right)
{
    return left.kind == right.kind && left.level == right.level && left.ordered == right.ordered
           && left.start == right.start && left.headerRows == right.headerRows && left.text == right.text
           && left.inlines == right.inlines && left.children == right.children;
}

TextBlock TextBlock::paragraph(const QList<Inline> &inlines)
{
    TextBlock block;
    block.inlines = inlines;
    return block;
}

RichText RichText::fromPlainText(const QString &text)
{
    static const QRegularExpression blankLine(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    QString unified = text;
    unified.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QList<TextBlock> blocks;
    for (const QString &paragraph : unified.split(blankLine, Qt::SkipEmptyParts)) {
        QList<Inline> inlines;
        for (const QString &line : paragraph.split(QLatin1Char('\n'))) {
            if (!inlines.isEmpty())
                inlines.append(Inline::lineBreak());
            inlines.append(Inline::plain(line));
        }
        blocks.append(TextBlock::paragraph(inlines));
    }
    return fromBlocks(blocks);
}

RichText RichText::fromBlocks(const QList<TextBlock> &blocks) { return RichText(toCommonMark(blocks)); }

RichText RichText::fromInlines(const QList<Inline> &inlines) { return RichText(toCommonMark(inlines)); }

QList<TextBlock> RichText::blocks() const { return parseCommonMark(m_commonMark); }

static void collectInlines(const QList<TextBlock> &blocks, QList<Inline> &inlines)
{
    for (const TextBlock &block : blocks) {
        QList<Inline> own = block.inlines;
        if (block.kind == TextBlock::Kind::Code)
            own.append(Inline{Inline::Kind::Code, block.text, {}, {}});
        if (!own.isEmpty()) {
            if (!inlines.isEmpty())
                inlines.append(Inline::lineBreak());
            inlines.append(own);
        }
        collectInlines(block.children, inlines);
    }
}

QList<Inline> RichText::inlines() const
{
    QList<Inline> inlines;
    collectInlines(blocks(), inlines);
    return inlines;
}

QString RichText::toPlainText() const { return plainText(blocks()); }

QString plainText(const QList<Inline> &inlines)
{
    QString text;
    for (const Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::LineBreak)
            text += QLatin1Char('\n');
        text += piece.text;
        text += plainText(piece.children);
    }
    return text;
}

static void collectLines(const QList<TextBlock> &blocks, QStringList &lines)
{
    for (const TextBlock &block : blocks) {
        if (block.kind == TextBlock::Kind::Code)
            lines.append(block.text);
        else if (!block.inlines.isEmpty())
            lines.append(plainText(block.inlines));
        collectLines(block.children, lines);
    }
}

QString plainText(const QList<TextBlock> &blocks)
{
    QStringList lines;
    collectLines(blocks, lines);
    return lines.join(QLatin1Char('\n'));
}

} // namespace glaneur
