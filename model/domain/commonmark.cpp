// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commonmark.h"

#include "domain/entities.h"

#include <md4c.h>

namespace glaneur {

namespace {

// Deeper nesting is of no use to a reader and would only cost stack.
constexpr int maximumDepth = 60;

/// Builds the tree from md4c's events. A null entry on a stack stands for a container too deep to keep: what is in
/// it goes to the nearest kept one.
class TreeBuilder
{
public:
    QList<TextBlock> takeBlocks() { return std::move(m_root.children); }

    static int enterBlock(MD_BLOCKTYPE type, void *detail, void *self)
    {
        static_cast<TreeBuilder *>(self)->openBlock(type, detail);
        return 0;
    }
    static int leaveBlock(MD_BLOCKTYPE type, void *, void *self)
    {
        static_cast<TreeBuilder *>(self)->closeBlock(type);
        return 0;
    }
    static int enterSpan(MD_SPANTYPE type, void *detail, void *self)
    {
        static_cast<TreeBuilder *>(self)->openSpan(type, detail);
        return 0;
    }
    static int leaveSpan(MD_SPANTYPE, void *, void *self)
    {
        static_cast<TreeBuilder *>(self)->closeSpan();
        return 0;
    }
    static int text(MD_TEXTTYPE type, const MD_CHAR *data, MD_SIZE size, void *self)
    {
        static_cast<TreeBuilder *>(self)->addText(type, QString::fromUtf8(data, qsizetype(size)));
        return 0;
    }

private:
    struct Open
    {
        TextBlock block;
        bool implicit = false; // the paragraph of a tight list item
        bool kept = true;
    };

    TextBlock &container() { return m_open.isEmpty() ? m_root : m_open.last().block; }

    void push(const TextBlock &block, bool implicit = false)
    {
        m_open.append({block, implicit, int(m_open.size()) < maximumDepth});
    }

    void pop()
    {
        Open closed = m_open.takeLast();
        if (closed.block.kind == TextBlock::Kind::Paragraph || closed.block.kind == TextBlock::Kind::Heading
            || closed.block.kind == TextBlock::Kind::TableCell)
            closed.block.inlines = normalized(closed.block.inlines);
        if (closed.block.kind == TextBlock::Kind::Paragraph && closed.block.inlines.isEmpty())
            return;
        QList<TextBlock> &siblings = container().children;
        if (closed.kept)
            siblings.append(closed.block);
        else if (closed.block.children.isEmpty())
            siblings.append(closed.block);
        else
            siblings.append(closed.block.children);
    }

    void closeImplicit()
    {
        if (!m_open.isEmpty() && m_open.last().implicit)
            pop();
    }

    void openBlock(MD_BLOCKTYPE type, void *detail)
    {
        closeImplicit();
        TextBlock block;
        switch (type) {
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
        case MD_BLOCK_TBODY:
            return;
        case MD_BLOCK_THEAD:
            m_inTableHead = true;
            return;
        case MD_BLOCK_P:
            break;
        case MD_BLOCK_H:
            block.kind = TextBlock::Kind::Heading;
            block.level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_QUOTE:
            block.kind = TextBlock::Kind::Quote;
            break;
        case MD_BLOCK_UL:
            block.kind = TextBlock::Kind::List;
            break;
        case MD_BLOCK_OL:
            block.kind = TextBlock::Kind::List;
            block.ordered = true;
            block.start = int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start);
            break;
        case MD_BLOCK_LI:
            block.kind = TextBlock::Kind::ListItem;
            break;
        case MD_BLOCK_HR:
            block.kind = TextBlock::Kind::Rule;
            break;
        case MD_BLOCK_CODE:
            block.kind = TextBlock::Kind::Code;
            break;
        case MD_BLOCK_TABLE:
            block.kind = TextBlock::Kind::Table;
            break;
        case MD_BLOCK_TR:
            block.kind = TextBlock::Kind::TableRow;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            block.kind = TextBlock::Kind::TableCell;
            break;
        }
        push(block);
    }

    void closeBlock(MD_BLOCKTYPE type)
    {
        closeImplicit();
        switch (type) {
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
        case MD_BLOCK_TBODY:
            return;
        case MD_BLOCK_THEAD:
            m_inTableHead = false;
            return;
        case MD_BLOCK_CODE:
            if (container().text.endsWith(QLatin1Char('\n')))
                container().text.chop(1);
            break;
        case MD_BLOCK_TR:
            if (m_inTableHead && closeTableHead())
                return;
            break;
        default:
            break;
        }
        pop();
    }

    /// A head whose cells are all empty is how a table without a head is written. Returns whether it was dropped.
    bool closeTableHead()
    {
        const TextBlock &row = m_open.last().block;
        for (const TextBlock &cell : row.children) {
            if (!cell.inlines.isEmpty()) {
                m_open[m_open.size() - 2].block.headerRows = 1;
                return false;
            }
        }
        m_open.removeLast();
        return true;
    }

    static QString attributeText(const MD_ATTRIBUTE &attribute)
    {
        QString text;
        for (int i = 0; attribute.substr_offsets && attribute.substr_offsets[i] < attribute.size; ++i) {
            const MD_OFFSET begin = attribute.substr_offsets[i];
            const QString part = QString::fromUtf8(attribute.text + begin, attribute.substr_offsets[i + 1] - begin);
            const QString decoded = attribute.substr_types[i] == MD_TEXT_ENTITY ? decodeEntity(part) : QString();
            text += decoded.isNull() ? part : decoded;
        }
        return text;
    }

    static QString addressOf(const MD_ATTRIBUTE &attribute)
    {
        const QString address = attributeText(attribute);
        return address == QLatin1String("#") ? QString() : address;
    }

    QList<Inline> &inlines()
    {
        if (m_openSpans.isEmpty()) {
            if (m_open.isEmpty() || container().kind == TextBlock::Kind::ListItem
                || container().kind == TextBlock::Kind::Quote)
                push(TextBlock(), true);
            return container().inlines;
        }
        return m_openSpans.last().children;
    }

    void openSpan(MD_SPANTYPE type, void *detail)
    {
        inlines(); // makes a tight list item's paragraph before the span needs it
        Inline span;
        switch (type) {
        case MD_SPAN_STRONG:
            span.kind = Inline::Kind::Strong;
            break;
        case MD_SPAN_A:
            span.kind = Inline::Kind::Link;
            span.address = addressOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
            break;
        case MD_SPAN_IMG:
            span.kind = Inline::Kind::Image;
            span.address = addressOf(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
            break;
        case MD_SPAN_CODE:
            span.kind = Inline::Kind::Code;
            break;
        default:
            span.kind = Inline::Kind::Emphasis;
            break;
        }
        m_openSpans.append(span);
    }

    void closeSpan()
    {
        Inline span = m_openSpans.takeLast();
        const bool flat = span.kind == Inline::Kind::Code || span.kind == Inline::Kind::Image;
        if (flat) {
            span.text = plainText(span.children);
            span.children.clear();
        }
        if (m_openSpans.size() >= maximumDepth && !flat)
            inlines().append(span.children);
        else
            inlines().append(span);
    }

    void addText(MD_TEXTTYPE type, const QString &text)
    {
        if (!m_open.isEmpty() && container().kind == TextBlock::Kind::Code) {
            container().text += type == MD_TEXT_NULLCHAR ? QString(QChar(QChar::ReplacementCharacter)) : text;
            return;
        }
        switch (type) {
        case MD_TEXT_BR:
            inlines().append(Inline::lineBreak());
            break;
        case MD_TEXT_SOFTBR:
            inlines().append(Inline::plain(QStringLiteral(" ")));
            break;
        case MD_TEXT_NULLCHAR:
            inlines().append(Inline::plain(QChar(QChar::ReplacementCharacter)));
            break;
        case MD_TEXT_ENTITY: {
            const QString decoded = decodeEntity(text);
            inlines().append(Inline::plain(decoded.isNull() ? text : decoded));
            break;
        }
        default:
            inlines().append(Inline::plain(text));
            break;
        }
    }

    TextBlock m_root;
    QList<Open> m_open;
    QList<Inline> m_openSpans;
    bool m_inTableHead = false;
};

} // namespace

QList<TextBlock> parseCommonMark(const QString &source)
{
    if (source.isEmpty())
        return {};
    TreeBuilder builder;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML;
    parser.enter_block = TreeBuilder::enterBlock;
    parser.leave_block = TreeBuilder::leaveBlock;
    parser.enter_span = TreeBuilder::enterSpan;
    parser.leave_span = TreeBuilder::leaveSpan;
    parser.text = TreeBuilder::text;
    const QByteArray bytes = source.toUtf8();
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &builder);
    return builder.takeBlocks();
}

} // namespace glaneur
