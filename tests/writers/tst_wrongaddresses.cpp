// SPDX-License-Identifier: GPL-3.0-or-later
// An address that is missing, malformed or does harm becomes no link in any format; its words stay.
#include "publications.h"
#include "support/htmlwords.h"
#include "writers/email.h"
#include "writers/fragment.h"
#include "writers/markdown.h"
#include "writers/pdf.h"
#include "writers/plaintextemail.h"
#include "writers/webpage.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

const QString good = QStringLiteral("https://phares.example.org/iroise");

void collectLinks(const QList<Inline> &inlines, QStringList &links)
{
    for (const Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::Link || piece.kind == Inline::Kind::Image)
            links.append(piece.address);
        collectLinks(piece.children, links);
    }
}

void collectLinks(const QList<TextBlock> &blocks, QStringList &links)
{
    for (const TextBlock &block : blocks) {
        collectLinks(block.inlines, links);
        collectLinks(block.children, links);
    }
}

} // namespace

class TestWrongAddresses : public QObject
{
    Q_OBJECT

private:
    /// A report that leads to \p address from a focus' resource, from texts, and beside it to a good one.
    static Report reportWith(const QString &address)
    {
        Report report;
        report.id = ReportId::create();
        report.title = QStringLiteral("Essai");
        Resource bad;
        bad.id = ResourceId::create();
        bad.title = QStringLiteral("Récif");
        bad.address = address;
        bad.description =
            RichText::fromInlines({Inline::link({Inline::plain(QStringLiteral("écueil"))}, address)});
        Resource fine;
        fine.id = ResourceId::create();
        fine.title = QStringLiteral("Phare");
        fine.address = good;
        Focus focus;
        focus.id = FocusId::create();
        focus.title = QStringLiteral("la passe");
        focus.resources = {bad.id, fine.id};
        Takeaway takeaway;
        takeaway.id = TakeawayId::create();
        takeaway.text =
            RichText::fromInlines({Inline::link({Inline::plain(QStringLiteral("haut-fond"))}, address)});
        focus.takeaways = {takeaway};
        report.resources = {bad, fine};
        report.focuses = {focus};
        for (const SectionKind kind : {SectionKind::Focus, SectionKind::Resources}) {
            Section section;
            section.id = SectionId::create();
            section.kind = kind;
            if (kind == SectionKind::Focus)
                section.focus = focus.id;
            report.sections.append(section);
        }
        return report;
    }

    /// The same without the composer, which takes wrong addresses away: each writer is on its guard too.
    static Document documentWith(const QString &address)
    {
        Document document;
        document.language = QStringLiteral("fr");
        document.title = QStringLiteral("Essai");
        Block block;
        block.id = 1;
        block.inlines = {Inline::link({Inline::plain(QStringLiteral("Récif écueil haut-fond"))}, address),
                         Inline::plain(QStringLiteral(" ")),
                         Inline::link({Inline::plain(QStringLiteral("Phare"))}, good)};
        document.blocks = {block};
        return document;
    }

    static void addRows()
    {
        QTest::addColumn<Document>("document");
        for (const char *address : {"", "#", "javascript:alert(1)", "JavaScript:alert(1)",
                                    "  javascript:alert(1)", "java\tscript:alert(1)", "vbscript:x",
                                    "data:text/html,x", "DATA:text/html;base64,eA==", "file:///etc/passwd",
                                    "File:/c:/x", "pas une adresse", "http://", "//"}) {
            QTest::addRow("report, %s", address) << composeDocument(reportWith(QString::fromUtf8(address)));
            QTest::addRow("document, %s", address) << documentWith(QString::fromUtf8(address));
        }
    }

    static void verifyWords(const QString &text)
    {
        for (const char *word : {"Récif", "haut-fond", "Phare"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), qPrintable(text));
    }
    static void verifyLinks(QStringList links)
    {
        QVERIFY(links.contains(good));
        links.removeAll(good);
        links.removeAll(QString()); // marked as missing, which leads nowhere
        QCOMPARE(links, QStringList());
    }
    static void verifyHtml(const QString &html)
    {
        const HtmlContent content(html);
        QCOMPARE(content.error, QString());
        verifyWords(content.text);
        verifyLinks(content.links);
        for (const HtmlTag &tag : content.tags) {
            for (const auto &[name, value] : tag.attributes) {
                static const QRegularExpression harm(
                    QStringLiteral("^\\s*(java\\s*script|vbscript|data|file):"),
                    QRegularExpression::CaseInsensitiveOption);
                QVERIFY2(!harm.match(value).hasMatch(), qPrintable(value));
            }
        }
    }

private slots:
    void webPage_data() { addRows(); }
    void webPage()
    {
        QFETCH(const Document, document);
        verifyHtml(written(writeWebPage, document));
    }

    void fragment_data() { addRows(); }
    void fragment()
    {
        QFETCH(const Document, document);
        verifyHtml(written(writeFragment, document));
    }

    void email_data() { addRows(); }
    void email()
    {
        QFETCH(const Document, document);
        verifyHtml(written(writeEmail, document));
    }

    void plainText_data() { addRows(); }
    void plainText()
    {
        QFETCH(const Document, document);
        const QString text = plainTextEmail(document);
        verifyWords(text);
        // Mail programs make links of what looks like an address.
        static const QRegularExpression link(
            QStringLiteral("<([^>]*)>|((?:java\\s*script|vbscript|data|file):\\S*)"),
            QRegularExpression::CaseInsensitiveOption);
        QStringList links;
        for (auto it = link.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            links.append(match.captured(1) + match.captured(2));
        }
        verifyLinks(links);
    }

    void markdown_data() { addRows(); }
    void markdown()
    {
        QFETCH(const Document, document);
        const QString source = written(writeMarkdown, document);
        const QList<TextBlock> blocks = RichText(source).blocks();
        QStringList links;
        collectLinks(blocks, links);
        verifyWords(glaneur::plainText(blocks));
        verifyLinks(links);
    }

    void pdf_data() { addRows(); }
    void pdf()
    {
        QFETCH(const Document, document);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("essai.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writePdf(document, HouseStyle{}, file).ok());
        file.close();
        QProcess qpdf;
        qpdf.start(QStringLiteral("qpdf"), {QStringLiteral("--json"), path});
        QVERIFY2(qpdf.waitForFinished(), "qpdf");
        const QString json = QString::fromUtf8(qpdf.readAllStandardOutput());
        QVERIFY(json.contains(QStringLiteral("\"/Type\": \"/Catalog\"")));
        static const QRegularExpression uri(QStringLiteral("\"/URI\": \"(?!/URI)(?:u:)?([^\"]*)\""));
        QStringList links;
        for (auto it = uri.globalMatch(json); it.hasNext();)
            links.append(it.next().captured(1));
        verifyLinks(links);
        QVERIFY(!json.contains(QStringLiteral("/JavaScript")) && !json.contains(QStringLiteral("/Launch")));
    }
};

QTEST_MAIN(TestWrongAddresses)
#include "tst_wrongaddresses.moc"
