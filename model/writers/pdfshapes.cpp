// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pdfshapes.h"

#include <algorithm>

namespace glaneur {

namespace {

QByteArray hex(quint32 value, int digits) { return QByteArray::number(value, 16).rightJustified(digits, '0'); }

} // namespace

QByteArray pdfToUnicode(const std::vector<QString> &texts, int bytes)
{
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<");
    map += QByteArray(bytes * 2, '0') + "> <" + QByteArray(bytes * 2, 'F') + ">\nendcodespacerange\n";
    constexpr size_t most = 100; // entries in one block, ISO 32000-1, 9.10.3
    for (size_t start = 0; start < texts.size(); start += most) {
        const size_t end = std::min(texts.size(), start + most);
        map += QByteArray::number(int(end - start)) + " beginbfchar\n";
        for (size_t i = start; i < end; ++i) {
            map += '<' + hex(quint32(i + 1), bytes * 2) + "> <";
            for (const QChar c : texts[i])
                map += hex(c.unicode(), 4);
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

PdfShapes::Glyph PdfShapes::add(const QString &key, const QString &text, int width, const QByteArray &procedure)
{
    constexpr size_t most = 250; // codes of one byte
    if (m_fonts.empty() || m_fonts.back().size() >= most) {
        // Readers guess a Type 3 font's size from its « m »: without one they take emoji for letters of twice the
        // size, and the lines they stand in apart.
        m_fonts.push_back({{QStringLiteral("m"), 600, QByteArray("600 0 d0")}});
    }
    m_fonts.back().push_back({text, width, procedure});
    const Glyph glyph{int(m_fonts.size()) - 1, quint8(m_fonts.back().size()), width};
    m_known.insert(key, glyph);
    return glyph;
}

QByteArray PdfShapes::write(PdfFile &file, const QByteArray &xobjects) const
{
    QByteArray resources;
    for (size_t font = 0; font < m_fonts.size(); ++font) {
        QByteArray procedures;
        QByteArray differences;
        QByteArray widths;
        std::vector<QString> texts;
        const std::vector<Shape> &shapes = m_fonts[font];
        for (size_t i = 0; i < shapes.size(); ++i) {
            const QByteArray name = i == 0 ? QByteArray("/m") : "/g" + QByteArray::number(int(i + 1));
            procedures += name + ' ' + pdfReference(file.addStream({}, shapes[i].procedure));
            differences += name;
            widths += QByteArray::number(shapes[i].width) + ' ';
            texts.push_back(shapes[i].text);
        }
        const int object = file.add(
            "<</Type/Font/Subtype/Type3/FontBBox[0 -250 1300 950]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<<" + procedures
            + ">>/Encoding<</Type/Encoding/Differences[1" + differences + "]>>/FirstChar 1/LastChar "
            + QByteArray::number(int(shapes.size())) + "/Widths[" + widths + "]/ToUnicode "
            + pdfReference(file.addStream({}, pdfToUnicode(texts, 1))) + "/Resources<</XObject<<" + xobjects + ">>>>>>");
        resources += "/T" + QByteArray::number(int(font)) + ' ' + pdfReference(object);
    }
    return resources;
}

} // namespace glaneur
