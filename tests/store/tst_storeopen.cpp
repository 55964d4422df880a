// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/storeprivate.h"
#include "support/randomreport.h"
#include "support/results.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace glaneur;

/// How library files open, are refused and are brought up to date.
class TestStoreOpen : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void creates();
    void createsInAnEmptyFile();
    void setsItsMarks();
    void refusesWhatIsNoLibrary_data();
    void refusesWhatIsNoLibrary();
    void refusesAnotherProgramsDatabase();
    void refusesANewerVersion();
    void refusesANewerVersionStillInTheLog();
    void opensWhatIsStillInTheLog();
    void refusesWhatCantBeWritten();
    void refusesAMissingFolder();
    void refusesAFolder();
    void refusesATruncatedLibrary_data();
    void refusesATruncatedLibrary();
    void damageIsNamed();
    void upgradesAfterABackup();
    void failedMigrationRollsBack();
    void laterFailedMigrationKeepsTheEarlier();
    void backupThatCantBeWrittenStopsTheUpgrade();
    void twoWindows();
    void opensThroughALink();
    void keepsToItsOwnConnection();

private:
    using Content = QMap<QString, QByteArray>;

    QString path(const char *name = "library.glaneur") const { return m_folder->filePath(QString::fromLatin1(name)); }

    /// All files of the folder, byte for byte.
    Content content() const
    {
        Content result;
        const QDir folder(m_folder->path());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                result.insert(name, file.readAll());
        }
        return result;
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Report makeLibrary(const QString &file, quint32 seed = 1) const
    {
        const Report report = randomReport(seed);
        const OpenedStore opened = Store::open(file);
        if (!opened.store || !opened.store->insert(report))
            qFatal("no library");
        return report;
    }

    void verifyRefused(const QString &file, OpenOutcome outcome, const QList<Migration> &steps = migrations()) const
    {
        const Content before = content();
        const OpenedStore opened = openWithMigrations(file, steps);
        QVERIFY(!opened.store);
        QCOMPARE(opened.outcome, outcome);
        QVERIFY(!opened.error.sentence.isEmpty());
        QVERIFY(!opened.error.action.isEmpty());
        QVERIFY2(!opened.error.text().contains(QLatin1Char('%')), qPrintable(opened.error.text()));
        QVERIFY(!opened.error.text().contains(QLatin1Char('\n')));
        QCOMPARE(content().keys(), before.keys());
        QVERIFY(content() == before);
    }

    static QList<Migration> withStep(int version, const QStringList &statements)
    {
        return migrations() + QList<Migration>{{version, statements}};
    }

    static QVariant ask(const QString &file, const QString &sql)
    {
        Database database(file);
        return database.value(sql);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreOpen::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestStoreOpen::creates()
{
    {
        const OpenedStore opened = Store::open(path());
        QCOMPARE(opened.outcome, OpenOutcome::Created);
        QVERIFY(opened.store);
        QCOMPARE(opened.store->path(), path());
        QVERIFY(opened.store->overview()->isEmpty());
    }
    QCOMPARE(content().keys(), QStringList{QStringLiteral("library.glaneur")});
    QCOMPARE(Store::open(path()).outcome, OpenOutcome::Opened);
}

void TestStoreOpen::createsInAnEmptyFile()
{
    write(path(), {});
    QCOMPARE(Store::open(path()).outcome, OpenOutcome::Created);
    QCOMPARE(Store::open(path()).outcome, OpenOutcome::Opened);
}

void TestStoreOpen::setsItsMarks()
{
    makeLibrary(path());
    QCOMPARE(ask(path(), QStringLiteral("PRAGMA application_id")).toUInt(), libraryApplicationId);
    QCOMPARE(ask(path(), QStringLiteral("PRAGMA user_version")).toInt(), migrations().constLast().version);
    QCOMPARE(ask(path(), QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    QCOMPARE(ask(path(), QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    for (int i = 0; i < migrations().size(); ++i)
        QCOMPARE(migrations().at(i).version, i + 1);
    // Rows of every table know when they changed, search's own apart.
    Database database(path());
    QSqlQuery *tables = database.run(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                                                    "AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'"));
    QStringList names;
    while (tables->next())
        names.append(tables->value(0).toString());
    QVERIFY(names.size() > 20);
    for (const QString &name : names) {
        QVERIFY2(database.execute(QStringLiteral("SELECT changed_at FROM ") + name), qPrintable(name));
    }
}

void TestStoreOpen::refusesWhatIsNoLibrary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Notes\n\nThis is a text.\n").repeated(100);
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    QTest::newRow("beginning of the magic") << QByteArray("SQLite format");
}

void TestStoreOpen::refusesWhatIsNoLibrary()
{
    QFETCH(QByteArray, bytes);
    write(path(), bytes);
    verifyRefused(path(), OpenOutcome::NotALibrary);
}

void TestStoreOpen::refusesAnotherProgramsDatabase()
{
    {
        Database other(path());
        QVERIFY(other.execute(QStringLiteral("CREATE TABLE reports (id TEXT)")));
        QVERIFY(other.execute(QStringLiteral("PRAGMA user_version = 1")));
    }
    verifyRefused(path(), OpenOutcome::NotALibrary);
    {
        Database other(path());
        QVERIFY(other.execute(QStringLiteral("PRAGMA application_id = 252006674")));
        QVERIFY(other.execute(QStringLiteral("PRAGMA user_version = 900")));
    }
    verifyRefused(path(), OpenOutcome::NotALibrary);
}

void TestStoreOpen::refusesANewerVersion()
{
    makeLibrary(path());
    {
        Database database(path());
        QVERIFY(database.execute(QStringLiteral("PRAGMA user_version = %1").arg(migrations().constLast().version + 1)));
    }
    verifyRefused(path(), OpenOutcome::Newer);
}

void TestStoreOpen::refusesANewerVersionStillInTheLog()
{
    makeLibrary(path());
    const auto copy = std::make_unique<QTemporaryDir>();
    {
        // What a newer version leaves when it is killed: its number is in the log only.
        Database database(path());
        QVERIFY(database.execute(QStringLiteral("PRAGMA user_version = 77")));
        QVERIFY(QFile::copy(path(), copy->filePath(QStringLiteral("library.glaneur"))));
        QVERIFY(QFile::copy(path("library.glaneur-wal"), copy->filePath(QStringLiteral("library.glaneur-wal"))));
    }
    m_folder->remove();
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/newer"));
    for (const char *name : {"library.glaneur", "library.glaneur-wal"})
        QVERIFY(QFile::copy(copy->filePath(QString::fromLatin1(name)), path(name)));
    verifyRefused(path(), OpenOutcome::Newer);
}

void TestStoreOpen::opensWhatIsStillInTheLog()
{
    const Report first = makeLibrary(path(), 1);
    const OpenedStore opened = Store::open(path());
    const Report second = randomReport(2);
    VERIFY_DONE(opened.store->insert(second));
    QVERIFY(QFile::copy(path(), path("copy.glaneur")));
    QVERIFY(QFile::copy(path("library.glaneur-wal"), path("copy.glaneur-wal")));
    const OpenedStore copy = Store::open(path("copy.glaneur"));
    QCOMPARE(copy.outcome, OpenOutcome::Opened);
    QVERIFY(*copy.store->load(first.id) == first);
    QVERIFY(*copy.store->load(second.id) == second);
}

void TestStoreOpen::refusesWhatCantBeWritten()
{
    makeLibrary(path());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    verifyRefused(path(), OpenOutcome::ReadOnly);
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    const auto folderIs = [&](QFile::Permissions permissions) {
        return QFile::setPermissions(m_folder->path(), permissions);
    };
    QVERIFY(folderIs(QFile::ReadOwner | QFile::ExeOwner));
    verifyRefused(path(), OpenOutcome::ReadOnly);
    verifyRefused(path("new.glaneur"), OpenOutcome::ReadOnly);
    QVERIFY(folderIs(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QFile::setPermissions(path(), QFile::WriteOwner));
    const OpenedStore unreadable = Store::open(path());
    QCOMPARE(unreadable.outcome, OpenOutcome::Failed);
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(Store::open(path()).outcome, OpenOutcome::Opened);
}

void TestStoreOpen::refusesAMissingFolder()
{
    verifyRefused(path("none/library.glaneur"), OpenOutcome::FolderMissing);
    write(path("file"), "x");
    verifyRefused(path("file/library.glaneur"), OpenOutcome::FolderMissing);
    verifyRefused({}, OpenOutcome::Failed);
}

void TestStoreOpen::refusesAFolder() { verifyRefused(m_folder->path(), OpenOutcome::NotALibrary); }

void TestStoreOpen::refusesATruncatedLibrary_data()
{
    QTest::addColumn<double>("part");
    QTest::newRow("all but one byte") << -1.0;
    QTest::newRow("half") << 0.5;
    QTest::newRow("a page") << 0.02;
    QTest::newRow("less than the header") << 0.0001;
}

void TestStoreOpen::refusesATruncatedLibrary()
{
    QFETCH(double, part);
    makeLibrary(path());
    QFile file(path());
    QVERIFY(file.resize(part < 0 ? file.size() - 1 : qint64(double(file.size()) * part)));
    verifyRefused(path(), OpenOutcome::Failed);
}

void TestStoreOpen::damageIsNamed()
{
    const Report report = makeLibrary(path());
    QFile whole(path());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    int errors = 0;
    for (qsizetype at = 4096; at < bytes.size(); at += 4096) {
        QByteArray damaged = bytes;
        damaged.replace(at, 2048, QByteArray(2048, '\xa5'));
        const QString file = m_folder->filePath(QStringLiteral("damaged-%1.glaneur").arg(at));
        write(file, damaged);
        const OpenedStore opened = Store::open(file);
        if (!opened.store) {
            QCOMPARE(opened.outcome, OpenOutcome::Failed);
            QVERIFY(!opened.error.sentence.isEmpty());
            ++errors;
            continue;
        }
        // Whatever page it is, an answer is right or it is an error.
        const Result<Report> loaded = opened.store->load(report.id);
        if (!loaded.ok())
            QVERIFY(!loaded.error().sentence.isEmpty());
        errors += !loaded.ok();
        for (const bool ok : {opened.store->overview().ok(), opened.store->people().ok(),
                              opened.store->resources().ok(), opened.store->search(QStringLiteral("a")).ok()})
            errors += !ok;
    }
    QVERIFY(errors > 10);
}

void TestStoreOpen::upgradesAfterABackup()
{
    const Report report = makeLibrary(path());
    const int version = migrations().constLast().version;
    const QList<Migration> steps = withStep(version + 1, {QStringLiteral("CREATE TABLE extra (id TEXT)")});
    QString backup;
    {
        const OpenedStore opened = openWithMigrations(path(), steps);
        QCOMPARE(opened.outcome, OpenOutcome::Upgraded);
        QVERIFY(*opened.store->load(report.id) == report);
        backup = opened.backupPath;
    }
    QVERIFY(QFileInfo::exists(backup));
    QCOMPARE(QFileInfo(backup).absolutePath(), m_folder->path());
    QVERIFY2(QFileInfo(backup).fileName().contains(QStringLiteral("version-%1").arg(version)), qPrintable(backup));
    QCOMPARE(ask(path(), QStringLiteral("PRAGMA user_version")).toInt(), version + 1);
    QCOMPARE(ask(backup, QStringLiteral("PRAGMA user_version")).toInt(), version);
    // The backup is a library of the old version, whole.
    const OpenedStore old = Store::open(backup);
    QCOMPARE(old.outcome, OpenOutcome::Opened);
    QVERIFY(*old.store->load(report.id) == report);
    QVERIFY(!old.store->search(report.title).value().isEmpty());
    QCOMPARE(openWithMigrations(path(), steps).outcome, OpenOutcome::Opened);
    QCOMPARE(content().size(), 2 + 2); // the backup is open
}

void TestStoreOpen::failedMigrationRollsBack()
{
    const Report report = makeLibrary(path());
    const int version = migrations().constLast().version;
    const QList<QStringList> failing{
        {QStringLiteral("CREATE TABLE extra (id TEXT)"), QStringLiteral("DROP TABLE moments"),
         QStringLiteral("THIS IS NO SQL")},
        // Found by the check of the references at the end.
        {QStringLiteral("UPDATE takeaways SET report_id = 'nobody'"), QStringLiteral("UPDATE days SET event_id = 'no'"),
         QStringLiteral("INSERT INTO moments VALUES ('m', 'no report', 0, NULL, '', '')")},
    };
    for (const QStringList &statements : failing) {
        const OpenedStore opened = openWithMigrations(path(), withStep(version + 1, statements));
        QCOMPARE(opened.outcome, OpenOutcome::Failed);
        QVERIFY(!opened.store);
        QVERIFY(!opened.error.action.isEmpty());
        QCOMPARE(ask(path(), QStringLiteral("PRAGMA user_version")).toInt(), version);
        QCOMPARE(ask(path(), QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE name = 'extra'")).toInt(), 0);
        const OpenedStore again = Store::open(path());
        QCOMPARE(again.outcome, OpenOutcome::Opened);
        QVERIFY(*again.store->load(report.id) == report);
    }
}

void TestStoreOpen::laterFailedMigrationKeepsTheEarlier()
{
    makeLibrary(path());
    const int version = migrations().constLast().version;
    QList<Migration> steps = withStep(version + 1, {QStringLiteral("CREATE TABLE extra (id TEXT)")});
    steps.append({version + 2, {QStringLiteral("DROP TABLE extra"), QStringLiteral("nonsense")}});
    QCOMPARE(openWithMigrations(path(), steps).outcome, OpenOutcome::Failed);
    QCOMPARE(ask(path(), QStringLiteral("PRAGMA user_version")).toInt(), version + 1);
    QCOMPARE(ask(path(), QStringLiteral("SELECT COUNT(*) FROM extra")).toInt(), 0);
}

void TestStoreOpen::backupThatCantBeWrittenStopsTheUpgrade()
{
    // A name so long that the backup's, which is longer, is none that the disk takes.
    const QString longPath = m_folder->filePath(QString(240, QLatin1Char('n')));
    makeLibrary(longPath);
    const int version = migrations().constLast().version;
    verifyRefused(longPath, OpenOutcome::Failed, withStep(version + 1, {QStringLiteral("CREATE TABLE extra (id TEXT)")}));
    QCOMPARE(ask(longPath, QStringLiteral("PRAGMA user_version")).toInt(), version);
}

void TestStoreOpen::twoWindows()
{
    const Report report = makeLibrary(path());
    const OpenedStore one = Store::open(path());
    const OpenedStore two = Store::open(path());
    QVERIFY(one.store && two.store);
    Report after = report;
    after.title = QStringLiteral("one's");
    VERIFY_DONE(one.store->save(report, after));
    QVERIFY(*two.store->load(report.id) == after);
    // Each window's change of its own stays, though neither knows the other's.
    Report others = report;
    others.byline = QStringLiteral("two's");
    VERIFY_DONE(two.store->save(report, others));
    QCOMPARE(one.store->load(report.id)->title, QStringLiteral("one's"));
    QCOMPARE(one.store->load(report.id)->byline, QStringLiteral("two's"));
    // While a third writes, saving waits, then says so.
    Database third(path());
    QVERIFY(third.execute(QStringLiteral("BEGIN IMMEDIATE")));
    const Report now = *one.store->load(report.id);
    Report next = now;
    next.title = QStringLiteral("later");
    const Result<void> saved = one.store->save(now, next);
    QVERIFY(!saved.ok());
    QVERIFY2(saved.error().sentence.contains(QLatin1String("Another window")), qPrintable(saved.error().text()));
    QVERIFY(*one.store->load(report.id) == now);
    QVERIFY(third.execute(QStringLiteral("ROLLBACK")));
    VERIFY_DONE(one.store->save(now, next));
    QVERIFY(*two.store->load(report.id) == next);
}

void TestStoreOpen::opensThroughALink()
{
#ifdef Q_OS_UNIX
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("there")));
    makeLibrary(path("there/library.glaneur"));
    QVERIFY(QFile::link(path("there/library.glaneur"), path("link.glaneur")));
    const OpenedStore opened = Store::open(path("link.glaneur"));
    QCOMPARE(opened.outcome, OpenOutcome::Opened);
    VERIFY_DONE(opened.store->insert(randomReport(2)));
    QVERIFY(!QFileInfo::exists(path("link.glaneur-wal")));
    QVERIFY(QFileInfo::exists(path("there/library.glaneur-wal")));
#else
    QSKIP("No symbolic links here.");
#endif
}

void TestStoreOpen::keepsToItsOwnConnection()
{
    const OpenedStore one = Store::open(path());
    QVERIFY(one.store);
    QVERIFY(!QSqlDatabase::connectionNames().contains(QLatin1String(QSqlDatabase::defaultConnection)));
    QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
    {
        const OpenedStore two = Store::open(path("other.glaneur"));
        QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
}

QTEST_GUILESS_MAIN(TestStoreOpen)
#include "tst_storeopen.moc"
