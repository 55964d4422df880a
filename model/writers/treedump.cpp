// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/treedump.h"

#include "writers/output.h"

namespace glaneur {

namespace {

const char *name(Block::Kind kind)
{
    static const char *const names[] = {"title", "heading", "paragraph", "list", "item", "quote", "code",
                                        "table", "row",     "cell",      "figure", "rule"};
    return names[int(kind)];
}

const char *name(Block::Role role)
{
    static const char *const names[] = {"", "subtitle", "byline", "facts", "takeaways", "moment", "resources", "credit"};
    return names[int(role)];
}

QString spelt(const QList<Inline> &inlines)
{
    QString text;
    for (const Inline &piece : inlines) {
        switch (piece.kind) {
        case Inline::Kind::Text:
            text += piece.text;
            break;
        case Inline::Kind::Strong:
            text += QStringLiteral("<strong>%1</strong>").arg(spelt(piece.children));
            break;
        case Inline::Kind::Emphasis:
            text += QStringLiteral("<em>%1</em>").arg(spelt(piece.children));
            break;
        case Inline::Kind::Link:
            text += QStringLiteral("<link %1>%2</link>").arg(piece.address, spelt(piece.children));
            break;
        case Inline::Kind::Code:
            text += QStringLiteral("<code>%1</code>").arg(piece.text);
            break;
        case Inline::Kind::LineBreak:
            text += QStringLiteral("<br>");
            break;
        case Inline::Kind::Image:
            text += QStringLiteral("<image %1>%2</image>").arg(piece.address, piece.text);
            break;
        }
    }
    return text;
}

void dump(const Block &block, int depth, QString &out)
{
    out += QString(depth * 2, QLatin1Char(' ')) + QLatin1String(name(block.kind));
    if (block.level)
        out += QLatin1Char(' ') + QString::number(block.level);
    if (block.role != Block::Role::None)
        out += QStringLiteral(" role=") + QLatin1String(name(block.role));
    if (block.polarity)
        out += QStringLiteral(" polarity=") + toKey(*block.polarity);
    if (block.ordered)
        out += QStringLiteral(" from=%1").arg(block.start);
    if (block.headerRows)
        out += QStringLiteral(" heads=%1").arg(block.headerRows);
    if (!block.mark.isEmpty())
        out += QStringLiteral(" mark=%1 (%2)").arg(block.mark, block.markMeaning);
    if (!block.attribution.isEmpty())
        out += QStringLiteral(" by=%1").arg(block.attribution);
    if (!block.language.isEmpty())
        out += QStringLiteral(" language=%1").arg(block.language);
    if (block.picture)
        out += QStringLiteral(" picture=%1 alternative=%2").arg(block.picture->mediaType, block.picture->alternativeText);
    QString text = block.kind == Block::Kind::CodeBlock ? block.text : spelt(block.inlines);
    text.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    if (!text.isEmpty())
        out += QStringLiteral(": ") + text;
    out += QLatin1Char('\n');
    for (const Block &child : block.children)
        dump(child, depth + 1, out);
}

} // namespace

Result<void> writeTreeDump(const Document &document, const HouseStyle &, QIODevice &device)
{
    QString out = QStringLiteral("document %1: %2\n").arg(document.language, document.title);
    for (const Block &block : document.blocks)
        dump(block, 1, out);
    return writeUtf8(device, out);
}

} // namespace glaneur
