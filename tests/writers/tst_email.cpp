// SPDX-License-Identifier: GPL-3.0-or-later
#include "publications.h"
#include "support/htmlwords.h"
#include "writers/email.h"
#include "writers/plaintextemail.h"

using namespace glaneur;
using namespace glaneur::testing;

class TestEmail : public QObject
{
    Q_OBJECT

private:
    static QString email(const Report &report) { return written(writeEmail, composeDocument(report)); }

    static Document longDocument(qsizetype characters)
    {
        Document document;
        Block paragraph;
        paragraph.inlines = {Inline::plain(QStringLiteral("mot ").repeated(characters / 4))};
        document.blocks = {paragraph};
        return document;
    }

private slots:
    void everyWord_data() { addReports(); }
    void everyWord()
    {
        QFETCH(const Report, report);
        const HtmlContent content(email(report));
        QCOMPARE(content.error, QString());
        VERIFY_WORDS(reportWords(report), foldedWords(content.text));
    }

    void everyWordInPlainText_data() { addReports(); }
    void everyWordInPlainText()
    {
        QFETCH(const Report, report);
        VERIFY_WORDS(reportWords(report), foldedWords(plainTextEmail(composeDocument(report))));
    }

    void everyWordOfTheRealText()
    {
        const QByteArray real = realReport();
        if (real.isEmpty())
            QSKIP("The real report is not here.");
        const Result<Report> report = readReport(real, QStringLiteral("rapport.txt"));
        VERIFY_RESULT(report);
        const QStringList wanted = foldedWords(QString::fromUtf8(real));
        const QString html = email(*report);
        VERIFY_WORDS(wanted, foldedWords(HtmlContent(html).text));
        VERIFY_WORDS(wanted, foldedWords(plainTextEmail(composeDocument(*report))));
        QVERIFY(html.toUtf8().size() < emailWarningSize);
    }

    void linksInOrder()
    {
        int count = 0;
        const std::optional<Report> report = linkedRealReport(count);
        if (!report)
            QSKIP("The real report is not here.");
        QCOMPARE(HtmlContent(email(*report)).links, numberedAddresses(count));
        static const QRegularExpression address(QStringLiteral("<(https://[^>]+)>"));
        QStringList inPlainText;
        for (auto it = address.globalMatch(plainTextEmail(composeDocument(*report))); it.hasNext();)
            inPlainText.append(it.next().captured(1));
        QCOMPARE(inPlainText, numberedAddresses(count));
    }

    void onlyWhatMailProgramsShow()
    {
        const QString html = written(writeEmail, EveryShape().document());
        const HtmlContent content(html);
        QCOMPARE(content.error, QString());
        for (const HtmlTag &tag : content.tags) {
            for (const char *unwanted : {"script", "style", "img", "svg", "link", "figure", "section", "main"})
                QVERIFY2(tag.name != QLatin1String(unwanted), unwanted);
            const QString style = tag.attribute("style");
            for (const char *unwanted : {"flex", "grid", "position", "var(", "border-radius", "url("})
                QVERIFY2(!style.contains(QLatin1String(unwanted)), unwanted);
            QVERIFY(tag.attribute("class").isNull());
            QVERIFY(tag.attribute("id").isNull());
            if (tag.name == QLatin1String("table") && !tag.closing && tag.attribute("role").isNull())
                QVERIFY(style.contains(QLatin1String("border-collapse"))); // a table of the report's own
        }
        QVERIFY(!html.contains(QStringLiteral("data:image")));
    }

    void hostileTexts()
    {
        const QString text = plainTextEmail(EveryShape().document());
        for (const QChar c : text)
            QVERIFY(c == u'\n' || c == u'\t' || c.unicode() >= 0x20);
        QVERIFY(text.contains(QStringLiteral("<script>alert(1)</script>")));
        QVERIFY(!text.contains(QStringLiteral("javascript:")));
    }

    void picturesAreTold()
    {
        Block figure;
        figure.kind = Block::Kind::Figure;
        figure.picture = Picture();
        figure.picture->alternativeText = QStringLiteral("Une foule");
        Document document;
        document.language = QStringLiteral("fr");
        document.blocks = {figure};
        QVERIFY(written(writeEmail, document).contains(QStringLiteral(">Image\u00a0: Une foule</p>")));
        QCOMPARE(plainTextEmail(document), QStringLiteral("[Image\u00a0: Une foule]\n"));
    }

    void plainText()
    {
        const Document document = composeDocument(usualReport());
        const QString text = plainTextEmail(document);
        QVERIFY(text.startsWith(document.title + QLatin1Char('\n') + QString(document.title.size(), QLatin1Char('=')) + QStringLiteral("\n\n")));
        QVERIFY(text.contains(QStringLiteral("+ Un accueil chaleureux et des ateliers pratiques\n")));
        QVERIFY(text.contains(QStringLiteral("logiciels libres <https://example.org/libre>.")));
        QVERIFY(text.contains(QStringLiteral("1. un\n2. deux\n   - et demi\n")));
        QVERIFY(text.contains(QStringLiteral("Atelier | Salle 2\n")));
        QVERIFY(text.contains(QStringLiteral("> On reviendra.\n")));
        QVERIFY(text.contains(QStringLiteral("🔍 Inès Morel :").replace(QStringLiteral(" :"), QStringLiteral("\u00a0:"))));
    }

    void tooLong()
    {
        QVERIFY(!written(writeEmail, longDocument(emailLargestSize - 3'000)).isEmpty());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<void> refused = writeEmail(longDocument(emailLargestSize), HouseStyle(), buffer);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().sentence.contains(QStringLiteral("101 kB")), qPrintable(refused.error().sentence));
        QVERIFY(!refused.error().action.isEmpty());
        QVERIFY(buffer.data().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEmail)
#include "tst_email.moc"
