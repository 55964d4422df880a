// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/textbench.h"
#include "support/texttrees.h"
#include "support/usualreport.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QTest>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

QString dataFolder() { return QStringLiteral(GLANEUR_TEST_DATA "/pastes/"); }

QByteArray contents(const QString &name)
{
    QFile file(dataFolder() + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The wanted blocks in the file \p name, whose last line feed is the file's own.
QList<TextBlock> wantedBlocks(const QString &name)
{
    QString source = QString::fromUtf8(contents(name));
    source.chop(1);
    return RichText(source).blocks();
}

void copy(const QByteArray &data, bool isHtml)
{
    auto *mime = new QMimeData;
    mime->setData(isHtml ? QStringLiteral("text/html") : QStringLiteral("text/plain"), data);
    QApplication::clipboard()->setMimeData(mime);
}

QStringList pasteFiles()
{
    return QDir(dataFolder()).entryList({QStringLiteral("*.html"), QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
}

bool hasLinkThatHarms(const QList<Inline> &inlines)
{
    return std::any_of(inlines.begin(), inlines.end(), [](const Inline &piece) {
        static const QStringList harmless{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"), QStringLiteral("tel")};
        const bool harms = piece.kind == Inline::Kind::Link && !harmless.contains(QUrl(piece.address).scheme());
        return harms || piece.kind == Inline::Kind::Image || hasLinkThatHarms(piece.children);
    });
}

bool hasLinkThatHarms(const QList<TextBlock> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const TextBlock &block) {
        return hasLinkThatHarms(block.inlines) || hasLinkThatHarms(block.children);
    });
}

} // namespace

class TestPastes : public QObject
{
    Q_OBJECT

private slots:
    void enough();
    void pasted_data();
    void pasted();
    void amidAText_data();
    void amidAText();
    void asPlainText_data();
    void asPlainText();
    void tooLong_data();
    void tooLong();
    void longButBearable_data();
    void longButBearable();
    void randomBytes();
};

void TestPastes::enough() { QVERIFY(pasteFiles().size() >= 40); }

void TestPastes::pasted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("scope");
    for (const QString &file : pasteFiles()) {
        const QString name = file.section(QLatin1Char('.'), 0, 0);
        QTest::addRow("%s, simple", qPrintable(name)) << file << int(TextScope::Simple);
        QTest::addRow("%s, full", qPrintable(name)) << file << int(TextScope::Full);
    }
}

void TestPastes::pasted()
{
    QFETCH(QString, file);
    QFETCH(int, scope);
    const QString name = file.section(QLatin1Char('.'), 0, 0);
    const bool hasOwn = scope == int(TextScope::Full) && QFile::exists(dataFolder() + name + QStringLiteral(".full.md"));
    const QList<TextBlock> wanted = wantedBlocks(name + (hasOwn ? QStringLiteral(".full.md") : QStringLiteral(".md")));
    TextBench bench{RichText(), TextScope(scope)};
    copy(contents(file), file.endsWith(QLatin1String(".html")));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(bench.blocks() == wanted,
             qPrintable(QStringLiteral("\ngot    %1\nwanted %2").arg(dump(bench.blocks()), dump(wanted))));
    QVERIFY(!hasLinkThatHarms(bench.blocks()));
    QCOMPARE(bench.session.report().sections.last().text, rich("*ailleurs*"));
    // What a reload from the stored text shows is what was pasted.
    RichTextField again{TextScope(scope)};
    again.setRichText(RichText(bench.source()));
    QCOMPARE(again.toPlainText(), bench.field.toPlainText());
}

void TestPastes::amidAText_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : pasteFiles())
        QTest::addRow("%s", qPrintable(file)) << file;
}

void TestPastes::amidAText()
{
    QFETCH(QString, file);
    const RichText before = rich("un **deux**\n\ntrois *quatre* cinq\n\n- six\n- [sept](https://example.org/7)");
    TextBench bench{before};
    const int place = bench.field.toPlainText().indexOf(QLatin1String("quatre")) + 3;
    bench.placeCursor(place);
    const QString text = bench.field.toPlainText();
    copy(contents(file), file.endsWith(QLatin1String(".html")));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    const QList<TextBlock> blocks = bench.blocks();
    QVERIFY(bench.field.toPlainText().startsWith(text.left(place)));
    QVERIFY(bench.field.toPlainText().endsWith(text.mid(place)));
    QCOMPARE(blocks.first(), before.blocks().first());
    QCOMPARE(blocks.last(), before.blocks().last());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.source(), before.commonMark());
    QCOMPARE(bench.field.toPlainText(), text);
}

void TestPastes::asPlainText_data() { amidAText_data(); }

void TestPastes::asPlainText()
{
    QFETCH(QString, file);
    TextBench bench;
    copy(contents(file), file.endsWith(QLatin1String(".html")));
    bench.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    for (const TextBlock &block : bench.blocks()) {
        QCOMPARE(block.kind, TextBlock::Kind::Paragraph);
        for (const Inline &piece : block.inlines)
            QVERIFY(piece.kind == Inline::Kind::Text || piece.kind == Inline::Kind::LineBreak);
    }
}

void TestPastes::tooLong_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("isHtml");
    constexpr int tenMegabytes = 10'000'000;
    QTest::newRow("words") << QByteArray("mot de plus ").repeated(tenMegabytes / 12) << false;
    QTest::newRow("one word") << QByteArray(tenMegabytes, 'a') << false;
    QTest::newRow("paragraphs") << QByteArray("<p>un <b>mot</b> de plus</p>").repeated(tenMegabytes / 28) << true;
}

void TestPastes::tooLong()
{
    QFETCH(QByteArray, data);
    QFETCH(bool, isHtml);
    TextBench bench{rich("un *deux*")};
    bench.placeCursor(2);
    copy(data, isHtml);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.source(), QStringLiteral("un *deux*"));
    QCOMPARE(bench.session.undoStack()->count(), 0);
}

void TestPastes::longButBearable_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("words");
    constexpr int tenMegabytes = 10'000'000;
    const QByteArray kept("<p>un mot</p>");
    const auto row = [&](const char *name, const QByteArray &part) {
        QTest::newRow(name) << kept + part.repeated(tenMegabytes / int(part.size())) + kept << QStringLiteral("un mot\nun mot");
    };
    row("hidden text", "<span style=\"display:none\">caché</span>");
    row("comments", "<!-- rien à voir -->");
    row("styles", "<style>p { color: red }</style>");
    row("empty paragraphs", "<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>");
    row("nested", "<div>");
    row("ends of nothing", "</b></i></ul>");
    row("signs of a tag", "<img src=x>");
}

void TestPastes::longButBearable()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, words);
    TextBench bench{RichText(), TextScope::Simple};
    copy(data, true);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.field.toPlainText(), words);
}

void TestPastes::randomBytes()
{
    // Parts of the other pastes, cut anywhere and put together, with bytes that are nothing: whatever comes, the text
    // around it stays, what shows is what is stored, and undo takes it back.
    quint32 state = 20240926;
    const auto next = [&state](qsizetype below) {
        state = state * 1664525 + 1013904223;
        return qsizetype((quint64(state) * quint64(below)) >> 32);
    };
    QList<QByteArray> sources;
    for (const QString &file : pasteFiles()) {
        if (contents(file).size() < 5000)
            sources.append(contents(file));
    }
    TextBench bench{rich("avant\n\naprès")};
    for (int round = 0; round < 1500; ++round) {
        QByteArray data;
        for (qsizetype parts = 1 + next(5); parts > 0; --parts) {
            const QByteArray &source = sources.at(next(sources.size()));
            const qsizetype from = next(source.size());
            data += source.mid(from, next(400));
            if (next(3) == 0)
                data += char(next(256));
        }
        bench.placeCursor(5);
        copy(data, true);
        bench.press(Qt::Key_V, Qt::ControlModifier);
        const QString shown = bench.field.toPlainText();
        QVERIFY2(shown.startsWith(QLatin1String("avant")) && shown.endsWith(QString::fromUtf8("\naprès")), data.constData());
        QVERIFY2(!hasLinkThatHarms(bench.blocks()), data.constData());
        RichTextField again(TextScope::Full);
        again.setRichText(RichText(bench.source()));
        // A line to go on typing behind a table is empty until something stands there.
        const auto lines = [](const QString &text) { return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts); };
        QVERIFY2(lines(again.toPlainText()) == lines(shown),
                 ("\nshown    " + shown.toUtf8() + "\nstored   " + bench.source().toUtf8() + "\nreloaded " + again.toPlainText().toUtf8() + "\nof " + data).constData());
        if (bench.session.undoStack()->canUndo())
            bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.source(), rich("avant\n\naprès").commonMark());
    }
}

QTEST_MAIN(TestPastes)
#include "tst_pastes.moc"
