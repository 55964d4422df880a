// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/takeawayedits.h"
#include "support/usualreport.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace glaneur;
using namespace glaneur::testing;

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

    void shiftsWithinAndAcross_data()
    {
        QTest::addColumn<QString>("list"); // a letter a takeaway, its polarity before it
        QTest::addColumn<QString>("ids");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("after"); // as it is read; the same where nothing moves
        const auto row = [](const char *name, const char *list, const char *ids, int by, const char *after) {
            QTest::newRow(name) << QString::fromLatin1(list) << QString::fromLatin1(ids) << by << QString::fromLatin1(after);
        };
        row("up", "+a+b+c", "c", -1, "+a+c+b");
        row("down", "+a+b+c", "a", 1, "+b+a+c");
        row("over those of another polarity", "+a-x+b", "b", -1, "+b+a-x");
        row("two neighbours down", "+a+b+c+d", "ab", 1, "+c+a+b+d");
        row("two apart up", "+a+b+c+d", "bd", -1, "+b+d+a+c");
        row("two apart at the top come together", "+a+b+c", "ac", -1, "+a+c+b");
        row("two apart down", "+a+b+c+d", "ac", 1, "+b+d+a+c");
        row("first of all up", "+a+b", "a", -1, "+a+b");
        row("last of all down", ">a>b", "b", 1, ">a>b");
        row("last plus down", "+a+b-x", "b", 1, "+a-b-x");
        row("first minus up", "+a-x-y", "x", -1, "+a+x-y");
        row("first neutral up", "+a>x", "x", -1, "+a-x");
        row("all minus up", "-x-y", "xy", -1, "+x+y");
        row("two polarities up", "+a+b-x-y", "by", -1, "+b+a-y-x");
        row("two polarities at the ends stay", "+a-x-y", "ax", -1, "+a-x-y");
        row("unknown", "+a+b", "z", 1, "+a+b");
    }
    void shiftsWithinAndAcross()
    {
        QFETCH(QString, list);
        QFETCH(QString, ids);
        QFETCH(int, by);
        QFETCH(QString, after);
        const QString signs = QStringLiteral("+->");
        Report report;
        QHash<QChar, TakeawayId> named{{QLatin1Char('z'), TakeawayId::create()}};
        for (int i = 0; i < list.size(); i += 2) {
            const TakeawayId id = TakeawayId::create();
            named.insert(list.at(i + 1), id);
            report.takeaways.append({id, Polarity(signs.indexOf(list.at(i))), RichText(QString(list.at(i + 1))), {}});
        }
        QList<TakeawayId> moved;
        for (const QChar name : std::as_const(ids))
            moved.append(named.value(name));
        QCOMPARE(shiftTakeaways(report, {}, moved, by), list != after && !ids.contains(QLatin1Char('z')));
        QString read;
        for (const Takeaway &takeaway : takeawaysNamed(report, named.values()))
            read += signs.at(int(takeaway.polarity)) + takeaway.text.commonMark();
        QCOMPARE(read, after);
        QVERIFY(!shiftTakeaways(report, FocusId::create(), moved, by));
    }

    void shiftsLoseNothing()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 2000; ++round) {
            Report report;
            QList<TakeawayId> all;
            for (int i = random.bounded(7); i >= 0; --i) {
                all.append(TakeawayId::create());
                report.takeaways.append({all.last(), Polarity(random.bounded(3)), RichText(QString::number(i)), {}});
            }
            QList<TakeawayId> some;
            for (const TakeawayId &id : std::as_const(all)) {
                if (random.bounded(3) == 0)
                    some.append(id);
            }
            const Report before = report;
            const bool moved = shiftTakeaways(report, {}, some, random.bounded(2) ? 1 : -1);
            QCOMPARE(moved, !(report == before));
            QCOMPARE(takeawaysNamed(report, all).size(), all.size());
        }
    }

    void movingTwiceTheSameMovesItOnce()
    {
        Report report = usualReport();
        const TakeawayId id = report.takeaways.first().id;
        QVERIFY(moveTakeaways(report, {id, id}, report.focuses.first().id, {}));
        QCOMPARE(report.focuses.first().takeaways.size(), 2);
    }

    void changesAndRemovesWhereverTheyStand()
    {
        Report report = usualReport();
        const Report before = report;
        const TakeawayId here = report.takeaways.at(1).id;
        const TakeawayId there = report.focuses.first().takeaways.first().id;
        const int count = changeTakeaways(report, {there, here, TakeawayId::create()},
                                          [](Takeaway &takeaway) { takeaway.polarity = Polarity::Neutral; });
        QCOMPARE(count, 2);
        QCOMPARE(report.takeaways.at(1).polarity, Polarity::Neutral);
        QCOMPARE(report.focuses.first().takeaways.first().polarity, Polarity::Neutral);
        QCOMPARE(report.takeaways.at(0), before.takeaways.at(0));
        QCOMPARE(removeTakeaways(report, {here, there}), 2);
        QCOMPARE(report.takeaways.size(), before.takeaways.size() - 1);
        QVERIFY(report.focuses.first().takeaways.isEmpty());
        QCOMPARE(removeTakeaways(report, {here, there}), 0);
    }

    void insertsWithIdsOfTheirOwn()
    {
        Report report = usualReport();
        const FocusId focus = report.focuses.first().id;
        const TakeawayId before = report.focuses.first().takeaways.first().id;
        const Takeaway known{before, Polarity::Minus, RichText(QStringLiteral("a")), report.people.first().id};
        const Takeaway stranger{{}, Polarity::Plus, RichText(QStringLiteral("b")), PersonId::create()};
        const QList<TakeawayId> ids = insertTakeaways(report, focus, {known, stranger}, before);
        QCOMPARE(ids.size(), 2);
        const QList<Takeaway> &list = report.focuses.first().takeaways;
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.at(0).id, ids.at(0));
        QVERIFY(ids.at(0) != before && ids.at(0) != ids.at(1));
        QCOMPARE(list.at(0).author, report.people.first().id);
        QVERIFY(list.at(1).author.isNull());
        QCOMPARE(list.at(2).id, before);
        QVERIFY(insertTakeaways(report, FocusId::create(), {known}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTakeawayEdits)
#include "tst_takeawayedits.moc"
