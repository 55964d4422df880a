// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QStringList>

namespace glaneur::testing {

/// What \p blocks say to a reader, a line a block, in reading order: signs, numbers and attributions included,
/// alternative texts not.
inline void appendDocumentText(const QList<Block> &blocks, QStringList &lines)
{
    for (const Block &block : blocks) {
        if (!block.attribution.isEmpty())
            lines.append(block.mark + QLatin1Char(' ') + block.attribution);
        if (!block.inlines.isEmpty())
            lines.append(plainText(block.inlines));
        if (!block.text.isEmpty())
            lines.append(block.text);
        for (qsizetype i = 0; i < block.children.size(); ++i) {
            const Block &child = block.children.at(i);
            if (child.kind == Block::Kind::ListItem)
                lines.append(block.ordered ? QString::number(block.start + i) : child.mark);
            appendDocumentText({child}, lines);
        }
    }
}

inline QString documentText(const Document &document)
{
    QStringList lines;
    appendDocumentText(document.blocks, lines);
    return lines.join(QLatin1Char('\n'));
}

/// The letters, digits and marks of \p text, composed, without anything between them.
inline QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            letters += c;
    }
    return letters;
}

} // namespace glaneur::testing
