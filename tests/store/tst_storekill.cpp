// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"
#include "support/randomreport.h"
#include "support/results.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace glaneur;

namespace {

constexpr int editsOfOneRun = 400;

/// The reports that the editing process goes through, the same ones in both processes.
class States
{
public:
    explicit States(quint32 seed) : m_generator(seed) { m_reports.append(m_generator.report()); }

    const Report &at(int number)
    {
        while (m_reports.size() <= number)
            m_reports.append(m_generator.edited(m_reports.constLast()));
        return m_reports.at(number);
    }

private:
    ReportGenerator m_generator;
    QList<Report> m_reports;
};

/// What the killed process does: opens the library, makes the report what it was at \p from, then edits on, telling
/// each state's number once it is saved.
int editUntilKilled(const QString &path, quint32 seed, int from)
{
    const OpenedStore opened = Store::open(path);
    if (!opened.store) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error.text()));
        return 1;
    }
    States states(seed);
    const auto tell = [](int number) {
        std::printf("%d\n", number);
        std::fflush(stdout);
    };
    if (from < 0) {
        if (!opened.store->insert(states.at(0)))
            return 1;
        tell(0);
        from = 0;
    }
    for (int number = from + 1; number < from + editsOfOneRun; ++number) {
        if (!opened.store->save(states.at(number - 1), states.at(number)))
            return 1;
        tell(number);
    }
    return 0;
}

} // namespace

/// Kills a process that edits a library, again and again, and looks at what is left.
class TestStoreKill : public QObject
{
    Q_OBJECT

private slots:
    void whatWasToldAsSavedIsThere();
    void creationCanBeKilled();
    void severalCreateAtOnce();

private:
    static int lastNumber(const QByteArray &output, int otherwise)
    {
        const qsizetype end = output.lastIndexOf('\n');
        if (end < 0)
            return otherwise;
        return output.left(end).split('\n').constLast().toInt();
    }
};

void TestStoreKill::whatWasToldAsSavedIsThere()
{
    constexpr quint32 seed = 42;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.glaneur"));
    States states(seed);
    QRandomGenerator random(1);
    int reached = -1;
    int progress = 0;
    for (int round = 0; round < 40; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--edit"), path, QString::number(seed), QString::number(reached)});
        QVERIFY(process.waitForStarted());
        // Some rounds end right after a word that something is saved, others in the midst of anything.
        const int wanted = random.bounded(0, 12);
        QByteArray output;
        while (output.count('\n') < wanted && process.waitForReadyRead(30'000))
            output += process.readAllStandardOutput();
        if (round % 2 == 1)
            process.waitForFinished(random.bounded(1, 25));
        process.kill();
        QVERIFY(process.waitForFinished(30'000));
        output += process.readAllStandardOutput();
        QVERIFY2(process.exitStatus() == QProcess::CrashExit, process.readAllStandardError().constData());

        const int told = lastNumber(output, reached);
        const OpenedStore opened = Store::open(path);
        QVERIFY2(opened.store, qPrintable(opened.error.text()));
        const Result<Report> loaded = opened.store->load(states.at(0).id);
        if (told < 0 && !loaded.ok())
            continue;
        VERIFY_RESULT(loaded);
        // The transaction after the one last told may have been done, its word not.
        const bool asTold = *loaded == states.at(qMax(told, 0));
        QVERIFY2(asTold || *loaded == states.at(told + 1),
                 qPrintable(QStringLiteral("round %1, told %2").arg(round).arg(told)));
        progress += told > reached;
        reached = asTold ? qMax(told, 0) : told + 1;
        VERIFY_DONE(opened.store->search(QStringLiteral("a")));
    }
    QVERIFY2(progress > 15, qPrintable(QString::number(progress)));
}

void TestStoreKill::creationCanBeKilled()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 30; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("library.glaneur"));
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--edit"), path, QStringLiteral("1"), QStringLiteral("-1")});
        QVERIFY(process.waitForStarted());
        // From the moment at which something is on the disk.
        QElapsedTimer clock;
        clock.start();
        while (QDir(folder.path()).isEmpty() && clock.elapsed() < 30'000) { }
        process.waitForFinished(random.bounded(1, 60));
        process.kill();
        QVERIFY(process.waitForFinished(30'000));
        const OpenedStore opened = Store::open(path);
        QVERIFY2(opened.store, qPrintable(opened.error.text()));
        VERIFY_DONE(opened.store->overview());
    }
}

void TestStoreKill::severalCreateAtOnce()
{
    for (int round = 0; round < 8; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("library.glaneur"));
        QProcess processes[4];
        for (int i = 0; i < 4; ++i) {
            processes[i].start(QCoreApplication::applicationFilePath(),
                               {QStringLiteral("--insert"), path, QString::number(i)});
        }
        for (QProcess &process : processes) {
            QVERIFY(process.waitForFinished(60'000));
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        }
        const OpenedStore opened = Store::open(path);
        QCOMPARE(opened.outcome, OpenOutcome::Opened);
        for (quint32 seed = 0; seed < 4; ++seed) {
            const Report report = randomReport(seed);
            QVERIFY(*opened.store->load(report.id) == report);
        }
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("--edit"))
        return editUntilKilled(arguments.at(2), arguments.at(3).toUInt(), arguments.at(4).toInt());
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--insert")) {
        const OpenedStore opened = Store::open(arguments.at(2));
        const Result<void> done = opened.store ? opened.store->insert(randomReport(arguments.at(3).toUInt()))
                                               : Result<void>(opened.error);
        if (!done)
            std::fprintf(stderr, "%s\n", qPrintable(done.error().text()));
        return done ? 0 : 1;
    }
    TestStoreKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storekill.moc"
