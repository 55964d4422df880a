// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "store/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

/// What the program said, without what Qt's offscreen platform says of itself.
QByteArray saidBy(const QByteArray &error)
{
    QByteArray said;
    for (const QByteArray &line : error.split('\n')) {
        if (!line.startsWith("This plugin does not support"))
            said += line;
    }
    return said;
}

} // namespace

/// `glaneur [FILE]`: how the program opens its window, and what it says where it can't.
class TestStart : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<ProgramHome>();
        m_home->environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    }

    void withoutDisplay_data();
    void withoutDisplay();
    void opensWhatItIsGiven_data();
    void opensWhatItIsGiven();
    void twoWindowsOnOneLibrary();
    void endsWellWhenAskedTo();
    void refuses_data();
    void refuses();

private:
    std::unique_ptr<ProgramHome> m_home;
};

void TestStart::withoutDisplay_data()
{
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << QString() << QStringLiteral("en") << QStringLiteral("no display");
    QTest::newRow("one that is not there") << QStringLiteral(":4711") << QStringLiteral("en")
                                           << QStringLiteral("no display");
    QTest::newRow("in French") << QString() << QStringLiteral("fr") << QStringLiteral("pas d’écran");
}

void TestStart::withoutDisplay()
{
    QFETCH(QString, display);
    QFETCH(QString, language);
    QFETCH(QString, says);
    m_home->environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    m_home->environment.insert(QStringLiteral("LANGUAGE"), language);
    if (!display.isNull())
        m_home->environment.insert(QStringLiteral("DISPLAY"), display);
    const auto before = m_home->content();
    for (const QStringList &arguments : {QStringList(), args("--sample"), args("library.glaneur"), args("report.md")}) {
        const Ran ran = m_home->run(arguments);
        VERIFY_REFUSED(ran, 1);
        QVERIFY2(ran.errorLine().contains(says), qPrintable(ran.errorLine()));
        QVERIFY(ran.errorLine().contains(QStringLiteral("glaneur --help")));
    }
    QCOMPARE(m_home->content(), before);
}

void TestStart::opensWhatItIsGiven_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("library");
    QTest::addColumn<int>("reports");
    const QString own = QStringLiteral("xdg_data_home/glaneur/library.glaneur");
    QTest::newRow("nothing") << QStringList() << own << 0;
    QTest::newRow("the sample") << args("--sample") << own << 1;
    QTest::newRow("a report") << args("report.md") << own << 1;
    QTest::newRow("a new library") << args("new.glaneur") << QStringLiteral("new.glaneur") << 0;
    QTest::newRow("a library, as an option") << args("--library new.glaneur") << QStringLiteral("new.glaneur") << 0;
    QTest::newRow("the sample in a library") << args("--sample --library l") << QStringLiteral("l") << 1;
    QTest::newRow("a report into a library") << args("--library l report.md") << QStringLiteral("l") << 1;
    QTest::newRow("with an option of Qt's") << args("-style fusion l.glaneur") << QStringLiteral("l.glaneur") << 0;
}

void TestStart::opensWhatItIsGiven()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, library);
    QFETCH(int, reports);
    m_home->write(QStringLiteral("report.md"), markdown(QStringLiteral("Un titre")));
    QProcess window;
    m_home->begin(window, arguments);
    QVERIFY(window.waitForStarted());
    const auto listed = [&] {
        const Ran ran = m_home->run({QStringLiteral("--library"), library, QStringLiteral("list"),
                                     QStringLiteral("--json")});
        return ran.status == 0 ? int(ran.array().size()) : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(listed(), reports, 30'000);
    QCOMPARE(window.state(), QProcess::Running);
    window.terminate();
    const Ran ran = ProgramHome::end(window);
    QCOMPARE(saidBy(ran.error), QByteArray());
    QCOMPARE(ran.status, 0);
    QCOMPARE(listed(), reports);
}

void TestStart::twoWindowsOnOneLibrary()
{
    m_home->importSample();
    QProcess windows[2];
    for (QProcess &window : windows)
        m_home->begin(window, {m_home->library()});
    for (QProcess &window : windows) {
        QVERIFY(window.waitForStarted());
        const auto hasLibraryOpen = [&] {
            QFile maps(QStringLiteral("/proc/%1/maps").arg(window.processId()));
            return !maps.open(QIODevice::ReadOnly) || maps.readAll().contains("library.glaneur-shm");
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasLibraryOpen(), 30'000);
    }
    QVERIFY(!m_home->importReport(QStringLiteral("Pendant ce temps")).isEmpty());
    for (QProcess &window : windows) {
        QCOMPARE(window.state(), QProcess::Running);
        window.terminate();
        const Ran ran = ProgramHome::end(window);
        QCOMPARE(saidBy(ran.error), QByteArray());
        QCOMPARE(ran.status, 0);
    }
    QCOMPARE(m_home->runHere(args("list --json")).array().size(), 2);
}

void TestStart::endsWellWhenAskedTo()
{
#ifdef Q_OS_UNIX
    // Whenever it is asked, from its first moment on: never by a crash.
    for (int delay : {0, 5, 20, 60, 120, 250, 500}) {
        QProcess window;
        m_home->begin(window, args("--sample"));
        QVERIFY(window.waitForStarted());
        window.waitForFinished(delay);
        window.terminate();
        QVERIFY(window.waitForFinished(30'000));
        if (window.exitStatus() == QProcess::CrashExit)
            QCOMPARE(window.exitCode(), 15); // SIGTERM, before the program could listen to it
        QCOMPARE(saidBy(window.readAllStandardError()), QByteArray());
    }
#endif
}

void TestStart::refuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("newer") << QStringLiteral("newer") << args("library.glaneur") << QStringLiteral("newer version");
    QTest::newRow("no database") << QStringLiteral("text") << args("library.glaneur")
                                 << QStringLiteral("is no Glaneur library");
    QTest::newRow("read-only") << QStringLiteral("read-only") << args("library.glaneur")
                               << QStringLiteral("can't be written");
    QTest::newRow("no folder") << QString() << args("none/library.glaneur") << QStringLiteral("There is no folder");
    QTest::newRow("a folder") << QString() << args("home") << QStringLiteral("is a folder");
    QTest::newRow("a verb with a slip") << QString() << args("lsit") << QStringLiteral("lsit");
    QTest::newRow("two libraries") << QString() << args("--library a.glaneur b.glaneur") << QStringLiteral("a.glaneur");
}

void TestStart::refuses()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QString library = m_home->library();
    if (kind == QLatin1String("text"))
        m_home->write(QStringLiteral("library.glaneur"), "This is a text.\n");
    else if (!kind.isEmpty())
        QVERIFY(Store::open(library).store);
    if (kind == QLatin1String("newer")) {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(library);
        QVERIFY(database.open());
        QVERIFY(database.exec(QStringLiteral("PRAGMA user_version = 99")).isActive());
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("test"));
    }
    if (kind == QLatin1String("read-only"))
        QVERIFY(QFile::setPermissions(library, QFile::ReadOwner | QFile::ReadGroup));
    const auto before = m_home->content();
    const Ran ran = m_home->run(arguments);
    VERIFY_REFUSED(ran, 1);
    QVERIFY2(ran.errorLine().contains(says), qPrintable(ran.errorLine()));
    QCOMPARE(m_home->content(), before);
}

QTEST_GUILESS_MAIN(TestStart)
#include "tst_start.moc"
