// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"
#include "support/fixturereport.h"
#include "support/results.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace glaneur;

namespace {

Resource binnedResource()
{
    Resource resource;
    resource.id = ResourceId::fromString(QStringLiteral("00000000-0000-4000-8001-000000000001"));
    resource.title = QStringLiteral("Ressource jetée");
    resource.tags = {QStringLiteral("corbeille")};
    return resource;
}

/// What the file of a version that has a bin holds in it: a report, and a resource with where it was used.
Report binnedReport()
{
    Report report;
    report.id = ReportId::fromString(QStringLiteral("00000000-0000-4000-8001-000000000002"));
    report.title = QStringLiteral("Compte rendu jeté");
    return report;
}

QList<Use> binnedUses()
{
    const Report report = fixtureReport();
    return {{report.id, Use::Place::Report, {}, 1}, {report.id, Use::Place::Focus, report.focuses.first().id.uuid(), 0}};
}

/// Puts into \p store what the file of the present version holds.
bool fill(Store &store)
{
    LibraryChange thrownAway;
    thrownAway.resources = {{binnedResource(), std::nullopt}};
    thrownAway.uses.insert(binnedResource().id.uuid(), binnedUses());
    LibraryChange made;
    made.resources = {{std::nullopt, binnedResource(), true}};
    return store.insert(fixtureReport()).ok() && store.insert(binnedReport()).ok() && store.remove(binnedReport().id).ok()
        && store.apply(made).ok() && store.apply(thrownAway).ok();
}

} // namespace

/// Libraries of all schema versions, as tests/data/stores/ keeps them, open with all that they hold. Run with
/// `--write FILE`, this program makes the one of the present version.
class TestStoreVersions : public QObject
{
    Q_OBJECT

private slots:
    void opens_data();
    void opens();
};

void TestStoreVersions::opens_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(GLANEUR_TEST_DATA "/stores"));
    const QStringList names = folder.entryList({QStringLiteral("*.glaneur")}, QDir::Files);
    for (const char *name : {"version-1.glaneur", "version-2.glaneur"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestStoreVersions::opens()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("library.glaneur"));
    QVERIFY(QFile::copy(file, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    const OpenedStore opened = Store::open(copy);
    QVERIFY2(opened.store, qPrintable(opened.error.text()));
    QCOMPARE(QFile::exists(opened.backupPath), opened.outcome == OpenOutcome::Upgraded);
    const Report expected = fixtureReport();
    const Result<Report> loaded = opened.store->load(expected.id);
    VERIFY_RESULT(loaded);
    QVERIFY(*loaded == expected);
    const QList<std::pair<QString, Origin::Field>> searches{
        {QStringLiteral("l'edition passerelle"), Origin::Field::Title},
        {QStringLiteral("chargees"), Origin::Field::Objective},
        {QStringLiteral("oeuvrer"), Origin::Field::Principle},
        {QStringLiteral("merci tous"), Origin::Field::SectionText},
        {QStringLiteral("cooperatif"), Origin::Field::Resource},
    };
    for (const auto &[words, field] : searches) {
        const QList<SearchHit> hits = *opened.store->search(words);
        QVERIFY2(!hits.isEmpty(), qPrintable(words));
        QCOMPARE(hits.first().origin.field, field);
    }
    if (!file.endsWith(QLatin1String("version-1.glaneur"))) {
        QCOMPARE(opened.store->bin()->size(), 2);
        const auto resource = opened.store->binnedResource(binnedResource().id);
        VERIFY_RESULT(resource);
        QVERIFY(*resource == std::pair(binnedResource(), binnedUses()));
        VERIFY_DONE(opened.store->restore(binnedReport().id));
        QVERIFY(*opened.store->load(binnedReport().id) == binnedReport());
    }
    // It is a library to write on in.
    Report after = expected;
    after.takeaways.removeFirst();
    after.title += QStringLiteral(" (suite)");
    VERIFY_DONE(opened.store->save(expected, after));
    QVERIFY(*opened.store->load(expected.id) == after);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--write")) {
        const OpenedStore opened = Store::open(arguments.at(2));
        return opened.outcome == OpenOutcome::Created && fill(*opened.store) ? 0 : 1;
    }
    TestStoreVersions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storeversions.moc"
