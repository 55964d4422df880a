// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pageflowbuilder.h"

#include <algorithm>

namespace glaneur {

namespace {

constexpr int linesKeptTogether = 4; // a list of no more is not parted

bool endsWithColon(const QList<Inline> &inlines) { return plainText(inlines).trimmed().endsWith(QLatin1Char(':')); }

bool isHeading(const Block &block) { return block.kind == Block::Kind::Heading || block.kind == Block::Kind::Title; }

} // namespace

PageFlow PageFlowBuilder::build(const Document &document)
{
    m_flow.parents.push_back(0);
    rememberTree(document.blocks, 0);
    Column column;
    column.width = m_width;
    add(document.blocks, column);
    return std::move(m_flow);
}

void PageFlowBuilder::rememberTree(const QList<Block> &blocks, int parent)
{
    for (const Block &block : blocks) {
        if (block.id >= int(m_flow.parents.size()))
            m_flow.parents.resize(size_t(block.id) + 1);
        m_flow.parents[size_t(block.id)] = parent;
        if (isHeading(block)) {
            m_flow.headingLevels.insert(block.id, block.kind == Block::Kind::Title ? 1 : block.level);
            m_flow.headingTexts.insert(block.id, plainText(block.inlines).simplified());
        }
        rememberTree(block.children, block.id);
    }
}

void PageFlowBuilder::add(const QList<Block> &blocks, const Column &column)
{
    for (qsizetype i = 0; i < blocks.size(); ++i)
        add(blocks.at(i), column, i + 1 < blocks.size() ? &blocks.at(i + 1) : nullptr);
}

void PageFlowBuilder::add(const Block &block, const Column &column, const Block *next)
{
    switch (block.kind) {
    case Block::Kind::Title:
    case Block::Kind::Heading:
    case Block::Kind::Paragraph: {
        BlockStyle style = blockStyle(block, m_house);
        if (column.caption && block.role != Block::Role::Credit) {
            style.text = smallStyle(m_house);
            style.before = style.after = m_house.bodySize * 0.3;
        }
        if (column.tight && block.kind == Block::Kind::Paragraph)
            style.before = style.after = m_house.bodySize * 0.3;
        addText(block, column, style, next);
        break;
    }
    case Block::Kind::CodeBlock:
        addCode(block, column);
        break;
    case Block::Kind::List:
        addList(block, column);
        break;
    case Block::Kind::Quote:
        addQuote(block, column);
        break;
    case Block::Kind::Figure:
        addFigure(block, column);
        break;
    case Block::Kind::Rule:
        addRule(block, column);
        break;
    case Block::Kind::Table:
        addTable(block, column);
        break;
    case Block::Kind::ListItem:
    case Block::Kind::TableRow:
    case Block::Kind::TableCell:
        add(block.children, column);
        break;
    }
}

int PageFlowBuilder::addParagraph(const QList<Inline> &inlines, const TextStyle &style, qreal width, int blockId)
{
    PageFlow::Paragraph paragraph{m_cache.paragraph(inlines, style, m_house, width), int(m_flow.links.size())};
    for (const PageParagraph::Link &link : paragraph.text->links())
        m_flow.links.push_back({link.address, link.text, blockId});
    m_flow.paragraphs.push_back(std::move(paragraph));
    return int(m_flow.paragraphs.size()) - 1;
}

FlowRow &PageFlowBuilder::addRow(qreal height, qreal before, const Column &column, int blockId)
{
    FlowRow row;
    row.height = height;
    row.spaceBefore = qMax(m_space, before);
    row.left = column.left;
    row.width = column.width;
    row.blockId = blockId;
    m_space = 0;
    m_flow.rows.push_back(std::move(row));
    return m_flow.rows.back();
}

void PageFlowBuilder::placeLabel(FlowRow &row, qreal baseline)
{
    if (!m_label)
        return;
    const Label label = *m_label;
    m_label.reset();
    TextStyle style = bodyStyle(m_house);
    style.color = label.color;
    if (label.bold)
        style.weight = QFont::Bold;
    FlowLine line;
    line.paragraph = addParagraph({Inline::plain(label.text)}, style, m_width, label.blockId);
    line.top = QPointF(label.left, baseline - paragraph(line.paragraph).baseline());
    line.blockId = label.blockId;
    line.part = PagePart::Label;
    row.lines.insert(row.lines.begin(), line);
}

void PageFlowBuilder::addLines(int index, const Block &block, const Column &column, qreal before, qreal after,
                               PagePart part)
{
    const int count = paragraph(index).lineCount();
    const qreal pitch = paragraph(index).pitch();
    const qreal baseline = paragraph(index).baseline();
    for (int i = 0; i < count; ++i) {
        FlowRow &row = addRow(pitch, i == 0 ? before : 0, column, block.id);
        FlowLine line;
        line.paragraph = index;
        line.line = i;
        line.top = QPointF(column.left, 0);
        line.blockId = block.id;
        line.part = part;
        row.lines.push_back(line);
        // No single line of a paragraph on a page of its own, neither its first nor its last.
        row.mayBreakBefore = i == 0 || (i >= 2 && i <= count - 2);
        if (i == 0)
            placeLabel(row, baseline);
    }
    addSpace(after);
}

void PageFlowBuilder::addText(const Block &block, const Column &column, BlockStyle style, const Block *next)
{
    const int first = rowCount();
    if (block.kind == Block::Kind::Title) {
        FlowRow &row = addRow(m_house.bodySize * 1.2, 0, column, 0);
        row.tints.push_back({QRectF(column.left, 0, m_house.bodySize * 4, 3), m_house.accent});
    }
    const int words = addParagraph(block.inlines, style.text, column.width, block.id);
    addLines(words, block, column, style.before, style.after);
    const bool leads = next && block.kind == Block::Kind::Paragraph
        && (next->kind == Block::Kind::List || next->kind == Block::Kind::Table || next->kind == Block::Kind::CodeBlock)
        && endsWithColon(block.inlines);
    if (isHeading(block)) {
        for (int i = first; i < rowCount(); ++i)
            m_flow.rows[size_t(i)].keepWithNext = next != nullptr;
    } else if (leads && rowCount() > first) {
        m_flow.rows.back().keepWithNext = true;
    }
}

void PageFlowBuilder::addCode(const Block &block, const Column &column)
{
    const qreal padding = m_house.bodySize * 0.6;
    const BlockStyle style = blockStyle(block, m_house);
    Column inner = column;
    inner.left += padding;
    inner.width -= 2 * padding;
    const int first = rowCount();
    const int words = addParagraph({Inline::plain(block.text)}, style.text, inner.width, block.id);
    addLines(words, block, inner, style.before + padding, style.after + padding);
    if (rowCount() > first)
        m_flow.bands.push_back({first, rowCount() - 1, column.left, column.width, padding, QColor(0xf2, 0xf4, 0xf7)});
}

void PageFlowBuilder::addList(const Block &block, const Column &column)
{
    const bool takeaways = block.role == Block::Role::Takeaways;
    const qreal indent = m_house.bodySize * (takeaways ? 2.3 : 1.7);
    const qreal labelIndent = m_house.bodySize * (takeaways ? 0.7 : 0.45);
    const int first = rowCount();
    const qreal between = m_house.bodySize * 0.32;
    addSpace(column.tight ? between : m_house.bodySize * 0.5);
    qreal widest = 0;
    if (block.ordered) {
        const QString largest = QString::number(block.start + block.children.size() - 1) + QLatin1Char('.');
        widest = PageParagraph::widths({Inline::plain(largest)}, bodyStyle(m_house), m_house).second;
    }
    const qreal inset = qMax(indent, labelIndent + widest + m_house.bodySize * 0.5);
    for (qsizetype i = 0; i < block.children.size(); ++i) {
        const Block &item = block.children.at(i);
        const int firstOfItem = rowCount();
        Label label;
        label.blockId = item.id;
        label.left = column.left + labelIndent;
        label.color = item.polarity ? polarityColor(*item.polarity, m_house) : m_house.accent;
        label.bold = item.polarity.has_value();
        if (block.ordered)
            label.text = QString::number(block.start + i) + QLatin1Char('.');
        else
            label.text = item.mark.isEmpty() ? QStringLiteral("•") : item.mark;
        Column inner = column;
        inner.left += inset;
        inner.width = qMax(column.width - inset, m_house.bodySize * 4);
        inner.tight = true;
        const std::optional<Label> outer = std::exchange(m_label, label);
        if (outer) { // a list that is the first thing in an item: the outer sign stands on the line above
            m_label = outer;
            FlowRow &row = addRow(bodyStyle(m_house).pitch, 0, column, outer->blockId);
            row.keepWithNext = true;
            placeLabel(row, bodyStyle(m_house).pitch * 0.7);
            m_label = label;
        }
        addSpace(between);
        add(item.children, inner);
        if (m_label) { // nothing in the item took it
            FlowRow &row = addRow(bodyStyle(m_house).pitch, 0, inner, item.id);
            placeLabel(row, bodyStyle(m_house).pitch * 0.7);
        }
        m_space = 0;
        addSpace(between);
        if (i == 0 && firstOfItem < rowCount())
            m_flow.rows[size_t(firstOfItem)].blockId = item.id;
    }
    m_space = 0;
    addSpace(column.tight ? between : m_house.bodySize * 0.62);
    if (first == rowCount())
        return;
    if (rowCount() - first <= linesKeptTogether) {
        for (int i = first; i + 1 < rowCount(); ++i)
            m_flow.rows[size_t(i)].keepWithNext = true;
    }
    if (takeaways && block.polarity != Polarity::Neutral) {
        m_flow.bands.push_back({first, rowCount() - 1, column.left, 2, 1,
                                polarityColor(block.polarity.value_or(Polarity::Neutral), m_house)});
    }
}

void PageFlowBuilder::addQuote(const Block &block, const Column &column)
{
    const qreal inset = m_house.bodySize * 1.4;
    const int first = rowCount();
    Column inner = column;
    inner.left += inset;
    inner.width -= inset;
    inner.tight = true;
    addSpace(m_house.bodySize);
    if (!block.attribution.isEmpty()) {
        TextStyle style = bodyStyle(m_house);
        style.weight = QFont::DemiBold;
        style.color = m_house.accent;
        QString text = block.attribution;
        if (!block.mark.isEmpty())
            text.prepend(block.mark + QChar(0x00a0));
        const int words = addParagraph({Inline::plain(text)}, style, inner.width, block.id);
        addLines(words, block, inner, 0, m_house.bodySize * 0.1, PagePart::Attribution);
        for (int i = first; i < rowCount(); ++i)
            m_flow.rows[size_t(i)].keepWithNext = true;
    }
    add(block.children, inner);
    m_space = 0;
    addSpace(m_house.bodySize);
    if (rowCount() > first)
        m_flow.bands.push_back({first, rowCount() - 1, column.left + 1, 2, 2, m_house.rule});
}

void PageFlowBuilder::addFigure(const Block &block, const Column &column)
{
    const int first = rowCount();
    const qreal space = m_house.bodySize;
    if (block.picture && block.picture->size.isValid() && !block.picture->size.isEmpty()) {
        const QSizeF natural = QSizeF(block.picture->size) * 0.75; // CSS pixels to points
        const bool vector = block.picture->mediaType.contains(QLatin1String("svg"));
        qreal factor = qMin(column.width / natural.width(), m_height * 0.55 / natural.height());
        if (!vector)
            factor = qMin(factor, qreal(1));
        const QSizeF size = natural * factor;
        FlowRow &row = addRow(size.height(), space, column, block.id);
        row.pictures.push_back({QRectF(QPointF(column.left, 0), size), block.id,
                                std::make_shared<const Picture>(*block.picture)});
        if (m_label)
            placeLabel(row, bodyStyle(m_house).pitch * 0.7);
    } else if (block.picture && !block.picture->alternativeText.isEmpty()) {
        // A picture that can't be shown is told.
        TextStyle style = smallStyle(m_house);
        style.italic = true;
        style.color = m_house.secondary;
        const int words = addParagraph({Inline::plain(block.picture->alternativeText)}, style, column.width, block.id);
        addLines(words, block, column, space, 0);
    }
    m_space = 0;
    Column inner = column;
    inner.caption = true;
    add(block.children, inner);
    for (int i = first; i < rowCount(); ++i) {
        m_flow.rows[size_t(i)].mayBreakBefore = i == first;
        m_flow.rows[size_t(i)].keepWithNext = i + 1 < rowCount();
    }
    m_space = 0;
    addSpace(space);
}

void PageFlowBuilder::addRule(const Block &block, const Column &column)
{
    FlowRow &row = addRow(1, m_house.bodySize * 1.2, column, block.id);
    row.tints.push_back({QRectF(column.left + column.width * 0.35, 0, column.width * 0.3, 0.75), m_house.rule});
    addSpace(m_house.bodySize * 1.2);
}

} // namespace glaneur
