// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dragging.h"
#include "items/outlinemodel.h"
#include "items/takeawaymodel.h"
#include "support/nosaver.h"
#include "support/randomreport.h"
#include "support/usualreport.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>
#include <memory>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

struct Desk
{
    explicit Desk(const Report &report = usualReport()) : session(report, saver), outline(session) {}

    const Report &report() const { return session.report(); }
    SectionId id(int row) const { return outline.at(row).id; }
    int rowOf(SectionKind kind) const { return outline.rowOf(sectionOf(report(), kind)); }
    QModelIndex index(SectionKind kind) const { return outline.index(rowOf(kind), 0); }
    QString lastStep() { return session.undoStack()->undoText(); }
    /// Drops \p data onto the row of \p kind, as a view does.
    void dropOnto(QMimeData *data, SectionKind kind)
    {
        const std::unique_ptr<QMimeData> owned(data);
        if (outline.canDropMimeData(data, Qt::MoveAction, -1, -1, index(kind)))
            outline.dropMimeData(data, Qt::MoveAction, -1, -1, index(kind));
    }

    NoSaver saver;
    ReportSession session;
    OutlineModel outline;
};

QList<SectionId> order(const Report &report)
{
    QList<SectionId> ids;
    for (const Section &section : report.sections)
        ids.append(section.id);
    return ids;
}

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT

private slots:
    /// Each is one step with a name of its own, and undoing it leaves nothing behind.
    void eachIsOneNamedStep()
    {
        Desk desk;
        const Report before = desk.report();
        const QList<SectionId> two{desk.id(1), desk.id(3)};
        const QModelIndex free = desk.index(SectionKind::Free);
        const QModelIndex focus = desk.index(SectionKind::Focus);
        OutlineModel &outline = desk.outline;
        const std::pair<const char *, std::function<void()>> cases[] = {
            {"Add a section", [&] { outline.add(SectionKind::Free, 2); }},
            {"Duplicate the section", [&] { QCOMPARE(outline.duplicate({desk.id(1)}).size(), 1); }},
            {"Duplicate 2 sections", [&] { QCOMPARE(outline.duplicate(two).size(), 2); }},
            {"Remove the section", [&] { outline.remove({desk.id(1)}); }},
            {"Remove 2 sections", [&] { outline.remove(two); }},
            {"Leave the section out", [&] { outline.setIncluded({desk.id(1)}, false); }},
            {"Leave 2 sections out", [&] { outline.setIncluded(two, false); }},
            {"Move the section", [&] { outline.shift({desk.id(1)}, 1); }},
            {"Move 2 sections", [&] { outline.shift(two, -1); }},
            {"Move 2 sections",
             [&] {
                 const std::unique_ptr<QMimeData> data(outline.mimeData({outline.index(1, 0), outline.index(3, 0)}));
                 outline.dropMimeData(data.get(), Qt::MoveAction, 6, 0, {});
             }},
            {"Rename the section", [&] { QVERIFY(outline.setData(free, QStringLiteral("x"))); }},
            {"Rename the focus", [&] { QVERIFY(outline.setData(focus, QStringLiteral("x"))); }},
        };
        for (const auto &[name, act] : cases) {
            act();
            QCOMPARE(desk.lastStep(), QLatin1String(name));
            QCOMPARE(desk.session.undoStack()->count(), 1);
            QVERIFY(desk.report() != before);
            desk.session.undoStack()->undo();
            QCOMPARE(desk.report(), before);
        }
        outline.shift({desk.id(0)}, -1);
        outline.setIncluded(two, true);
        outline.setData(focus, focus.data(Qt::EditRole));
        outline.setData(free, free.data(Qt::EditRole));
        outline.remove({SectionId::create()});
        QCOMPARE(desk.report(), before);
    }

    void whatIsShownIsRenamed()
    {
        Desk desk;
        const QModelIndex focus = desk.index(SectionKind::Focus);
        QCOMPARE(focus.data(Qt::EditRole).toString(), QStringLiteral("réparation"));
        desk.outline.setData(focus, QStringLiteral("  couture \n"));
        QCOMPARE(desk.report().focuses.first().title, QStringLiteral("couture"));
        QVERIFY(focus.data().toString().contains(QStringLiteral("couture")));
        // A title of the section's own is shown in its place, and is what is renamed then.
        desk.outline.setData(focus, QStringLiteral("Le clou"), TitleRole);
        QCOMPARE(focus.data(Qt::EditRole).toString(), QStringLiteral("Le clou"));
        desk.outline.setData(focus, QString());
        QCOMPARE(desk.report().focuses.first().title, QStringLiteral("couture"));
        QVERIFY(focus.data().toString().contains(QStringLiteral("couture")));
        // The usual name is no title.
        const QModelIndex days = desk.index(SectionKind::Days);
        desk.outline.setData(days, days.data());
        QVERIFY(desk.report().section(sectionOf(desk.report(), SectionKind::Days))->title.isEmpty());
    }

    void stateIsSpoken()
    {
        Desk desk;
        const QModelIndex focus = desk.index(SectionKind::Focus);
        const SectionId id = sectionOf(desk.report(), SectionKind::Focus);
        const auto spoken = [&] { return focus.data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(spoken(), QStringLiteral("Focus: réparation, Focus, Complete"));
        desk.outline.setIncluded({id}, false);
        desk.outline.setProblemCounts({{id, 2}});
        QVERIFY2(spoken().contains(QStringLiteral("left out, 2 problem")), qPrintable(spoken()));
        desk.session.edit(QStringLiteral("x"), [](Report &report) { report.focuses.first().aim = {}; });
        QVERIFY2(spoken().contains(QStringLiteral("Started")), qPrintable(spoken()));
    }

    void copiesStandTogetherWithContentOfTheirOwn()
    {
        Desk desk;
        const QList<SectionId> ids{sectionOf(desk.report(), SectionKind::Takeaways), sectionOf(desk.report(), SectionKind::Focus)};
        const QList<SectionId> before = order(desk.report());
        const QList<SectionId> copies = desk.outline.duplicate(ids);
        const qsizetype behind = before.indexOf(ids.last()) + 1;
        QCOMPARE(order(desk.report()), before.first(behind) + copies + before.mid(behind));
        QCOMPARE(desk.report().focuses.size(), 2);
        const Focus &first = desk.report().focuses.at(0);
        const Focus &second = *desk.report().focus(desk.report().section(copies.at(1))->focus);
        QVERIFY(first.id != second.id);
        QCOMPARE(second.takeaways.size(), first.takeaways.size());
        QVERIFY(second.takeaways.first().id != first.takeaways.first().id);
        QCOMPARE(second.takeaways.first().text, first.takeaways.first().text);
    }

    void aFocusIsDraggedWithItsContent()
    {
        Desk desk;
        const Report before = desk.report();
        const int row = desk.rowOf(SectionKind::Focus);
        const std::unique_ptr<QMimeData> data(desk.outline.mimeData({desk.outline.index(row, 0)}));
        QVERIFY(!OutlineModel::isContent(data.get()));
        desk.outline.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
        QCOMPARE(desk.report().sections.first(), before.sections.at(row));
        QCOMPARE(desk.report().focuses, before.focuses);
    }

    void takeawaysGoIntoWhatTheyAreDroppedOnto()
    {
        Desk desk;
        const Report before = desk.report();
        const TakeawayModel event(desk.session);
        const auto both = [&] { return event.mimeData({event.index(0, 0), event.index(1, 0)}); };
        desk.dropOnto(both(), SectionKind::Days);
        QCOMPARE(desk.report(), before); // which holds none
        desk.dropOnto(both(), SectionKind::Takeaways);
        QCOMPARE(desk.report(), before); // where they are
        desk.dropOnto(both(), SectionKind::Focus);
        QCOMPARE(desk.report().takeaways, before.takeaways.mid(2));
        QCOMPARE(desk.report().focuses.first().takeaways, before.focuses.first().takeaways + before.takeaways.first(2));
        QCOMPARE(desk.lastStep(), QStringLiteral("Move 2 takeaways"));
        QCOMPARE(desk.session.undoStack()->count(), 1);
        // And back to the whole event.
        const TakeawayModel focus(desk.session, before.focuses.first().id);
        desk.dropOnto(focus.mimeData({focus.index(1, 0)}), SectionKind::Takeaways);
        QCOMPARE(desk.report().takeaways.last(), before.takeaways.first());
        // Between sections they go nowhere.
        const std::unique_ptr<QMimeData> data(both());
        QVERIFY(!desk.outline.canDropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
    }

    void resourcesGoIntoAFocus()
    {
        Desk desk;
        const QUuid other = desk.report().resources.at(1).id.uuid();
        const auto data = [&] { return mimeOfIds(rowsMimeType(QStringLiteral("resources")), {desk.report().resources.at(0).id.uuid(), other}); };
        desk.dropOnto(data(), SectionKind::Takeaways);
        QCOMPARE(desk.session.undoStack()->count(), 0);
        desk.dropOnto(data(), SectionKind::Focus);
        QCOMPARE(desk.report().focuses.first().resources.size(), 2);
        QCOMPARE(desk.report().resources.size(), 2);
        desk.dropOnto(data(), SectionKind::Focus); // they are there
        QCOMPARE(desk.session.undoStack()->count(), 1);
    }

    void anyEdits()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            ReportGenerator generator(seed);
            QRandomGenerator random(seed);
            Desk desk(generator.report(2));
            const Report first = desk.report();
            QAbstractItemModelTester tester(&desk.outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
            for (int step = 0; step < 300; ++step)
                anyEdit(desk, random);
            const OutlineModel fresh(desk.session);
            QCOMPARE(fresh.rowCount(), desk.outline.rowCount());
            for (int row = 0; row < fresh.rowCount(); ++row)
                QCOMPARE(desk.outline.at(row), fresh.at(row));
            for (const Section &section : desk.report().sections)
                QVERIFY(section.kind != SectionKind::Focus || desk.report().focus(section.focus));
            while (desk.session.undoStack()->canUndo())
                desk.session.undoStack()->undo();
            QVERIFY(desk.report() == first);
        }
    }

private:
    static void anyEdit(Desk &desk, QRandomGenerator &random)
    {
        OutlineModel &outline = desk.outline;
        const int count = outline.rowCount();
        if (count == 0 || (count < 20 && random.bounded(4) == 0)) {
            outline.add(SectionKind(random.bounded(int(allValues<SectionKind>().size()))), random.bounded(count + 1));
            return;
        }
        const int row = random.bounded(count);
        const QList<SectionId> ids{outline.at(row).id, outline.at(random.bounded(count)).id};
        switch (random.bounded(8)) {
        case 0: desk.session.undoStack()->undo(); break;
        case 1: desk.session.undoStack()->redo(); break;
        case 2: outline.duplicate(ids); break;
        case 3: outline.remove(ids); break;
        case 4: outline.setIncluded(ids, random.bounded(2)); break;
        case 5: outline.shift(ids, random.bounded(2) ? 1 : -1); break;
        case 6: outline.setData(outline.index(row, 0), QString::number(random.bounded(9))); break;
        default: {
            const std::unique_ptr<QMimeData> data(outline.mimeData({outline.index(row, 0), outline.index(random.bounded(count), 0)}));
            outline.dropMimeData(data.get(), Qt::MoveAction, random.bounded(count + 1), 0, {});
        }
        }
    }
};

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
