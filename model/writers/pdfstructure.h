// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/pagecanvas.h"
#include "writers/pdffile.h"

#include <QHash>
#include <deque>
#include <vector>

namespace glaneur {

/// The structure tree of a PDF (ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7.1 to 7.9): one element a block, in the
/// document's order, filled with the marked content and the annotations that pages turn out to hold.
class PdfStructure
{
public:
    explicit PdfStructure(const Document &document);

    /// The element that \p piece belongs to; -1: none, it is an artifact. A link's is made when it is first met.
    int elementFor(const PageCanvas::Piece &piece);
    /// The element's structure type, for the content's own mark.
    QByteArray type(int element) const { return m_elements[size_t(element)].type; }
    /// \p element holds the next marked content of \p page; its number on the page.
    int addContent(int element, int page);
    /// \p element holds the annotation \p object; the annotation's key in the parent tree.
    int addAnnotation(int element, int page, int object);
    /// Where the figure \p element is, in the page's coordinates.
    void setBox(int element, const QByteArray &box);
    /// The element that a heading's outline entry leads to; its object's number, known after write().
    int elementOfBlock(int blockId) const { return m_byBlock.value(blockId, -1); }
    int objectOf(int element) const { return m_elements[size_t(element)].object; }

    /// Adds the tree to \p file; the number of its root. \p pages are the pages' objects.
    int write(PdfFile &file, const std::vector<int> &pages);

private:
    struct Kid
    {
        int element = -1;    ///< a child, or
        int content = -1;    ///< marked content on `page`, or
        int annotation = -1; ///< an annotation's object on `page`
        int page = -1;
    };
    struct Element
    {
        QByteArray type;
        QByteArray entries; ///< Alt, Lang, A, …
        QByteArray layout;  ///< of the attribute object of owner Layout
        int parent = -1;
        bool keptEmpty = false; ///< a table cell stands even with nothing in it
        std::vector<Kid> kids;
        int object = 0;
    };

    int add(const QByteArray &type, int parent, const QString &language = {});
    void addBlocks(const QList<Block> &blocks, int parent);
    void addBlock(const Block &block, int parent);
    void addTable(const Block &block, int parent);

    std::deque<Element> m_elements; ///< the first is the Document
    QHash<int, int> m_byBlock;        ///< what holds the block's own content
    QHash<int, int> m_labels;         ///< by the block of the item
    QHash<int, int> m_attributions;
    QHash<int, int> m_links; ///< by the link's number
    std::vector<std::vector<int>> m_contents; ///< by page: the elements, by content number
    std::vector<int> m_annotated;             ///< elements, by annotation
    int m_headingShift = 0;
};

} // namespace glaneur
