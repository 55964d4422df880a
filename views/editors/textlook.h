// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/textpath.h"

#include <QHash>
#include <QPalette>
#include <QPointer>
#include <QTextBlock>
#include <QTextList>

class QTextDocument;
class QTextTable;

namespace glaneur {

/// Gives the paragraphs of a document the bullets, margins, sizes and colours of what they are.
class TextLook
{
public:
    explicit TextLook(QTextDocument *document);

    void setPalette(const QPalette &palette) { m_palette = palette; }
    const QPalette &palette() const { return m_palette; }

    /// All of the document.
    void apply();
    /// The paragraphs and tables from \p from to \p to, and the one behind, whose bullet may have become another's.
    void apply(int from, int to);
    /// The format of a paragraph that stands at \p path, without its bullet.
    QTextBlockFormat blockFormat(const TextPath &path, TextLeaf leaf, int level, bool isFirst) const;

private:
    void setTable(QTextTable *table);
    void setBlock(const QTextBlock &block);
    void setBullet(const QTextBlock &block, const TextContainer &list, int depth);
    void setCharacters(const QTextBlock &block, TextLeaf leaf, int level);
    TextPath pathBefore(const QTextBlock &block) const;
    QTextTable *tableAt(const QTextBlock &block) const;

    QTextDocument *m_document;
    QPalette m_palette;
    QHash<int, QPointer<QTextList>> m_lists; ///< by the id of the container
};

} // namespace glaneur
