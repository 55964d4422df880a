// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmltree.h"

#include "domain/commonmark.h"
#include "readers/inlinetools.h"

#include <algorithm>

namespace glaneur {

namespace {

// Deeper than anyone writes, and shallow enough for all that walks the tree.
constexpr qsizetype maximumDepth = 24;
constexpr qsizetype mostMarks = 12;

bool isBlankText(const Inline &piece)
{
    return piece.kind == Inline::Kind::Text
        && std::all_of(piece.text.begin(), piece.text.end(), [](QChar c) { return c == u' '; });
}

/// \p inlines cut where two hard breaks follow each other: that is how some write paragraphs.
QList<QList<Inline>> paragraphsOf(const QList<Inline> &inlines)
{
    QList<QList<Inline>> paragraphs{{}};
    int breaks = 0;
    for (const Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::LineBreak) {
            ++breaks;
        } else if (!isBlankText(piece)) {
            if (breaks > 1)
                paragraphs.append(QList<Inline>());
            else if (breaks == 1)
                paragraphs.last().append(Inline::lineBreak());
            breaks = 0;
            paragraphs.last().append(piece);
        } else if (breaks == 0) {
            paragraphs.last().append(piece);
        }
    }
    return paragraphs;
}

/// The inlines of all of \p blocks, line under line.
QList<Inline> flattened(const QList<TextBlock> &blocks)
{
    QList<Inline> result;
    for (const TextBlock &block : blocks) {
        QList<Inline> own = block.inlines;
        if (block.kind == TextBlock::Kind::Code)
            own.append(Inline{Inline::Kind::Code, block.text, {}, {}});
        own += flattened(block.children);
        if (own.isEmpty())
            continue;
        if (!result.isEmpty())
            result.append(Inline::lineBreak());
        result += own;
    }
    return result;
}

} // namespace

QList<TextBlock> HtmlTree::takeBlocks()
{
    endCode();
    flush();
    while (!m_open.isEmpty())
        pop();
    m_marks.clear();
    return std::exchange(m_root.children, {});
}

QList<Inline> &HtmlTree::inlines() { return m_marks.isEmpty() ? m_line : m_marks.last().mark.children; }

void HtmlTree::add(const Inline &piece) { inlines().append(piece); }

void HtmlTree::addText(const QString &text)
{
    if (m_inCode) {
        m_code += text;
        return;
    }
    QString collapsed;
    collapsed.reserve(text.size());
    for (const QChar c : text) {
        const bool blank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
        if (blank && m_afterSpace)
            continue;
        collapsed += blank ? QChar(u' ') : c;
        m_afterSpace = blank;
    }
    if (!collapsed.isEmpty())
        add(Inline::plain(collapsed));
}

void HtmlTree::addBreak()
{
    if (m_inCode) {
        m_code += QLatin1Char('\n');
        return;
    }
    // A break within a mark would hide from those who look for lines: the mark ends before it and goes on behind it.
    const QList<OpenMark> open = m_marks;
    closeMarks(0);
    add(Inline::lineBreak());
    m_afterSpace = true;
    reopen(open);
}

void HtmlTree::addRule()
{
    parts();
    m_heading = 0;
    if (innermost(TextBlock::Kind::TableCell) >= 0)
        return;
    TextBlock rule;
    rule.kind = TextBlock::Kind::Rule;
    append(rule);
}

void HtmlTree::addImage(const QString &alternative, const QString &address)
{
    if (m_inCode)
        m_code += alternative;
    else
        add(Inline{Inline::Kind::Image, alternative, address, {}});
    m_afterSpace = false;
}

void HtmlTree::startMark(Inline::Kind kind, const QString &address, const QString &name)
{
    if (m_inCode || (m_marks.size() >= mostMarks && kind != Inline::Kind::Link))
        return;
    m_marks.append({Inline{kind, {}, address, {}}, name});
}

void HtmlTree::endMark(const QString &name)
{
    qsizetype at = m_marks.size() - 1;
    while (at >= 0 && m_marks.at(at).name != name)
        --at;
    if (at < 0)
        return;
    const QList<OpenMark> within = m_marks.mid(at + 1);
    closeMarks(at);
    reopen(within);
}

void HtmlTree::closeMarks(qsizetype downTo)
{
    while (m_marks.size() > downTo) {
        Inline mark = m_marks.takeLast().mark;
        if (mark.kind == Inline::Kind::Code) {
            mark.text = plainText(mark.children);
            mark.children.clear();
        }
        if (!mark.children.isEmpty() || !mark.text.isEmpty())
            add(mark);
    }
}

void HtmlTree::reopen(const QList<OpenMark> &marks)
{
    for (OpenMark mark : marks) {
        mark.mark.children.clear();
        m_marks.append(mark);
    }
}

void HtmlTree::startElement(const HtmlToken &tag, HtmlRole role)
{
    switch (role) {
    case HtmlRole::Block:
    case HtmlRole::Term:
        parts();
        break;
    case HtmlRole::Heading:
        startHeading(tag.name.at(1).digitValue());
        break;
    case HtmlRole::List:
        startList(tag.name == u"ol", tag.attribute(u"start").toInt());
        break;
    case HtmlRole::Item:
        startItem();
        break;
    case HtmlRole::Quote:
        startQuote();
        break;
    case HtmlRole::Table:
        startTable();
        break;
    case HtmlRole::Row:
        startRow();
        break;
    case HtmlRole::Cell:
        startCell(tag.name == u"th", tag.attribute(u"colspan").toInt());
        break;
    case HtmlRole::Caption:
        startCaption();
        break;
    case HtmlRole::Preformatted:
        startCode();
        break;
    case HtmlRole::Break:
        addBreak();
        break;
    case HtmlRole::Rule:
        addRule();
        break;
    default:
        break;
    }
}

void HtmlTree::endElement(HtmlRole role)
{
    switch (role) {
    case HtmlRole::Block:
    case HtmlRole::Term:
        parts();
        break;
    case HtmlRole::Heading:
        endHeading();
        break;
    case HtmlRole::List:
        endContainer(TextBlock::Kind::List);
        break;
    case HtmlRole::Item:
        endContainer(TextBlock::Kind::ListItem);
        break;
    case HtmlRole::Quote:
        endContainer(TextBlock::Kind::Quote);
        break;
    case HtmlRole::Table:
        endContainer(TextBlock::Kind::Table);
        break;
    case HtmlRole::Row:
        endContainer(TextBlock::Kind::TableRow);
        break;
    case HtmlRole::Cell:
        endContainer(TextBlock::Kind::TableCell);
        break;
    case HtmlRole::Caption:
        endCaption();
        break;
    case HtmlRole::Preformatted:
        endCode();
        break;
    case HtmlRole::Break: // </br> is read as <br>
        addBreak();
        break;
    default:
        break;
    }
}

void HtmlTree::parts()
{
    if (m_inCode) {
        m_code += m_code.endsWith(QLatin1Char('\n')) ? QString() : QStringLiteral("\n");
        return;
    }
    flush();
}

void HtmlTree::flush()
{
    const QList<OpenMark> open = m_marks;
    closeMarks(0);
    m_afterSpace = true;
    for (const QList<Inline> &paragraph : paragraphsOf(std::exchange(m_line, {}))) {
        TextBlock block = TextBlock::paragraph(normalized(paragraph));
        if (block.inlines.isEmpty())
            continue;
        if (m_heading > 0) {
            block.kind = TextBlock::Kind::Heading;
            block.level = m_heading;
        }
        append(block);
    }
    reopen(open);
}

void HtmlTree::append(const TextBlock &block)
{
    if (m_inCaption) {
        // A caption stands before its table.
        const qsizetype table = innermost(TextBlock::Kind::Table);
        QList<TextBlock> &outside = table > 0 ? m_open[table - 1].block.children : m_root.children;
        outside.append(block);
        return;
    }
    openForContent();
    (m_open.isEmpty() ? m_root : m_open.last().block).children.append(block);
}

void HtmlTree::endImpliedList()
{
    if (!m_open.isEmpty() && m_open.last().implied)
        pop();
}

void HtmlTree::openForContent()
{
    endImpliedList();
    const TextBlock::Kind kind = m_open.isEmpty() ? TextBlock::Kind::Quote : m_open.last().block.kind;
    if (kind == TextBlock::Kind::List)
        push(TextBlock::Kind::ListItem);
    if (kind == TextBlock::Kind::Table)
        push(TextBlock::Kind::TableRow);
    if (kind == TextBlock::Kind::Table || kind == TextBlock::Kind::TableRow)
        push(TextBlock::Kind::TableCell);
}

void HtmlTree::push(TextBlock::Kind kind)
{
    OpenBlock open;
    open.block.kind = kind;
    m_open.append(open);
}

void HtmlTree::pop()
{
    OpenBlock closed = m_open.takeLast();
    TextBlock &block = closed.block;
    QList<TextBlock> &siblings = (m_open.isEmpty() ? m_root : m_open.last().block).children;
    const bool empty = block.children.isEmpty();
    if (block.kind == TextBlock::Kind::Table) {
        finishTable(block);
        if (block.kind != TextBlock::Kind::Table) {
            siblings += block.children;
            return;
        }
    }
    if (block.kind == TextBlock::Kind::TableCell)
        block.level = closed.isHead ? 1 : 0;
    if (!empty || block.kind == TextBlock::Kind::TableCell)
        siblings.append(block);
    // The columns that a cell spans beside its own are empty.
    for (int column = 1; column < closed.columns; ++column) {
        TextBlock filling;
        filling.kind = TextBlock::Kind::TableCell;
        filling.level = block.level;
        siblings.append(filling);
    }
}

/// Makes cells of one line each, or, where the table only lays a page out, leaves its content as a run of blocks.
void HtmlTree::finishTable(TextBlock &table)
{
    qsizetype columns = 0;
    bool heads = false;
    bool structured = false;
    for (const TextBlock &row : std::as_const(table.children)) {
        columns = std::max(columns, row.children.size());
        for (const TextBlock &cell : row.children) {
            heads = heads || cell.level == 1;
            structured = structured || std::any_of(cell.children.begin(), cell.children.end(), [](const TextBlock &block) {
                return block.kind != TextBlock::Kind::Paragraph && block.kind != TextBlock::Kind::Code;
            });
        }
    }
    if (columns < 2 || (structured && !heads)) {
        QList<TextBlock> content;
        for (const TextBlock &row : std::as_const(table.children)) {
            for (const TextBlock &cell : row.children)
                content += cell.children;
        }
        table.kind = TextBlock::Kind::Quote;
        table.children = content;
        return;
    }
    bool firstIsHead = !table.children.isEmpty() && !table.children.first().children.isEmpty();
    for (TextBlock &row : table.children) {
        for (TextBlock &cell : row.children) {
            if (&row == &table.children.first())
                firstIsHead = firstIsHead && (cell.level == 1 || cell.children.isEmpty());
            cell.inlines = normalized(flattened(cell.children));
            cell.children.clear();
            cell.level = 0;
        }
    }
    table.headerRows = firstIsHead ? 1 : 0;
}

qsizetype HtmlTree::innermost(TextBlock::Kind kind) const
{
    qsizetype at = m_open.size() - 1;
    while (at >= 0 && m_open.at(at).block.kind != kind) {
        // A table's inside is its own: what is open around it can't be ended from there.
        if (m_open.at(at).block.kind == TextBlock::Kind::Table)
            return -1;
        --at;
    }
    return at;
}

void HtmlTree::startHeading(int level)
{
    endCode();
    flush();
    m_heading = std::clamp(level, 1, 6);
}

void HtmlTree::endHeading()
{
    parts();
    m_heading = 0;
}

void HtmlTree::startList(bool ordered, int start)
{
    endCode();
    flush();
    m_heading = 0;
    if (m_open.size() >= maximumDepth)
        return;
    endImpliedList();
    if (!m_open.isEmpty() && m_open.last().block.kind == TextBlock::Kind::List) {
        // A list right in a list belongs to the item before it.
        QList<TextBlock> &items = m_open.last().block.children;
        OpenBlock item;
        item.block.kind = TextBlock::Kind::ListItem;
        if (!items.isEmpty())
            item.block = items.takeLast();
        m_open.append(item);
    }
    openForContent();
    push(TextBlock::Kind::List);
    m_open.last().block.ordered = ordered;
    m_open.last().block.start = ordered && start > 0 ? start : 1;
}

void HtmlTree::startItem()
{
    endCode();
    flush();
    m_heading = 0;
    const qsizetype list = innermost(TextBlock::Kind::List);
    if (list < 0) {
        if (m_open.size() >= maximumDepth)
            return;
        openForContent();
        push(TextBlock::Kind::List);
        m_open.last().implied = true;
    } else {
        while (m_open.size() > list + 1)
            pop();
    }
    push(TextBlock::Kind::ListItem);
}

void HtmlTree::startQuote()
{
    endCode();
    flush();
    m_heading = 0;
    if (m_open.size() >= maximumDepth)
        return;
    openForContent();
    push(TextBlock::Kind::Quote);
}

void HtmlTree::startTable()
{
    endCode();
    flush();
    m_heading = 0;
    if (m_open.size() >= maximumDepth)
        return;
    openForContent();
    push(TextBlock::Kind::Table);
}

void HtmlTree::startRow()
{
    parts();
    const qsizetype table = innermost(TextBlock::Kind::Table);
    if (table < 0)
        return;
    while (m_open.size() > table + 1)
        pop();
    push(TextBlock::Kind::TableRow);
}

void HtmlTree::startCell(bool isHead, int columns)
{
    parts();
    const qsizetype table = innermost(TextBlock::Kind::Table);
    if (table < 0)
        return;
    qsizetype row = innermost(TextBlock::Kind::TableRow);
    if (row < 0) {
        push(TextBlock::Kind::TableRow);
        row = m_open.size() - 1;
    }
    while (m_open.size() > row + 1)
        pop();
    push(TextBlock::Kind::TableCell);
    m_open.last().isHead = isHead;
    constexpr int mostColumns = 50;
    m_open.last().columns = std::clamp(columns, 1, mostColumns);
}

void HtmlTree::startCaption()
{
    parts();
    m_inCaption = innermost(TextBlock::Kind::Table) >= 0 && innermost(TextBlock::Kind::TableRow) < 0;
}

void HtmlTree::endCaption()
{
    parts();
    m_inCaption = false;
}

void HtmlTree::startCode()
{
    flush();
    m_inCode = true;
}

void HtmlTree::endCode()
{
    if (!m_inCode)
        return;
    m_inCode = false;
    TextBlock code;
    code.kind = TextBlock::Kind::Code;
    code.text = std::exchange(m_code, {}).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    while (code.text.startsWith(QLatin1Char('\n')))
        code.text.remove(0, 1);
    while (code.text.endsWith(QLatin1Char('\n')))
        code.text.chop(1);
    if (!code.text.trimmed().isEmpty())
        append(code);
}

void HtmlTree::endContainer(TextBlock::Kind kind)
{
    parts();
    m_heading = m_inCode ? m_heading : 0;
    const qsizetype at = innermost(kind);
    if (at < 0)
        return;
    endCode();
    if (kind == TextBlock::Kind::Table)
        m_inCaption = false;
    while (m_open.size() > at)
        pop();
}

} // namespace glaneur
