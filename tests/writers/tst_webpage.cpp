// SPDX-License-Identifier: GPL-3.0-or-later
#include "publications.h"
#include "support/htmlwords.h"
#include "writers/contrast.h"
#include "writers/output.h"
#include "writers/webpage.h"

using namespace glaneur;
using namespace glaneur::testing;

class TestWebPage : public QObject
{
    Q_OBJECT

private:
    static QString page(const Report &report) { return written(writeWebPage, composeDocument(report)); }
    static QString shapes() { return written(writeWebPage, EveryShape().document()); }

    /// The words of \p blocks in reading order.
    static void appendWords(const QList<Block> &blocks, QStringList &words)
    {
        for (const Block &block : blocks) {
            words += foldedWords(block.attribution) + foldedWords(plainText(block.inlines)) + foldedWords(block.text);
            if (block.kind == Block::Kind::Figure && block.picture && !block.picture->decorative)
                words += foldedWords(block.picture->alternativeText);
            appendWords(block.children, words);
        }
    }

private slots:
    void everyWord_data() { addReports(); }
    void everyWord()
    {
        QFETCH(const Report, report);
        const HtmlContent content(page(report));
        QCOMPARE(content.error, QString());
        VERIFY_WORDS(reportWords(report), foldedWords(content.text));
    }

    void everyWordInOrder_data() { addReports(); }
    void everyWordInOrder()
    {
        QFETCH(const Report, report);
        const Document document = composeDocument(report);
        QStringList wanted;
        appendWords(document.blocks, wanted);
        const QStringList found = foldedWords(HtmlContent(written(writeWebPage, document)).text);
        qsizetype at = 0;
        for (const QString &word : wanted) {
            const qsizetype next = found.indexOf(word, at);
            QVERIFY2(next >= 0, qPrintable(word));
            at = next + 1;
        }
    }

    void everyWordOfTheRealText()
    {
        const QByteArray real = realReport();
        if (real.isEmpty())
            QSKIP("The real report is not here.");
        const Result<Report> report = readReport(real, QStringLiteral("rapport.txt"));
        VERIFY_RESULT(report);
        const QString html = page(*report);
        VERIFY_WORDS(foldedWords(QString::fromUtf8(real)), foldedWords(HtmlContent(html).text));
        QVERIFY2(html.toUtf8().size() < 40'000, qPrintable(QString::number(html.toUtf8().size())));
    }

    void linksInOrder()
    {
        int count = 0;
        const std::optional<Report> report = linkedRealReport(count);
        if (!report)
            QSKIP("The real report is not here.");
        QVERIFY(count > 10);
        QCOMPARE(HtmlContent(page(*report)).links, numberedAddresses(count));
    }

    void missingAddressesAreWords()
    {
        Document document;
        Block paragraph;
        for (const char *address : {"", "#", "javascript:alert(1)", "data:text/html,x", "file:///etc", "no address"})
            paragraph.inlines.append(Inline::link({Inline::plain(QStringLiteral("mot"))}, QString::fromUtf8(address)));
        document.blocks = {paragraph};
        const HtmlContent content(written(writeWebPage, document));
        QCOMPARE(content.links, QStringList());
        QVERIFY(content.text.contains(QStringLiteral("motmotmotmotmotmot")));
    }

    void structure_data()
    {
        addReports();
        QTest::newRow("nothing") << Report();
    }
    void structure()
    {
        QFETCH(const Report, report);
        checkStructure(page(report));
    }
    void structureOfEveryShape() { checkStructure(shapes()); }

    void documentWithoutTitle()
    {
        const QString html = written(writeWebPage, Document());
        checkStructure(html);
        QVERIFY(html.contains(QStringLiteral("<title>Glaneur</title>")));
    }

    void hostileTexts()
    {
        const HtmlContent content(shapes());
        QCOMPARE(content.error, QString());
        for (const QString &text : glaneur::testing::hostileTexts())
            VERIFY_WORDS(foldedWords(withoutControls(text)), foldedWords(content.text));
        for (const QChar c : content.text)
            QVERIFY(c.unicode() >= 0x20 || c == u'\n' || c == u'\t');
    }

    void pointsAreToldBySignAndWord()
    {
        const QString html = page(usualReport());
        QVERIFY(html.contains(QStringLiteral("<ul class=\"points plus\">\n<li><span class=\"sign\" aria-hidden=\"true\">+</span> "
                                             "<span class=\"said\">point positif")));
        QVERIFY(html.contains(QString::fromUtf16(u"aria-hidden=\"true\">\u2212</span> <span class=\"said\">point n\u00e9gatif")));
    }

    void momentsNameTheirPerson()
    {
        const QString html = page(usualReport());
        QVERIFY(html.contains(QStringLiteral("<figure class=\"moment\">\n<figcaption><span aria-hidden=\"true\">🔍</span> "
                                             "Inès Morel</figcaption>\n<blockquote>\n<p>Le repas partagé du soir</p>")));
    }

    void picturesAreHeldWithin()
    {
        Picture picture;
        picture.mediaType = QStringLiteral("image/svg+xml");
        picture.data = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 2\"/>";
        picture.size = {400, 200};
        picture.alternativeText = QStringLiteral("Un \"rectangle\"");
        Block figure;
        figure.kind = Block::Kind::Figure;
        figure.picture = picture;
        Document document;
        document.blocks = {figure};
        const HtmlTag image = firstImage(document);
        QCOMPARE(image.attribute("alt"), picture.alternativeText);
        QCOMPARE(image.attribute("width"), QStringLiteral("400"));
        QCOMPARE(image.attribute("height"), QStringLiteral("200"));
        QCOMPARE(heldData(image.attribute("src")), picture.data);

        picture.mediaType = QStringLiteral("image/png");
        picture.data = QByteArray(300, char(0x8f));
        picture.decorative = true;
        document.blocks[0].picture = picture;
        const HtmlTag decoration = firstImage(document);
        QCOMPARE(decoration.attribute("alt"), QString());
        QCOMPARE(heldData(decoration.attribute("src")), picture.data);
    }

    void metadata()
    {
        const QString html = shapes();
        for (const char *wanted :
             {"<html lang=\"fr\">", "<meta name=\"generator\" content=\"Glaneur\">", "<meta property=\"og:type\" content=\"article\">",
              "<meta property=\"og:locale\" content=\"fr_FR\">", "itemtype=\"https://schema.org/Event\"",
              "<meta itemprop=\"startDate\" content=\"2025-06-12\">", "<meta itemprop=\"endDate\" content=\"2025-06-13\">",
              "<meta itemprop=\"name\" content=\"Valence\">", "<time itemprop=\"datePublished\" datetime=\"2025-07-01\">",
              "<meta name=\"keywords\" content=\"forme, a  b &amp; &quot;c&quot;\">"})
            QVERIFY2(html.contains(QLatin1String(wanted)), wanted);
    }

    void dateOfTheEventIsNoPublication()
    {
        const QString html = page(usualReport());
        QVERIFY(!html.contains(QStringLiteral("datePublished")));
        QVERIFY(!html.contains(QStringLiteral("published_time")));
    }

    void rightToLeft()
    {
        Document document;
        document.language = QStringLiteral("ar");
        QVERIFY(written(writeWebPage, document).contains(QStringLiteral("<html lang=\"ar\" dir=\"rtl\">")));
    }

    void everyStyleIsReadable_data()
    {
        QTest::addColumn<QColor>("colour");
        for (const char *name : {"#123c69", "#ffff00", "#ffffff", "#000000", "#ff0000", "#808080", "#00ff88", "#14161a"})
            QTest::newRow(name) << QColor(QString::fromLatin1(name));
    }
    void everyStyleIsReadable()
    {
        QFETCH(const QColor, colour);
        HouseStyle style;
        style.ink = style.accent = style.secondary = style.plus = style.minus = colour;
        const QString html = written(writeWebPage, EveryShape().document(), style);
        static const QRegularExpression scheme(QStringLiteral("--paper:(#\\w+);--panel:(#\\w+);([^}]*)"));
        int schemes = 0;
        for (auto it = scheme.globalMatch(html); it.hasNext(); ++schemes) {
            const QRegularExpressionMatch match = it.next();
            static const QRegularExpression text(QStringLiteral("--(?:ink|accent|quiet|plus|minus):(#\\w+)"));
            int texts = 0;
            for (auto of = text.globalMatch(match.captured(3)); of.hasNext(); ++texts) {
                const QColor words(of.next().captured(1));
                QVERIFY(contrastRatio(words, QColor(match.captured(1))) >= 7);
                QVERIFY(contrastRatio(words, QColor(match.captured(2))) >= 7);
            }
            QCOMPARE(texts, 5);
        }
        QCOMPARE(schemes, 3); // light, dark, paper
    }

    void familyNamesStayWithinTheStyle()
    {
        HouseStyle style;
        style.bodyFamilies = {QStringLiteral("</style><script>\"}\\")};
        const QString html = written(writeWebPage, Document(), style);
        QCOMPARE(html.count(QStringLiteral("</style>")), 1);
        QVERIFY(!html.contains(QStringLiteral("<script")));
    }

    void deviceThatFails()
    {
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QVERIFY(!writeWebPage(Document(), HouseStyle(), closed).ok());
    }

private:
    static HtmlTag firstImage(const Document &document)
    {
        for (const HtmlTag &tag : HtmlContent(written(writeWebPage, document)).tags) {
            if (tag.name == QLatin1String("img"))
                return tag;
        }
        return {};
    }

    static QByteArray heldData(const QString &address)
    {
        const QByteArray data = address.toLatin1();
        const qsizetype comma = data.indexOf(',');
        const bool packed = data.left(comma).endsWith(";base64");
        return packed ? QByteArray::fromBase64(data.mid(comma + 1)) : QByteArray::fromPercentEncoding(data.mid(comma + 1));
    }

    static void checkStructure(const QString &html)
    {
        const HtmlContent content(html);
        QCOMPARE(content.error, QString());
        QCOMPARE(QSet<QString>(content.ids.begin(), content.ids.end()).size(), content.ids.size());
        QCOMPARE(content.headings.count(1), 1);
        // The title comes first; the table of contents has a heading of its own before the text.
        QCOMPARE(content.headings.first(), 1);
        for (qsizetype i = 1; i < content.headings.size(); ++i)
            QVERIFY(content.headings.at(i) <= content.headings.at(i - 1) + 1);
        QStringList parts;
        for (const HtmlTag &tag : content.tags) {
            QVERIFY2(tag.name != QLatin1String("script"), qPrintable(html.left(200)));
            if (!tag.closing && QStringList{QStringLiteral("header"), QStringLiteral("main"), QStringLiteral("style")}.contains(tag.name))
                parts.append(tag.name);
            for (const auto &[name, value] : tag.attributes) {
                QVERIFY2(name != QLatin1String("style") && !name.startsWith(QLatin1String("on")), qPrintable(name));
                if (name == QLatin1String("href") && value.startsWith(QLatin1Char('#')))
                    QVERIFY2(content.ids.contains(value.mid(1)), qPrintable(value));
                if (name == QLatin1String("src"))
                    QVERIFY(value.startsWith(QLatin1String("data:image/")));
            }
        }
        QCOMPARE(parts, (QStringList{QStringLiteral("style"), QStringLiteral("header"), QStringLiteral("main")}));
    }
};

QTEST_GUILESS_MAIN(TestWebPage)
#include "tst_webpage.moc"
