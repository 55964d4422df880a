// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/typography.h"

#include <QTest>

namespace glaneur {

namespace {

/// « ~ » stands for U+00A0, « _ » for U+202F, so that a test's rows can be read.
QString spaced(QString text) { return text.replace(u'~', QChar(0x00a0)).replace(u'_', QChar(0x202f)); }
QString shown(QString text) { return text.replace(QChar(0x00a0), u'~').replace(QChar(0x202f), u'_'); }

} // namespace

class TestTypography : public QObject
{
    Q_OBJECT

private slots:
    void french_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("set");
        const auto row = [](const char *name, const char *typed, const char *set) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(set);
        };
        row("question", "Quoi ?", "Quoi_?");
        row("question without its space", "Quoi?", "Quoi_?");
        row("exclamation", "Enfin !", "Enfin_!");
        row("semicolon", "un ; deux", "un_; deux");
        row("colon", "À savoir : tout", "À savoir~: tout");
        row("colon without its space", "À savoir: tout", "À savoir~: tout");
        row("unbreakable already", "Quoi~? Oui_: non", "Quoi_? Oui~: non");
        row("guillemets", "un « mot » ici", "un «~mot~» ici");
        row("guillemets without spaces", "un «mot» ici", "un «~mot~» ici");
        row("guillemets with a mark inside", "« Quoi ? »", "«~Quoi_?~»");
        row("apostrophe", "l'atelier d'ici", "l’atelier d’ici");
        row("apostrophe before a capital", "l'IA d'Alice", "l’IA d’Alice");
        row("dots", "et puis... voilà", "et puis… voilà");
        row("dots at the end", "d'élèves...)", "d’élèves…)");
        row("four dots stay", "et....", "et....");
        row("several marks", "Quoi ?! Non !!", "Quoi_?! Non_!!");
        row("a mark in brackets", "drôle (?) non", "drôle (?) non");
        row("exclamation in brackets", "drôle (!)", "drôle (!)");
        row("after a bracket", "(oui) ?", "(oui)_?");
        row("after a figure", "En 2024 ?", "En 2024_?");
        row("after a quote", "un « mot » : lequel", "un «~mot~»~: lequel");
        row("time", "à 10:30 précises", "à 10:30 précises");
        row("time at the end", "de 9:00 à 10:30.", "de 9:00 à 10:30.");
        row("ratio", "un rapport 3:1", "un rapport 3:1");
        row("address", "voir https://example.org/a?b=c;d!e", "voir https://example.org/a?b=c;d!e");
        row("address that ends a question", "sur https://example.org ?", "sur https://example.org_?");
        row("www", "www.example.org/?q=x", "www.example.org/?q=x");
        row("mail", "écrire à a'b@example.org", "écrire à a'b@example.org");
        row("face", "bravo :) et ;-)", "bravo :) et ;-)");
        row("face at the end", "bravo :-)", "bravo :-)");
        row("named emoji", "bravo :tada: !", "bravo :tada:_!");
        row("inclusive points", "chargé.e.s et chargé·e·s", "chargé.e.s et chargé·e·s");
        row("brackets of a name", "Numérique en Commun[s] : ici", "Numérique en Commun[s]~: ici");
        row("feet", "un mur de 6'", "un mur de 6'");
        row("quoted by apostrophes", "le mot 'clé' seul", "le mot 'clé' seul");
        row("nothing", "", "");
        row("a lone mark", "?", "?");
        row("blanks only", "  ", "  ");
        row("emoji", "👉 Oui ! 💡", "👉 Oui_! 💡");
        row("line feed", "Quoi ?\nOui", "Quoi_?\nOui");
        row("percent", "100 % : bravo", "100 %~: bravo");
    }
    void french()
    {
        QFETCH(QString, typed);
        QFETCH(QString, set);
        typed = spaced(typed);
        const QString once = withTypography(typed, QStringLiteral("fr"));
        QCOMPARE(shown(once), shown(spaced(set)));
        QCOMPARE(shown(withTypography(once, QStringLiteral("fr"))), shown(once));
        QCOMPARE(withTypography(typed, QStringLiteral("fr-CH")), once);
        // Any other language stays as typed.
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("frr"), QString()})
            QCOMPARE(withTypography(typed, language), typed);
    }

    /// A mark sees its neighbours across bold and links, and code stays.
    void acrossPieces()
    {
        const QList<Inline> typed{Inline::plain(QStringLiteral("Le ")), Inline::strong({Inline::plain(QStringLiteral("mot"))}),
                                  Inline::plain(QStringLiteral(" : ")), Inline{Inline::Kind::Code, QStringLiteral("a ? b : c"), {}, {}},
                                  Inline::plain(QStringLiteral(" ? «")), Inline::emphasis({Inline::plain(QStringLiteral("oui"))}),
                                  Inline::plain(QStringLiteral("», l'")),
                                  Inline::link({Inline::plain(QStringLiteral("https://example.org/?a'b"))}, QStringLiteral("https://example.org/?a'b"))};
        const QList<Inline> set = withTypography(typed, QStringLiteral("fr"));
        QCOMPARE(set.size(), typed.size());
        QCOMPARE(shown(set.at(2).text), QStringLiteral("~: "));
        QCOMPARE(set.at(3).text, QStringLiteral("a ? b : c"));
        QCOMPARE(shown(set.at(4).text), QStringLiteral("_? «~"));
        QCOMPARE(shown(set.at(6).text), QStringLiteral("~», l’"));
        QCOMPARE(set.at(7), typed.at(7));
        QCOMPARE(withTypography(set, QStringLiteral("fr")), set);
    }

    void anyTextTwiceIsTheSameAsOnce()
    {
        static const QString signs = QString::fromUtf8(" ?!;:«»'\"….,()[]aé1\u00a0\u202f\n@/w-");
        quint32 state = 1;
        const auto next = [&](quint32 below) {
            state = state * 1664525u + 1013904223u;
            return (state >> 8) % below;
        };
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (quint32 n = next(12); n > 0; --n)
                text += signs.at(next(quint32(signs.size())));
            const QString once = withTypography(text, QStringLiteral("fr"));
            QVERIFY2(withTypography(once, QStringLiteral("fr")) == once, qPrintable(shown(text) + QStringLiteral(" → ") + shown(once)));
            // Only spaces, apostrophes and dots change.
            const auto words = [](QString one) {
                one.replace(QStringLiteral("..."), QString(QChar(0x2026))).replace(u'\'', QChar(0x2019));
                one.removeIf([](QChar c) { return c == u' ' || c == QChar(0xa0) || c == QChar(0x202f); });
                return one;
            };
            if (!text.contains(QStringLiteral("....")))
                QVERIFY2(words(once) == words(text), qPrintable(shown(text) + QStringLiteral(" → ") + shown(once)));
        }
    }
};

} // namespace glaneur

QTEST_GUILESS_MAIN(glaneur::TestTypography)
#include "tst_typography.moc"
