// SPDX-License-Identifier: GPL-3.0-or-later
#include "publications.h"
#include "support/htmlwords.h"
#include "writers/fragment.h"

using namespace glaneur;
using namespace glaneur::testing;

/// That WordPress itself finds each block valid is tested in tests/browser.
class TestFragment : public QObject
{
    Q_OBJECT

private:
    static QString fragment(const Report &report) { return written(writeFragment, composeDocument(report)); }

    /// Each block's comment closes the one that is open; nothing but ours stands in a comment.
    static QString firstWrongComment(const QString &html)
    {
        static const QRegularExpression comment(QStringLiteral("<!--(.*?)-->"), QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression opening(
            QStringLiteral("^ wp:([a-z-]+)( \\{(\"(level|start)\":\\d+|\"ordered\":true(,\"start\":\\d+)?|\"hasFixedLayout\":false)\\})? $"));
        QStringList open;
        for (auto it = comment.globalMatch(html); it.hasNext();) {
            const QString text = it.next().captured(1);
            const QRegularExpressionMatch match = opening.match(text);
            if (match.hasMatch())
                open.append(match.captured(1));
            else if (open.isEmpty() || text != QStringLiteral(" /wp:%1 ").arg(open.takeLast()))
                return text;
        }
        return open.value(0);
    }

private slots:
    void everyWord_data() { addReports(); }
    void everyWord()
    {
        QFETCH(const Report, report);
        const HtmlContent content(fragment(report));
        QCOMPARE(content.error, QString());
        VERIFY_WORDS(reportWords(report), foldedWords(content.text));
    }

    void everyWordOfTheRealText()
    {
        const QByteArray real = realReport();
        if (real.isEmpty())
            QSKIP("The real report is not here.");
        const Result<Report> report = readReport(real, QStringLiteral("rapport.txt"));
        VERIFY_RESULT(report);
        VERIFY_WORDS(foldedWords(QString::fromUtf8(real)), foldedWords(HtmlContent(fragment(*report)).text));
    }

    void linksInOrder()
    {
        int count = 0;
        const std::optional<Report> report = linkedRealReport(count);
        if (!report)
            QSKIP("The real report is not here.");
        QCOMPARE(HtmlContent(fragment(*report)).links, numberedAddresses(count));
    }

    void comments_data() { addReports(); }
    void comments()
    {
        QFETCH(const Report, report);
        QCOMPARE(firstWrongComment(fragment(report)), QString());
    }

    void hostileTexts()
    {
        const QString html = written(writeFragment, EveryShape().document());
        const HtmlContent content(html);
        QCOMPARE(content.error, QString());
        QCOMPARE(firstWrongComment(html), QString());
        for (const HtmlTag &tag : content.tags) {
            QVERIFY(tag.name != QLatin1String("script"));
            QVERIFY(tag.attribute("style").isNull());
            QVERIFY(!tag.attribute("href").startsWith(QLatin1String("javascript")));
        }
    }

    void blocks_data()
    {
        QTest::addColumn<Block>("block");
        QTest::addColumn<QString>("html");
        Block paragraph;
        paragraph.inlines = {Inline::plain(QStringLiteral("a \"b\" & c\u00a0!"))};
        QTest::newRow("paragraph") << paragraph
                                   << QStringLiteral("<!-- wp:paragraph -->\n<p>a \"b\" &amp; c&nbsp;!</p>\n<!-- /wp:paragraph -->\n");
        Block heading = paragraph;
        heading.kind = Block::Kind::Heading;
        heading.level = 3;
        QTest::newRow("heading") << heading
                                 << QStringLiteral("<!-- wp:heading {\"level\":3} -->\n<h3 class=\"wp-block-heading\">a \"b\" &amp; "
                                                   "c&nbsp;!</h3>\n<!-- /wp:heading -->\n");
        Block item;
        item.kind = Block::Kind::ListItem;
        item.mark = QStringLiteral("+");
        item.children = {paragraph};
        Block list;
        list.kind = Block::Kind::List;
        list.ordered = true;
        list.start = 4;
        list.children = {item};
        QTest::newRow("list") << list
                              << QStringLiteral("<!-- wp:list {\"ordered\":true,\"start\":4} -->\n<ol start=\"4\" class=\"wp-block-list\">"
                                                "<!-- wp:list-item -->\n<li>+ a \"b\" &amp; c&nbsp;!</li>\n<!-- /wp:list-item --></ol>\n"
                                                "<!-- /wp:list -->\n");
        Block moment;
        moment.kind = Block::Kind::Quote;
        moment.attribution = QStringLiteral("Inès");
        moment.children = {paragraph};
        QTest::newRow("moment") << moment
                                << QStringLiteral("<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\"><!-- wp:paragraph -->\n<p>a \"b\" "
                                                  "&amp; c&nbsp;!</p>\n<!-- /wp:paragraph --><cite>Inès</cite></blockquote>\n<!-- /wp:quote -->\n");
        Block figure;
        figure.kind = Block::Kind::Figure;
        figure.picture = Picture();
        figure.picture->alternativeText = QStringLiteral("Une \"vue\"");
        figure.children = {paragraph};
        QTest::newRow("figure") << figure
                                << QStringLiteral("<!-- wp:image -->\n<figure class=\"wp-block-image\"><img alt=\"Une &quot;vue&quot;\"/>"
                                                  "<figcaption class=\"wp-element-caption\">a \"b\" &amp; c&nbsp;!</figcaption></figure>\n"
                                                  "<!-- /wp:image -->\n");
    }
    void blocks()
    {
        QFETCH(const Block, block);
        QFETCH(const QString, html);
        Document document;
        document.blocks = {block};
        QCOMPARE(written(writeFragment, document), html);
    }
};

QTEST_GUILESS_MAIN(TestFragment)
#include "tst_fragment.moc"
