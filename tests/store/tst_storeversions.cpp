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
    QVERIFY(names.contains(QStringLiteral("version-1.glaneur")));
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
        return opened.outcome == OpenOutcome::Created && opened.store->insert(fixtureReport()) ? 0 : 1;
    }
    TestStoreVersions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storeversions.moc"
