// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edits.h"
#include "editing/sharedentries.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/store.h"
#include "store/storeprivate.h"
#include "support/fixturereport.h"
#include "support/randomreport.h"
#include "support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace glaneur;

/// What is deleted lies in the bin, is found by nobody, and comes back as it was; and changes beyond one report.
class TestBin : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void upgradedIsAsFresh();
    void reportsComeBack();
    void nobodyFindsWhatIsThere();
    void sharedEvent();
    void resourcesComeBackWhereTheyWere();
    void peopleComeBackWhereTheyWere();
    void whatAReportUsesIsNotInTheBin();
    void usedThingsDontGoThere();
    void changesAndTheirInverses();
    void whatNeverWasLeavesNoTrace();
    void purging();
    void purgedWordsLeaveTheFile();
    void uses();
    void linksInTexts();
    void failureChangesNothing();

private:
    std::unique_ptr<Store> open()
    {
        OpenedStore opened = Store::open(m_path);
        if (!opened.store)
            qWarning().noquote() << opened.error.text();
        return std::move(opened.store);
    }
    /// A report with all kinds of uses, and no one else's.
    static Report used()
    {
        Report report = fixtureReport();
        report.focuses[0].resources = {report.resources.at(0).id, report.resources.at(1).id};
        return report;
    }
    static bool holds(const QList<SearchHit> &hits, const QUuid &item)
    {
        return std::any_of(hits.cbegin(), hits.cend(), [&](const SearchHit &hit) { return hit.origin.item == item; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

QString schemaOf(const QString &path)
{
    Database database(path);
    QStringList all;
    QSqlQuery *rows = database.run(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"));
    while (rows && rows->next())
        all.append(rows->value(0).toString() + u'|' + rows->value(1).toString() + u'|' + rows->value(2).toString() + u'|'
                   + rows->value(3).toString());
    return all.join(u'\n') + database.value(QStringLiteral("PRAGMA user_version")).toString();
}

QStringList titles(const Result<QList<BinEntry>> &bin)
{
    QStringList all;
    for (const BinEntry &entry : bin.value())
        all.append(entry.title);
    return all;
}

int reportCount(const Store &store)
{
    int count = 0;
    const auto overview = store.overview();
    for (const SeriesSummary &series : overview.value()) {
        for (const EventSummary &event : series.events)
            count += int(event.reports.size());
    }
    return count;
}

/// The step that deletes \p entry, used in \p report, as an editor makes it.
template <typename T> LibraryChange deletion(const Report &report, const T &entry)
{
    LibraryChange change;
    SharedChange<T> shared{entry, std::nullopt};
    Report after = report;
    if constexpr (std::is_same_v<T, Resource>) {
        change.resources = {shared};
        removeResource(after, entry.id);
    } else {
        change.people = {shared};
        removePerson(after, entry.id);
    }
    change.reports = {{report, after}};
    change.uses.insert(entry.id.uuid(), usesIn(report, entry.id));
    return change;
}

} // namespace

void TestBin::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("library.glaneur"));
}

void TestBin::upgradedIsAsFresh()
{
    const QString old = m_folder->filePath(QStringLiteral("old.glaneur"));
    QVERIFY(QFile::copy(QStringLiteral(GLANEUR_TEST_DATA "/stores/version-1.glaneur"), old));
    QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    QString backup;
    {
        const OpenedStore opened = Store::open(old);
        QCOMPARE(opened.outcome, OpenOutcome::Upgraded);
        backup = opened.backupPath;
        QVERIFY(*opened.store->load(fixtureReport().id) == fixtureReport());
        QVERIFY(opened.store->bin()->isEmpty());
        VERIFY_DONE(opened.store->remove(fixtureReport().id));
        VERIFY_DONE(opened.store->restore(fixtureReport().id));
        QVERIFY(*opened.store->load(fixtureReport().id) == fixtureReport());
    }
    (void)open();
    QCOMPARE(schemaOf(old), schemaOf(m_path));
    // The backup is still of the version before, with all that was in it.
    Database before(backup);
    QCOMPARE(before.value(QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(before.value(QStringLiteral("SELECT title FROM reports")).toString(), fixtureReport().title);
}

void TestBin::reportsComeBack()
{
    const std::unique_ptr<Store> store = open();
    QList<Report> reports;
    for (quint32 seed = 0; seed < 40; ++seed) {
        reports.append(randomReport(seed));
        VERIFY_DONE(store->insert(reports.last()));
    }
    for (const Report &report : std::as_const(reports)) {
        VERIFY_DONE(store->remove(report.id));
        QVERIFY(!store->load(report.id).ok());
        QVERIFY(!store->save(report, ReportGenerator(1).edited(report)).ok());
        const Result<void> again = store->insert(report);
        QVERIFY(!again.ok() && !again.error().action.isEmpty());
        QVERIFY(!store->remove(report.id).ok());
    }
    QCOMPARE(reportCount(*store), 0);
    QCOMPARE(store->bin()->size(), reports.size());
    for (const Report &report : std::as_const(reports)) {
        VERIFY_DONE(store->restore(report.id));
        QVERIFY(!store->restore(report.id).ok());
        QVERIFY(*store->load(report.id) == report);
    }
    QVERIFY(store->bin()->isEmpty());
    QCOMPARE(reportCount(*store), reports.size());
}

void TestBin::nobodyFindsWhatIsThere()
{
    const std::unique_ptr<Store> store = open();
    Report report = used();
    report.sections[0].title = QStringLiteral("Hapax du report");
    report.event.theme = RichText(QStringLiteral("Hapax de l'édition"));
    VERIFY_DONE(store->insert(report));
    QCOMPARE(store->search(QStringLiteral("hapax"))->size(), 2);
    VERIFY_DONE(store->remove(report.id));
    QVERIFY(store->search(QStringLiteral("hapax"))->isEmpty());
    // Its people and resources are the library's.
    const QList<SearchHit> hits = *store->search(report.resources.first().title);
    QVERIFY(holds(hits, report.resources.first().id.uuid()));
    QVERIFY(hits.first().report.isNull());
    VERIFY_DONE(store->restore(report.id));
    QCOMPARE(store->search(QStringLiteral("hapax"))->size(), 2);

    const Resource resource = report.resources.first();
    VERIFY_DONE(store->apply(deletion(report, resource)));
    QVERIFY(!holds(*store->search(resource.title), resource.id.uuid()));
    QVERIFY(!findById(*store->resources(), resource.id));
    const Person person = report.people.first();
    VERIFY_DONE(store->apply(deletion(*store->load(report.id), person)));
    QVERIFY(!holds(*store->search(person.name()), person.id.uuid()));
    QVERIFY(!findById(*store->people(), person.id));
    QCOMPARE(titles(store->bin()).size(), 2);
}

void TestBin::sharedEvent()
{
    const std::unique_ptr<Store> store = open();
    Report first = used();
    first.event.theme = RichText(QStringLiteral("Hapax"));
    VERIFY_DONE(store->insert(first));
    Report second;
    second.id = ReportId::create();
    second.series = first.series;
    second.event = first.event;
    second.people = first.people;
    VERIFY_DONE(store->insert(second));
    VERIFY_DONE(store->remove(first.id));
    // The other report still shows what they share.
    QCOMPARE(store->search(QStringLiteral("hapax"))->size(), 1);
    QCOMPARE(store->search(QStringLiteral("hapax"))->first().report, second.id);
    VERIFY_DONE(store->remove(second.id));
    QVERIFY(store->search(QStringLiteral("hapax"))->isEmpty());
    VERIFY_DONE(store->purge({{BinEntry::Kind::Report, second.id.uuid(), {}, {}, {}}}));
    VERIFY_DONE(store->restore(first.id));
    QVERIFY(*store->load(first.id) == first);
}

void TestBin::resourcesComeBackWhereTheyWere()
{
    const std::unique_ptr<Store> store = open();
    const Report report = used();
    VERIFY_DONE(store->insert(report));
    const Resource resource = report.resources.first();
    VERIFY_DONE(store->apply(deletion(report, resource)));
    Report now = *store->load(report.id);
    QVERIFY(!now.resource(resource.id));
    QCOMPARE(titles(store->bin()), QStringList{resource.title});
    QCOMPARE(store->bin()->first().details, resource.address);

    const auto binned = store->binnedResource(resource.id);
    VERIFY_RESULT(binned);
    QVERIFY(binned->first == resource);
    LibraryChange back;
    back.resources = {{std::nullopt, binned->first}};
    Report after = now;
    putBack(after, binned->first, binned->second);
    back.reports = {{now, after}};
    VERIFY_DONE(store->apply(back));
    QVERIFY(*store->load(report.id) == report);
    QVERIFY(store->bin()->isEmpty());
    QVERIFY(!store->binnedResource(resource.id).ok());
    QVERIFY(holds(*store->search(resource.title), resource.id.uuid()));
}

void TestBin::peopleComeBackWhereTheyWere()
{
    const std::unique_ptr<Store> store = open();
    for (quint32 seed = 0; seed < 30; ++seed) {
        const Report report = randomReport(seed);
        VERIFY_DONE(store->insert(report));
        if (report.people.isEmpty())
            continue;
        const Person person = report.people.at(qsizetype(seed) % report.people.size());
        Report light = *store->loadTexts(report.id);
        VERIFY_DONE(store->apply(deletion(light, person)));
        const auto binned = store->binnedPerson(person.id);
        VERIFY_RESULT(binned);
        light = *store->loadTexts(report.id);
        Report after = light;
        putBack(after, binned->first, binned->second);
        LibraryChange back;
        back.people = {{std::nullopt, binned->first}};
        back.reports = {{light, after}};
        VERIFY_DONE(store->apply(back));
        QVERIFY2(*store->load(report.id) == report, qPrintable(QString::number(seed)));
    }
}

void TestBin::whatAReportUsesIsNotInTheBin()
{
    const std::unique_ptr<Store> store = open();
    const Report report = used();
    VERIFY_DONE(store->insert(report));
    const Resource resource = report.resources.first();
    const Person person = report.people.first();
    const auto binBoth = [&] {
        VERIFY_DONE(store->apply(deletion(*store->load(report.id), resource)));
        VERIFY_DONE(store->apply(deletion(*store->load(report.id), person)));
        QCOMPARE(store->bin()->size(), 2);
    };
    // Saving a report that names them, as its undo does…
    binBoth();
    VERIFY_DONE(store->save(*store->load(report.id), report));
    QVERIFY(*store->load(report.id) == report);
    QVERIFY(store->bin()->isEmpty());
    // … inserting one …
    binBoth();
    Report other;
    other.id = ReportId::create();
    other.people = {person};
    other.resources = {resource};
    VERIFY_DONE(store->insert(other));
    QVERIFY(*store->load(other.id) == other);
    QVERIFY(store->bin()->isEmpty());
    // … and restoring one takes them out.
    VERIFY_DONE(store->save(*store->load(report.id), report));
    VERIFY_DONE(store->remove(other.id));
    VERIFY_DONE(store->remove(report.id));
    LibraryChange unused;
    unused.resources = {{resource, std::nullopt}};
    unused.people = {{person, std::nullopt}};
    VERIFY_DONE(store->apply(unused));
    QCOMPARE(store->bin()->size(), 4);
    VERIFY_DONE(store->restore(report.id));
    QVERIFY(*store->load(report.id) == report);
    QCOMPARE(store->bin()->size(), 1);
}

void TestBin::usedThingsDontGoThere()
{
    const std::unique_ptr<Store> store = open();
    const Report report = used();
    VERIFY_DONE(store->insert(report));
    LibraryChange resource;
    resource.resources = {{report.resources.first(), std::nullopt}};
    const Result<void> refused = store->apply(resource);
    QVERIFY(!refused.ok() && refused.error().sentence.contains(report.resources.first().title));
    LibraryChange person;
    person.people = {{report.people.first(), std::nullopt}};
    QVERIFY(!store->apply(person).ok());
    QVERIFY(store->bin()->isEmpty());
    QVERIFY(*store->load(report.id) == report);
}

void TestBin::changesAndTheirInverses()
{
    const std::unique_ptr<Store> store = open();
    for (quint32 seed = 0; seed < 25; ++seed) {
        ReportGenerator generator(seed);
        const Report report = generator.report();
        VERIFY_DONE(store->insert(report));
        const QList<Resource> resources = *store->resources();
        const QList<Person> people = *store->people();
        const Report light = *store->loadTexts(report.id);
        LibraryChange change;
        Report after = light;
        if (report.resources.size() > 1) {
            const Resource gone = report.resources.at(1);
            const Resource kept = merged(report.resources.first(), gone);
            replaceEntry(after, gone.id, kept);
            if (findById(after.resources, kept.id))
                after.resources[indexOfId(after.resources, kept.id)] = kept;
            change.resources = {{report.resources.first(), kept}, {gone, std::nullopt}};
        }
        if (report.people.size() > 1) {
            const Person gone = report.people.at(1);
            const Person kept = merged(report.people.first(), gone);
            replaceEntry(after, gone.id, kept);
            change.people = {{report.people.first(), kept}, {gone, std::nullopt}};
        }
        Resource fresh;
        fresh.id = ResourceId::create();
        fresh.title = QStringLiteral("neuve");
        change.resources.append({std::nullopt, fresh, true});
        change.reports = {{light, after}};
        for (int round = 0; round < 2; ++round) {
            VERIFY_DONE(store->apply(change));
            QVERIFY(*store->loadTexts(report.id) == after);
            QVERIFY(findById(*store->resources(), fresh.id));
            VERIFY_DONE(store->apply(change.inverse()));
            QVERIFY2(*store->load(report.id) == report, qPrintable(QString::number(seed)));
            QVERIFY(*store->resources() == resources);
            QVERIFY(*store->people() == people);
            QVERIFY(store->bin()->isEmpty());
        }
    }
}

void TestBin::whatNeverWasLeavesNoTrace()
{
    const std::unique_ptr<Store> store = open();
    Resource resource;
    resource.id = ResourceId::create();
    resource.title = QStringLiteral("Fugace");
    resource.tags = {QStringLiteral("a"), QStringLiteral("b")};
    LibraryChange change;
    change.resources = {{std::nullopt, resource, true}};
    VERIFY_DONE(store->apply(change));
    QCOMPARE(store->search(QStringLiteral("fugace"))->size(), 1);
    VERIFY_DONE(store->apply(change.inverse()));
    QVERIFY(store->bin()->isEmpty());
    QVERIFY(store->search(QStringLiteral("fugace"))->isEmpty());
    // Named by a report in the bin, it can't go for good.
    VERIFY_DONE(store->apply(change));
    Report report = used();
    report.resources.append(resource);
    VERIFY_DONE(store->insert(report));
    VERIFY_DONE(store->remove(report.id));
    VERIFY_DONE(store->apply(change.inverse()));
    QCOMPARE(store->bin()->size(), 2);
    VERIFY_DONE(store->restore(report.id));
    QVERIFY(*store->load(report.id) == report);
}

void TestBin::purging()
{
    const std::unique_ptr<Store> store = open();
    const Report report = used();
    const Report other = randomReport(6);
    VERIFY_DONE(store->insert(report));
    VERIFY_DONE(store->insert(other));
    // Nothing happens to what is not in the bin.
    VERIFY_DONE(store->purge({{BinEntry::Kind::Report, report.id.uuid(), {}, {}, {}},
                              {BinEntry::Kind::Person, report.people.first().id.uuid(), {}, {}, {}}}));
    QVERIFY(*store->load(report.id) == report);

    VERIFY_DONE(store->remove(report.id));
    LibraryChange unused;
    unused.resources = {{report.resources.first(), std::nullopt}};
    unused.people = {{report.people.first(), std::nullopt}};
    VERIFY_DONE(store->apply(unused));
    QCOMPARE(store->bin()->size(), 3);
    // The report in the bin does without what is purged before it.
    for (const BinEntry &entry : *store->bin()) {
        if (entry.kind != BinEntry::Kind::Report)
            VERIFY_DONE(store->purge({entry}));
    }
    VERIFY_DONE(store->restore(report.id));
    Report expected = report;
    removeResource(expected, report.resources.first().id);
    removePerson(expected, report.people.first().id);
    const Report restored = *store->load(report.id);
    QVERIFY(restored == expected);
    Report after = restored;
    after.focuses[0].resources.clear();
    after.people.append(Person{PersonId::create(), QStringLiteral("Ève"), {}, {}, {}, {}});
    VERIFY_DONE(store->save(restored, after));
    QVERIFY(*store->load(report.id) == after);

    VERIFY_DONE(store->remove(report.id));
    VERIFY_DONE(store->purge(*store->bin()));
    QVERIFY(store->bin()->isEmpty());
    QVERIFY(!store->restore(report.id).ok());
    QVERIFY(*store->load(other.id) == other);
    // Nothing of it is in the way of its coming anew.
    VERIFY_DONE(store->insert(report));
    QVERIFY(*store->load(report.id) == [&] {
        Report whole = report;
        for (Person &person : whole.people)
            person = *findById(*store->people(), person.id);
        return whole;
    }());
}

void TestBin::purgedWordsLeaveTheFile()
{
    const QByteArray secret("ZyxwvutsSecretWord");
    {
        const std::unique_ptr<Store> store = open();
        for (quint32 seed = 0; seed < 5; ++seed)
            VERIFY_DONE(store->insert(randomReport(seed)));
        Report report = used();
        report.takeaways.append({TakeawayId::create(), Polarity::Plus, RichText(QString::fromLatin1(secret)), {}});
        Picture picture;
        picture.id = PictureId::create();
        picture.mediaType = QStringLiteral("image/png");
        picture.data = QByteArray(8 * 1024 * 1024, 'x');
        report.pictures.append(picture);
        VERIFY_DONE(store->insert(report));
        VERIFY_DONE(store->remove(report.id));
        VERIFY_DONE(store->purge(*store->bin()));
        QVERIFY(*store->load(randomReport(3).id) == randomReport(3));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.size() < 4 * 1024 * 1024, "the room of the picture is given back");
    QVERIFY(!file.readAll().contains(secret));
}

void TestBin::uses()
{
    const std::unique_ptr<Store> store = open();
    Report report = used();
    const PersonId ada = report.people.first().id;
    for (Day &day : report.event.days)
        day.attendees.clear();
    report.event.days[0].attendees = {ada};
    report.focuses[0].attendees = {ada};
    report.takeaways[0].author = ada;
    report.moments = {{MomentId::create(), ada, RichText(QStringLiteral("Le **quai**"))}};
    VERIFY_DONE(store->insert(report));
    const UseCounts counts = *store->useCounts();
    QCOMPARE(counts.resources.value(report.resources.first().id), 1);
    QCOMPARE(counts.people.value(ada), 1);

    const QList<FoundUse> uses = *store->usesOf(ada);
    QList<Use::Place> places;
    for (const FoundUse &use : uses) {
        QCOMPARE(use.reportTitle, report.title);
        places.append(use.use.place);
    }
    QVERIFY(!places.contains(Use::Place::Report)); // the others say more
    QVERIFY(places.contains(Use::Place::Takeaway) && places.contains(Use::Place::Moment));
    QCOMPARE(uses.at(0).use.place, Use::Place::Day);
    QCOMPARE(uses.at(0).date, report.event.days.at(0).date);
    QCOMPARE(uses.at(1).use.place, Use::Place::Focus);
    QCOMPARE(uses.at(1).words, report.focuses.first().title);

    const QList<FoundUse> used = *store->usesOf(report.resources.first().id);
    QCOMPARE(used.first().use.place, Use::Place::Focus);
    QCOMPARE(used.first().origin.field, Origin::Field::Resource);
    QCOMPARE(used.first().origin.item, report.resources.first().id.uuid());
    VERIFY_DONE(store->remove(report.id));
    QVERIFY(store->usesOf(ada)->isEmpty());
    QVERIFY(store->useCounts()->people.isEmpty());
    QCOMPARE(store->reportsWith(ada)->size(), 1);
}

void TestBin::linksInTexts()
{
    const std::unique_ptr<Store> store = open();
    Report report = used();
    Resource resource;
    resource.id = ResourceId::create();
    resource.title = QStringLiteral("Atelier");
    resource.address = QStringLiteral("https://www.Exemple-atelier.org/page/");
    report.resources = {resource};
    report.focuses[0].resources.clear();
    report.focuses[0].aim = RichText(QStringLiteral("voir [ici](http://exemple-atelier.org/page?utm_source=x)"));
    report.moments = {{MomentId::create(), {}, RichText(QStringLiteral("<https://exemple-atelier.org/page>"))}};
    report.event.theme = RichText(QStringLiteral("sans lien : exemple-atelier.org/page"));
    report.byline = QStringLiteral("https://exemple-atelier.org/page");
    report.notes[0].text = RichText(QStringLiteral("[ailleurs](https://exemple-atelier.org/autre)"));
    VERIFY_DONE(store->insert(report));
    const QList<FoundUse> uses = *store->usesOf(resource.id);
    QCOMPARE(uses.size(), 3);
    QCOMPARE(uses.at(0).use.place, Use::Place::Report);
    QCOMPARE(uses.at(1).use.place, Use::Place::Text);
    QCOMPARE(uses.at(1).words, QStringLiteral("ici"));
    QCOMPARE(uses.at(1).origin.field, Origin::Field::FocusAim);
    QCOMPARE(uses.at(2).origin.field, Origin::Field::Moment);
    const UseCounts counts = *store->useCounts();
    QCOMPARE(counts.addresses.value(QStringLiteral("https://exemple-atelier.org/page")), 1);
}

void TestBin::failureChangesNothing()
{
    const std::unique_ptr<Store> store = open();
    const Report report = used();
    VERIFY_DONE(store->insert(report));
    LibraryChange change = deletion(report, report.resources.first());
    change.people = {{report.people.first(), std::nullopt}}; // whom the report names
    QVERIFY(!store->apply(change).ok());
    QVERIFY(*store->load(report.id) == report);
    QVERIFY(store->bin()->isEmpty());
}

QTEST_GUILESS_MAIN(TestBin)
#include "tst_bin.moc"
