// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pdffonts.h"

#include "writers/pdfshapes.h"

#include <QCryptographicHash>
#include <algorithm>
#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

namespace glaneur {

namespace {

template <typename T, void (*destroy)(T *)> struct Destroyer
{
    void operator()(T *object) const { destroy(object); }
};
using HbFace = std::unique_ptr<hb_face_t, Destroyer<hb_face_t, hb_face_destroy>>;
using HbFont = std::unique_ptr<hb_font_t, Destroyer<hb_font_t, hb_font_destroy>>;
using HbInput = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_t, hb_subset_input_destroy>>;
using HbPlan = std::unique_ptr<hb_subset_plan_t, Destroyer<hb_subset_plan_t, hb_subset_plan_destroy>>;
using HbBlob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_t, hb_blob_destroy>>;

/// A font's tables, kept as long as the face that is made of them: while HarfBuzz makes a subset it looks into tables
/// that it has already let go, which for a face of its own file are still there.
struct Tables
{
    QRawFont font;
    QHash<hb_tag_t, QByteArray> byTag;
};

hb_blob_t *referenceTable(hb_face_t *, hb_tag_t tag, void *user)
{
    auto *tables = static_cast<Tables *>(user);
    auto found = tables->byTag.constFind(tag);
    if (found == tables->byTag.constEnd()) {
        const char name[5] = {char(tag >> 24), char(tag >> 16), char(tag >> 8), char(tag), 0};
        found = tables->byTag.insert(tag, tables->font.fontTable(name));
    }
    if (found->isEmpty())
        return hb_blob_get_empty();
    return hb_blob_create(found->constData(), unsigned(found->size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
}

/// Whether the font's maker lets it be embedded (OpenType, OS/2 fsType bit 1; 0x0200: bitmaps only).
bool mayBeEmbedded(const QRawFont &font)
{
    const QByteArray os2 = font.fontTable("OS/2");
    if (os2.size() < 10)
        return true;
    const int type = (uchar(os2.at(8)) << 8) | uchar(os2.at(9));
    return (type & 0x000e) != 0x0002 && !(type & 0x0200);
}

QByteArray postScriptName(const QRawFont &font)
{
    const QString style = font.styleName().compare(QLatin1String("Regular"), Qt::CaseInsensitive) == 0
        ? QString()
        : QLatin1Char('-') + font.styleName();
    QByteArray name;
    for (const char c : (font.familyName() + style).toLatin1()) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-')
            name += c;
    }
    return name.isEmpty() ? QByteArray("Font") : name;
}

} // namespace

struct PdfFonts::Face
{
    QRawFont font;
    Tables tables;
    HbFace face;
    HbFont hbFont;
    Kind kind = Kind::Outline;
    qreal unitsPerEm = 1000;
    QByteArray identity;

    QHash<char32_t, quint32> nominal;
    QHash<quint32, int> widths;
    QHash<std::pair<quint32, QString>, quint16> codes;
    std::vector<std::pair<quint32, QString>> entries; ///< by code - 1: code 0 is « .notdef »
};

PdfFonts::PdfFonts() = default;
PdfFonts::~PdfFonts() = default;

int PdfFonts::face(const QRawFont &font)
{
    if (const auto known = m_known.constFind(font); known != m_known.constEnd())
        return *known;
    const QByteArray identity = font.familyName().toUtf8() + '\n' + font.styleName().toUtf8() + '\n'
        + font.fontTable("head");
    for (size_t i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i]->identity == identity) {
            m_known.insert(font, int(i));
            return int(i);
        }
    }
    auto face = std::make_unique<Face>();
    face->font = font;
    face->identity = identity;
    face->unitsPerEm = font.unitsPerEm() > 0 ? font.unitsPerEm() : 1000;
    face->tables.font = font;
    face->face.reset(hb_face_create_for_tables(referenceTable, &face->tables, nullptr));
    face->hbFont.reset(hb_font_create(face->face.get()));
    const bool colour = !font.fontTable("CBDT").isEmpty() || !font.fontTable("sbix").isEmpty()
        || !font.fontTable("COLR").isEmpty();
    if (colour)
        face->kind = Kind::Colour;
    else if (font.fontTable("glyf").isEmpty() || !mayBeEmbedded(font))
        face->kind = Kind::OtherShape;
    m_faces.push_back(std::move(face));
    m_known.insert(font, int(m_faces.size()) - 1);
    return int(m_faces.size()) - 1;
}

PdfFonts::Kind PdfFonts::kind(int face) const { return m_faces[size_t(face)]->kind; }

quint32 PdfFonts::nominalGlyph(int index, char32_t point)
{
    Face &face = *m_faces[size_t(index)];
    const auto known = face.nominal.constFind(point);
    if (known != face.nominal.constEnd())
        return *known;
    hb_codepoint_t glyph = 0;
    if (!hb_font_get_nominal_glyph(face.hbFont.get(), point, &glyph))
        glyph = 0;
    face.nominal.insert(point, glyph);
    return glyph;
}

int PdfFonts::width(int index, quint32 glyph)
{
    Face &face = *m_faces[size_t(index)];
    const auto known = face.widths.constFind(glyph);
    if (known != face.widths.constEnd())
        return *known;
    const int width = qRound(hb_font_get_glyph_h_advance(face.hbFont.get(), glyph) * 1000.0
                             / qMax(1u, hb_face_get_upem(face.face.get())));
    face.widths.insert(glyph, width);
    return width;
}

quint16 PdfFonts::code(int index, quint32 glyph, const QString &text)
{
    Face &face = *m_faces[size_t(index)];
    const auto key = std::pair(glyph, text);
    const auto known = face.codes.constFind(key);
    if (known != face.codes.constEnd())
        return *known;
    constexpr size_t most = 0xfff0;
    if (face.entries.size() >= most)
        return 1;
    face.entries.push_back(key);
    const auto code = quint16(face.entries.size());
    face.codes.insert(key, code);
    return code;
}

namespace {

/// Six capital letters that depend on what is in the subset.
QByteArray subsetTag(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + uchar(hash.at(i)) % 26);
    return tag;
}

} // namespace

QByteArray PdfFonts::write(PdfFile &file) const
{
    QByteArray resources;
    for (size_t index = 0; index < m_faces.size(); ++index) {
        const Face &face = *m_faces[index];
        if (face.kind != Kind::Outline || face.entries.empty())
            continue;
        const HbInput input(hb_subset_input_create_or_fail());
        hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
        hb_set_t *glyphs = hb_subset_input_glyph_set(input.get());
        hb_set_add(glyphs, 0);
        for (const auto &[glyph, text] : face.entries)
            hb_set_add(glyphs, glyph);
        hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
        for (const char *tag : {"GSUB", "GPOS", "GDEF", "cmap", "name", "OS/2", "post", "kern", "gasp", "DSIG", "LTSH",
                                "VDMX", "hdmx", "BASE", "JSTF", "MATH", "STAT", "meta", "FFTM", "PfEd", "TeX "})
            hb_set_add(dropped, hb_tag_from_string(tag, -1));
        const HbPlan plan(hb_subset_plan_create_or_fail(face.face.get(), input.get()));
        const HbFace subset(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
        if (!subset)
            continue;
        const HbBlob blob(hb_face_reference_blob(subset.get()));
        unsigned length = 0;
        const char *data = hb_blob_get_data(blob.get(), &length);
        const QByteArray program(data, int(length));
        const hb_map_t *newGlyphs = hb_subset_plan_old_to_new_glyph_mapping(plan.get());

        QByteArray cidToGid(2, '\0');
        QByteArray widths;
        std::vector<QString> texts;
        for (const auto &[glyph, text] : face.entries) {
            const hb_codepoint_t subsetGlyph = hb_map_get(newGlyphs, glyph);
            cidToGid += char((subsetGlyph >> 8) & 0xff);
            cidToGid += char(subsetGlyph & 0xff);
            widths += QByteArray::number(face.widths.value(glyph, 0)) + ' ';
            texts.push_back(text);
        }
        widths.chop(1);

        const QByteArray name = subsetTag(program + widths) + '+' + postScriptName(face.font);
        const qreal toThousandths = 1000.0 / face.font.pixelSize();
        const auto thousandths = [&](qreal value) { return QByteArray::number(qRound(value * toThousandths)); };
        const int fontFile =
            file.addStream("/Length1 " + QByteArray::number(program.size()), program);
        hb_font_extents_t extents{};
        hb_font_get_h_extents(face.hbFont.get(), &extents);
        const qreal unit = 1000.0 / qMax(1u, hb_face_get_upem(face.face.get()));
        const bool italic = face.font.style() != QFont::StyleNormal;
        const int descriptor = file.add(
            "<</Type/FontDescriptor/FontName/" + name + "/Flags " + QByteArray::number(4 | (italic ? 64 : 0))
            + "/FontBBox[" + QByteArray::number(qRound(-0.6 * 1000)) + ' ' + QByteArray::number(qRound(extents.descender * unit))
            + " 1900 " + QByteArray::number(qRound(extents.ascender * unit)) + "]/ItalicAngle " + (italic ? "-12" : "0")
            + "/Ascent " + QByteArray::number(qRound(extents.ascender * unit)) + "/Descent "
            + QByteArray::number(qRound(extents.descender * unit)) + "/CapHeight " + thousandths(face.font.capHeight())
            + "/XHeight " + thousandths(face.font.xHeight()) + "/StemV " + (face.font.weight() > 500 ? "140" : "80")
            + "/FontFile2 " + pdfReference(fontFile) + ">>");
        const int descendant = file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                                          "/FontDescriptor "
                                        + pdfReference(descriptor) + "/DW 1000/W[1[" + widths + "]]/CIDToGIDMap "
                                        + pdfReference(file.addStream({}, cidToGid)) + ">>");
        const int font = file.add("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                                  + pdfReference(descendant) + "]/ToUnicode "
                                  + pdfReference(file.addStream({}, pdfToUnicode(texts, 2))) + ">>");
        resources += "/F" + QByteArray::number(int(index)) + ' ' + pdfReference(font);
    }
    return resources;
}

} // namespace glaneur
