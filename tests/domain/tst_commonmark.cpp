// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commonmark.h"
#include "domain/entities.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace glaneur;

namespace {

QString dump(const QList<Inline> &inlines)
{
    static const char *const names[] = {"T", "S", "E", "L", "C", "BR", "I"};
    QString out;
    for (const Inline &piece : inlines) {
        out += QLatin1String(names[int(piece.kind)]) + QLatin1Char('(') + piece.text;
        if (!piece.address.isEmpty())
            out += QLatin1Char('@') + piece.address;
        out += dump(piece.children) + QLatin1Char(')');
    }
    return out;
}

QString dump(const QList<TextBlock> &blocks)
{
    static const char *const names[] = {"P", "H", "L", "I", "Q", "C", "T", "R", "D", "HR"};
    QString out;
    for (const TextBlock &block : blocks) {
        out += QLatin1String(names[int(block.kind)]);
        if (block.level)
            out += QString::number(block.level);
        if (block.kind == TextBlock::Kind::List && block.ordered)
            out += QLatin1Char('#') + QString::number(block.start);
        if (block.kind == TextBlock::Kind::Table)
            out += QLatin1Char('h') + QString::number(block.headerRows);
        out += QLatin1Char('{') + block.text + dump(block.inlines) + dump(block.children) + QLatin1Char('}');
    }
    return out;
}

/// Makes trees that are already in the form that parsing gives, of hostile pieces.
class TreeMaker
{
public:
    explicit TreeMaker(quint32 seed) : m_random(seed) {}

    QList<Inline> inlines(int depth = 0)
    {
        QList<Inline> list;
        const int count = 1 + m_random.bounded(4);
        for (int i = 0; i < count; ++i) {
            switch (m_random.bounded(depth < 3 ? 9 : 5)) {
            case 0:
                list.append(Inline{Inline::Kind::Code, word(), {}, {}});
                break;
            case 1:
                list.append(Inline::lineBreak());
                break;
            case 5:
                list.append(Inline::strong(inlines(depth + 1)));
                break;
            case 6:
                list.append(Inline::emphasis(inlines(depth + 1)));
                break;
            case 7:
                list.append(Inline::link(inlines(depth + 1), address()));
                break;
            case 8:
                list.append(Inline{Inline::Kind::Image, word(), address(), {}});
                break;
            default:
                list.append(Inline::plain(word()));
                break;
            }
        }
        return list;
    }

    QList<TextBlock> blocks(int depth = 0)
    {
        QList<TextBlock> list;
        const int count = 1 + m_random.bounded(4);
        for (int i = 0; i < count; ++i) {
            TextBlock block;
            switch (m_random.bounded(depth < 3 ? 9 : 5)) {
            case 0:
                block.kind = TextBlock::Kind::Heading;
                block.level = 1 + m_random.bounded(6);
                block.inlines = flatInlines();
                break;
            case 1:
                block.kind = TextBlock::Kind::Code;
                block.text = word() + QLatin1Char('\n') + word();
                break;
            case 2:
                block.kind = TextBlock::Kind::Rule;
                break;
            case 5:
            case 6:
                block.kind = TextBlock::Kind::List;
                block.ordered = m_random.bounded(2);
                block.start = block.ordered ? m_random.bounded(30) : 1;
                for (int n = 1 + m_random.bounded(3); n > 0; --n) {
                    TextBlock item;
                    item.kind = TextBlock::Kind::ListItem;
                    item.children = blocks(depth + 1);
                    block.children.append(item);
                }
                break;
            case 7:
                block.kind = TextBlock::Kind::Quote;
                block.children = blocks(depth + 1);
                break;
            case 8:
                block = table();
                break;
            default:
                block.inlines = normalized(inlines());
                if (block.inlines.isEmpty())
                    block.inlines = {Inline::plain(QStringLiteral("x"))};
                break;
            }
            list.append(block);
        }
        return list;
    }

private:
    QList<Inline> flatInlines()
    {
        QList<Inline> list;
        for (const Inline &piece : inlines(2)) {
            if (piece.kind != Inline::Kind::LineBreak)
                list.append(piece);
        }
        return nonEmpty(dropBreaks(list));
    }

    static QList<Inline> dropBreaks(const QList<Inline> &inlines)
    {
        QList<Inline> list;
        for (Inline piece : inlines) {
            piece.children = dropBreaks(piece.children);
            if (piece.kind != Inline::Kind::LineBreak)
                list.append(piece);
        }
        return list;
    }

    static QList<Inline> nonEmpty(const QList<Inline> &inlines)
    {
        const QList<Inline> list = normalized(inlines);
        return list.isEmpty() ? QList<Inline>{Inline::plain(QStringLiteral("x"))} : list;
    }

    TextBlock table()
    {
        TextBlock block;
        block.kind = TextBlock::Kind::Table;
        block.headerRows = m_random.bounded(2);
        const int columns = 1 + m_random.bounded(3);
        for (int r = 1 + m_random.bounded(3); r >= 0; --r) {
            TextBlock row;
            row.kind = TextBlock::Kind::TableRow;
            for (int c = 0; c < columns; ++c) {
                TextBlock cell;
                cell.kind = TextBlock::Kind::TableCell;
                cell.inlines = {Inline::plain(QStringLiteral("a|b %1").arg(m_random.bounded(9)))};
                row.children.append(cell);
            }
            block.children.append(row);
        }
        return block;
    }

    QString word()
    {
        static const QStringList words{
            QStringLiteral("mot"), QStringLiteral("Commun[s]"), QStringLiteral("[OFF]"), QStringLiteral("1. un"),
            QStringLiteral("12) x"), QStringLiteral("- tiret"), QStringLiteral("+ fluide"), QStringLiteral("#dièse"),
            QStringLiteral("# dièse"), QStringLiteral("> suite"), QStringLiteral("*"), QStringLiteral("_"),
            QStringLiteral("a_b"), QStringLiteral("**"), QStringLiteral("`"), QStringLiteral("``x"), QStringLiteral("\\"),
            QStringLiteral("\\*"), QStringLiteral("a\\"), QStringLiteral("[x](y)"), QStringLiteral("]("),
            QStringLiteral("["), QStringLiteral("]"), QStringLiteral("!"), QStringLiteral("!["), QStringLiteral("&amp;"),
            QStringLiteral("&"), QStringLiteral("&#x41;"), QStringLiteral("<b>"), QStringLiteral("<http://x.fr>"),
            QStringLiteral("---"), QStringLiteral("==="), QStringLiteral("~~~"), QStringLiteral("|a|b|"),
            QStringLiteral("|-|-|"), QStringLiteral(":--|"), QStringLiteral("« guillemets »"),
            QStringLiteral("fine\u202f!"), QStringLiteral("prix\u00a0:"), QStringLiteral("\U0001F469\u200D\U0001F4BB"),
            QStringLiteral("👉"), QStringLiteral("(paren)"), QStringLiteral("é"), QStringLiteral(" "),
            QStringLiteral("  deux  espaces "), QStringLiteral("chargé·e·s"), QStringLiteral("$"), QStringLiteral("~"),
            QStringLiteral("1."), QStringLiteral("-"), QStringLiteral("+"), QStringLiteral("[a]: b"), QStringLiteral("…")};
        QString text = words.at(m_random.bounded(words.size()));
        if (m_random.bounded(2))
            text += words.at(m_random.bounded(words.size()));
        return text;
    }

    QString address()
    {
        static const QStringList addresses{QString(), QStringLiteral("https://example.org/a_(b)"),
                                           QStringLiteral("https://example.org/?a=1&copy;=2"),
                                           QStringLiteral("a b"), QStringLiteral("x\\y"), QStringLiteral("<z>"),
                                           QStringLiteral("https://example.org/é*_*")};
        return addresses.at(m_random.bounded(addresses.size()));
    }

    QRandomGenerator m_random;
};

} // namespace

class TestCommonMark : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void plainTextMeansItself_data();
    void plainTextMeansItself();
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
        QStringLiteral("a\n==="), QStringLiteral("chargé.e.s chacun.e"), QStringLiteral("```"), QStringLiteral("2024) ok")};
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
