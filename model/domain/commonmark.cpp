// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commonmark.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>
#include <mutex>
#include <utility>

namespace glaneur {

namespace {

// Deeper nesting is of no use to a reader and would only cost stack.
constexpr int maximumDepth = 60;

/// Builds the tree from the events of a walk over cmark's. What is too deep to keep gives its content to the nearest
/// container that is kept.
class TreeBuilder
{
public:
    QList<TextBlock> takeBlocks() { return std::move(m_root.children); }

    void enter(cmark_node *node)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_DOCUMENT)
            return;
        if (isInline(type))
            enterInline(node, type);
        else
            enterBlock(node, type);
    }

    /// Called for nodes that can hold others.
    void leave(cmark_node *node)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_DOCUMENT)
            return;
        if (isInline(type))
            closeSpan();
        else
            closeBlock();
    }

private:
    /// A piece of text that starts with a byte order mark keeps it.
    static QString string(const char *text)
    {
        const QByteArrayView bytes(text);
        const QString decoded = QString::fromUtf8(bytes);
        return bytes.startsWith("\xef\xbb\xbf") ? QChar(QChar::ByteOrderMark) + decoded : decoded;
    }

    static bool isInline(cmark_node_type type)
    {
        return (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE;
    }

    TextBlock &container() { return m_open.isEmpty() ? m_root : m_open.last(); }

    void enterBlock(cmark_node *node, cmark_node_type type)
    {
        TextBlock block;
        if (type == CMARK_NODE_HEADING) {
            block.kind = TextBlock::Kind::Heading;
            block.level = cmark_node_get_heading_level(node);
        } else if (type == CMARK_NODE_BLOCK_QUOTE) {
            block.kind = TextBlock::Kind::Quote;
        } else if (type == CMARK_NODE_LIST) {
            block.kind = TextBlock::Kind::List;
            block.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
            if (block.ordered)
                block.start = cmark_node_get_list_start(node);
        } else if (type == CMARK_NODE_ITEM) {
            block.kind = TextBlock::Kind::ListItem;
        } else if (type == CMARK_NODE_THEMATIC_BREAK) {
            block.kind = TextBlock::Kind::Rule;
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            block.kind = TextBlock::Kind::Code;
            block.text = string(cmark_node_get_literal(node));
            if (block.text.endsWith(QLatin1Char('\n')))
                block.text.chop(1);
        } else if (type == CMARK_NODE_HTML_BLOCK) {
            const QStringList lines = string(cmark_node_get_literal(node)).split(QLatin1Char('\n'));
            for (const QString &line : lines)
                block.inlines << Inline::plain(line) << Inline::plain(QStringLiteral(" "));
        } else if (type != CMARK_NODE_PARAGRAPH) {
            // The table extension makes its types when it is registered: they are told by name.
            const QLatin1String name(cmark_node_get_type_string(node));
            const bool head = name == QLatin1String("table_header");
            m_inTableHead = m_inTableHead || head;
            if (name == QLatin1String("table"))
                block.kind = TextBlock::Kind::Table;
            else if (name == QLatin1String("table_cell"))
                block.kind = TextBlock::Kind::TableCell;
            else if (head || name == QLatin1String("table_row"))
                block.kind = TextBlock::Kind::TableRow;
        }
        m_open.append(block);
        if (cmark_node_first_child(node) == nullptr && isLeaf(type))
            closeBlock();
    }

    /// The walk leaves a leaf without telling.
    static bool isLeaf(cmark_node_type type)
    {
        return type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_THEMATIC_BREAK || type == CMARK_NODE_CODE_BLOCK;
    }

    void closeBlock()
    {
        if (m_open.last().kind == TextBlock::Kind::TableRow && std::exchange(m_inTableHead, false) && closeTableHead())
            return;
        TextBlock closed = m_open.takeLast();
        closed.inlines = normalized(closed.inlines);
        const bool empty = (closed.kind == TextBlock::Kind::Paragraph && closed.inlines.isEmpty())
            || (closed.kind == TextBlock::Kind::Table && closed.children.isEmpty());
        if (empty)
            return;
        if (m_open.size() < maximumDepth || closed.children.isEmpty())
            container().children.append(closed);
        else
            container().children.append(closed.children);
    }

    /// A head whose cells are all empty is how a table without a head is written. Returns whether it was dropped.
    bool closeTableHead()
    {
        for (const TextBlock &cell : std::as_const(m_open.last().children)) {
            if (!cell.inlines.isEmpty()) {
                m_open[m_open.size() - 2].headerRows = 1;
                return false;
            }
        }
        m_open.removeLast();
        return true;
    }

    QList<Inline> &inlines() { return m_openSpans.isEmpty() ? container().inlines : m_openSpans.last().children; }

    static QString addressOf(cmark_node *node)
    {
        const QString address = string(cmark_node_get_url(node));
        return address == QLatin1String("#") ? QString() : address;
    }

    void enterInline(cmark_node *node, cmark_node_type type)
    {
        Inline piece;
        if (type == CMARK_NODE_LINEBREAK) {
            piece = Inline::lineBreak();
        } else if (type == CMARK_NODE_SOFTBREAK) {
            piece = Inline::plain(QStringLiteral(" "));
        } else if (type == CMARK_NODE_CODE) {
            piece.kind = Inline::Kind::Code;
            piece.text = string(cmark_node_get_literal(node));
        } else if (type == CMARK_NODE_STRONG) {
            piece.kind = Inline::Kind::Strong;
        } else if (type == CMARK_NODE_EMPH) {
            piece.kind = Inline::Kind::Emphasis;
        } else if (type == CMARK_NODE_LINK) {
            piece.kind = Inline::Kind::Link;
            piece.address = addressOf(node);
        } else if (type == CMARK_NODE_IMAGE) {
            piece.kind = Inline::Kind::Image;
            piece.address = addressOf(node);
        } else {
            piece = Inline::plain(string(cmark_node_get_literal(node)));
        }
        const bool leaf = type == CMARK_NODE_LINEBREAK || type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_CODE
            || type == CMARK_NODE_TEXT || type == CMARK_NODE_HTML_INLINE;
        if (leaf)
            inlines().append(piece);
        else
            m_openSpans.append(piece);
    }

    void closeSpan()
    {
        Inline span = m_openSpans.takeLast();
        if (span.kind == Inline::Kind::Image) {
            span.text = plainText(span.children);
            span.children.clear();
        } else if (m_openSpans.size() >= maximumDepth) {
            inlines().append(span.children);
            return;
        }
        inlines().append(span);
    }

    TextBlock m_root;
    QList<TextBlock> m_open;
    QList<Inline> m_openSpans;
    bool m_inTableHead = false;
};

} // namespace

QList<TextBlock> parseCommonMark(const QString &source)
{
    if (source.isEmpty())
        return {};
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);

    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(cmark_parser_new(CMARK_OPT_DEFAULT),
                                                                             cmark_parser_free);
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
    const QByteArray bytes = source.toUtf8();
    cmark_parser_feed(parser.get(), bytes.constData(), size_t(bytes.size()));
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> root(cmark_parser_finish(parser.get()),
                                                                       cmark_node_free);
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(root.get()), cmark_iter_free);

    TreeBuilder builder;
    for (cmark_event_type event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get())) {
        cmark_node *node = cmark_iter_get_node(walk.get());
        if (event == CMARK_EVENT_ENTER)
            builder.enter(node);
        else
            builder.leave(node);
    }
    return builder.takeBlocks();
}

} // namespace glaneur
