// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"
#include "readers/htmlroles.h"
#include "readers/htmltokenizer.h"

namespace glaneur {

/// Builds blocks from the tags of HTML as they come. Whatever their order, the text is kept and the tree is sound:
/// items are in lists, cells in rows, and the depth is bounded.
class HtmlTree
{
public:
    /// All blocks; the tree is empty then.
    QList<TextBlock> takeBlocks();

    void addText(const QString &text);
    void addBreak();
    void addRule();
    void addImage(const QString &alternative, const QString &address);

    /// What the start tag \p tag of an element of \p role does to the tree, where that is the same in every HTML; marks,
    /// links, pictures and quotation marks are left to the reader.
    void startElement(const HtmlToken &tag, HtmlRole role);
    /// The same for an end tag.
    void endElement(HtmlRole role);

    /// A paragraph ends here, if one is open.
    void parts();
    void startHeading(int level);
    void endHeading();
    void startList(bool ordered, int start);
    void startItem();
    void startQuote();
    void startTable();
    void startRow();
    void startCell(bool isHead, int columns);
    void startCaption();
    void endCaption();
    void startCode();
    void endCode();
    /// Ends the innermost open \p kind with all that is open within; nothing where none is.
    void endContainer(TextBlock::Kind kind);

    void startMark(Inline::Kind kind, const QString &address, const QString &name);
    /// Ends the innermost mark that the tag \p name started; those within go on.
    void endMark(const QString &name);

private:
    struct OpenMark
    {
        Inline mark;
        QString name;
    };
    struct OpenBlock
    {
        TextBlock block;
        bool isHead = false; // of a cell
        int columns = 1;     // that a cell spans
        bool implied = false; // a list of items that stand in none
    };

    QList<Inline> &inlines();
    void add(const Inline &piece);
    void append(const TextBlock &block);
    void closeMarks(qsizetype downTo);
    void reopen(const QList<OpenMark> &marks);
    void flush();
    /// Opens the item or cell that content needs where the innermost container holds none itself.
    void openForContent();
    /// Ends the list of items that stand in none: what follows is no item.
    void endImpliedList();
    void push(TextBlock::Kind kind);
    void pop();
    qsizetype innermost(TextBlock::Kind kind) const;
    void finishTable(TextBlock &table);

    TextBlock m_root;
    QList<OpenBlock> m_open;
    QList<OpenMark> m_marks;
    QList<Inline> m_line;
    QString m_code;
    bool m_inCode = false;
    bool m_inCaption = false;
    int m_heading = 0;
    bool m_afterSpace = true;
};

} // namespace glaneur
