// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/richtextdocument.h"

#include <QTextCursor>

namespace glaneur {

/// What a person does to the structure of an edited text: each function is one gesture on the paragraphs that
/// \p cursor touches.
class TextCommands
{
public:
    explicit TextCommands(RichTextDocument &text) : m_text(text) {}

    /// Whether the paragraph at \p cursor stands in a list of this kind.
    static bool inList(const QTextCursor &cursor, bool ordered);
    static bool inList(const QTextCursor &cursor);
    static bool inQuote(const QTextCursor &cursor);
    /// The level of the heading at \p cursor; 0 where it is none.
    static int headingLevel(const QTextCursor &cursor);

    /// Makes list items, or plain paragraphs where all of them are items of such a list.
    void toggleList(const QTextCursor &cursor, bool ordered);
    void toggleQuote(const QTextCursor &cursor);
    /// \p level 0 makes plain paragraphs.
    void setHeading(const QTextCursor &cursor, int level);
    void toggleCode(const QTextCursor &cursor);

    /// Puts the items one list deeper, under the one before. False where there is none before.
    bool indent(const QTextCursor &cursor);
    /// Puts the items one list further out, or out of the list. False outside of lists.
    bool outdent(const QTextCursor &cursor);

    /// Starts a new paragraph or item. False where the default will do nothing else.
    void splitParagraph(QTextCursor &cursor);
    /// Backspace at a paragraph's start, where it first leaves heading, code, list or quote. False where it is in none.
    bool unformatAtStart(const QTextCursor &cursor);

private:
    class Gesture;

    void touch(const QTextBlock &block);
    void setPath(const QTextBlock &block, const TextPath &path);
    void setLeaf(const QTextBlock &block, TextLeaf leaf, int level = 0);
    /// Changes the kind of the list \p id that \p block stands in.
    void setOrdered(const QTextBlock &block, int id, bool ordered);
    QList<QTextBlock> touched(const QTextCursor &cursor) const;
    /// In the blocks from \p block on that stand in \p from, puts \p to in the place of \p from.
    void replacePrefix(QTextBlock block, const TextPath &from, const TextPath &to);
    /// From \p block on, as long as they stand in the container \p id, gives that container the id \p newId.
    void renameFrom(QTextBlock block, int id, int newId);
    bool outdentBlock(const QTextBlock &block);
    bool indentBlock(const QTextBlock &block);
    void dropQuote(const QTextBlock &block);
    /// The id of the container at \p depth of \p neighbour, where it continues \p path with one like \p wanted; else 0.
    static int joinable(const QTextBlock &neighbour, const TextPath &path, const TextContainer &wanted);

    RichTextDocument &m_text;
    QTextCursor m_first; ///< where what the gesture touched begins
    QTextCursor m_last;  ///< and its last paragraph
};

} // namespace glaneur
