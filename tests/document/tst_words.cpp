// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/words.h"

#include <QTest>

namespace glaneur {

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void dates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::newRow("usual") << QDate(2024, 9, 25) << QStringLiteral("mercredi 25 septembre 2024")
                               << QStringLiteral("Wednesday 25 September 2024");
        QTest::newRow("first") << QDate(2025, 8, 1) << QStringLiteral("vendredi 1er août 2025") << QStringLiteral("Friday 1 August 2025");
        QTest::newRow("second") << QDate(2025, 2, 2) << QStringLiteral("dimanche 2 février 2025") << QStringLiteral("Sunday 2 February 2025");
        QTest::newRow("leap day") << QDate(2024, 2, 29) << QStringLiteral("jeudi 29 février 2024")
                                  << QStringLiteral("Thursday 29 February 2024");
        QTest::newRow("unknown") << QDate() << QString() << QString();
    }
    void dates()
    {
        QFETCH(QDate, date);
        QTEST(Words(QStringLiteral("fr")).date(date), "french");
        QTEST(Words(QStringLiteral("en")).date(date), "english");
    }

    void periods_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::newRow("one month") << QDate(2024, 9, 24) << QDate(2024, 9, 26) << QStringLiteral("du 24 au 26 septembre 2024")
                                   << QStringLiteral("24 to 26 September 2024");
        QTest::newRow("two months") << QDate(2024, 9, 30) << QDate(2024, 10, 1) << QStringLiteral("du 30 septembre au 1er octobre 2024")
                                    << QStringLiteral("30 September to 1 October 2024");
        QTest::newRow("two years") << QDate(2024, 12, 31) << QDate(2025, 1, 1) << QStringLiteral("du 31 décembre 2024 au 1er janvier 2025")
                                   << QStringLiteral("31 December 2024 to 1 January 2025");
        QTest::newRow("same month of two years") << QDate(2024, 5, 1) << QDate(2025, 5, 2)
                                                 << QStringLiteral("du 1er mai 2024 au 2 mai 2025") << QStringLiteral("1 May 2024 to 2 May 2025");
        QTest::newRow("from the first") << QDate(2024, 6, 1) << QDate(2024, 6, 2) << QStringLiteral("du 1er au 2 juin 2024")
                                        << QStringLiteral("1 to 2 June 2024");
        QTest::newRow("one day") << QDate(2024, 9, 24) << QDate(2024, 9, 24) << QStringLiteral("mardi 24 septembre 2024")
                                 << QStringLiteral("Tuesday 24 September 2024");
        QTest::newRow("no end") << QDate(2024, 9, 24) << QDate() << QStringLiteral("mardi 24 septembre 2024")
                                << QStringLiteral("Tuesday 24 September 2024");
        QTest::newRow("unknown") << QDate() << QDate(2024, 9, 24) << QString() << QString();
    }
    void periods()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QTEST(Words(QStringLiteral("fr")).period(from, to), "french");
        QTEST(Words(QStringLiteral("en")).period(from, to), "english");
    }

    void enumerations_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::newRow("none") << QStringList() << QString() << QString();
        QTest::newRow("one") << QStringList{QStringLiteral("Alice")} << QStringLiteral("Alice") << QStringLiteral("Alice");
        QTest::newRow("two") << QStringList{QStringLiteral("Alice"), QStringLiteral("Cédric")} << QStringLiteral("Alice et Cédric")
                             << QStringLiteral("Alice and Cédric");
        QTest::newRow("three") << QStringList{QStringLiteral("Alice"), QStringLiteral("Sarah"), QStringLiteral("Cédric")}
                               << QStringLiteral("Alice, Sarah et Cédric") << QStringLiteral("Alice, Sarah and Cédric");
    }
    void enumerations()
    {
        QFETCH(QStringList, names);
        QTEST(Words(QStringLiteral("fr")).enumeration(names), "french");
        QTEST(Words(QStringLiteral("en")).enumeration(names), "english");
    }

    void editions_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::newRow("1") << 1 << QStringLiteral("1re édition") << QStringLiteral("1st edition");
        QTest::newRow("2") << 2 << QStringLiteral("2e édition") << QStringLiteral("2nd edition");
        QTest::newRow("3") << 3 << QStringLiteral("3e édition") << QStringLiteral("3rd edition");
        QTest::newRow("7") << 7 << QStringLiteral("7e édition") << QStringLiteral("7th edition");
        QTest::newRow("11") << 11 << QStringLiteral("11e édition") << QStringLiteral("11th edition");
        QTest::newRow("12") << 12 << QStringLiteral("12e édition") << QStringLiteral("12th edition");
        QTest::newRow("21") << 21 << QStringLiteral("21e édition") << QStringLiteral("21st edition");
        QTest::newRow("113") << 113 << QStringLiteral("113e édition") << QStringLiteral("113th edition");
    }
    void editions()
    {
        QFETCH(int, number);
        QTEST(Words(QStringLiteral("fr")).edition(number), "french");
        QTEST(Words(QStringLiteral("en")).edition(number), "english");
    }

    void editionTitles()
    {
        Event event;
        const Words french(QStringLiteral("fr"));
        const Words english(QStringLiteral("en"));
        QCOMPARE(french.editionTitle(event), QStringLiteral("L'édition"));
        event.year = 2024;
        QCOMPARE(french.editionTitle(event), QStringLiteral("L'édition (2024)"));
        event.edition = 7;
        QCOMPARE(french.editionTitle(event), QStringLiteral("La 7e édition (2024)"));
        QCOMPARE(english.editionTitle(event), QStringLiteral("The 7th edition (2024)"));
        event.year = 0;
        QCOMPARE(french.editionTitle(event), QStringLiteral("La 7e édition"));
    }

    void focusLeads_data()
    {
        QTest::addColumn<FocusKind>("kind");
        for (const FocusKind kind : allValues<FocusKind>())
            QTest::newRow(qPrintable(toKey(kind))) << kind;
    }
    void focusLeads()
    {
        QFETCH(FocusKind, kind);
        const QStringList one{QStringLiteral("Ada")};
        const QStringList two{QStringLiteral("Ada"), QStringLiteral("Bob")};
        const Words french(QStringLiteral("fr"));
        QVERIFY(french.focusLead(kind, one).startsWith(QStringLiteral("Ada a ")));
        QVERIFY(french.focusLead(kind, two).startsWith(QStringLiteral("Ada et Bob ont ")));
        QVERIFY(Words(QStringLiteral("en")).focusLead(kind, two).startsWith(QStringLiteral("Ada and Bob ")));
        QCOMPARE(french.focusLead(kind, {}).isEmpty(), kind == FocusKind::Other);
        QVERIFY(french.focusTitle(kind, QStringLiteral("réparer")).endsWith(QStringLiteral(" réparer")));
        QCOMPARE(french.focusTitle(kind, {}), french.focusTitle(kind, {}).trimmed());
    }

    /// French for all that is French, English for all else.
    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("french");
        QTest::newRow("fr") << QStringLiteral("fr") << true;
        QTest::newRow("fr-CH") << QStringLiteral("fr-CH") << true;
        QTest::newRow("FR") << QStringLiteral("FR") << true;
        QTest::newRow("en") << QStringLiteral("en") << false;
        QTest::newRow("de") << QStringLiteral("de") << false;
        QTest::newRow("frr, which is Frisian") << QStringLiteral("frr") << false;
        QTest::newRow("none") << QString() << false;
    }
    void languages()
    {
        QFETCH(QString, language);
        QTEST(Words(language).isFrench(), "french");
    }

    void everythingIsSaidInBoth()
    {
        for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")}) {
            const Words words(language);
            for (const SectionKind kind : allValues<SectionKind>()) {
                QCOMPARE(words.sectionTitle(kind).isEmpty(), kind == SectionKind::Free);
                QCOMPARE(defaultSectionTitle(kind, language), words.sectionTitle(kind));
            }
            for (const Polarity polarity : allValues<Polarity>()) {
                QVERIFY(!words.polarityMeaning(polarity).isEmpty());
                QVERIFY(!Words::polarityMark(polarity).isEmpty());
                QCOMPARE(words.polarityLabel(polarity).isEmpty(), polarity == Polarity::Neutral);
            }
            for (const DayKind kind : allValues<DayKind>())
                QCOMPARE(words.dayKind(kind).isEmpty(), kind == DayKind::Main);
            QVERIFY(words.quoted(QStringLiteral("mot")).contains(QStringLiteral("mot")));
            QVERIFY(words.pageOf(3, 5).contains(u'3') && words.pageOf(3, 5).contains(u'5'));
        }
    }
};

} // namespace glaneur

QTEST_GUILESS_MAIN(glaneur::TestWords)
#include "tst_words.moc"
