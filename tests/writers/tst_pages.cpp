// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose.h"
#include "support/randomreport.h"
#include "support/usualreport.h"
#include "writers/pagebreaks.h"
#include "writers/pagelayout.h"
#include "writers/pagestyles.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

constexpr qreal columnWidth = 440;
constexpr qreal columnHeight = 706;

Block block(Block::Kind kind, const QString &text = {})
{
    Block made;
    made.kind = kind;
    if (!text.isEmpty())
        made.inlines = {Inline::plain(text)};
    return made;
}

QString words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QStringLiteral("mot%1").arg(i));
    return list.join(QLatin1Char(' '));
}

Document documentOf(const QList<Block> &blocks)
{
    Document document;
    document.language = QStringLiteral("fr");
    document.title = QStringLiteral("Essai");
    document.blocks = blocks;
    int next = 0;
    const auto number = [&](auto &&self, QList<Block> &list) -> void {
        for (Block &entry : list) {
            entry.id = ++next;
            self(self, entry.children);
        }
    };
    number(number, document.blocks);
    return document;
}

/// Blocks of every kind in an order that \p seed decides, enough for some 30 pages.
Document longDocument(quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Block> blocks{block(Block::Kind::Title, QStringLiteral("Un long rapport"))};
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    Picture picture;
    picture.mediaType = QStringLiteral("image/png");
    QBuffer buffer(&picture.data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    picture.alternativeText = QStringLiteral("Une salle");
    for (int i = 0; i < 220; ++i) {
        switch (random.bounded(8)) {
        case 0: {
            Block heading = block(Block::Kind::Heading, words(random.bounded(1, 12)));
            heading.level = random.bounded(2, 5);
            blocks.append(heading);
            break;
        }
        case 1:
        case 2: {
            Block list = block(Block::Kind::List);
            list.ordered = random.bounded(2);
            for (int n = random.bounded(1, 9); n > 0; --n) {
                Block item = block(Block::Kind::ListItem);
                item.children = {block(Block::Kind::Paragraph, words(random.bounded(1, 60)))};
                list.children.append(item);
            }
            blocks.append(list);
            break;
        }
        case 3: {
            Block quote = block(Block::Kind::Quote);
            quote.attribution = QStringLiteral("Alice");
            quote.children = {block(Block::Kind::Paragraph, words(random.bounded(5, 90)))};
            blocks.append(quote);
            break;
        }
        case 4: {
            Block figure = block(Block::Kind::Figure);
            figure.picture = picture;
            figure.picture->size = QSize(300, 100 + random.bounded(700));
            figure.children = {block(Block::Kind::Paragraph, words(random.bounded(1, 30)))};
            blocks.append(figure);
            break;
        }
        case 5: {
            Block table = block(Block::Kind::Table);
            table.headerRows = 1;
            for (int n = random.bounded(2, 30); n > 0; --n) {
                Block row = block(Block::Kind::TableRow);
                for (int c = 0; c < 3; ++c)
                    row.children.append(block(Block::Kind::TableCell, words(random.bounded(1, 25))));
                table.children.append(row);
            }
            blocks.append(table);
            break;
        }
        default:
            blocks.append(block(Block::Kind::Paragraph, words(random.bounded(1, 220))));
            break;
        }
    }
    return documentOf(blocks);
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private slots:
    /// Looks at each page break of hundreds of pages, by the lines that stand on either side of it.
    void nothingIsStranded()
    {
        const HouseStyle style;
        int pages = 0;
        int strandedHeadings = 0;
        int singleLines = 0;
        int splitFigures = 0;
        for (quint32 seed = 1; pages < 300; ++seed) {
            const Document document = longDocument(seed);
            ParagraphCache cache;
            const PageFlow flow = flowDocument(document, style, columnWidth, columnHeight, cache);
            const std::vector<PageRows> broken = breakPages(flow, columnHeight);
            pages += int(broken.size());
            for (size_t p = 0; p + 1 < broken.size(); ++p) {
                const FlowRow &above = flow.rows[size_t(broken[p].last)];
                const FlowRow &below = flow.rows[size_t(broken[p + 1].first)];
                if (flow.headingLevels.contains(above.blockId))
                    ++strandedHeadings;
                if (above.blockId == below.blockId && !above.pictures.empty())
                    ++splitFigures;
                if (above.lines.empty() || below.lines.empty())
                    continue;
                const FlowLine &last = above.lines.back();
                const FlowLine &first = below.lines.back();
                if (last.paragraph != first.paragraph || above.table >= 0)
                    continue;
                const int count = flow.paragraphs[size_t(last.paragraph)].text->lineCount();
                if (last.line == 0 || first.line == count - 1)
                    ++singleLines;
            }
        }
        qInfo("%d pages: %d stranded headings, %d single lines, %d split figures", pages, strandedHeadings, singleLines,
              splitFigures);
        QCOMPARE(strandedHeadings, 0);
        QCOMPARE(singleLines, 0);
        QCOMPARE(splitFigures, 0);
    }

    void rowsFillPagesInOrderAndWithinTheirHeight()
    {
        const Document document = longDocument(42);
        ParagraphCache cache;
        const PageFlow flow = flowDocument(document, HouseStyle{}, columnWidth, columnHeight, cache);
        const std::vector<PageRows> pages = breakPages(flow, columnHeight);
        int next = 0;
        for (const PageRows &page : pages) {
            QCOMPARE(page.first, next);
            qreal bottom = 0;
            for (int row = page.first; row <= page.last; ++row) {
                const qreal top = page.tops[size_t(row - page.first)];
                QVERIFY(top >= bottom - 0.01);
                bottom = top + flow.rows[size_t(row)].height;
                QVERIFY(bottom <= columnHeight + 0.02);
            }
            next = page.last + 1;
        }
        QCOMPARE(next, int(flow.rows.size()));
    }

    void aTableShowsItsHeadOnEachPage()
    {
        Block table = block(Block::Kind::Table);
        table.headerRows = 1;
        for (int r = 0; r < 120; ++r) {
            Block row = block(Block::Kind::TableRow);
            row.children = {block(Block::Kind::TableCell, QStringLiteral("a%1").arg(r)), block(Block::Kind::TableCell, words(9))};
            table.children.append(row);
        }
        ParagraphCache cache;
        const PageFlow flow = flowDocument(documentOf({table}), HouseStyle{}, columnWidth, columnHeight, cache);
        const std::vector<PageRows> pages = breakPages(flow, columnHeight);
        QVERIFY(pages.size() > 2);
        QCOMPARE(pages.front().repeatedTable, -1);
        for (size_t p = 1; p < pages.size(); ++p) {
            QCOMPARE(pages[p].repeatedTable, 0);
            QVERIFY(pages[p].tops.front() >= flow.tables.front().headHeight - 0.01);
        }
    }

    void aLastPageIsNotNearlyEmpty()
    {
        // Whatever the number of lines, the last page has company.
        for (int paragraphs = 30; paragraphs < 75; ++paragraphs) {
            QList<Block> blocks;
            for (int i = 0; i < paragraphs; ++i)
                blocks.append(block(Block::Kind::Paragraph, words(3)));
            ParagraphCache cache;
            const PageFlow flow = flowDocument(documentOf(blocks), HouseStyle{}, columnWidth, columnHeight, cache);
            const std::vector<PageRows> pages = breakPages(flow, columnHeight);
            if (pages.size() > 1)
                QVERIFY2(pages.back().last - pages.back().first >= 2, qPrintable(QString::number(paragraphs)));
        }
    }

    void clicksFindTheirBlocksAndBlocksTheirPlaces()
    {
        const Document document = composeDocument(usualReport());
        const PageLayout layout(document, HouseStyle{});
        const PageGeometry &geometry = layout.geometry();
        int found = 0;
        const auto visit = [&](auto &&self, const QList<Block> &blocks) -> void {
            for (const Block &entry : blocks) {
                const PageGeometry::Place place = geometry.placeOf(entry.id);
                if (entry.kind == Block::Kind::Paragraph || entry.kind == Block::Kind::Heading) {
                    QVERIFY(place.page >= 0);
                    QCOMPARE(geometry.blockAt(place.page, place.rect.center()), entry.id);
                    ++found;
                }
                self(self, entry.children);
            }
        };
        visit(visit, document.blocks);
        QVERIFY(found > 20);
        QCOMPARE(geometry.blockAt(0, QPointF(2, 2)), 0);
        QCOMPARE(geometry.placeOf(100000).page, -1);
        QVERIFY(!geometry.linkAreas().empty());
        QCOMPARE(geometry.headings().front().level, 1);
    }

    void aKnownParagraphIsNotSetAgain()
    {
        Report report = usualReport();
        ParagraphCache cache;
        const PageLayout first(composeDocument(report), HouseStyle{}, QPageSize(QPageSize::A4), &cache);
        QVERIFY(cache.madeCount() > 20);
        cache.endRound();
        report.takeaways.first().text = RichText(QStringLiteral("Tout autre chose"));
        const PageLayout second(composeDocument(report), HouseStyle{}, QPageSize(QPageSize::A4), &cache);
        QCOMPARE(cache.madeCount(), 1);
        QVERIFY(cache.knownCount() > 20);
    }

    void paintedPagesHaveInkWhereTheBlocksAre()
    {
        const Document document = composeDocument(usualReport());
        const PageLayout layout(document, HouseStyle{});
        QImage image((layout.pageSize() * 2).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        layout.paintPage(painter, 0);
        painter.end();
        const PageGeometry::Place title = layout.geometry().placeOf(document.blocks.first().id);
        int dark = 0;
        for (int y = int(title.rect.top() * 2); y < int(title.rect.bottom() * 2); ++y) {
            for (int x = int(title.rect.left() * 2); x < int(title.rect.right() * 2); ++x)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        QVERIFY(dark > 500);
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < image.width(); ++x)
                QCOMPARE(image.pixel(x, y), qRgb(255, 255, 255));
        }
    }

    void inkIsReadableOnPaper()
    {
        const HouseStyle style;
        const auto luminance = [](const QColor &color) {
            const auto channel = [](qreal value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
            return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
        };
        for (const QColor &color : {style.ink, style.accent, style.secondary, style.plus, style.minus})
            QVERIFY2(1.05 / (luminance(color) + 0.05) >= 7, qPrintable(color.name()));
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
