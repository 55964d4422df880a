// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/pdffile.h"

#include <QHash>
#include <QString>
#include <vector>

namespace glaneur {

/// Glyphs that no TrueType program can hold, as Type 3 fonts (ISO 32000-1, 9.6.5): emoji as pictures, outlines of
/// other kinds as paths, and a box for a character that no installed font has. As text, each keeps its characters.
class PdfShapes
{
public:
    struct Glyph
    {
        int font = 0;      ///< fonts are called « T0 », « T1 », …
        quint8 code = 0;
        int width = 0;     ///< in thousandths of the size
    };

    bool contains(const QString &key) const { return m_known.contains(key); }
    Glyph glyph(const QString &key) const { return m_known.value(key); }
    /// \p procedure draws the glyph in thousandths of the size, from its origin on the baseline.
    Glyph add(const QString &key, const QString &text, int width, const QByteArray &procedure);

    /// Adds all fonts to \p file; the entries of a font resource dictionary. \p xobjects are the pictures' entries.
    QByteArray write(PdfFile &file, const QByteArray &xobjects) const;

private:
    struct Shape
    {
        QString text;
        int width = 0;
        QByteArray procedure;
    };
    QHash<QString, Glyph> m_known;
    std::vector<std::vector<Shape>> m_fonts;
};

/// A ToUnicode map that gives \p texts to the codes from 1 on, each \p bytes long.
QByteArray pdfToUnicode(const std::vector<QString> &texts, int bytes);

} // namespace glaneur
