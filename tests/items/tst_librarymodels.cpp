// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/binmodel.h"
#include "items/collectionfilter.h"
#include "items/librarypersonmodel.h"
#include "items/libraryresourcemodel.h"
#include "items/usemodel.h"
#include "editing/sharedentries.h"
#include "support/librarydesk.h"
#include "support/results.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

Resource resource(const char *title, const char *address, ResourceKind kind = ResourceKind::Site,
                  const QStringList &tags = {})
{
    return {ResourceId::create(), QString::fromUtf8(title), QString::fromUtf8(address), kind, {}, tags};
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

/// The models over the whole library, while it is edited from all sides.
class TestLibraryModels : public QObject
{
    Q_OBJECT

private slots:
    void followAnything();
    void filters();
    void sorting();
    void addressesInWords();
    void dragged();
    void editing();
    void uses();
    void bin();
};

void TestLibraryModels::followAnything()
{
    for (quint32 seed = 1; seed <= 3; ++seed) {
        LibraryDesk desk(3, seed);
        desk.open(0);
        LibraryResourceModel resources(*desk.library);
        LibraryPersonModel people(*desk.library);
        BinModel bin(*desk.library);
        UseModel uses;
        CollectionFilter found;
        found.setSourceModel(&resources);
        found.sort(0);
        CollectionFilter persons;
        persons.setSourceModel(&people);
        persons.sort(LibraryPersonModel::UsesColumn);
        QObject owner;
        for (QAbstractItemModel *model :
             QList<QAbstractItemModel *>{&resources, &people, &bin, &uses, &found, &persons})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, &owner);
        ReportGenerator generator(seed + 50);
        QRandomGenerator random(seed);
        for (int step = 0; step < 60; ++step) {
            const int row = resources.rowCount() > 0 ? random.bounded(resources.rowCount()) : -1;
            switch (random.bounded(10)) {
            case 0: desk.session->edit(QStringLiteral("report"), generator.edited(desk.session->report())); break;
            case 1: desk.library->undoStack()->undo(); break;
            case 2: desk.library->undoStack()->redo(); break;
            case 3:
                if (row >= 0)
                    resources.removeRows(row, 1);
                break;
            case 4:
                if (row >= 0)
                    resources.setData(resources.index(row, LibraryResourceModel::TitleColumn),
                                      QStringLiteral("titre %1").arg(step));
                break;
            case 5: resources.add(QStringLiteral("nouvelle"), QStringLiteral("https://exemple.org/%1").arg(step % 3)); break;
            case 6:
                if (people.rowCount() > 0)
                    people.setData(people.index(random.bounded(people.rowCount()), LibraryPersonModel::FirstNameColumn),
                                   QStringLiteral("Ada"));
                break;
            case 7:
                if (people.rowCount() > 1)
                    people.removeRows(random.bounded(people.rowCount()), 1);
                break;
            case 8:
                if (const auto entries = *desk.store->bin(); !entries.isEmpty())
                    VERIFY_DONE(desk.library->restore(entries.at(random.bounded(entries.size()))));
                break;
            default:
                found.setShow(CollectionFilter::Show(random.bounded(5)));
                found.setWords(random.bounded(2) ? QStringLiteral("a") : QString());
                persons.setShow(CollectionFilter::Show(random.bounded(4)));
            }
            QCoreApplication::processEvents();
            if (const QList<Resource> all = desk.library->report().resources; !all.isEmpty())
                uses.setUses(*desk.store->usesOf(all.at(random.bounded(all.size())).id));
            QCOMPARE(resources.rowCount(), desk.library->report().resources.size());
            QCOMPARE(people.rowCount(), desk.library->report().people.size());
            QCOMPARE(bin.rowCount(), desk.store->bin()->size());
        }
        desk.verify();
        // What they say in the end is what ones made now say.
        QTRY_COMPARE(column(LibraryResourceModel(*desk.library), LibraryResourceModel::UsesColumn),
                     column(resources, LibraryResourceModel::UsesColumn));
        QTRY_COMPARE(column(LibraryPersonModel(*desk.library), LibraryPersonModel::UsesColumn),
                     column(people, LibraryPersonModel::UsesColumn));
        for (int i = 0; i < resources.rowCount(); ++i)
            QCOMPARE(resources.index(i, 0).data(DuplicatesRole), LibraryResourceModel(*desk.library).index(i, 0).data(DuplicatesRole));
    }
}

void TestLibraryModels::filters()
{
    LibraryDesk desk(0);
    const QList<Resource> list{
        resource("Éveil numérique", "https://exemple.org/eveil", ResourceKind::Dossier, {QStringLiteral("école")}),
        resource("Bataille", "https://exemple.org/bataille", ResourceKind::Game),
        resource("Bataille encore", "http://www.exemple.org/bataille/?utm_source=x", ResourceKind::Game),
        resource("Sans adresse", "#"),
        resource("Nuisible", "javascript:alert(1)"),
    };
    Report report;
    report.id = ReportId::create();
    report.resources = {list.at(0)};
    report.byline = QStringLiteral("x");
    Section section;
    section.id = SectionId::create();
    section.text = RichText(QStringLiteral("[là](https://exemple.org/bataille)"));
    report.sections = {section};
    VERIFY_DONE(desk.store->insert(report));
    VERIFY_DONE(desk.library->refresh());
    desk.library->edit(QStringLiteral("add"), [&](Report &all) { all.resources += list.mid(1); });

    LibraryResourceModel model(*desk.library);
    CollectionFilter filter;
    filter.setSourceModel(&model);
    filter.sort(0);
    QVERIFY(filter.isOpen());
    const auto words = [&](const char *text) {
        filter.setWords(QString::fromUtf8(text));
        return column(filter, 0);
    };
    QCOMPARE(words("EVEIL"), QStringList{QStringLiteral("Éveil numérique")});
    QCOMPARE(words("numer ecole"), QStringList{QStringLiteral("Éveil numérique")});
    QCOMPARE(words("exemple.org bataille").size(), 2);
    QCOMPARE(words("rien"), QStringList());
    QCOMPARE(words("").size(), 5);
    QVERIFY(!filter.indexOfId(QUuid::createUuid()).isValid());
    QCOMPARE(filter.indexOfId(list.at(1).id.uuid()).data().toString(), QStringLiteral("Bataille"));

    filter.setKind(int(ResourceKind::Game));
    QVERIFY(!filter.isOpen());
    QCOMPARE(filter.rowCount(), 2);
    filter.setKind(-1);
    filter.setTag(QStringLiteral("école"));
    QCOMPARE(column(filter, 0), QStringList{QStringLiteral("Éveil numérique")});
    filter.setTag({});
    filter.setShow(CollectionFilter::Show::Used); // as a resource, or as a link
    QCOMPARE(column(filter, 0), (QStringList{QStringLiteral("Bataille"), QStringLiteral("Bataille encore"),
                                             QStringLiteral("Éveil numérique")}));
    filter.setShow(CollectionFilter::Show::Unused);
    QCOMPARE(filter.rowCount(), 2);
    filter.setShow(CollectionFilter::Show::Duplicates);
    QCOMPARE(column(filter, 0), (QStringList{QStringLiteral("Bataille"), QStringLiteral("Bataille encore")}));
    filter.setShow(CollectionFilter::Show::ToMend);
    QCOMPARE(column(filter, 0), (QStringList{QStringLiteral("Nuisible"), QStringLiteral("Sans adresse")}));
    QCOMPARE(model.tags(), QStringList{QStringLiteral("école")});
}

void TestLibraryModels::sorting()
{
    LibraryDesk desk(0);
    desk.library->edit(QStringLiteral("add"), [&](Report &all) {
        for (const char *title : {"zèbre", "Été", "étape", "abricot", "œuf", "pomme"})
            all.resources.append(resource(title, ""));
    });
    LibraryResourceModel model(*desk.library);
    CollectionFilter filter;
    filter.setSourceModel(&model);
    filter.sort(0);
    const QStringList sorted{QStringLiteral("abricot"),
                             QStringLiteral("étape"),  QStringLiteral("Été"),     QStringLiteral("œuf"),
                             QStringLiteral("pomme"),  QStringLiteral("zèbre")};
    QCOMPARE(column(filter, 0), sorted);
    filter.sort(0, Qt::DescendingOrder);
    QStringList reversed = column(filter, 0);
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(reversed, sorted);
}

void TestLibraryModels::addressesInWords()
{
    LibraryDesk desk(0);
    desk.library->edit(QStringLiteral("add"), [&](Report &all) {
        all.resources = {resource("", "https://www.exemple.org/page/"), resource("", ""), resource("Nuisible", "data:x"),
                         resource("Double", "https://exemple.org/page")};
    });
    const LibraryResourceModel model(*desk.library);
    const auto text = [&](int row, int column, int role) { return model.index(row, column).data(role).toString(); };
    QCOMPARE(text(0, LibraryResourceModel::TitleColumn, Qt::DisplayRole), QStringLiteral("exemple.org/page"));
    QCOMPARE(text(0, LibraryResourceModel::TitleColumn, Qt::EditRole), QString());
    QCOMPARE(text(0, LibraryResourceModel::AddressColumn, Qt::EditRole), QStringLiteral("https://www.exemple.org/page/"));
    QVERIFY(!text(1, LibraryResourceModel::TitleColumn, Qt::DisplayRole).isEmpty());
    // What is to be said of an address is told to those who can't see its sign.
    QVERIFY(text(2, LibraryResourceModel::AddressColumn, Qt::AccessibleTextRole).contains(QLatin1String("harm")));
    QVERIFY(text(3, LibraryResourceModel::AddressColumn, Qt::AccessibleTextRole).contains(QLatin1String("other")));
}

void TestLibraryModels::dragged()
{
    LibraryDesk desk(0);
    const Resource good = resource("Un <jeu> & plus", "https://exemple.org/?a=1&b=\"2\"");
    const Resource bad = resource("Nuisible", "javascript:alert(1)");
    desk.library->edit(QStringLiteral("add"), [&](Report &all) { all.resources = {good, bad}; });
    const LibraryResourceModel model(*desk.library);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(1, 1), model.index(0, 0), model.index(0, 1)}));
    QCOMPARE(idsOfMime(QStringLiteral("application/x-glaneur-resources"), data.get()),
             (QList<QUuid>{good.id.uuid(), bad.id.uuid()}));
    QCOMPARE(data->urls(), QList<QUrl>{QUrl(good.address)});
    QVERIFY(data->html().contains(QLatin1String("<a href=\"https://exemple.org/?a=1&amp;b=&quot;2&quot;\">Un &lt;jeu&gt; &amp; plus</a>")));
    QVERIFY(!data->html().contains(QLatin1String("javascript")) && !data->text().contains(QLatin1String("javascript")));
    QCOMPARE(model.supportedDragActions(), Qt::CopyAction);
}

void TestLibraryModels::editing()
{
    LibraryDesk desk(1);
    LibraryResourceModel model(*desk.library);
    QVERIFY(!(model.flags(model.index(0, LibraryResourceModel::UsesColumn)) & Qt::ItemIsEditable));
    QVERIFY(model.setData(model.index(0, LibraryResourceModel::TagsColumn), QStringLiteral("a, b ,a")));
    QVERIFY(model.setData(model.index(0, LibraryResourceModel::KindColumn), int(ResourceKind::Video)));
    const Resource changed = model.at(0).resource;
    QCOMPARE(changed.tags, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(*findById(*desk.store->resources(), changed.id) == changed);
    QCOMPARE(desk.library->undoStack()->count(), 2);
    const ResourceId added = model.add(QStringLiteral("Neuve"));
    QVERIFY(findById(*desk.store->resources(), added));
    desk.library->undoStack()->undo();
    QVERIFY(!findById(*desk.store->resources(), added));
    QVERIFY(desk.store->bin()->isEmpty());
    LibraryPersonModel people(*desk.library);
    const Person person = people.at(0).person;
    QVERIFY(people.removeRows(0, 1));
    QCOMPARE(desk.store->bin()->first().id, person.id.uuid());
    desk.library->undoStack()->undo();
    QVERIFY(*desk.store->load(desk.reports.first().id)->person(person.id) == person);
}

void TestLibraryModels::uses()
{
    LibraryDesk desk(3);
    const PersonId person = desk.reports.first().people.first().id;
    UseModel model;
    model.setUses(*desk.store->usesOf(person));
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        QVERIFY(!index.data().toString().isEmpty());
        QVERIFY(desk.store->load(ReportId(index.data(ReportIdRole).toUuid())).ok());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(index.data(ExcerptRole).toString()));
    }
    FoundUse day;
    day.use.place = Use::Place::Day;
    day.date = QDate(2024, 9, 24);
    day.words = QStringLiteral("Chambéry");
    QVERIFY(useName(day).contains(QLatin1String("24")) && useName(day).contains(day.words));
}

void TestLibraryModels::bin()
{
    LibraryDesk desk(2);
    BinModel model(*desk.library);
    QCOMPARE(model.rowCount(), 0);
    VERIFY_DONE(desk.library->removeReport(desk.reports.at(0).id, {}));
    QTRY_COMPARE(model.rowCount(), 1);
    QTest::qSleep(3); // the next millisecond
    desk.library->edit(QStringLiteral("add"), [](Report &all) { all.people.append({PersonId::create(), {}, {}, {}, {}, {}}); });
    desk.library->edit(QStringLiteral("delete"), [](Report &all) { all.people.removeLast(); });
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(0, BinModel::TitleColumn).data().toString().isEmpty()); // nameless, but not without words
    QCOMPARE(model.index(1, BinModel::TitleColumn).data(IdRole).toUuid(), desk.reports.at(0).id.uuid());
    QVERIFY(model.index(1, BinModel::DeletedColumn).data(DateRole).toDateTime().isValid());
    CollectionFilter filter;
    filter.setSourceModel(&model);
    filter.sort(BinModel::DeletedColumn);
    QCOMPARE(filter.index(0, 0).data(KindRole).toInt(), int(BinEntry::Kind::Report));
    VERIFY_DONE(desk.library->purge(model.entries()));
    QTRY_COMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestLibraryModels)
#include "tst_librarymodels.moc"
