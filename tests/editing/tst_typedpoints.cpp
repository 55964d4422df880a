// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/typedpoints.h"

#include <QTest>

using namespace glaneur;

class TestTypedPoints : public QObject
{
    Q_OBJECT

private slots:
    void signsAreToldFromWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("polarity"); // -1: none
        QTest::addColumn<QString>("words"); // what is left
        const auto row = [](const char *name, const char *line, int polarity, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(line) << polarity << QString::fromUtf8(words);
        };
        constexpr int plus = int(Polarity::Plus);
        constexpr int minus = int(Polarity::Minus);
        constexpr int neutral = int(Polarity::Neutral);
        row("plus", "+ un accueil", plus, "un accueil");
        row("plus and many blanks", "  +   un accueil", plus, "un accueil");
        row("plus alone", "+", plus, "");
        row("hyphen", "- trop court", minus, "trop court");
        row("minus", "− trop court", minus, "trop court");
        row("dash", "– trop court", minus, "trop court");
        row("narrow no-break space", "−\u202ftrop court", minus, "trop court");
        row("pointing", "  👉 à voir", neutral, "à voir");
        row("pointing without a blank", "👉à voir", neutral, "à voir");
        row("pointing with a skin colour", "👉🏾 à voir", neutral, "à voir");
        row("greater than", "> à voir", neutral, "à voir");
        row("tick", "✅ fait", plus, "fait");
        row("heavy plus with a variant", "➕\ufe0f fait", plus, "fait");
        row("bullet", "• un", -1, "un");
        row("star", "* un", -1, "un");
        row("number", "2. deux", -1, "deux");
        row("number and bracket", "12) deux", -1, "deux");
        row("hyphen as a bullet of a hand", "- 👉 un", neutral, "un");
        row("bullet before a minus", "• − un", minus, "un");
        row("hyphen before a number", "- 1. un", minus, "un");
        row("plus before a hyphen", "+ - un", plus, "- un");
        row("less in per cent", "-20 % de temps", -1, "-20 % de temps");
        row("plus one", "+1 pour tout", -1, "+1 pour tout");
        row("a word with a hyphen", "-ce", -1, "-ce");
        row("year", "2024. Une année", -1, "2024. Une année");
        row("time", "10:30 départ", -1, "10:30 départ");
        row("another picture", "👏 bravo", -1, "👏 bravo");
        row("emphasis", "**bold**", -1, "**bold**");
        row("nothing", "", -1, "");
    }
    void signsAreToldFromWords()
    {
        QFETCH(QString, line);
        QFETCH(int, polarity);
        const PointSign sign = pointSign(line);
        QCOMPARE(sign.polarity ? int(*sign.polarity) : -1, polarity);
        QTEST(line.mid(sign.length), "words");
    }

    void pastedLinesArePoints_data()
    {
        QTest::addColumn<QString>("source"); // CommonMark
        QTest::addColumn<QStringList>("points"); // « + », « - », « > » or « ? », then the text as CommonMark
        const auto row = [](const char *name, const char *source, const QStringList &points) {
            QTest::newRow(name) << QString::fromUtf8(source) << points;
        };
        const auto u = [](const char *text) { return QString::fromUtf8(text); };
        row("paragraphs and line breaks", "un\\\ndeux\n\ntrois", {u("?un"), u("?deux"), u("?trois")});
        row("signs", "\\+ un\\\n\\- deux\\\n👉 trois\\\nquatre", {u("+un"), u("-deux"), u(">trois"), u("?quatre")});
        row("marks stay", "\\+ un **deux** [trois](https://example.org)", {u("+un **deux** [trois](https://example.org)")});
        row("a bold sign", "**\\+** un", {u("+un")});
        row("a sign within bold", "**👉 un** deux", {u(">**un** deux")});
        row("a list", "- un\n- + deux\n- 👉 trois", {u("?un"), u("?deux"), u(">trois")});
        row("nested lists", "1. un\n   - deux\n2. trois", {u("?un"), u("?deux"), u("?trois")});
        row("a heading, a quote, code", "## un\n\n> deux\n\n```\ntrois\n\nquatre\n```", {u("?un"), u("?deux"), u("?trois"), u("?quatre")});
        row("a table", "| a | b |\n|---|---|\n| c | |", {u("?a – b"), u("?c")});
        row("a group", "Les + :\n\n- un\n- 👉 + fluide\n\nLes − :\n\n- 👉 trois\\\n👉 quatre",
            {u("+un"), u("+\\+ fluide"), u("-trois"), u("-quatre")});
        row("a group with its first point", "Les + : un, deux\n\ntrois", {u("+un, deux"), u("+trois")});
        row("a sign ends a group", "Les - :\n\nun\n\n\\+ deux\n\n👉 trois", {u("-un"), u("+deux"), u(">trois")});
        row("blank lines", "\\\n  \\\n&nbsp;", {});
        row("a sign alone is no point", "\\+\n\nun", {u("?un")});
        row("signs of markup", "un \\* deux \\_", {u("?un \\* deux \\_")});
    }
    void pastedLinesArePoints()
    {
        QFETCH(QString, source);
        QStringList told;
        for (const SignedPoint &point : signedPoints(RichText(source).blocks())) {
            const QChar sign = point.polarity ? QLatin1String("+->").at(int(*point.polarity)) : QLatin1Char('?');
            told.append(sign + point.text.commonMark().trimmed());
            QVERIFY(point.text.blocks().size() == 1);
        }
        QTEST(told, "points");
    }
};

QTEST_GUILESS_MAIN(TestTypedPoints)
#include "tst_typedpoints.moc"
