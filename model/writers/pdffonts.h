// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/pdffile.h"

#include <QHash>
#include <QRawFont>
#include <QString>
#include <memory>
#include <vector>

namespace glaneur {

/// The font faces of a PDF, each embedded with the glyphs that were used and the text that each stands for.
///
/// A code of an embedded font means one glyph and one text: the space of « a b » and a no-break space that look the
/// same have two codes, so that ToUnicode gives back what was written (ISO 14289-1, 7.21.7).
class PdfFonts
{
public:
    PdfFonts();
    ~PdfFonts();

    enum class Kind {
        Outline,    ///< TrueType outlines, embedded as they are
        Colour,     ///< pictures of glyphs: drawn as images
        OtherShape, ///< other outlines, or not to be embedded: drawn as paths
    };
    /// The number of the face that \p font is, whatever its size.
    int face(const QRawFont &font);
    Kind kind(int face) const;

    /// The glyph of \p face that the character \p point has when it stands alone; 0: none.
    quint32 nominalGlyph(int face, char32_t point);
    /// The two-byte code for \p glyph where it stands for \p text.
    quint16 code(int face, quint32 glyph, const QString &text);
    /// In thousandths of the size, as the font dictionary has it.
    int width(int face, quint32 glyph);

    /// Adds all faces to \p file; the entries of a font resource dictionary. Faces are called « F0 », « F1 », ….
    QByteArray write(PdfFile &file) const;

private:
    struct Face;
    std::vector<std::unique_ptr<Face>> m_faces;
    QHash<QRawFont, int> m_known;
};

} // namespace glaneur
