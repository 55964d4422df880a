// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/reader.h"
#include "support/reportwords.h"

#include <QRandomGenerator>
#include <QElapsedTimer>
#include <QtTest>
#include <ctime>

using namespace glaneur;

namespace {

QByteArray repeated(const char *text, int times) { return QByteArray(text).repeated(times); }

class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    int below(int limit) { return int(m_random.bounded(limit)); }

    /// A word that occurs nowhere else, so that each loss shows.
    QString word()
    {
        static const QStringList stems{QStringLiteral("pré"), QStringLiteral("mot"), QStringLiteral("Œuvre"), QStringLiteral("Nord"),
                                       QStringLiteral("été"), QStringLiteral("data"), QStringLiteral("ſtone"), QStringLiteral("日本"),
                                       QStringLiteral("𝒳yz"), QStringLiteral("e\u0301t")};
        const QString word = stems.at(below(int(stems.size()))) + QString::number(++m_count) + QLatin1Char('q');
        m_words.append(word);
        return word;
    }

    QString line()
    {
        static const QStringList starts{QString(), QString(), QString(), QStringLiteral("- "), QStringLiteral("👉 "), QStringLiteral("## "),
                                        QStringLiteral("> "), QStringLiteral("   "), QStringLiteral("\t"), QStringLiteral("* "),
                                        QStringLiteral("| "), QStringLiteral("    - "), QStringLiteral("+ "), QStringLiteral("• "),
                                        QStringLiteral("Les + : "), QStringLiteral("Les - : "), QStringLiteral("**"), QStringLiteral("["),
                                        QStringLiteral("```"), QStringLiteral("<b>"), QStringLiteral("&"), QStringLiteral("\\"),
                                        QStringLiteral("# Focus sur l'atelier "), QStringLiteral("Objectifs\n\n- "),
                                        QStringLiteral("Ressources : "), QStringLiteral("Où et quand ? le 3 mai 2020 "), QStringLiteral("Contexte\n\n"),
                                        QStringLiteral("Nos coups de cœur\n\nAlice : "), QStringLiteral("La 3e édition (2020)\n\n"),
                                        QStringLiteral("Ce qu'on en retient ?\n\n"), QStringLiteral("---\n"), QStringLiteral("[a]: ")};
        static const QStringList joints{QStringLiteral(" "), QStringLiteral(" "), QStringLiteral(" "), QStringLiteral(", "),
                                        QStringLiteral(" | "), QStringLiteral("** "), QStringLiteral(" *"), QStringLiteral("]("),
                                        QStringLiteral(") "), QStringLiteral("_"), QStringLiteral(" : "), QStringLiteral("\n"),
                                        QStringLiteral("`"), QStringLiteral(" \""), QStringLiteral("\u202f! "), QStringLiteral("&amp;"),
                                        QStringLiteral("<"), QStringLiteral(">"), QStringLiteral("![")};
        QString text = starts.at(below(int(starts.size())));
        for (int i = below(9); i >= 0; --i)
            text += word() + joints.at(below(int(joints.size())));
        return text;
    }

    QString tag()
    {
        static const QStringList names{QStringLiteral("p"), QStringLiteral("b"), QStringLiteral("em"), QStringLiteral("ul"), QStringLiteral("li"),
                                       QStringLiteral("table"), QStringLiteral("tr"), QStringLiteral("td"), QStringLiteral("th"), QStringLiteral("h2"),
                                       QStringLiteral("h3"), QStringLiteral("a href=\"#\""), QStringLiteral("blockquote"), QStringLiteral("pre"),
                                       QStringLiteral("code"), QStringLiteral("div class='x'"), QStringLiteral("br"), QStringLiteral("hr"),
                                       QStringLiteral("caption"), QStringLiteral("dt"), QStringLiteral("ol start=4"), QStringLiteral("span"),
                                       QStringLiteral("q"), QStringLiteral("details"), QStringLiteral("td colspan=3")};
        const QString name = names.at(below(int(names.size())));
        const int kind = below(8);
        if (kind < 4)
            return QLatin1Char('<') + name + QLatin1Char('>');
        if (kind < 7)
            return QStringLiteral("</") + name.section(QLatin1Char(' '), 0, 0) + QLatin1Char('>');
        return QLatin1Char('<') + name + QStringLiteral("/>");
    }

    const QStringList &words() const { return m_words; }

private:
    QRandomGenerator m_random;
    int m_count = 0;
    QStringList m_words;
};

QStringList foldedAll(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words)
        all += foldedWords(word);
    return all;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n\t\r\n\xc2\xa0 ");
        QTest::newRow("mark alone") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("50 MB") << repeated("mot mot mot mot mot mot\n", 50 * 1024 * 1024 / 24);
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n");
        QTest::newRow("docx") << QByteArray("PK\x03\x04\x14\0\6\0", 8);
        QTest::newRow("zero within") << QByteArray("words and\0more words", 20);
        QByteArray noise;
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i)
            noise.append(char(random.bounded(256)));
        QTest::newRow("noise") << noise;
        QTest::newRow("only markup") << QByteArray("<!doctype html><html><body><p></p><div hidden>unseen</div></body></html>");
    }
    void refused()
    {
        QFETCH(QByteArray, data);
        QElapsedTimer timer;
        timer.start();
        const Result<Report> result = readReport(data, QStringLiteral("report.txt"));
        if (data.startsWith("<!doctype"))
            QVERIFY(!readReport(data, QStringLiteral("report.html")).ok());
        else
            QVERIFY(!result.ok());
        if (result.ok())
            return;
        QVERIFY(!result.error().sentence.isEmpty());
        QVERIFY(!result.error().action.isEmpty());
        QVERIFY(timer.elapsed() < 2000);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("data");
        const QString text = QStringLiteral("Un rapport\n\nL’été à Nîmes : « déjà » œuvre, 12 €.\n");
        const auto utf16 = [&](bool big) {
            QByteArray bytes;
            for (const QChar c : text) {
                const char high = char(c.unicode() >> 8);
                const char low = char(c.unicode() & 0xff);
                bytes.append(big ? high : low).append(big ? low : high);
            }
            return bytes;
        };
        QByteArray windows;
        for (const QChar c : text) {
            const char16_t u = c.unicode();
            windows.append(u == 0x2019 ? '\x92' : u == 0x153 ? '\x9c' : u == 0x20ac ? '\x80' : char(u));
        }
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 marked") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("utf-16 le") << utf16(false);
        QTest::newRow("utf-16 be") << utf16(true);
        QTest::newRow("utf-16 le marked") << "\xff\xfe" + utf16(false);
        QTest::newRow("utf-16 be marked") << "\xfe\xff" + utf16(true);
        QTest::newRow("windows-1252") << windows;
        QTest::newRow("old line ends") << text.toUtf8().replace("\n", "\r");
    }
    void encodings()
    {
        QFETCH(QByteArray, data);
        const Result<Report> result = readReport(data, QStringLiteral("r.txt"));
        QVERIFY(result.ok());
        QCOMPARE(result->title, QStringLiteral("Un rapport"));
        QCOMPARE(result->sections.size(), 1);
        QCOMPARE(result->sections.first().text.commonMark(), QStringLiteral("L’été à Nîmes : « déjà » œuvre, 12 €."));
    }

    void declaredCharset()
    {
        const QByteArray page("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"></head><body><h1>\xe9t\xe9</h1>x</body>");
        const Result<Report> result = readReport(page, QStringLiteral("r.html"));
        QVERIFY(result.ok());
        QCOMPARE(result->title, QStringLiteral("été"));
    }

    void formats()
    {
        QCOMPARE(detectFormat("# A\n\ntext", QString()), ReportFormat::Markdown);
        QCOMPARE(detectFormat("A\n\ntext", QString()), ReportFormat::PlainText);
        QCOMPARE(detectFormat("  <!DOCTYPE html><p>x", QString()), ReportFormat::Html);
        QCOMPARE(detectFormat("text", QStringLiteral("a.MD")), ReportFormat::Markdown);
        QCOMPARE(detectFormat("text", QStringLiteral("a.htm")), ReportFormat::Html);
    }

    void signsGoThrough()
    {
        const QString text = QStringLiteral("Titre\n\nLe hub\u202f! Commun[s], [OFF], chargé.e.s, chacun·e, 🔍 💡 « ainsi\u00a0» 👩‍💻 C:\\dossier\\*.txt 5 < 6 & 7 > 2 a_b_c 3*4*5 &amp; <b>");
        const Result<Report> result = readReport(text.toUtf8(), QStringLiteral("r.txt"));
        QVERIFY(result.ok());
        QCOMPARE(result->sections.first().text.toPlainText(), text.section(QStringLiteral("\n\n"), 1).replace(QStringLiteral("\\*"), QStringLiteral("*")));
    }

    /// Lines that are nothing but signs, alone and between others.
    void linesOfSignsAlone()
    {
        for (const char *line : {"`", "``", "*", "**", "_", "\\", "[", "]", "()", ">", "|", "\xc2\xa0", "\xe2\x80\xaf", "\"", "#", "~~~"}) {
            for (const char *name : {"r.txt", "r.md", "r.html"}) {
                const QByteArray data = QByteArray("Un titre\n\n") + line + "\n\n\nDes mots\n\n" + line + "\n";
                const Result<Report> result = readReport(data, QString::fromLatin1(name));
                QVERIFY2(result.ok(), line);
                QVERIFY2(missingWords({QStringLiteral("titre"), QStringLiteral("mots")}, reportWords(*result)).isEmpty(), line);
            }
        }
    }

    void heldPictures()
    {
        const QByteArray page("<h1>T</h1><h2>Photos</h2><p>Before <img alt=\"A dot\" src=\"data:image/png;base64,"
                              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\"> after</p>"
                              "<img src='data:image/svg+xml,%3Csvg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"%3E%3C/svg%3E' alt=''>"
                              "<img src='data:image/png;base64,AAAA' alt='broken one'>");
        const Result<Report> result = readReport(page, QStringLiteral("r.html"));
        QVERIFY(result.ok());
        QCOMPARE(result->pictures.size(), 2);
        QCOMPARE(result->pictures.at(0).mediaType, QStringLiteral("image/png"));
        QCOMPARE(result->pictures.at(0).size, QSize(1, 1));
        QCOMPARE(result->pictures.at(0).alternativeText, QStringLiteral("A dot"));
        QCOMPARE(result->pictures.at(1).size, QSize(4, 3));
        QVERIFY(result->pictures.at(1).decorative);
        QCOMPARE(result->sections.last().pictures.size(), 2);
        QVERIFY(result->sections.last().text.commonMark().contains(QStringLiteral("broken one")));
        QVERIFY(!result->sections.last().text.commonMark().contains(QStringLiteral("held-picture")));
    }

    void randomText_data() { addSeeds(); }
    void randomText()
    {
        QFETCH(int, seed);
        for (const char *name : {"r.txt", "r.md"}) {
            Generator generator{quint32(seed)};
            QString text = generator.word() + QStringLiteral("\n\n");
            for (int i = generator.below(60) + 1; i > 0; --i)
                text += generator.line() + QString(generator.below(3) + 1, QLatin1Char('\n'));
            const Result<Report> result = readReport(text.toUtf8(), QString::fromLatin1(name));
            QVERIFY2(result.ok(), name);
            const QStringList missing = missingWords(foldedAll(generator.words()), reportWords(result.value()));
            QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' ')) + QLatin1Char('\n') + text));
        }
    }

    void randomHtml_data() { addSeeds(); }
    void randomHtml()
    {
        QFETCH(int, seed);
        Generator generator{quint32(seed)};
        QString html = QStringLiteral("<p>");
        for (int i = generator.below(150) + 1; i > 0; --i)
            html += generator.below(2) ? generator.tag() : generator.word() + QLatin1Char(' ');
        html += generator.word();
        const Result<Report> result = readReport(html.toUtf8(), QStringLiteral("r.html"));
        QVERIFY(result.ok());
        const QStringList missing = missingWords(foldedAll(generator.words()), reportWords(result.value()));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' ')) + QLatin1Char('\n') + html));
    }

    void linear_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("end");
        const auto add = [](const char *name, const char *file, const char *piece, const char *end = "") {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(piece) << QByteArray(end);
        };
        add("nested divs", "r.html", "<div>");
        add("nested lists", "r.html", "<ul><li>a");
        add("nested tables", "r.html", "<table><tr><td>a");
        add("nested quotes", "r.html", "<blockquote>a");
        add("nested bold", "r.html", "<b>a");
        add("nested links", "r.html", "<a href=x>a");
        add("hidden never ended", "r.html", "<p hidden>a");
        add("hidden of many names", "r.html", "<x1 hidden><x2 hidden><x3 hidden><y1 hidden><y2 hidden><z1 hidden>a");
        add("open tags", "r.html", "<a ", ">");
        add("open brackets", "r.html", "<");
        add("open comments", "r.html", "<!-- a");
        add("open scripts", "r.html", "<script>a");
        add("quotes", "r.html", "<a b=\"c' d='e");
        add("ampersands", "r.html", "&amp&#x41&");
        add("breaks", "r.html", "a<br>");
        add("markdown quotes", "r.md", "> ");
        add("markdown lists", "r.md", "- ");
        add("markdown brackets", "r.md", "[");
        add("markdown images", "r.md", "![");
        add("markdown links", "r.md", "[a](");
        add("markdown stars", "r.md", "*a ");
        add("markdown bold", "r.md", "**a");
        add("markdown ticks", "r.md", "`a");
        add("markdown definitions", "r.md", "[a]: b\n");
        add("markdown headings", "r.md", "## A\n");
        add("markdown table", "r.md", "|a", "\n|-\n");
        add("one long line", "r.txt", "mot ");
        add("one long word", "r.txt", "mot");
        add("short lines", "r.txt", "Mot\n\n");
        add("blank lines", "r.txt", "\n\n\n\n", "end");
        add("signs", "r.txt", "👉 a\n");
        add("labels", "r.txt", "Les + :\n");
        add("focuses", "r.txt", "Focus sur l'atelier a\n\nbc\n\n");
        add("parentheses", "r.txt", "Anna (chargée) ");
        add("dates", "r.txt", "le 3 mai 2020 et ");
        add("bars", "r.txt", "a | ");
        add("where", "r.txt", "Où et quand ? le 3 mai 2020\n\n");
        add("brackets in text", "r.txt", "[a] ");
        add("backslashes", "r.txt", "\\");
        add("controls", "r.txt", "word word word word word word word word word word word word \x01\n");
    }
    void linear()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, end);
        const auto seconds = [&](qsizetype size) {
            const QByteArray data = "Title " + piece.repeated(std::max<qsizetype>(1, size / piece.size())) + end;
            // The processor's time: what else the machine does is no fault of the reader's.
            const std::clock_t start = std::clock();
            const Result<Report> result = readReport(data, name);
            const double taken = double(std::clock() - start) / CLOCKS_PER_SEC;
            if (qEnvironmentVariableIsSet("GLANEUR_DUMP"))
                qInfo() << size << taken << "s" << result.ok();
            return taken;
        };
        const double small = seconds(20'000);
        double large = seconds(160'000);
        for (int again = 0; again < 3 && large >= 0.4 && large >= small * 24; ++again)
            large = std::min(large, seconds(160'000));
        // Eight times the input may take a little more than eight times as long; were it square, it would be sixty-four.
        QVERIFY2(large < 0.4 || large < small * 24, qPrintable(QStringLiteral("%1 s, then %2 s").arg(small).arg(large)));
    }

private:
    static void addSeeds()
    {
        QTest::addColumn<int>("seed");
        const int count = qEnvironmentVariableIsSet("GLANEUR_FUZZ") ? qEnvironmentVariableIntValue("GLANEUR_FUZZ") : 300;
        for (int seed = 1; seed <= count; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
