// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pdf.h"

#include "writers/output.h"
#include "writers/pagelayout.h"
#include "writers/pdfcanvas.h"
#include "writers/pdfmetadata.h"

#include <QCoreApplication>

namespace glaneur {

namespace {

/// One annotation a line fragment, all of a link under its element (ISO 14289-1, 7.18.5).
std::vector<QByteArray> addLinks(const PageLayout &layout, PdfFile &file, PdfStructure &structure,
                                 const std::vector<int> &pages)
{
    std::vector<QByteArray> annotations(pages.size());
    for (const PageGeometry::LinkArea &area : layout.geometry().linkAreas()) {
        const PageGeometry::Link &link = layout.geometry().links()[size_t(area.link)];
        const int element = structure.elementFor({area.blockId, PagePart::Content, area.link});
        if (element < 0)
            continue;
        const int object = file.reserve();
        const int key = int(pages.size()) + structure.addAnnotation(element, area.page, object);
        const qreal height = layout.pageSize().height();
        const QString address = link.address;
        const QByteArray uri = QUrl(address).isValid() ? QUrl(address).toEncoded() : QUrl::toPercentEncoding(address);
        const QString contents = link.text.isEmpty() ? address : link.text + QStringLiteral(" (%1)").arg(address);
        file.set(object, "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + pdfNumber(area.rect.left()) + ' '
                             + pdfNumber(height - area.rect.bottom()) + ' ' + pdfNumber(area.rect.right()) + ' '
                             + pdfNumber(height - area.rect.top()) + "]/P " + pdfReference(pages[size_t(area.page)])
                             + "/StructParent " + QByteArray::number(key) + "/Contents" + pdfText(withoutControls(contents))
                             + "/A<</S/URI/URI" + pdfLiteral(uri) + ">>>>");
        annotations[size_t(area.page)] += pdfReference(object) + ' ';
    }
    return annotations;
}

/// The outline: an entry a heading, nested as they are; its first object, or 0.
int addOutline(const PageLayout &layout, PdfFile &file, const PdfStructure &structure, const std::vector<int> &pages)
{
    struct Entry
    {
        int object = 0, parent = 0, level = 0, first = 0, last = 0, previous = 0, next = 0, count = 0;
        const PageGeometry::HeadingPlace *place = nullptr;
    };
    std::vector<Entry> entries(1);
    entries[0].object = file.reserve();
    std::vector<int> open{0};
    for (const PageGeometry::HeadingPlace &heading : layout.geometry().headings()) {
        if (heading.text.isEmpty())
            continue;
        while (open.size() > 1 && entries[size_t(open.back())].level >= heading.level)
            open.pop_back();
        Entry entry;
        entry.object = file.reserve();
        entry.level = heading.level;
        entry.parent = open.back();
        entry.place = &heading;
        const int index = int(entries.size());
        Entry &parent = entries[size_t(entry.parent)];
        entry.previous = parent.last;
        if (parent.last)
            entries[size_t(parent.last)].next = index;
        else
            parent.first = index;
        parent.last = index;
        ++parent.count;
        entries.push_back(entry);
        open.push_back(index);
    }
    if (entries.size() == 1) {
        file.set(entries[0].object, "<</Type/Outlines>>");
        return entries[0].object;
    }
    const auto reference = [&](const char *name, int index) {
        return index ? '/' + QByteArray(name) + ' ' + pdfReference(entries[size_t(index)].object) : QByteArray();
    };
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        QByteArray body = "<<" + reference("First", entry.first) + reference("Last", entry.last);
        if (i == 0) {
            body += "/Type/Outlines/Count " + QByteArray::number(entry.count);
        } else {
            constexpr int shownLevels = 2;
            if (entry.count)
                body += "/Count " + QByteArray::number(entry.level < shownLevels ? entry.count : -entry.count);
            body += "/Title" + pdfText(withoutControls(entry.place->text)) + "/Parent "
                + pdfReference(entries[size_t(entry.parent)].object) + reference("Prev", entry.previous)
                + reference("Next", entry.next) + "/Dest[" + pdfReference(pages[size_t(entry.place->page)]) + "/XYZ 0 "
                + pdfNumber(layout.pageSize().height() - entry.place->top + 6) + " 0]";
            const int element = structure.elementOfBlock(entry.place->blockId);
            if (element >= 0 && structure.objectOf(element))
                body += "/SE " + pdfReference(structure.objectOf(element));
        }
        file.set(entry.object, body + ">>");
    }
    return entries[0].object;
}

} // namespace

Result<void> writePdf(const Document &document, const HouseStyle &style, QIODevice &device, const PdfOptions &options)
{
    const PageLayout layout(document, style, options.pageSize);
    PdfFile file;
    PdfFonts fonts;
    PdfShapes shapes;
    PdfPictures pictures(file);
    PdfStructure structure(document);
    PdfCanvas canvas(fonts, shapes, pictures, structure);

    const int count = layout.pageCount();
    std::vector<int> pages;
    std::vector<int> contents;
    for (int page = 0; page < count; ++page)
        pages.push_back(file.reserve());
    for (int page = 0; page < count; ++page) {
        if (options.progress && !options.progress(page, count))
            return Error{QCoreApplication::translate("Writers", "The PDF was not written: it was cancelled."), {}};
        canvas.beginPage(page, layout.pageSize());
        layout.drawPage(canvas, page);
        contents.push_back(file.addStream({}, canvas.finishPage()));
    }

    const std::vector<QByteArray> annotations = addLinks(layout, file, structure, pages);
    const int root = structure.write(file, pages);
    const int outline = addOutline(layout, file, structure, pages);
    const int resources =
        file.add("<</Font<<" + fonts.write(file) + shapes.write(file, pictures.resources()) + ">>/XObject<<"
                 + pictures.resources() + ">>>>");
    const int tree = file.reserve();
    QByteArray kids;
    for (int page = 0; page < count; ++page) {
        const QByteArray &links = annotations[size_t(page)];
        kids += pdfReference(pages[size_t(page)]) + ' ';
        file.set(pages[size_t(page)],
                 "<</Type/Page/Parent " + pdfReference(tree) + "/MediaBox[0 0 " + pdfNumber(layout.pageSize().width()) + ' '
                     + pdfNumber(layout.pageSize().height()) + "]/Resources " + pdfReference(resources) + "/Contents "
                     + pdfReference(contents[size_t(page)]) + "/StructParents " + QByteArray::number(page) + "/Tabs/S"
                     + (links.isEmpty() ? QByteArray() : "/Annots[" + links + ']') + ">>");
    }
    file.set(tree, "<</Type/Pages/Count " + QByteArray::number(count) + "/Kids[" + kids + "]>>");

    const PdfMetadata metadata(document);
    const int catalog = file.add(
        "<</Type/Catalog/Pages " + pdfReference(tree) + "/Metadata "
        + pdfReference(file.addPlainStream("/Type/Metadata/Subtype/XML", metadata.xmp())) + "/MarkInfo<</Marked true>>/Lang"
        + pdfText(metadata.language()) + "/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot " + pdfReference(root)
        + "/Outlines " + pdfReference(outline) + (layout.geometry().headings().size() > 2 ? "/PageMode/UseOutlines" : "")
        + "/PageLabels<</Nums[0<</S/D>>]>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
          "/Info(sRGB IEC61966-2.1)/DestOutputProfile "
        + pdfReference(file.addStream("/N 3", PdfMetadata::colorProfile())) + ">>]>>");
    if (options.progress && !options.progress(count, count))
        return Error{QCoreApplication::translate("Writers", "The PDF was not written: it was cancelled."), {}};
    return writeBytes(device, file.finished(catalog, file.add(metadata.info())));
}

} // namespace glaneur
