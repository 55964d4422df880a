// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/textcommands.h"

#include <QTextTable>
#include <algorithm>

namespace glaneur {

namespace {

using Kind = TextContainer::Kind;

TextPath pathAt(const QTextBlock &block) { return block.isValid() ? pathOf(block.blockFormat()) : TextPath(); }

bool startsWith(const TextPath &path, const TextPath &prefix)
{
    if (path.size() < prefix.size())
        return false;
    for (qsizetype i = 0; i < prefix.size(); ++i) {
        if (path.at(i).id != prefix.at(i).id)
            return false;
    }
    return true;
}

/// \p cursor as a copy with both ends at \p position.
QTextCursor placed(const QTextCursor &cursor, int position)
{
    QTextCursor copy(cursor);
    copy.setPosition(position);
    return copy;
}

} // namespace

/// All edits of one gesture, with the look of what they touched set once at the end.
class TextCommands::Gesture
{
public:
    Gesture(TextCommands &commands, const QTextCursor &cursor) : m_commands(commands), m_cursor(cursor)
    {
        m_cursor.beginEditBlock();
        commands.m_first = placed(cursor, cursor.selectionStart());
        commands.m_last = placed(cursor, cursor.selectionEnd());
    }
    ~Gesture()
    {
        m_commands.m_text.applyLook(m_commands.m_first.position(), m_commands.m_last.position());
        m_cursor.endEditBlock();
    }
    Gesture(const Gesture &) = delete;
    Gesture &operator=(const Gesture &) = delete;

private:
    TextCommands &m_commands;
    QTextCursor m_cursor;
};

void TextCommands::touch(const QTextBlock &block)
{
    if (block.position() < m_first.position())
        m_first.setPosition(block.position());
    if (block.position() > m_last.position())
        m_last.setPosition(block.position());
}

void TextCommands::setPath(const QTextBlock &block, const TextPath &path)
{
    QTextBlockFormat format;
    format.setProperty(PathProperty, toString(path));
    QTextCursor(block).mergeBlockFormat(format);
    touch(block);
}

void TextCommands::setLeaf(const QTextBlock &block, TextLeaf leaf, int level)
{
    QTextBlockFormat format;
    format.setProperty(LeafProperty, int(leaf));
    format.setHeadingLevel(level);
    QTextCursor(block).mergeBlockFormat(format);
    m_text.keepOnOneLine(block);
    touch(block);
}

bool TextCommands::inList(const QTextCursor &cursor, bool ordered)
{
    const TextPath path = pathAt(cursor.block());
    const qsizetype list = innermost(path, Kind::List);
    return list >= 0 && path.at(list).ordered == ordered;
}

bool TextCommands::inList(const QTextCursor &cursor)
{
    return innermost(pathAt(cursor.block()), Kind::List) >= 0;
}

bool TextCommands::inQuote(const QTextCursor &cursor)
{
    return innermost(pathAt(cursor.block()), Kind::Quote) >= 0;
}

int TextCommands::headingLevel(const QTextCursor &cursor)
{
    const QTextBlockFormat format = cursor.blockFormat();
    return leafOf(format) == TextLeaf::Heading ? format.headingLevel() : 0;
}

QList<QTextBlock> TextCommands::touched(const QTextCursor &cursor) const
{
    QList<QTextBlock> blocks;
    const QTextDocument *document = m_text.document();
    QTextBlock block = document->findBlock(cursor.selectionStart());
    for (; block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        if (!QTextCursor(block).currentTable())
            blocks.append(block);
    }
    return blocks;
}

void TextCommands::replacePrefix(QTextBlock block, const TextPath &from, const TextPath &to)
{
    for (; block.isValid(); block = block.next()) {
        const TextPath path = pathAt(block);
        if (!startsWith(path, from))
            return;
        setPath(block, to + path.mid(from.size()));
    }
}

void TextCommands::renameFrom(QTextBlock block, int id, int newId)
{
    for (; block.isValid(); block = block.next()) {
        TextPath path = pathAt(block);
        const auto step = std::find_if(path.begin(), path.end(), [&](const auto &s) { return s.id == id; });
        if (step == path.end())
            return;
        step->id = newId;
        setPath(block, path);
    }
}

int TextCommands::joinable(const QTextBlock &neighbour, const TextPath &path, const TextContainer &wanted)
{
    const TextPath other = pathAt(neighbour);
    if (other.size() <= path.size() || !startsWith(other, path))
        return 0;
    const TextContainer &next = other.at(path.size());
    return next.kind == wanted.kind && next.ordered == wanted.ordered ? next.id : 0;
}

void TextCommands::toggleList(const QTextCursor &cursor, bool ordered)
{
    const Gesture gesture(*this, cursor);
    const QList<QTextBlock> blocks = touched(cursor);
    const bool all = std::all_of(blocks.begin(), blocks.end(), [&](const QTextBlock &block) {
        return inList(QTextCursor(block), ordered);
    });
    for (const QTextBlock &block : blocks) {
        const TextPath path = pathAt(block);
        const qsizetype list = innermost(path, Kind::List);
        if (all) {
            outdentBlock(block);
        } else if (list >= 0) {
            if (path.at(list).ordered == ordered)
                continue;
            setOrdered(block, path.at(list).id, ordered);
        } else {
            TextContainer container{Kind::List, 0, ordered, 1};
            container.id = joinable(block.previous(), path, container);
            const int after = joinable(block.next(), path, container);
            if (container.id == 0)
                container.id = after > 0 ? after : m_text.newId();
            else if (after > 0)
                renameFrom(block.next(), after, container.id);
            if (leafOf(block.blockFormat()) != TextLeaf::Paragraph)
                setLeaf(block, TextLeaf::Paragraph);
            setPath(block, path + TextPath{container, {Kind::Item, m_text.newId(), false, 1}});
        }
    }
}

void TextCommands::setOrdered(const QTextBlock &block, int id, bool ordered)
{
    // The whole list changes its kind: half a list would be two.
    const auto change = [&](const QTextBlock &other) {
        TextPath path = pathAt(other);
        const auto step = std::find_if(path.begin(), path.end(), [&](const auto &s) { return s.id == id; });
        if (step == path.end())
            return false;
        step->ordered = ordered;
        setPath(other, path);
        return true;
    };
    for (QTextBlock other = block; other.isValid() && change(other); other = other.next()) { }
    for (QTextBlock other = block.previous(); other.isValid() && change(other); other = other.previous()) { }
}

bool TextCommands::outdentBlock(const QTextBlock &block)
{
    const TextPath path = pathAt(block);
    const qsizetype item = innermost(path, Kind::Item);
    if (item < 1)
        return false;
    const TextPath own = path.first(item + 1);
    QTextBlock after = block;
    while (after.isValid() && startsWith(pathAt(after), own))
        after = after.next();
    if (item >= 2 && path.at(item - 2).kind == Kind::Item) {
        const TextContainer moved{Kind::Item, m_text.newId(), false, 1};
        const int outer = path.at(item - 2).id;
        replacePrefix(block, own, path.first(item - 2) + TextPath{moved});
        // What followed in the inner list now hangs under the item that moved out.
        renameFrom(after, outer, moved.id);
    } else {
        replacePrefix(block, own, path.first(item - 1));
        renameFrom(after, path.at(item - 1).id, m_text.newId());
    }
    return true;
}

bool TextCommands::indentBlock(const QTextBlock &block)
{
    const TextPath path = pathAt(block);
    const qsizetype item = innermost(path, Kind::Item);
    if (item < 1)
        return false;
    const TextPath list = path.first(item);
    QTextBlock first = block;
    while (first.previous().isValid() && startsWith(pathAt(first.previous()), path.first(item + 1)))
        first = first.previous();
    const TextPath before = pathAt(first.previous());
    if (before.size() <= item || !startsWith(before, list))
        return false;
    const TextPath parent = before.first(item + 1);
    TextContainer inner{Kind::List, 0, path.at(item - 1).ordered, 1};
    inner.id = joinable(first.previous(), parent, inner);
    if (inner.id == 0)
        inner.id = m_text.newId();
    replacePrefix(first, path.first(item + 1), parent + TextPath{inner, path.at(item)});
    return true;
}

bool TextCommands::indent(const QTextCursor &cursor)
{
    const Gesture gesture(*this, cursor);
    bool done = false;
    for (const QTextBlock &block : touched(cursor))
        done = indentBlock(block) || done;
    return done;
}

bool TextCommands::outdent(const QTextCursor &cursor)
{
    const Gesture gesture(*this, cursor);
    bool done = false;
    for (const QTextBlock &block : touched(cursor))
        done = outdentBlock(block) || done;
    return done;
}

void TextCommands::dropQuote(const QTextBlock &block)
{
    TextPath path = pathAt(block);
    const qsizetype quote = innermost(path, Kind::Quote);
    if (quote < 0)
        return;
    const int id = path.at(quote).id;
    path.removeAt(quote);
    setPath(block, path);
    renameFrom(block.next(), id, m_text.newId());
}

void TextCommands::toggleQuote(const QTextCursor &cursor)
{
    const Gesture gesture(*this, cursor);
    const QList<QTextBlock> blocks = touched(cursor);
    const bool all =
        std::all_of(blocks.begin(), blocks.end(), [](const QTextBlock &block) { return inQuote(QTextCursor(block)); });
    TextContainer quote{Kind::Quote, 0, false, 1};
    for (const QTextBlock &block : blocks) {
        if (all) {
            dropQuote(block);
        } else if (!inQuote(QTextCursor(block))) {
            if (quote.id == 0)
                quote.id = joinable(block.previous(), {}, quote);
            if (quote.id == 0)
                quote.id = m_text.newId();
            setPath(block, TextPath{quote} + pathAt(block));
        }
    }
}

void TextCommands::setHeading(const QTextCursor &cursor, int level)
{
    const Gesture gesture(*this, cursor);
    for (const QTextBlock &block : touched(cursor))
        setLeaf(block, level > 0 ? TextLeaf::Heading : TextLeaf::Paragraph, level);
}

void TextCommands::toggleCode(const QTextCursor &cursor)
{
    const Gesture gesture(*this, cursor);
    const QList<QTextBlock> blocks = touched(cursor);
    const bool all = std::all_of(blocks.begin(), blocks.end(), [](const QTextBlock &block) {
        return leafOf(block.blockFormat()) == TextLeaf::Code;
    });
    for (const QTextBlock &block : blocks)
        setLeaf(block, all ? TextLeaf::Paragraph : TextLeaf::Code);
}

void TextCommands::splitParagraph(QTextCursor &cursor)
{
    const Gesture gesture(*this, cursor);
    cursor.removeSelectedText();
    QTextBlock block = cursor.block();
    const TextLeaf leaf = leafOf(block.blockFormat());
    if (leaf == TextLeaf::Code) {
        // A second Enter on an empty last line leaves the code.
        const QString text = block.text();
        if (!cursor.atBlockEnd() || !text.endsWith(QChar(QChar::LineSeparator))) {
            cursor.insertText(QString(QChar(QChar::LineSeparator)));
            return;
        }
        cursor.deletePreviousChar();
        cursor.insertBlock();
        setLeaf(cursor.block(), TextLeaf::Paragraph);
        return;
    }
    if (block.text().isEmpty() && leaf == TextLeaf::Paragraph) {
        if (outdentBlock(block))
            return;
        if (inQuote(cursor)) {
            dropQuote(block);
            return;
        }
    }
    const bool atStart = cursor.atBlockStart() && !block.text().isEmpty();
    const bool atEnd = cursor.atBlockEnd();
    cursor.insertBlock();
    const QTextBlock second = cursor.block();
    if (leaf == TextLeaf::Heading && atEnd)
        setLeaf(second, TextLeaf::Paragraph);
    else if (leaf == TextLeaf::Rule || (leaf == TextLeaf::Heading && atStart))
        setLeaf(leaf == TextLeaf::Rule ? second : second.previous(), TextLeaf::Paragraph);
    const TextPath path = pathAt(second);
    const qsizetype item = innermost(path, Kind::Item);
    if (item >= 0)
        renameFrom(second, path.at(item).id, m_text.newId());
    // What is typed next starts plain.
    if (cursor.atBlockEnd())
        cursor.setBlockCharFormat({});
}

bool TextCommands::unformatAtStart(const QTextCursor &cursor)
{
    const Gesture gesture(*this, cursor);
    const QTextBlock block = cursor.block();
    if (leafOf(block.blockFormat()) != TextLeaf::Paragraph) {
        setLeaf(block, TextLeaf::Paragraph);
        return true;
    }
    const TextPath path = pathAt(block);
    const qsizetype item = innermost(path, Kind::Item);
    // An item with something below it joins the one before: out of the list it would tear that off.
    if (item > 0 && startsWith(pathAt(block.next()), path.first(item + 1))
        && startsWith(pathAt(block.previous()), path.first(item)))
        return false;
    return outdentBlock(block) || (inQuote(cursor) && (dropQuote(block), true));
}

} // namespace glaneur
