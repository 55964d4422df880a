// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pagelayout.h"

#include "document/words.h"
#include "writers/pagebreaks.h"
#include "writers/pageflow.h"
#include "writers/pagelocator.h"
#include "writers/pagestyles.h"
#include "writers/paintercanvas.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace glaneur {

namespace {

struct Margins
{
    qreal side, top, bottom;
};

/// Wide enough that a line holds some 75 to 80 characters, and no less than a printer needs.
Margins marginsFor(const QSizeF &page, const HouseStyle &house)
{
    const qreal column = std::min(page.width() - 2 * 36, house.bodySize * 42);
    const qreal vertical = std::min(page.height() * 0.085, qreal(68));
    return {(page.width() - column) / 2, vertical, vertical};
}

} // namespace

struct PageLayout::Private
{
    HouseStyle style;
    QString language;
    QString title;
    QString organisation;
    QString subject;
    QSizeF size;
    Margins margins{};
    PageFlow flow;
    std::vector<PageRows> pages;
    PageGeometry geometry;

    void drawRow(PageCanvas &canvas, const FlowRow &row, qreal top, bool repeated, PageCanvas::Piece &open) const;
    void drawLine(PageCanvas &canvas, const FlowLine &line, const QPointF &rowTop, bool repeated,
                  PageCanvas::Piece &open) const;
    void drawBands(PageCanvas &canvas, const PageRows &page) const;
    void drawRunning(PageCanvas &canvas, int page) const;
    void drawRunningText(PageCanvas &canvas, const QString &left, const QString &right, qreal baseline,
                         PagePart part) const;
    QPointF origin() const { return {margins.side, margins.top}; }
    qreal columnWidth() const { return size.width() - 2 * margins.side; }
    qreal columnHeight() const { return size.height() - margins.top - margins.bottom; }
};

namespace {

constexpr PageCanvas::Piece nothing{-1, PagePart::Content, -1};

void open(PageCanvas &canvas, const PageCanvas::Piece &piece, PageCanvas::Piece &present)
{
    if (piece == present)
        return;
    if (present != nothing)
        canvas.endPiece();
    if (piece != nothing)
        canvas.beginPiece(piece);
    present = piece;
}

} // namespace

PageLayout::PageLayout(const Document &document, const HouseStyle &style, const QPageSize &pageSize, ParagraphCache *cache)
    : d(std::make_unique<Private>())
{
    d->style = style;
    d->language = document.language;
    d->title = document.title;
    d->organisation = document.organisation;
    d->subject = document.subject;
    d->size = pageSize.size(QPageSize::Point);
    d->margins = marginsFor(d->size, style);
    ParagraphCache own;
    d->flow = flowDocument(document, d->style, d->columnWidth(), d->columnHeight(), cache ? *cache : own);
    d->pages = breakPages(d->flow, d->columnHeight());
    d->geometry = PageLocator::geometry(d->flow, d->pages, d->size,
                                        QRectF(d->origin(), QSizeF(d->columnWidth(), d->columnHeight())));
}

PageLayout::~PageLayout() = default;
PageLayout::PageLayout(PageLayout &&) noexcept = default;
PageLayout &PageLayout::operator=(PageLayout &&) noexcept = default;

const PageGeometry &PageLayout::geometry() const { return d->geometry; }

void PageLayout::Private::drawLine(PageCanvas &canvas, const FlowLine &line, const QPointF &rowTop, bool repeated,
                                   PageCanvas::Piece &present) const
{
    const PageParagraph &paragraph = *flow.paragraphs[size_t(line.paragraph)].text;
    const int firstLink = flow.paragraphs[size_t(line.paragraph)].firstLink;
    const QTextLine laidOut = paragraph.line(line.line);
    const int from = laidOut.textStart();
    const int to = from + laidOut.textLength();
    for (const PageParagraph::Run &run : paragraph.runs()) {
        const int start = std::max(from, run.start);
        int end = std::min(to, run.start + run.length);
        if (start >= end)
            continue;
        PageCanvas::Piece piece{line.blockId, line.part, run.link < 0 ? -1 : firstLink + run.link};
        if (repeated)
            piece = {0, PagePart::Decoration, -1};
        PageTextSpan span;
        span.line = laidOut;
        span.text = paragraph.text();
        span.from = start;
        span.length = end - start;
        span.baseline = rowTop + line.top + QPointF(0, paragraph.baseline());
        span.color = run.color;
        span.underlined = run.link >= 0;
        span.spaceFollows = end == to && end < paragraph.text().size();
        open(canvas, piece, present);
        canvas.drawText(span);
    }
}

void PageLayout::Private::drawRow(PageCanvas &canvas, const FlowRow &row, qreal top, bool repeated,
                                  PageCanvas::Piece &present) const
{
    const QPointF rowTop = origin() + QPointF(0, top);
    for (const FlowTint &tint : row.tints) {
        open(canvas, {0, PagePart::Decoration, -1}, present);
        canvas.fillRect(tint.rect.translated(rowTop), tint.color);
    }
    for (const FlowPicture &picture : row.pictures) {
        open(canvas, {picture.blockId, PagePart::Content, -1}, present);
        canvas.drawPicture(picture.rect.translated(rowTop), *picture.picture);
    }
    for (const FlowLine &line : row.lines)
        drawLine(canvas, line, rowTop, repeated, present);
}

void PageLayout::Private::drawBands(PageCanvas &canvas, const PageRows &page) const
{
    bool opened = false;
    for (const FlowBand &band : flow.bands) {
        const int first = std::max(band.firstRow, page.first);
        const int last = std::min(band.lastRow, page.last);
        if (first > last)
            continue;
        const qreal top = page.tops[size_t(first - page.first)] - band.padding;
        const qreal bottom = page.tops[size_t(last - page.first)] + flow.rows[size_t(last)].height + band.padding;
        if (!opened)
            canvas.beginPiece({0, PagePart::Decoration, -1});
        opened = true;
        canvas.fillRect(QRectF(origin() + QPointF(band.left, top), QSizeF(band.width, bottom - top)), band.color);
    }
    if (opened)
        canvas.endPiece();
}

void PageLayout::Private::drawRunningText(PageCanvas &canvas, const QString &left, const QString &right, qreal baseline,
                                          PagePart part) const
{
    const TextStyle style = runningStyle(this->style);
    const QFontMetricsF metrics(pageFont(style));
    const qreal gap = style.size * 2;
    const auto draw = [&](const QString &text, bool atRight, qreal width) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, width * layoutUnitsPerPoint);
        if (shown.isEmpty())
            return qreal(0);
        const PageParagraph paragraph({Inline::plain(shown)}, style, this->style, size.width());
        PageTextSpan span;
        span.line = paragraph.line(0);
        span.text = paragraph.text();
        span.length = int(paragraph.text().size());
        span.baseline = QPointF(atRight ? size.width() - margins.side - paragraph.lineWidth(0) : margins.side, baseline);
        span.color = style.color;
        canvas.beginPiece({0, part, -1});
        canvas.drawText(span);
        canvas.endPiece();
        return paragraph.lineWidth(0) + gap;
    };
    const qreal taken = draw(right, true, columnWidth() / 2);
    draw(left, false, columnWidth() - taken);
}

void PageLayout::Private::drawRunning(PageCanvas &canvas, int page) const
{
    if (page > 0) {
        const qreal baseline = margins.top * 0.56;
        drawRunningText(canvas, title, organisation, baseline, PagePart::Header);
        canvas.beginPiece({0, PagePart::Header, -1});
        canvas.fillRect(QRectF(margins.side, baseline + 6, columnWidth(), 0.5), style.rule);
        canvas.endPiece();
    }
    drawRunningText(canvas, subject, Words(language).pageOf(page + 1, int(pages.size())),
                    size.height() - margins.bottom * 0.5, PagePart::Footer);
}

void PageLayout::drawPage(PageCanvas &canvas, int page) const
{
    const PageRows &rows = d->pages[size_t(page)];
    d->drawBands(canvas, rows);
    PageCanvas::Piece present = nothing;
    if (rows.repeatedTable >= 0) {
        const FlowTable &table = d->flow.tables[size_t(rows.repeatedTable)];
        qreal top = 0;
        for (int i = 0; i < table.headRows; ++i) {
            const FlowRow &row = d->flow.rows[size_t(table.firstRow + i)];
            d->drawRow(canvas, row, top, true, present);
            top += row.height;
        }
    }
    for (int r = rows.first; r <= rows.last; ++r)
        d->drawRow(canvas, d->flow.rows[size_t(r)], rows.tops[size_t(r - rows.first)], false, present);
    open(canvas, nothing, present);
    d->drawRunning(canvas, page);
}

void PageLayout::paintPage(QPainter &painter, int page) const
{
    PainterCanvas canvas(painter);
    drawPage(canvas, page);
}

} // namespace glaneur
