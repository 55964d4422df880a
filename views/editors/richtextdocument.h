// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"
#include "views/editors/textmarks.h"

#include <QHash>
#include <QPalette>
#include <QSet>
#include <QTextDocument>
#include <optional>

class QTextTable;

namespace glaneur {

/// Rich text in a QTextDocument and back. A piece that was not touched since load() comes back as it was, whatever
/// the document makes of it; a touched one says the same with its marks nested the shortest way.
class RichTextDocument
{
public:
    explicit RichTextDocument(QTextDocument *document) : m_document(document) {}

    QTextDocument *document() const { return m_document; }
    void setPalette(const QPalette &palette) { m_palette = palette; }
    const QPalette &palette() const { return m_palette; }

    /// Replaces the whole document.
    void load(const QList<TextBlock> &blocks);
    /// What the document says. Empty paragraphs are left out.
    QList<TextBlock> blocks() const;
    /// The part between two places of the document; a single paragraph comes without what it stands in.
    QList<TextBlock> blocks(int from, int to) const;

    /// Writes \p blocks in place of the selection of \p cursor, in the containers that stand around it.
    void insert(QTextCursor cursor, const QList<TextBlock> &blocks);

    /// Sets bullets, margins, sizes and colours by what each paragraph is. To be called after a paragraph became
    /// something else and when the palette changed.
    void applyLook();
    /// An id that no container of the document has.
    int newId() { return ++m_lastId; }

private:
    struct Source
    {
        TextBlock block;
        QString print;
    };

    void writeBlocks(QTextCursor &cursor, const QList<TextBlock> &blocks, const TextPath &path);
    void writeLeaf(QTextCursor &cursor, const TextPath &path, const TextBlock &block, TextLeaf leaf);
    void writeTable(QTextCursor &cursor, const TextPath &path, const TextBlock &block);
    int remember(const TextBlock &block);
    std::optional<TextBlock> leafBlock(const QTextBlock &block, int from, int to) const;
    TextBlock tableBlock(const QTextTable &table) const;

    QTextDocument *m_document;
    QPalette m_palette;
    QHash<int, Source> m_sources;
    QSet<int> m_headless; ///< items that started with a list when they were written
    int m_lastId = 0;
    bool m_freshBlock = true; ///< the block at the cursor holds nothing yet
};

} // namespace glaneur
