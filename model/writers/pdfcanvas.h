// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/pagecanvas.h"
#include "writers/pdffonts.h"
#include "writers/pdfpictures.h"
#include "writers/pdfshapes.h"
#include "writers/pdfstructure.h"

#include <QGlyphRun>
#include <QSizeF>

namespace glaneur {

/// Draws a page as the content stream of a PDF: each piece marked with the element of the structure that it belongs
/// to, or as an artifact, and each text mapped back to its characters.
class PdfCanvas : public PageCanvas
{
public:
    PdfCanvas(PdfFonts &fonts, PdfShapes &shapes, PdfPictures &pictures, PdfStructure &structure);

    void beginPage(int page, const QSizeF &size);
    /// The page's content stream, complete.
    QByteArray finishPage();

    void beginPiece(const Piece &piece) override;
    void endPiece() override;
    void drawText(const PageTextSpan &span) override;
    void fillRect(const QRectF &rect, const QColor &color) override;
    void drawPicture(const QRectF &rect, const Picture &picture) override;

private:
    /// One or more glyphs that stand for one or more characters.
    struct Cluster
    {
        QString text;
        QRawFont font;
        std::vector<quint32> glyphs;
        std::vector<QPointF> positions; ///< in layout units from the line's start, on its baseline
    };
    std::vector<Cluster> clusters(const PageTextSpan &span) const;
    bool plainClusters(const PageTextSpan &span, const QList<QGlyphRun> &runs);
    void drawClusters(const PageTextSpan &span, const std::vector<Cluster> &clusters);
    void drawCluster(const PageTextSpan &span, const Cluster &cluster);
    PdfShapes::Glyph shape(const Cluster &cluster, int face);
    QByteArray pictureProcedure(const Cluster &cluster, const QString &key);
    QByteArray outlineProcedure(const Cluster &cluster) const;
    /// A font of the page's resources: « F » for TrueType, codes of two bytes, « T » for shapes, codes of one.
    struct Font
    {
        char letter = 'F';
        int number = -1;

        friend bool operator==(const Font &, const Font &) = default;
    };
    void showGlyph(const Font &font, qreal size, quint16 code, int width, const QPointF &position);
    void addTrailingSpace();
    void flushText();
    void endTextObject();
    void setFill(const QColor &color);
    QByteArray at(const QPointF &point) const;

    PdfFonts &m_fonts;
    PdfShapes &m_shapes;
    PdfPictures &m_pictures;
    PdfStructure &m_structure;
    QByteArray m_out;
    int m_page = 0;
    QSizeF m_size;
    int m_element = -1;
    QColor m_fill;

    // The text object and the line of glyphs that are being shown.
    bool m_inText = false;
    Font m_font;
    qreal m_fontSize = 0;
    Font m_lineFont;
    qreal m_lineSize = 0;
    QPointF m_lineStart;
    qreal m_lineAdvance = 0; ///< in thousandths of the size
    QByteArray m_codes;
    QByteArray m_array;
    QPointF m_textOrigin; ///< where the last Td led, within the text object
    bool m_endsWithSpace = true;
};

} // namespace glaneur
