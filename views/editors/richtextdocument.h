// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"
#include "views/editors/textlook.h"
#include "views/editors/textmarks.h"
#include "views/editors/texttree.h"

#include <QHash>
#include <QSet>
#include <QTextDocument>
#include <memory>
#include <optional>

namespace glaneur {

/// Rich text in a QTextDocument and back. A piece that was not touched since load() comes back as it was, whatever
/// the document makes of it; a touched one says the same with its marks nested the shortest way.
///
/// What a paragraph says is kept until it changes, so that the cost of richText() and show() hangs on what was edited
/// and hardly on how much there is.
class RichTextDocument
{
public:
    explicit RichTextDocument(QTextDocument *document);
    ~RichTextDocument();
    RichTextDocument(const RichTextDocument &) = delete;
    RichTextDocument &operator=(const RichTextDocument &) = delete;

    QTextDocument *document() const { return m_document; }
    const QPalette &palette() const { return m_look.palette(); }
    /// Sets the colours again; no edit.
    void setPalette(const QPalette &palette);

    /// Replaces the whole document.
    void load(const QList<TextBlock> &blocks);
    void load(const RichText &text);

    /// Where things stand after show().
    struct Shown
    {
        int position;  ///< of what stood at the place asked for
        int changeEnd; ///< behind the last character that differs
    };
    /// Makes the document say \p text, touching only the paragraphs that differ. \p position is a place before.
    Shown show(const RichText &text, int position);

    /// What the document says; the loaded text itself where it says the same. Empty paragraphs are left out.
    RichText richText() const;
    QList<TextBlock> blocks() const;
    /// The part between two places of the document; a single paragraph comes without what it stands in.
    QList<TextBlock> blocks(int from, int to) const;
    /// Works out for at most \p milliseconds what richText() needs. False while there is more.
    bool prepare(int milliseconds) const;

    /// Writes \p blocks in place of the selection of \p cursor, in the containers that stand around it.
    void insert(QTextCursor cursor, const QList<TextBlock> &blocks);
    /// Makes spaces of the line breaks of \p block where it is a heading or stands in a cell: CommonMark has none there.
    void keepOnOneLine(const QTextBlock &block);

    /// Sets bullets, margins, sizes and colours of the paragraphs between two places by what they are. To be called
    /// after they became something else.
    void applyLook(int from, int to) { m_look.apply(from, to); }
    void applyLook() { m_look.apply(); }
    /// An id that no container of the document has.
    int newId() { return ++m_lastId; }

private:
    /// Top-level blocks that are written without regard to their neighbours: one, or lists that follow each other.
    struct Piece
    {
        QList<qint64> serials; ///< of the leaves that it is made of
        QList<TextBlock> blocks;
        QString source;
    };
    struct PlacedPiece
    {
        std::shared_ptr<const Piece> piece;
        int from; ///< the position of its first character
        int to;   ///< behind its last
        bool hasTable;
    };

    QList<PlacedPiece> pieces() const;
    std::optional<QList<PlacedPiece>> piecesWithin(int milliseconds) const;
    const LeafData *leafData(QTextBlock block) const;
    std::shared_ptr<const Piece> piece(const QList<qint64> &serials, const QList<TreeLeaf> &leaves) const;
    bool saysWhatWasLoaded() const;
    void keepLeaves();
    void forget(int from, int to);

    QString wordsBetween(int from, int to) const;
    static Shown shownAfter(const QString &before, const QString &after, int from, int position);
    bool canShowBetween(const PlacedPiece *left, const QList<PlacedPiece> &changed, const QList<TextBlock> &middle,
                        const PlacedPiece *right) const;
    void showBetween(const PlacedPiece *left, const QList<TextBlock> &middle, const PlacedPiece *right);

    void writeBlocks(QTextCursor &cursor, const QList<TextBlock> &blocks, const TextPath &path);
    void writeLeaf(QTextCursor &cursor, const TextPath &path, const TextBlock &block, TextLeaf leaf);
    void writeTable(QTextCursor &cursor, const TextPath &path, const TextBlock &block);
    int remember(const TextBlock &block);
    QList<TreeLeaf> leavesOf(const QTextBlock &block, int from, int to) const;
    TreeLeaf leafOfTable(const QTextTable &table) const;

    QTextDocument *m_document;
    TextLook m_look;
    QMetaObject::Connection m_changes;
    std::optional<RichText> m_loaded;
    QList<TextBlock> m_loadedBlocks;
    QHash<int, TextBlock> m_sources; ///< what was written, by SourceProperty
    QSet<int> m_headless;            ///< items that started with a list when they were written
    mutable QHash<qint64, std::shared_ptr<const Piece>> m_pieces; ///< by the serial of the first leaf
    int m_lastId = 0;
    bool m_freshBlock = true; ///< the block at the cursor holds nothing yet
    bool m_touched = false;   ///< since m_loaded was loaded
    bool m_quiet = false;     ///< the document changes, but says the same
};

} // namespace glaneur
