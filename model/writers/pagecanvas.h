// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextLine>

namespace glaneur {

/// Layout units of a QTextLine in one point: text is laid out this much larger than it is shown, so that Qt's
/// fixed-point positions are finer than any device's.
constexpr qreal layoutUnitsPerPoint = 16;

/// What is set in place of \p c: few fonts have a narrow no-break space, so that a no-break space is set, narrower.
inline QChar shownCharacter(QChar c) { return c == QChar(0x202f) ? QChar(0x00a0) : c; }

/// What a piece of a page is to its block.
enum class PagePart {
    Content,     ///< the block's own words or picture
    Label,       ///< a list item's sign or number
    Attribution, ///< whose words a quote holds
    Decoration,  ///< rules, tints, a table's repeated heads: nothing to read out
    Header,      ///< what runs at the head of each page
    Footer,      ///< what runs at the foot of each page
};

/// A stretch of one laid out line that looks alike.
struct PageTextSpan
{
    QTextLine line;    ///< in layout units, at the layout's origin
    QString text;      ///< of the whole layout
    int from = 0;      ///< in `text`
    int length = 0;
    QPointF baseline;  ///< of the line's start, in points
    QColor color;
    bool underlined = false;
    bool spaceFollows = false; ///< in `text` a blank or a break stands behind the span, which the line does not show
};

/// What a page is drawn on. Called in reading order; lengths are in points from the page's top left corner.
class PageCanvas
{
public:
    virtual ~PageCanvas() = default;

    struct Piece
    {
        int blockId = 0; ///< Block::id; 0: of no block
        PagePart part = PagePart::Content;
        int link = -1; ///< the link's number in the document, or none

        friend bool operator==(const Piece &, const Piece &) = default;
    };
    /// What is drawn up to endPiece() belongs to \p piece. Pieces are never nested.
    virtual void beginPiece(const Piece &piece) = 0;
    virtual void endPiece() = 0;

    virtual void drawText(const PageTextSpan &span) = 0;
    virtual void fillRect(const QRectF &rect, const QColor &color) = 0;
    virtual void drawPicture(const QRectF &rect, const Picture &picture) = 0;
};

} // namespace glaneur
