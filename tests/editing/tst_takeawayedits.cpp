// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/takeawayedits.h"
#include "support/usualreport.h"

#include <QtTest>

using namespace glaneur;
using namespace glaneur::testing;

Q_DECLARE_METATYPE(std::optional<Polarity>)

class TestTakeawayEdits : public QObject
{
    Q_OBJECT

private slots:
    void splitsWhereTheCursorIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("between words") << QStringLiteral("un deux") << 3 << QStringLiteral("un") << QStringLiteral("deux");
        QTest::newRow("within bold") << QStringLiteral("a **bcd** e") << 4 << QStringLiteral("a **bc**") << QStringLiteral("**d** e");
        QTest::newRow("within a link") << QStringLiteral("[un deux](https://example.org)") << 3
                                       << QStringLiteral("[un](https://example.org)") << QStringLiteral("[deux](https://example.org)");
        QTest::newRow("emoji") << QStringLiteral("👉 là") << 3 << QStringLiteral("👉") << QStringLiteral("là");
    }
    void splitsWhereTheCursorIs()
    {
        QFETCH(QString, text);
        QFETCH(int, offset);
        Report report = usualReport();
        report.takeaways[0].text = RichText(text);
        report.takeaways[0].author = report.people.first().id;
        const TakeawayId first = report.takeaways.first().id;
        const TakeawayId second = splitTakeaway(report, {}, first, offset);
        QVERIFY(!second.isNull());
        QCOMPARE(report.takeaways.size(), 4);
        QCOMPARE(report.takeaways.at(1).id, second);
        QTEST(report.takeaways.at(0).text.commonMark().trimmed(), "first");
        QTEST(report.takeaways.at(1).text.commonMark().trimmed(), "second");
        QCOMPARE(report.takeaways.at(1).polarity, report.takeaways.at(0).polarity);
        QCOMPARE(report.takeaways.at(1).author, report.people.first().id);
    }

    void thereIsNothingToSplitAtTheEnds()
    {
        const Report before = usualReport();
        Report report = before;
        const TakeawayId id = report.takeaways.first().id;
        QVERIFY(splitTakeaway(report, {}, id, 0).isNull());
        QVERIFY(splitTakeaway(report, {}, id, 10000).isNull());
        QVERIFY(splitTakeaway(report, {}, TakeawayId::create(), 3).isNull());
        QVERIFY(splitTakeaway(report, FocusId::create(), id, 3).isNull());
        QCOMPARE(report, before);
    }

    void joiningUndoesSplitting()
    {
        Report report = usualReport();
        report.takeaways[0].text = RichText(QStringLiteral("un **deux** trois"));
        const Report before = report;
        const TakeawayId first = report.takeaways.first().id;
        const TakeawayId second = splitTakeaway(report, {}, first, 8);
        QCOMPARE(joinTakeaways(report, {}, first, second), 8);
        QCOMPARE(report, before);
        QCOMPARE(joinTakeaways(report, {}, first, first), -1);
        QCOMPARE(joinTakeaways(report, {}, first, TakeawayId::create()), -1);
        QCOMPARE(report, before);
    }

    void movesAcrossListsAndKeepsTheOrder()
    {
        Report report = usualReport();
        const FocusId focus = report.focuses.first().id;
        const QList<TakeawayId> ids{report.takeaways.at(2).id, report.takeaways.at(0).id};
        const TakeawayId there = report.focuses.first().takeaways.first().id;
        QVERIFY(moveTakeaways(report, ids, focus, Polarity::Minus, there));
        QCOMPARE(report.takeaways.size(), 1);
        const QList<Takeaway> &list = report.focuses.first().takeaways;
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.at(0).id, ids.at(0));
        QCOMPARE(list.at(1).id, ids.at(1));
        QCOMPARE(list.at(2).id, there);
        QCOMPARE(list.at(1).polarity, Polarity::Minus);
        const Report after = report;
        QVERIFY(!moveTakeaways(report, {TakeawayId::create()}, focus, {}));
        QVERIFY(!moveTakeaways(report, ids, FocusId::create(), {}));
        QCOMPARE(report, after);
    }

    void signsAreToldFromWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("polarity"); // -1: none
        QTest::addColumn<QString>("text");
        QTest::newRow("plus") << QStringLiteral("+ un accueil") << int(Polarity::Plus) << QStringLiteral("un accueil");
        QTest::newRow("hyphen") << QStringLiteral("- trop court") << int(Polarity::Minus) << QStringLiteral("trop court");
        QTest::newRow("minus") << QStringLiteral("− trop court") << int(Polarity::Minus) << QStringLiteral("trop court");
        QTest::newRow("pointing") << QStringLiteral("  👉 à voir") << int(Polarity::Neutral) << QStringLiteral("à voir");
        QTest::newRow("bullet") << QStringLiteral("• un") << -1 << QStringLiteral("un");
        QTest::newRow("number") << QStringLiteral("2. deux") << -1 << QStringLiteral("deux");
        QTest::newRow("words") << QStringLiteral("-20 % de temps") << -1 << QStringLiteral("-20 % de temps");
        QTest::newRow("plus one") << QStringLiteral("+1 pour tout") << -1 << QStringLiteral("+1 pour tout");
        QTest::newRow("year") << QStringLiteral("2024. Une année") << -1 << QStringLiteral("2024. Une année");
    }
    void signsAreToldFromWords()
    {
        QFETCH(QString, line);
        QFETCH(int, polarity);
        const TypedPoint point = typedPoint(line);
        QCOMPARE(point.polarity ? int(*point.polarity) : -1, polarity);
        QTEST(point.text, "text");
    }

    void pastedLinesArePoints()
    {
        const QList<TypedPoint> points = typedPoints(QStringLiteral("+ un\r\n\r\n- deux\n  \n👉 trois\nquatre"));
        QCOMPARE(points.size(), 4);
        QCOMPARE(points.at(1).text, QStringLiteral("deux"));
        QCOMPARE(*points.at(2).polarity, Polarity::Neutral);
        QVERIFY(!points.at(3).polarity);
    }
};

QTEST_GUILESS_MAIN(TestTakeawayEdits)
#include "tst_takeawayedits.moc"
