// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "windowtest.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <cstdio>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

/// The field of the open report's title, made ready to be typed into.
QLineEdit *titleField(const MainWindow &window)
{
    window.findChild<QAction *>(QStringLiteral("reportPage"))->trigger();
    const auto *editors = window.findChild<QStackedWidget *>(QStringLiteral("editorStack"));
    auto *field = editors->currentWidget()->findChild<QLineEdit *>(QStringLiteral("title"));
    if (field) {
        field->setFocus();
        field->end(false);
    }
    return field;
}

bool saysSaved(const MainWindow &window)
{
    const auto *state = window.findChild<QLabel *>(QStringLiteral("saveState"));
    return state && state->text() == QLatin1String("Saved");
}

/// Lets the program do what is due, until \p done.
template <typename Done> void waitFor(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

/// The program in a process that is to be killed: opens the report \p id, types one letter after the other into its
/// title, \p pause milliseconds apart, and tells what stands in the field each time the window says that it is saved.
int typeUntilKilled(const QString &path, const QString &id, int pause)
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QFileInfo(path).absolutePath());
    const OpenedStore opened = Store::open(path);
    if (!opened.store)
        return 1;
    MainWindow window(*opened.store, path);
    window.show();
    window.openReport(ReportId::fromString(id));
    QLineEdit *title = titleField(window);
    if (!title)
        return 2;
    QString told;
    const auto tell = [&] {
        if (!saysSaved(window) || title->text() == told)
            return;
        told = title->text();
        std::printf("%s\n", told.toUtf8().constData());
        std::fflush(stdout);
    };
    for (int i = 0;; ++i) {
        QTest::keyClick(title, Qt::Key(Qt::Key_A + i % 26));
        tell();
        QElapsedTimer clock;
        clock.start();
        waitFor([&] {
            tell();
            return clock.hasExpired(pause);
        });
    }
}

} // namespace

/// What the window says to be saved is on disk, whatever happens to the program.
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingThatWasSaved_data();
    void losesNothingThatWasSaved();
    void whatIsTypedIsNotSaidToBeSaved();
    void typingWithoutAPauseIsSavedAsWell();
};

void TestKilled::losesNothingThatWasSaved_data()
{
    QTest::addColumn<int>("pause"); // between two letters, in milliseconds
    QTest::addColumn<int>("rounds");
    QTest::newRow("a slow writer") << 450 << 4;
    QTest::newRow("a quick writer") << 120 << 2;
    QTest::newRow("a key held down") << 8 << 2;
}

void TestKilled::losesNothingThatWasSaved()
{
    QFETCH(int, pause);
    QFETCH(int, rounds);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.glaneur"));
    Report report = loadSampleReport(QStringLiteral("fr")).value();
    report.title = QStringLiteral("T");
    {
        const OpenedStore opened = Store::open(path);
        QVERIFY(opened.store && opened.store->insert(report));
    }
    QRandomGenerator random(quint32(pause) + 1);
    QString before = report.title;
    int told = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--type"), path, report.id.toString(), QString::number(pause)});
        QByteArray output;
        // Until something was said to be saved, then for as long as it comes.
        QElapsedTimer clock;
        clock.start();
        process.waitForStarted();
        while (output.count('\n') < 2 && process.state() != QProcess::NotRunning && clock.elapsed() < 60'000) {
            process.waitForReadyRead(100);
            output += process.readAllStandardOutput();
        }
        QVERIFY2(!process.waitForFinished(random.bounded(0, 900)), process.readAllStandardError().constData());
        process.kill();
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        output += process.readAllStandardOutput();
        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
        const QString saved = QString::fromUtf8(lines.last());
        QVERIFY2(saved.startsWith(before), qPrintable(saved));
        told += int(lines.size());

        const OpenedStore opened = Store::open(path);
        QVERIFY2(opened.store, qPrintable(opened.error.text()));
        const Result<Report> loaded = opened.store->load(report.id);
        QVERIFY(loaded);
        QVERIFY2(loaded->title.startsWith(saved),
                 qPrintable(QStringLiteral("said to be saved: %1; on disk: %2").arg(saved, loaded->title)));
        before = loaded->title;
        // Nothing else has changed.
        Report expected = report;
        expected.title = loaded->title;
        QVERIFY(*loaded == expected);
    }
    QVERIFY(before.size() > 8 && told >= 2 * rounds);
}

void TestKilled::whatIsTypedIsNotSaidToBeSaved()
{
    const Desk desk;
    QVERIFY(desk.store->insert(loadSampleReport(QStringLiteral("fr")).value()));
    desk.window->openReport(loadSampleReport(QStringLiteral("fr"))->id);
    QVERIFY(saysSaved(*desk.window));
    QLineEdit *title = titleField(*desk.window);
    QVERIFY(title);
    QVERIFY(saysSaved(*desk.window));
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(title, Qt::Key_X);
        QCOMPARE(saysSaved(*desk.window), desk.stored().title == title->text());
    }
    QVERIFY(!saysSaved(*desk.window));
    QTRY_VERIFY(saysSaved(*desk.window));
    QCOMPARE(desk.stored().title, title->text());
    // Taken back before it was saved, nothing is left to save.
    QTest::keyClick(title, Qt::Key_Y);
    QTest::keyClick(title, Qt::Key_Backspace);
    QVERIFY(!saysSaved(*desk.window));
    QTRY_VERIFY(saysSaved(*desk.window));
}

void TestKilled::typingWithoutAPauseIsSavedAsWell()
{
    const Desk desk;
    QVERIFY(desk.store->insert(loadSampleReport(QStringLiteral("fr")).value()));
    desk.window->openReport(loadSampleReport(QStringLiteral("fr"))->id);
    QLineEdit *title = titleField(*desk.window);
    QVERIFY(title);
    const QString before = desk.stored().title;
    QElapsedTimer clock;
    clock.start();
    while (desk.stored().title == before && clock.elapsed() < 20'000)
        QTest::keyClick(title, Qt::Key_Z, Qt::NoModifier, 30);
    QVERIFY2(desk.stored().title != before, qPrintable(title->text()));
    // All of it is one step.
    QTRY_COMPARE(desk.stored().title, title->text());
    desk.action("undo")->trigger();
    QTRY_COMPARE(desk.stored().title, before);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("--type"))
        return typeUntilKilled(arguments.at(2), arguments.at(3), arguments.at(4).toInt());
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
