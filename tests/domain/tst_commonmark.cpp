// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commonmark.h"
#include "domain/entities.h"
#include "support/texttrees.h"

#include <QElapsedTimer>
#include <QTest>
#include <cmath>

using namespace glaneur;
using namespace glaneur::testing;

class TestCommonMark : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void plainTextMeansItself_data();
    void plainTextMeansItself();
    void shortMarksSurvive();
    void generatedInlinesSurvive();
    void generatedBlocksSurvive();
    void writingIsStable();
    void deepNestingIsFlattened();
    void longTextIsLinear();
    void entities();
};

void TestCommonMark::parses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("tree");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("paragraph") << QStringLiteral("Un mot\nde plus") << QStringLiteral("P{T(Un mot de plus)}");
    QTest::newRow("brackets") << QStringLiteral("Numérique en Commun[s], [OFF]")
                              << QStringLiteral("P{T(Numérique en Commun[s], [OFF])}");
    QTest::newRow("marks") << QStringLiteral("**a** *b*") << QStringLiteral("P{S(T(a))T( )E(T(b))}");
    QTest::newRow("missing address") << QStringLiteral("[En savoir +](#)") << QStringLiteral("P{L(T(En savoir +))}");
    QTest::newRow("address") << QStringLiteral("[x](https://a.fr/?b&amp;c)")
                             << QStringLiteral("P{L(@https://a.fr/?b&cT(x))}");
    QTest::newRow("tight list") << QStringLiteral("- a\n- b\n  - c")
                                << QStringLiteral("L{I{P{T(a)}}I{P{T(b)}L{I{P{T(c)}}}}}");
    QTest::newRow("loose list") << QStringLiteral("3. a\n\n4. b") << QStringLiteral("L#3{I{P{T(a)}}I{P{T(b)}}}");
    QTest::newRow("table") << QStringLiteral("| a | b |\n|---|---|\n| c | d |")
                           << QStringLiteral("Th1{R{D{T(a)}D{T(b)}}R{D{T(c)}D{T(d)}}}");
    QTest::newRow("headless table") << QStringLiteral("| | |\n|---|---|\n| c | d |")
                                    << QStringLiteral("Th0{R{D{T(c)}D{T(d)}}}");
    QTest::newRow("table of nothing") << QStringLiteral("a\n\n| | |\n|---|---|") << QStringLiteral("P{T(a)}");
    QTest::newRow("html is text") << QStringLiteral("<b>x</b>") << QStringLiteral("P{T(<b>x</b>)}");
    QTest::newRow("entity") << QStringLiteral("&eacute;&#x202F;!") << QStringLiteral("P{T(é\u202f!)}");
    QTest::newRow("image") << QStringLiteral("![une carte](carte.png)") << QStringLiteral("P{I(une carte@carte.png)}");
    QTest::newRow("code") << QStringLiteral("```\na\n\nb\n```") << QStringLiteral("C{a\n\nb}");
    QTest::newRow("quote") << QStringLiteral("> a\n> - b") << QStringLiteral("Q{P{T(a)}L{I{P{T(b)}}}}");
    QTest::newRow("break") << QStringLiteral("a\\\nb") << QStringLiteral("P{T(a)BR()T(b)}");
}

void TestCommonMark::parses()
{
    QFETCH(QString, source);
    QFETCH(QString, tree);
    QCOMPARE(dump(parseCommonMark(source)), tree);
}

void TestCommonMark::plainTextMeansItself_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        QStringLiteral("Numérique en Commun[s]"), QStringLiteral("journée [OFF] du 24"), QStringLiteral("1. un"),
        QStringLiteral("+ fluide, + d'options"), QStringLiteral("- tiret"), QStringLiteral("*étoile*"),
        QStringLiteral("_souligné_ a_b"), QStringLiteral("back\\slash \\* \\"), QStringLiteral("a\u202f: « b\u00a0»"),
        QStringLiteral("👩‍💻 👉 🔍"), QStringLiteral("# titre"), QStringLiteral("[x](#) et [y]: z"),
        QStringLiteral("<script>alert(1)</script>"), QStringLiteral("&eacute; &"), QStringLiteral("x\n---"),
        QStringLiteral("a | b\n--- | ---"), QStringLiteral("deux\nlignes"), QStringLiteral("a\n\nb"), QStringLiteral("==="),
        QStringLiteral("a\n==="), QStringLiteral("chargé.e.s chacun.e"), QStringLiteral("```"), QStringLiteral("\ufeffmot"), QStringLiteral("\ufeff\ufeffmot"), QStringLiteral("2024) ok")};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestCommonMark::plainTextMeansItself()
{
    QFETCH(QString, text);
    const RichText rich = RichText::fromPlainText(text);
    QString expected = text;
    expected.replace(QLatin1String("\n\n"), QLatin1String("\n"));
    QCOMPARE(rich.toPlainText(), expected);
    for (const TextBlock &block : rich.blocks())
        QCOMPARE(int(block.kind), int(TextBlock::Kind::Paragraph));
}

void TestCommonMark::shortMarksSurvive()
{
    // Every way to nest bold and italic around single letters, blanks and signs: what stands beside a mark decides
    // whether it opens or closes.
    const QString alphabet = QStringLiteral("a !<{>");
    constexpr int longest = 7;
    for (int length = 1; length <= longest; ++length) {
        const int count = int(std::pow(alphabet.size(), length));
        for (int number = 0; number < count; ++number) {
            QList<Inline> open{Inline()};
            bool valid = true;
            for (int rest = number, i = 0; i < length && valid; ++i, rest /= int(alphabet.size())) {
                const QChar c = alphabet.at(rest % alphabet.size());
                if (c == u'<') {
                    open.append(Inline::strong({}));
                } else if (c == u'{') {
                    open.append(Inline::emphasis({}));
                } else if (c == u'>') {
                    valid = open.size() > 1;
                    const Inline closed = open.takeLast();
                    if (valid)
                        open.last().children.append(closed);
                } else {
                    open.last().children.append(Inline::plain(QString(c)));
                }
            }
            if (!valid || open.size() != 1)
                continue;
            const QList<Inline> wanted = normalized(open.first().children);
            const QString source = toCommonMark(wanted);
            const QList<TextBlock> blocks = parseCommonMark(source);
            if (!wanted.isEmpty() && (blocks.size() != 1 || blocks.first().inlines != wanted)) {
                QFAIL(qPrintable(QStringLiteral("source %1\nwanted %2\ngot    %3").arg(source, dump(wanted), dump(blocks))));
            }
        }
    }
}

void TestCommonMark::generatedInlinesSurvive()
{
    for (quint32 seed = 0; seed < 20'000; ++seed) {
        const QList<Inline> wanted = normalized(TreeMaker(seed).inlines());
        const QString source = toCommonMark(wanted);
        const QList<TextBlock> blocks = parseCommonMark(source);
        const QList<Inline> got = blocks.size() == 1 ? blocks.first().inlines : QList<Inline>();
        if (got != wanted) {
            QFAIL(qPrintable(QStringLiteral("seed %1\nsource %2\nwanted %3\ngot    %4")
                                 .arg(seed)
                                 .arg(source, dump(wanted), dump(blocks))));
        }
    }
}

void TestCommonMark::generatedBlocksSurvive()
{
    for (quint32 seed = 0; seed < 3'000; ++seed) {
        const QList<TextBlock> wanted = TreeMaker(seed).blocks();
        const QString source = toCommonMark(wanted);
        const QList<TextBlock> got = parseCommonMark(source);
        if (got != wanted) {
            QFAIL(qPrintable(QStringLiteral("seed %1\nsource\n%2\nwanted %3\ngot    %4")
                                 .arg(seed)
                                 .arg(source, dump(wanted), dump(got))));
        }
    }
}

void TestCommonMark::writingIsStable()
{
    for (quint32 seed = 0; seed < 500; ++seed) {
        const QString once = toCommonMark(TreeMaker(seed).blocks());
        QCOMPARE(toCommonMark(parseCommonMark(once)), once);
    }
}

void TestCommonMark::deepNestingIsFlattened()
{
    const QList<TextBlock> quotes = parseCommonMark(QStringLiteral("> ").repeated(10'000) + QStringLiteral("fin"));
    QVERIFY(plainText(quotes).contains(QStringLiteral("fin")));
    const QList<TextBlock> marks =
        parseCommonMark(QStringLiteral("*a ").repeated(5'000) + QStringLiteral("b") + QStringLiteral("*").repeated(5'000));
    QVERIFY(plainText(marks).contains(QLatin1Char('b')));
}

void TestCommonMark::longTextIsLinear()
{
    // Only that it ends: a quadratic reader would need minutes.
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += QStringLiteral("Un [mot](https://example.org) et **deux**.\n\n");
    QCOMPARE(parseCommonMark(text).size(), 20'000);
}

void TestCommonMark::entities()
{
    QCOMPARE(decodeEntity(u"&nbsp;"), QString(QChar(0xa0)));
    QCOMPARE(decodeEntity(u"&yuml;"), QStringLiteral("ÿ"));
    QCOMPARE(decodeEntity(u"&#128073;"), QStringLiteral("👉"));
    QCOMPARE(decodeEntity(u"&#0;"), QString(QChar(QChar::ReplacementCharacter)));
    QVERIFY(decodeEntity(u"&nosuchname;").isNull());
    QVERIFY(decodeEntity(u"amp").isNull());
}

QTEST_GUILESS_MAIN(TestCommonMark)
#include "tst_commonmark.moc"
