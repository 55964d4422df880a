// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/takeawaycommands.h"
#include "items/takeawaymodel.h"
#include "support/nosaver.h"
#include "support/randomreport.h"
#include "support/usualreport.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

struct Desk
{
    explicit Desk(const Report &report = usualReport()) : session(report, saver), commands(session) {}

    const Report &report() const { return session.report(); }
    TakeawayId id(int index) const { return report().takeaways.at(index).id; }
    FocusId focus() const { return report().focuses.first().id; }
    QString lastStep() { return session.undoStack()->undoText(); }
    int steps() { return session.undoStack()->count(); }

    NoSaver saver;
    ReportSession session;
    TakeawayCommands commands;
};

} // namespace

class TestTakeaways : public QObject
{
    Q_OBJECT

private slots:
    /// Each command is one step with a name of its own, and undoing it leaves nothing behind.
    void eachIsOneNamedStep()
    {
        Desk desk;
        const Report before = desk.report();
        const FocusId focus = desk.focus();
        const QList<TakeawayId> two{desk.id(0), desk.id(1)};
        const PersonId person = before.people.first().id;
        const std::pair<const char *, std::function<void()>> cases[] = {
            {"Add a takeaway", [&] { desk.commands.add({focus, {}}, Polarity::Minus); }},
            {"Split a takeaway", [&] { QVERIFY(!desk.commands.split({}, two.at(0), 5).isNull()); }},
            {"Join two takeaways", [&] { QVERIFY(desk.commands.join({}, two.at(0), two.at(1)) > 0); }},
            {"Move a takeaway", [&] { QVERIFY(desk.commands.move({two.at(0)}, {focus, {}})); }},
            {"Move 2 takeaways", [&] { QVERIFY(desk.commands.move(two, {focus, {}}, Polarity::Neutral)); }},
            {"Move a takeaway", [&] { QVERIFY(desk.commands.shift({}, {two.at(0)}, 1)); }},
            {"Change the polarity", [&] { QVERIFY(desk.commands.setPolarity({two.at(0)}, Polarity::Neutral)); }},
            {"Change the polarity of 2 takeaways", [&] { QVERIFY(desk.commands.setPolarity(two, Polarity::Neutral)); }},
            {"Change the author", [&] { QVERIFY(desk.commands.setAuthor({two.at(1)}, person)); }},
            {"Change the author of 2 takeaways", [&] { QVERIFY(desk.commands.setAuthor(two, person)); }},
            {"Remove a takeaway", [&] { QVERIFY(desk.commands.remove({two.at(1)})); }},
            {"Remove 2 takeaways", [&] { QVERIFY(desk.commands.remove(two)); }},
            {"Take the sign of a takeaway", [&] { QVERIFY(desk.commands.takeSign(two.at(0), Polarity::Minus, rich("x"))); }},
            {"Paste a takeaway", [&] { QCOMPARE(desk.commands.paste({before.takeaways.at(0)}, {focus, {}}).size(), 1); }},
            {"Paste 2 takeaways", [&] { QCOMPARE(desk.commands.paste(before.takeaways.first(2), {}).size(), 2); }},
        };
        for (const auto &[name, act] : cases) {
            act();
            QCOMPARE(desk.lastStep(), QLatin1String(name));
            QCOMPARE(desk.steps(), 1);
            QVERIFY(desk.report() != before);
            desk.session.undoStack()->undo();
            QCOMPARE(desk.report(), before);
        }
    }

    void nothingToDoIsNoStep()
    {
        Desk desk;
        const TakeawayId stranger = TakeawayId::create();
        QVERIFY(desk.commands.add({FocusId::create(), {}}, Polarity::Plus).isNull());
        QVERIFY(desk.commands.split({}, desk.id(0), 0).isNull());
        QCOMPARE(desk.commands.join({}, desk.id(0), stranger), -1);
        QVERIFY(!desk.commands.move({stranger}, {desk.focus(), {}}));
        QVERIFY(!desk.commands.move({desk.id(0)}, {{}, desk.id(0)}));
        QVERIFY(!desk.commands.move({desk.id(0)}, {{}, desk.id(1)}));
        QVERIFY(!desk.commands.shift({}, {desk.id(0)}, -1));
        QVERIFY(!desk.commands.setPolarity({desk.id(0)}, Polarity::Plus));
        QVERIFY(!desk.commands.remove({stranger}));
        QCOMPARE(desk.steps(), 0);
    }

    void anAbandonedPointLeavesNoStep()
    {
        Desk desk;
        const Report before = desk.report();
        const TakeawayId id = desk.commands.add({{}, desk.id(1)}, Polarity::Plus);
        QCOMPARE(desk.report().takeaways.at(1).id, id);
        desk.commands.abandon(id);
        QCOMPARE(desk.report(), before);
        QCOMPARE(desk.steps(), 0);
        // One that was there before is removed as any other.
        desk.commands.abandon(desk.id(0));
        QCOMPARE(desk.lastStep(), QStringLiteral("Remove a takeaway"));
    }

    void anUndoneSignIsMeantAsItStands()
    {
        Desk desk;
        QVERIFY(!desk.commands.isSignUndone());
        desk.commands.takeSign(desk.id(0), Polarity::Minus, rich("x"));
        QVERIFY(!desk.commands.isSignUndone());
        desk.session.undoStack()->undo();
        QVERIFY(desk.commands.isSignUndone());
        desk.commands.remove({desk.id(0)});
        QVERIFY(!desk.commands.isSignUndone());
    }

    void movedBeforeOneOfThemselves()
    {
        Report report = usualReport();
        report.takeaways.clear();
        for (int i = 0; i < 4; ++i)
            report.takeaways.append({TakeawayId::create(), Polarity::Plus, RichText(QString::number(i)), {}});
        Desk desk(report);
        QVERIFY(desk.commands.move({desk.id(0), desk.id(2)}, {{}, desk.id(2)}));
        QString order;
        for (const Takeaway &takeaway : desk.report().takeaways)
            order += takeaway.text.commonMark();
        QCOMPARE(order, QStringLiteral("1023"));
    }

    void pastedInsteadOfAnEmptyOne()
    {
        Desk desk;
        const TakeawayId empty = desk.commands.add({{}, desk.id(1)}, Polarity::Plus);
        const QList<TakeawayId> ids = desk.commands.paste({{{}, Polarity::Minus, rich("a"), {}}, {{}, Polarity::Plus, rich("b"), {}}},
                                                          {{}, empty}, empty);
        QCOMPARE(ids.size(), 2);
        QCOMPARE(desk.report().takeaways.size(), 5);
        QCOMPARE(desk.id(1), ids.at(0));
        QCOMPARE(desk.id(2), ids.at(1));
    }

    /// Any commands in a row, undone and done again: each list says what a new one would say, and told its view so.
    void anyCommands()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            ReportGenerator generator(seed);
            QRandomGenerator random(seed);
            Report report = generator.report(2);
            if (report.focuses.isEmpty())
                report.focuses.append(usualReport().focuses);
            Desk desk(report);
            const Report first = desk.report();
            QList<TakeawayModel *> models;
            QObject owner;
            for (const FocusId &focus : {FocusId(), desk.focus()}) {
                models.append(new TakeawayModel(desk.session, focus, std::nullopt, &owner));
                for (const Polarity polarity : allValues<Polarity>())
                    models.append(new TakeawayModel(desk.session, focus, polarity, &owner));
            }
            for (TakeawayModel *model : std::as_const(models))
                new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
            for (int step = 0; step < 400; ++step)
                anyCommand(desk, random, models);
            for (const TakeawayModel *model : std::as_const(models)) {
                const TakeawayModel fresh(desk.session, model->focus(), model->polarity());
                QCOMPARE(fresh.rowCount(), model->rowCount());
                for (int row = 0; row < fresh.rowCount(); ++row)
                    QCOMPARE(model->at(row), fresh.at(row));
            }
            while (desk.session.undoStack()->canUndo())
                desk.session.undoStack()->undo();
            QCOMPARE(desk.report() == first, true);
        }
    }

private:
    static void anyCommand(Desk &desk, QRandomGenerator &random, const QList<TakeawayModel *> &models)
    {
        const TakeawayModel &list = *models.at(random.bounded(int(models.size())));
        const TakeawayModel &other = *models.at(random.bounded(int(models.size())));
        const auto any = [&](const TakeawayModel &model) {
            return model.rowCount() > 0 ? model.at(random.bounded(model.rowCount())).id : TakeawayId::create();
        };
        QList<TakeawayId> ids{any(list)};
        if (random.bounded(2))
            ids.append(any(other));
        const Polarity polarity = Polarity(random.bounded(3));
        const TakeawayPlace place{other.focus(), any(other)};
        switch (random.bounded(12)) {
        case 0: desk.session.undoStack()->undo(); break;
        case 1: desk.session.undoStack()->redo(); break;
        case 2: desk.commands.add(place, polarity, rich("un deux")); break;
        case 3: desk.commands.split(list.focus(), ids.first(), random.bounded(9)); break;
        case 4: desk.commands.join(list.focus(), ids.first(), ids.last()); break;
        case 5: desk.commands.move(ids, place, polarity); break;
        case 6: desk.commands.shift(list.focus(), ids, random.bounded(2) ? 1 : -1); break;
        case 7: desk.commands.abandon(ids.first()); break;
        case 8: desk.commands.setPolarity(ids, polarity); break;
        case 9: desk.commands.setAuthor(ids, desk.report().people.first().id); break;
        case 10: desk.commands.remove(ids); break;
        default: desk.commands.paste(desk.report().takeaways.first(qMin(2, desk.report().takeaways.size())), place); break;
        }
    }
};

QTEST_GUILESS_MAIN(TestTakeaways)
#include "tst_takeaways.moc"
