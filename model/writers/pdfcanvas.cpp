// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pdfcanvas.h"

#include "writers/paintercanvas.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace glaneur {

namespace {

constexpr qreal emojiPixels = 109; // the size of the pictures in the usual colour fonts

bool isRightToLeft(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x590)
            continue;
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN || c.isSurrogate())
            return true;
    }
    return false;
}

bool hasNoGlyph(QChar c) { return c == QChar(QChar::LineSeparator) || c == QLatin1Char('\n'); }

} // namespace

PdfCanvas::PdfCanvas(PdfFonts &fonts, PdfShapes &shapes, PdfPictures &pictures, PdfStructure &structure)
    : m_fonts(fonts)
    , m_shapes(shapes)
    , m_pictures(pictures)
    , m_structure(structure)
{
}

void PdfCanvas::beginPage(int page, const QSizeF &size)
{
    m_page = page;
    m_size = size;
    m_out.clear();
    m_fill = QColor();
    m_font = {};
    m_element = -1;
}

QByteArray PdfCanvas::finishPage()
{
    endTextObject();
    return std::exchange(m_out, {});
}

QByteArray PdfCanvas::at(const QPointF &point) const
{
    return pdfNumber(point.x()) + ' ' + pdfNumber(m_size.height() - point.y());
}

void PdfCanvas::setFill(const QColor &color)
{
    if (color == m_fill)
        return;
    m_fill = color;
    m_out += pdfColor(color) + " rg\n";
}

void PdfCanvas::beginPiece(const Piece &piece)
{
    endTextObject();
    m_endsWithSpace = true;
    m_element = m_structure.elementFor(piece);
    if (m_element >= 0) {
        m_out += '/' + m_structure.type(m_element) + "<</MCID "
            + QByteArray::number(m_structure.addContent(m_element, m_page)) + ">>BDC\n";
        return;
    }
    switch (piece.part) {
    case PagePart::Header:
        m_out += "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n";
        break;
    case PagePart::Footer:
        m_out += "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n";
        break;
    default:
        m_out += "/Artifact<</Type/Layout>>BDC\n";
        break;
    }
}

void PdfCanvas::endPiece()
{
    endTextObject();
    m_out += "EMC\n";
    m_element = -1;
}

void PdfCanvas::fillRect(const QRectF &rect, const QColor &color)
{
    endTextObject();
    setFill(color);
    m_out += at(rect.bottomLeft()) + ' ' + pdfNumber(rect.width()) + ' ' + pdfNumber(rect.height()) + " re f\n";
}

void PdfCanvas::drawPicture(const QRectF &rect, const Picture &picture)
{
    endTextObject();
    const QByteArray name = m_pictures.add(picture, rect.size());
    if (m_element >= 0) {
        m_structure.setBox(m_element, '[' + at(rect.bottomLeft()) + ' ' + at(rect.topRight()) + ']');
    }
    if (name.isEmpty()) { // an empty frame holds the place of what can't be read
        m_out += "q 0.8 G 0.5 w " + at(rect.bottomLeft()) + ' ' + pdfNumber(rect.width()) + ' ' + pdfNumber(rect.height())
            + " re S Q\n";
        return;
    }
    m_out += "q " + pdfNumber(rect.width()) + " 0 0 " + pdfNumber(rect.height()) + ' ' + at(rect.bottomLeft()) + " cm /"
        + name + " Do Q\n";
}

void PdfCanvas::flushText()
{
    if (!m_codes.isEmpty()) {
        m_array += '<' + m_codes + '>';
        m_codes.clear();
    }
    if (m_array.isEmpty())
        return;
    if (!m_inText) {
        m_out += "BT\n";
        m_inText = true;
        m_textOrigin = QPointF(0, 0);
    }
    if (m_font != m_lineFont || m_fontSize != m_lineSize) {
        m_font = m_lineFont;
        m_fontSize = m_lineSize;
        m_out += QByteArray("/") + m_font.letter + QByteArray::number(m_font.number) + ' ' + pdfNumber(m_fontSize, 3)
            + " Tf\n";
    }
    // Rounded as written, so that no error adds up from one line to the next.
    const QPointF target(std::round(m_lineStart.x() * 100) / 100,
                         std::round((m_size.height() - m_lineStart.y()) * 100) / 100);
    m_out += pdfNumber(target.x() - m_textOrigin.x()) + ' ' + pdfNumber(target.y() - m_textOrigin.y()) + " Td";
    m_textOrigin = target;
    if (m_array.startsWith('<') && m_array.indexOf('>') == m_array.size() - 1)
        m_out += m_array + "Tj\n";
    else
        m_out += '[' + m_array + "]TJ\n";
    m_array.clear();
}

void PdfCanvas::endTextObject()
{
    flushText();
    if (m_inText)
        m_out += "ET\n";
    m_inText = false;
    m_lineFont = {};
}

void PdfCanvas::showGlyph(const Font &font, qreal size, quint16 code, int width, const QPointF &position)
{
    constexpr qreal sameLine = 0.02;
    const bool goesOn = font == m_lineFont && qFuzzyCompare(size, m_lineSize)
        && std::abs(position.y() - m_lineStart.y()) < sameLine && (!m_codes.isEmpty() || !m_array.isEmpty());
    if (!goesOn) {
        flushText();
        m_lineFont = font;
        m_lineSize = size;
        m_lineStart = position;
        m_lineAdvance = 0;
    } else {
        const qreal wanted = (position.x() - m_lineStart.x()) * 1000 / size;
        const int adjustment = qRound(m_lineAdvance - wanted);
        if (adjustment != 0) {
            m_array += '<' + m_codes + '>' + QByteArray::number(adjustment);
            m_codes.clear();
            m_lineAdvance -= adjustment;
        }
    }
    static const char digits[] = "0123456789abcdef";
    const char hex[4] = {digits[code >> 12], digits[(code >> 8) & 15], digits[(code >> 4) & 15], digits[code & 15]};
    if (font.letter == 'F')
        m_codes.append(hex, 4);
    else
        m_codes.append(hex + 2, 2);
    m_lineAdvance += width;
}

void PdfCanvas::drawText(const PageTextSpan &span)
{
    setFill(span.color);
    const QList<QGlyphRun> runs = span.line.glyphRuns(span.from, span.length);
    if (!plainClusters(span, runs))
        drawClusters(span, clusters(span));
    if (span.spaceFollows)
        addTrailingSpace();
    if (span.underlined) {
        const QRectF rect = underlineRect(span);
        if (rect.width() > 0)
            fillRect(rect, span.color);
    }
}

void PdfCanvas::addTrailingSpace()
{
    if (m_endsWithSpace || m_lineFont.letter != 'F' || m_lineFont.number < 0 || (m_codes.isEmpty() && m_array.isEmpty()))
        return;
    const int face = m_lineFont.number;
    const quint32 glyph = m_fonts.nominalGlyph(face, U' ');
    if (glyph == 0)
        return;
    const QPointF position(m_lineStart.x() + m_lineAdvance * m_lineSize / 1000, m_lineStart.y());
    showGlyph(m_lineFont, m_lineSize, m_fonts.code(face, glyph, QStringLiteral(" ")), m_fonts.width(face, glyph), position);
    m_endsWithSpace = true;
}

/// Shows a span in which each character has the one glyph that the font's own map gives it, as nearly all have;
/// false, and nothing shown, where that isn't certain.
bool PdfCanvas::plainClusters(const PageTextSpan &span, const QList<QGlyphRun> &runs)
{
    const QStringView text = QStringView(span.text).mid(span.from, span.length);
    if (isRightToLeft(text))
        return false;
    struct Placed
    {
        int face;
        qreal size;
        quint32 glyph;
        QChar character;
        QPointF position;
    };
    std::vector<Placed> placed;
    placed.reserve(size_t(text.size()));
    qsizetype next = 0;
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        const int face = m_fonts.face(font);
        if (m_fonts.kind(face) != PdfFonts::Kind::Outline)
            return false;
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            while (next < text.size() && hasNoGlyph(text.at(next)))
                ++next;
            if (next >= text.size() || glyphs.at(i) == 0
                || m_fonts.nominalGlyph(face, shownCharacter(text.at(next)).unicode()) != glyphs.at(i))
                return false;
            placed.push_back({face, font.pixelSize(), glyphs.at(i), text.at(next), positions.at(i)});
            ++next;
        }
    }
    // Blanks at a line's end have no glyphs.
    bool blanksLeft = false;
    for (; next < text.size(); ++next) {
        if (!text.at(next).isSpace())
            return false;
        blanksLeft = true;
    }
    const qreal ascent = span.line.ascent();
    for (const Placed &glyph : placed) {
        const QPointF position = span.baseline + (glyph.position - QPointF(0, ascent)) / layoutUnitsPerPoint;
        showGlyph({'F', glyph.face}, glyph.size / layoutUnitsPerPoint,
                  m_fonts.code(glyph.face, glyph.glyph, QString(glyph.character)),
                  m_fonts.width(glyph.face, glyph.glyph), position);
    }
    if (!placed.empty())
        m_endsWithSpace = placed.back().character.isSpace();
    if (blanksLeft)
        addTrailingSpace();
    return true;
}

std::vector<PdfCanvas::Cluster> PdfCanvas::clusters(const PageTextSpan &span) const
{
    std::vector<Cluster> result;
    const qreal ascent = span.line.ascent();
    const int end = span.from + span.length;
    for (int i = span.from; i < end;) {
        const int length = span.text.at(i).isHighSurrogate() && i + 1 < end ? 2 : 1;
        Cluster cluster;
        cluster.text = span.text.mid(i, length);
        const QList<QGlyphRun> runs = span.line.glyphRuns(i, length);
        for (const QGlyphRun &run : runs) {
            if (cluster.glyphs.empty())
                cluster.font = run.rawFont();
            const QList<quint32> glyphs = run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            for (qsizetype g = 0; g < glyphs.size(); ++g) {
                cluster.glyphs.push_back(glyphs.at(g));
                cluster.positions.push_back(positions.at(g) - QPointF(0, ascent));
            }
        }
        i += length;
        // Characters that share their glyphs are one cluster: a ligature, a letter with its marks, an emoji.
        if (!result.empty() && (cluster.glyphs.empty()
                                || (cluster.glyphs == result.back().glyphs && cluster.positions == result.back().positions)))
            result.back().text += cluster.text;
        else
            result.push_back(std::move(cluster));
    }
    return result; // in reading order, whichever way the glyphs run
}

void PdfCanvas::drawClusters(const PageTextSpan &span, const std::vector<Cluster> &clusters)
{
    for (const Cluster &cluster : clusters) {
        QString text = cluster.text;
        text.remove(QChar(QChar::LineSeparator));
        if (cluster.glyphs.empty()) {
            if (text.trimmed().isEmpty() && !text.isEmpty())
                addTrailingSpace();
            continue;
        }
        drawCluster(span, cluster);
        m_endsWithSpace = !text.isEmpty() && text.back().isSpace();
    }
}

void PdfCanvas::drawCluster(const PageTextSpan &span, const Cluster &cluster)
{
    const int face = m_fonts.face(cluster.font);
    const qreal size = cluster.font.pixelSize() / layoutUnitsPerPoint;
    const bool missing = std::find(cluster.glyphs.begin(), cluster.glyphs.end(), 0u) != cluster.glyphs.end();
    const QPointF position = span.baseline + cluster.positions.front() / layoutUnitsPerPoint;
    // What several glyphs make together is one shape, so that its text is one as well.
    if (m_fonts.kind(face) != PdfFonts::Kind::Outline || missing || cluster.glyphs.size() > 1) {
        const PdfShapes::Glyph glyph = shape(cluster, face);
        showGlyph({'T', glyph.font}, size, glyph.code, glyph.width, position);
        return;
    }
    const quint32 glyph = cluster.glyphs.front();
    showGlyph({'F', face}, size, m_fonts.code(face, glyph, cluster.text), m_fonts.width(face, glyph), position);
}

PdfShapes::Glyph PdfCanvas::shape(const Cluster &cluster, int face)
{
    QString key = QString::number(face) + QLatin1Char(' ') + cluster.text;
    for (size_t i = 0; i < cluster.glyphs.size(); ++i) {
        const QPointF offset = (cluster.positions[i] - cluster.positions.front()) / cluster.font.pixelSize() * 1000;
        key += QStringLiteral(" %1,%2,%3").arg(cluster.glyphs[i]).arg(qRound(offset.x())).arg(qRound(offset.y()));
    }
    if (m_shapes.contains(key))
        return m_shapes.glyph(key);
    const qreal toThousandths = 1000 / cluster.font.pixelSize();
    qreal end = 0;
    const QList<QPointF> advances =
        cluster.font.advancesForGlyphIndexes(QList<quint32>(cluster.glyphs.begin(), cluster.glyphs.end()));
    for (size_t i = 0; i < cluster.glyphs.size(); ++i)
        end = std::max(end, cluster.positions[i].x() - cluster.positions.front().x() + advances.value(qsizetype(i)).x());
    const int width = qRound(end * toThousandths);
    const bool coloured = m_fonts.kind(face) == PdfFonts::Kind::Colour && cluster.glyphs.front() != 0;
    QByteArray procedure;
    if (coloured)
        procedure = QByteArray::number(width) + " 0 d0\n" + pictureProcedure(cluster, key);
    else
        procedure = QByteArray::number(width) + " 0 0 -400 " + QByteArray::number(std::max(width, 1)) + " 1200 d1\n"
            + outlineProcedure(cluster);
    return m_shapes.add(key, cluster.text, width, procedure);
}

QByteArray PdfCanvas::pictureProcedure(const Cluster &cluster, const QString &key)
{
    QRawFont large = cluster.font;
    large.setPixelSize(emojiPixels);
    QRectF box;
    QList<QPointF> positions;
    const qreal scale = emojiPixels / cluster.font.pixelSize();
    for (size_t i = 0; i < cluster.glyphs.size(); ++i) {
        const QPointF position = (cluster.positions[i] - cluster.positions.front()) * scale;
        positions.append(position);
        box |= large.boundingRect(cluster.glyphs[i]).translated(position);
    }
    const QRect pixels = box.toAlignedRect();
    if (pixels.isEmpty())
        return {};
    QImage image(pixels.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QGlyphRun run;
    run.setRawFont(large);
    run.setGlyphIndexes(QList<quint32>(cluster.glyphs.begin(), cluster.glyphs.end()));
    run.setPositions(positions);
    painter.drawGlyphRun(-pixels.topLeft(), run);
    painter.end();
    const qreal toThousandths = 1000 / emojiPixels;
    return "q " + pdfNumber(pixels.width() * toThousandths) + " 0 0 " + pdfNumber(pixels.height() * toThousandths) + ' '
        + pdfNumber(pixels.left() * toThousandths) + ' ' + pdfNumber(-(pixels.top() + pixels.height()) * toThousandths)
        + " cm /" + m_pictures.addImage(QStringLiteral("glyph ") + key, image) + " Do Q";
}

QByteArray PdfCanvas::outlineProcedure(const Cluster &cluster) const
{
    const qreal toThousandths = 1000 / cluster.font.pixelSize();
    QByteArray path;
    for (size_t i = 0; i < cluster.glyphs.size(); ++i) {
        if (cluster.glyphs[i] == 0) { // no installed font has the character
            path += "50 0 500 700 re 90 40 420 620 re f*\n";
            continue;
        }
        const QPointF origin = cluster.positions[i] - cluster.positions.front();
        const QPainterPath outline = cluster.font.pathForGlyph(cluster.glyphs[i]);
        const auto point = [&](const QPainterPath::Element &element) {
            const QPointF place = (origin + QPointF(element.x, element.y)) * toThousandths;
            return pdfNumber(place.x(), 1) + ' ' + pdfNumber(-place.y(), 1);
        };
        for (int e = 0; e < outline.elementCount(); ++e) {
            const QPainterPath::Element &element = outline.elementAt(e);
            if (element.isMoveTo()) {
                path += point(element) + " m ";
            } else if (element.isLineTo()) {
                path += point(element) + " l ";
            } else if (element.type == QPainterPath::CurveToElement && e + 2 < outline.elementCount()) {
                path += point(element) + ' ' + point(outline.elementAt(e + 1)) + ' ' + point(outline.elementAt(e + 2)) + " c ";
                e += 2;
            }
        }
        if (outline.elementCount() > 0)
            path += "f\n";
    }
    return path;
}

} // namespace glaneur
