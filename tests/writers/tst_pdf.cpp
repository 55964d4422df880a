// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose.h"
#include "readers/reader.h"
#include "support/documentwords.h"
#include "support/randomreport.h"
#include "support/reportwords.h"
#include "support/usualreport.h"
#include "writers/output.h"
#include "writers/pdf.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

Document documentOf(const QList<Block> &blocks, const QString &language = QStringLiteral("fr"))
{
    Document document;
    document.language = language;
    document.title = QStringLiteral("Essai");
    document.blocks = blocks;
    int next = 0;
    const auto number = [&](auto &&self, QList<Block> &list) -> void {
        for (Block &block : list) {
            block.id = ++next;
            self(self, block.children);
        }
    };
    number(number, document.blocks);
    return document;
}

Block paragraph(const QString &text)
{
    Block block;
    block.inlines = {Inline::plain(text)};
    return block;
}

QByteArray pdfOf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = writePdf(document, HouseStyle{}, buffer);
    return written.ok() ? buffer.data() : QByteArray();
}

Picture pictureOf(const char *format, const QImage &image)
{
    Picture picture;
    picture.id = PictureId::create();
    picture.mediaType = QStringLiteral("image/") + QLatin1String(format);
    picture.size = image.size();
    picture.alternativeText = QStringLiteral("Une salle, vue du fond");
    QBuffer buffer(&picture.data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return picture;
}

} // namespace

/// The file as other programs see it: poppler's tools and qpdf.
class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *tool : {"qpdf", "pdfinfo", "pdffonts", "pdftotext", "pdfimages"}) {
            if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
                QSKIP("qpdf and poppler's tools are not installed.");
        }
    }

    void everyWordIsReadBackOnceAndInOrder_data()
    {
        QTest::addColumn<Report>("report");
        QTest::newRow("usual") << usualReport();
        QFile seed(QStringLiteral(GLANEUR_REAL_REPORTS "/rapport-nec-2024.txt"));
        if (seed.open(QIODevice::ReadOnly))
            QTest::newRow("seed") << *readReport(seed.readAll(), QStringLiteral("rapport.txt"));
        for (quint32 number = 1; number <= 8; ++number)
            QTest::addRow("random %u", number) << ReportGenerator(number).report();
    }
    void everyWordIsReadBackOnceAndInOrder()
    {
        QFETCH(Report, report);
        const Document document = composeDocument(report);
        write(pdfOf(document));
        check();
        QCOMPARE(lettersOf(structureText()), lettersOf(documentText(document)));
    }

    void hostileTextsAreReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ligatures") << QStringLiteral("réflexion fluide œuvre efficace affiche");
        QTest::newRow("syntax") << QStringLiteral("(a) \\b) (( <<c>> [d] /e % f");
        QTest::newRow("long word") << QString(10000, QLatin1Char('m'));
        QTest::newRow("spaces") << QString::fromUtf16(u"a\u00a0b\u202fc d\u2009e");
        QTest::newRow("greek, cyrillic") << QStringLiteral("ΑΒΓ αβγ Привет мир");
        QTest::newRow("combining") << QString::fromUtf16(u"e\u0301le\u0300ve a\u0308 x\u0307\u0323");
        QTest::newRow("emoji") << QString::fromUtf16(u"\U0001F449 \U0001F468\u200D\U0001F469\u200D\U0001F467 "
                                                     u"\U0001F1EB\U0001F1F7 \U0001F44D\U0001F3FD");
        QTest::newRow("arabic") << QString::fromUtf16(u"mot \u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645 fin");
        QTest::newRow("hebrew") << QString::fromUtf16(u"mot \u05E9\u05DC\u05D5\u05DD fin");
        QTest::newRow("private, unassigned") << QString::fromUtf16(u"a \uE123 \u0378 \U000F1234 b");
        QTest::newRow("controls") << QString::fromUtf16(u"a\u0001b\u0007c\u200B\u200Ed\uFEFFe");
        QTest::newRow("lone surrogates") << QString(QChar(0xd83d)) + QStringLiteral(" a ") + QChar(0xdc49);
        QTest::newRow("line separators") << QString::fromUtf16(u"a\u2028b\u2029c");
    }
    void hostileTextsAreReadBack()
    {
        QFETCH(QString, text);
        Block title = paragraph(QStringLiteral("Essai"));
        title.kind = Block::Kind::Title;
        Block code;
        code.kind = Block::Kind::CodeBlock;
        code.text = text;
        const Document document = documentOf({title, paragraph(text), code});
        write(pdfOf(document));
        check();
        QCOMPARE(lettersOf(structureText()), lettersOf(withoutControls(documentText(document))));
    }

    void lettersArePlainAndFontsEmbedded()
    {
        write(pdfOf(documentOf({paragraph(QStringLiteral("Une réflexion fluide et efficace 👉 🔍 💡"))})));
        const QString text = run("pdftotext", {"-enc", "UTF-8", m_path, "-"});
        QVERIFY2(text.contains(QStringLiteral("Une réflexion fluide et efficace 👉 🔍 💡")), qPrintable(text));
        const QStringList fonts = run("pdffonts", {m_path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 2);
        for (const QString &font : fonts) {
            static const QRegularExpression flags(QStringLiteral(" (yes|no) +(yes|no) +(yes|no) +\\d+ +0$"));
            const QRegularExpressionMatch match = flags.match(font);
            QVERIFY2(match.hasMatch(), qPrintable(font));
            QCOMPARE(match.captured(1), QStringLiteral("yes"));
            QCOMPARE(match.captured(3), QStringLiteral("yes"));
        }
    }

    void aCompoundWordIsNotPartedAtALinesEnd()
    {
        QString text;
        for (int i = 0; i < 60; ++i)
            text += QStringLiteral("%1 Alpes-de-Haute-Provence ").arg(QString(i % 7, QLatin1Char('x')));
        write(pdfOf(documentOf({paragraph(text)})));
        const QStringList found = foldedWords(run("pdftotext", {"-enc", "UTF-8", m_path, "-"}));
        QCOMPARE(missingWords(foldedWords(text), found), QStringList());
    }

    void structureHasWhatTheDocumentHas()
    {
        Report report = usualReport();
        write(pdfOf(composeDocument(report)));
        const QString structure = run("pdfinfo", {"-struct", m_path});
        for (const char *element : {"Document", "H1", "H2", "H3", "P ", "L ", "LI", "Lbl", "LBody", "BlockQuote", "Table",
                                    "THead", "TBody", "TR", "TH", "TD", "Code", "Link"})
            QVERIFY2(structure.contains(QLatin1String(element)), element);
        const QString information = run("pdfinfo", {m_path});
        QVERIFY(information.contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
        QVERIFY(information.contains(report.organisation) || information.contains(report.byline));
    }

    void linksAreClickableOnTheirWordsAndNowhereElse()
    {
        const QString address = QStringLiteral("https://example.org/a(b)c?d=é&e=\\f");
        Block block;
        block.inlines = {Inline::plain(QStringLiteral("Voir ")),
                         Inline::link({Inline::plain(QStringLiteral("le guide"))}, address),
                         Inline::link({Inline::plain(QStringLiteral(" sans adresse"))}, {})};
        write(pdfOf(documentOf({block})));
        check();
        const QByteArray json = run("qpdf", {"--json", m_path}).toUtf8();
        QCOMPARE(json.count("/Subtype\": \"/Link\""), 1);
        QVERIFY(json.contains("https://example.org/a(b)c?d=%C3%A9&e=%5Cf"));
        QVERIFY(json.contains("/Contents"));
    }

    void picturesAreThereOnceWithoutTheirMetadata_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<bool>("alpha");
        QTest::newRow("png") << QByteArray("png") << false;
        QTest::newRow("png, transparent") << QByteArray("png") << true;
        QTest::newRow("jpeg") << QByteArray("jpeg") << false;
    }
    void picturesAreThereOnceWithoutTheirMetadata()
    {
        QFETCH(QByteArray, format);
        QFETCH(bool, alpha);
        QImage image(320, 200, alpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        image.fill(alpha ? QColor(200, 30, 30, 128) : QColor(20, 60, 120));
        QPainter(&image).fillRect(40, 40, 100, 60, Qt::yellow);
        image.setText(QStringLiteral("Comment"), QStringLiteral("SECRETPLACE"));
        Block figure;
        figure.kind = Block::Kind::Figure;
        figure.picture = pictureOf(format.constData(), image);
        if (format == "jpeg")
            figure.picture->data.insert(2, QByteArray("\xff\xe1\x00\x13"
                                                      "Exif\0\0SECRETPLACE", 21));
        figure.children = {paragraph(QStringLiteral("La salle, le matin"))};
        const QByteArray pdf = pdfOf(documentOf({figure, figure}));
        write(pdf);
        check();
        QVERIFY(!pdf.contains("SECRETPLACE"));
        const QString listed = run("pdfimages", {"-list", m_path});
        QCOMPARE(listed.count(QRegularExpression(QStringLiteral("\\bimage\\b.*\\b320 +200\\b"))), 2);
        QVERIFY(run("pdfinfo", {"-struct", m_path}).contains(QStringLiteral("Figure")));
        QVERIFY(run("qpdf", {"--json", m_path}).contains(QStringLiteral("Une salle, vue du fond")));
    }

    void theSameDocumentGivesTheSameBytes()
    {
        const Document document = composeDocument(usualReport());
        const QByteArray first = pdfOf(document);
        QVERIFY(!first.isEmpty());
        QCOMPARE(pdfOf(document), first);
    }

    void progressIsToldAndCancelWritesNothing()
    {
        const Document document = composeDocument(ReportGenerator(7).report(4));
        QList<int> told;
        PdfOptions options;
        options.progress = [&](int done, int) {
            told.append(done);
            return true;
        };
        QBuffer whole;
        whole.open(QIODevice::WriteOnly);
        QVERIFY(writePdf(document, HouseStyle{}, whole, options).ok());
        QVERIFY(told.size() > 2);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        options.progress = [&](int done, int) { return done < 1; };
        QBuffer cancelled;
        cancelled.open(QIODevice::WriteOnly);
        QVERIFY(!writePdf(document, HouseStyle{}, cancelled, options).ok());
        QVERIFY(cancelled.data().isEmpty());
    }

    void anEmptyReportIsAPage()
    {
        write(pdfOf(composeDocument(Report{})));
        check();
        QVERIFY(run("pdfinfo", {m_path}).contains(QRegularExpression(QStringLiteral("Pages: +1\\b"))));
    }

private:
    void write(const QByteArray &pdf)
    {
        QVERIFY(!pdf.isEmpty());
        m_path = m_folder.filePath(QStringLiteral("essai.pdf")).toUtf8();
        QFile file(QString::fromUtf8(m_path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(pdf), pdf.size());
    }

    QString run(const char *program, const QList<QByteArray> &arguments)
    {
        QProcess process;
        QStringList decoded;
        for (const QByteArray &argument : arguments)
            decoded.append(QString::fromUtf8(argument));
        process.start(QLatin1String(program), decoded);
        if (!process.waitForFinished(60000))
            return {};
        m_exitCode = process.exitCode();
        m_errors = QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    void check()
    {
        const QString output = run("qpdf", {"--check", m_path});
        QVERIFY2(m_exitCode == 0, qPrintable(output + m_errors));
        run("pdftotext", {m_path, "-"});
        QVERIFY2(m_errors.isEmpty(), qPrintable(m_errors));
    }

    /// What the structure tree gives to read, in its order.
    QString structureText()
    {
        const QString output = run("pdfinfo", {"-struct-text", m_path});
        QString text;
        static const QRegularExpression quoted(QStringLiteral("^ *\"(.*)\"$"), QRegularExpression::MultilineOption
                                                                                  | QRegularExpression::DotMatchesEverythingOption);
        for (const QString &line : output.split(QLatin1Char('\n'))) {
            const QString trimmed = line.trimmed();
            if (trimmed.startsWith(QLatin1Char('"')) && trimmed.endsWith(QLatin1Char('"')) && trimmed.size() > 1)
                text += trimmed.mid(1, trimmed.size() - 2) + QLatin1Char('\n');
        }
        return text;
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
    QString m_errors;
    int m_exitCode = 0;
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
