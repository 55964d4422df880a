// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pdfstructure.h"

#include "writers/output.h"

#include <QRegularExpression>
#include <algorithm>

namespace glaneur {

namespace {

bool isLanguageTag(const QString &tag)
{
    static const QRegularExpression form(QStringLiteral("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$"));
    return form.match(tag).hasMatch();
}

const Block *firstHeading(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Title || block.kind == Block::Kind::Heading)
            return &block;
        if (const Block *inner = firstHeading(block.children))
            return inner;
    }
    return nullptr;
}

} // namespace

PdfStructure::PdfStructure(const Document &document)
{
    m_elements.push_back({"Document", {}, {}, -1, true, {}, 0});
    const Block *first = firstHeading(document.blocks);
    m_headingShift = first && first->kind == Block::Kind::Heading ? first->level - 1 : 0;
    addBlocks(document.blocks, 0);
}

int PdfStructure::add(const QByteArray &type, int parent, const QString &language)
{
    const int element = int(m_elements.size());
    m_elements.push_back({type, {}, {}, parent, false, {}, 0});
    if (isLanguageTag(language))
        m_elements.back().entries += "/Lang" + pdfText(language);
    Kid kid;
    kid.element = element;
    m_elements[size_t(parent)].kids.push_back(kid);
    return element;
}

void PdfStructure::addBlocks(const QList<Block> &blocks, int parent)
{
    for (const Block &block : blocks)
        addBlock(block, parent);
}

void PdfStructure::addBlock(const Block &block, int parent)
{
    switch (block.kind) {
    case Block::Kind::Title:
        m_byBlock.insert(block.id, add("H1", parent, block.language));
        break;
    case Block::Kind::Heading:
        m_byBlock.insert(block.id, add("H" + QByteArray::number(std::clamp(block.level - m_headingShift, 1, 6)), parent,
                                       block.language));
        break;
    case Block::Kind::Paragraph:
        m_byBlock.insert(block.id, add("P", parent, block.language));
        break;
    case Block::Kind::CodeBlock:
        m_byBlock.insert(block.id, add("Code", add("P", parent, block.language)));
        break;
    case Block::Kind::List: {
        const int list = add("L", parent, block.language);
        m_elements[size_t(list)].entries +=
            QByteArray("/A<</O/List/ListNumbering/") + (block.ordered ? "Decimal" : "Disc") + ">>";
        for (const Block &item : block.children) {
            const int entry = add("LI", list, item.language);
            const int label = add("Lbl", entry);
            if (!item.markMeaning.isEmpty())
                m_elements[size_t(label)].entries += "/Alt" + pdfText(item.markMeaning);
            m_labels.insert(item.id, label);
            const int body = add("LBody", entry);
            m_byBlock.insert(item.id, body);
            addBlocks(item.children, body);
        }
        break;
    }
    case Block::Kind::ListItem:
    case Block::Kind::TableRow:
    case Block::Kind::TableCell:
        addBlocks(block.children, parent);
        break;
    case Block::Kind::Quote: {
        const int quote = add("BlockQuote", parent, block.language);
        m_attributions.insert(block.id, add("P", quote));
        m_byBlock.insert(block.id, quote);
        addBlocks(block.children, quote);
        break;
    }
    case Block::Kind::Table:
        addTable(block, parent);
        break;
    case Block::Kind::Figure: {
        const int group = add("Div", parent, block.language);
        if (block.picture && !block.picture->decorative) {
            const int figure = add("Figure", group);
            QString alternative = withoutControls(block.picture->alternativeText).simplified();
            for (qsizetype i = 0; i < block.children.size() && alternative.isEmpty(); ++i)
                alternative = withoutControls(plainText(block.children.at(i).inlines)).simplified();
            if (alternative.isEmpty())
                alternative = QStringLiteral("—");
            m_elements[size_t(figure)].entries += "/Alt" + pdfText(alternative);
            m_elements[size_t(figure)].layout = "/Placement/Block";
            m_byBlock.insert(block.id, figure);
        }
        addBlocks(block.children, block.children.isEmpty() ? group : add("Caption", group));
        break;
    }
    case Block::Kind::Rule:
        break;
    }
}

void PdfStructure::addTable(const Block &block, int parent)
{
    const int table = add("Table", parent, block.language);
    // Without heads of its own a table's first row has to serve: cells must have one (ISO 14289-1, 7.5).
    const int heads = std::max(1, block.headerRows);
    qsizetype columns = 0;
    for (const Block &row : block.children)
        columns = std::max(columns, row.children.size());
    const bool grouped = block.children.size() > heads;
    const int head = grouped ? add("THead", table) : table;
    const int body = grouped ? add("TBody", table) : table;
    for (qsizetype r = 0; r < block.children.size(); ++r) {
        const Block &row = block.children.at(r);
        const bool isHead = r < heads;
        const int line = add("TR", isHead ? head : body, row.language);
        for (qsizetype c = 0; c < columns; ++c) {
            const int cell = add(isHead ? "TH" : "TD", line);
            m_elements[size_t(cell)].keptEmpty = true;
            if (isHead)
                m_elements[size_t(cell)].entries += "/A<</O/Table/Scope/Column>>";
            if (c < row.children.size()) {
                if (isLanguageTag(row.children.at(c).language))
                    m_elements[size_t(cell)].entries += "/Lang" + pdfText(row.children.at(c).language);
                m_byBlock.insert(row.children.at(c).id, cell);
            }
        }
    }
}

int PdfStructure::elementFor(const PageCanvas::Piece &piece)
{
    int element = -1;
    switch (piece.part) {
    case PagePart::Content:
        element = m_byBlock.value(piece.blockId, -1);
        break;
    case PagePart::Label:
        element = m_labels.value(piece.blockId, -1);
        break;
    case PagePart::Attribution:
        element = m_attributions.value(piece.blockId, -1);
        break;
    case PagePart::Decoration:
    case PagePart::Header:
    case PagePart::Footer:
        return -1;
    }
    if (element < 0 || piece.link < 0)
        return element;
    const auto known = m_links.constFind(piece.link);
    if (known != m_links.constEnd())
        return *known;
    const int link = add("Link", element);
    m_links.insert(piece.link, link);
    return link;
}

int PdfStructure::addContent(int element, int page)
{
    if (size_t(page) >= m_contents.size())
        m_contents.resize(size_t(page) + 1);
    std::vector<int> &contents = m_contents[size_t(page)];
    Kid kid;
    kid.content = int(contents.size());
    kid.page = page;
    m_elements[size_t(element)].kids.push_back(kid);
    contents.push_back(element);
    return kid.content;
}

int PdfStructure::addAnnotation(int element, int page, int object)
{
    Kid kid;
    kid.annotation = object;
    kid.page = page;
    m_elements[size_t(element)].kids.push_back(kid);
    m_annotated.push_back(element);
    return int(m_annotated.size()) - 1;
}

void PdfStructure::setBox(int element, const QByteArray &box)
{
    if (!m_elements[size_t(element)].layout.contains("/BBox"))
        m_elements[size_t(element)].layout += "/BBox" + box;
}

int PdfStructure::write(PdfFile &file, const std::vector<int> &pages)
{
    const int root = file.reserve();
    m_contents.resize(pages.size());
    std::vector<char> kept(m_elements.size());
    // Children come after their parents: from the last to the first each knows of its own.
    for (size_t i = m_elements.size(); i-- > 0;) {
        const Element &element = m_elements[i];
        bool any = element.keptEmpty;
        for (const Kid &kid : element.kids)
            any = any || kid.element < 0 || kept[size_t(kid.element)];
        kept[i] = any;
    }
    for (size_t i = 0; i < m_elements.size(); ++i) {
        if (kept[i])
            m_elements[i].object = file.reserve();
    }
    for (size_t i = 0; i < m_elements.size(); ++i) {
        const Element &element = m_elements[i];
        if (!kept[i])
            continue;
        int page = -1;
        for (const Kid &kid : element.kids) {
            if (page < 0 && kid.content >= 0)
                page = kid.page;
        }
        QByteArray kids;
        int count = 0;
        for (const Kid &kid : element.kids) {
            if (kid.element >= 0) {
                if (!kept[size_t(kid.element)])
                    continue;
                kids += pdfReference(m_elements[size_t(kid.element)].object);
            } else if (kid.content >= 0 && kid.page == page) {
                kids += QByteArray::number(kid.content);
            } else if (kid.content >= 0) {
                kids += "<</Type/MCR/Pg " + pdfReference(pages[size_t(kid.page)]) + "/MCID "
                    + QByteArray::number(kid.content) + ">>";
            } else {
                kids += "<</Type/OBJR/Pg " + pdfReference(pages[size_t(kid.page)]) + "/Obj "
                    + pdfReference(kid.annotation) + ">>";
            }
            kids += ' ';
            ++count;
        }
        kids.chop(count > 0 ? 1 : 0);
        QByteArray body = "<</Type/StructElem/S/" + element.type + "/P "
            + pdfReference(element.parent < 0 ? root : m_elements[size_t(element.parent)].object) + element.entries;
        if (!element.layout.isEmpty())
            body += "/A<</O/Layout" + element.layout + ">>";
        if (page >= 0)
            body += "/Pg " + pdfReference(pages[size_t(page)]);
        if (count > 0)
            body += "/K[" + kids + ']';
        file.set(element.object, body + ">>");
    }

    QByteArray numbers;
    for (size_t page = 0; page < m_contents.size(); ++page) {
        QByteArray parents;
        for (const int element : m_contents[page])
            parents += pdfReference(m_elements[size_t(element)].object) + ' ';
        numbers += QByteArray::number(int(page)) + '[' + parents + "] ";
    }
    for (size_t i = 0; i < m_annotated.size(); ++i) {
        numbers += QByteArray::number(int(pages.size() + i)) + ' '
            + pdfReference(m_elements[size_t(m_annotated[i])].object) + ' ';
    }
    const int parentTree = file.add("<</Nums[" + numbers + "]>>");
    file.set(root, "<</Type/StructTreeRoot/K[" + pdfReference(m_elements[0].object) + "]/ParentTree "
                       + pdfReference(parentTree) + "/ParentTreeNextKey "
                       + QByteArray::number(int(pages.size() + m_annotated.size())) + ">>");
    return root;
}

} // namespace glaneur
