// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace glaneur::testing {

inline QByteArray markdown(const QString &title)
{
    return QStringLiteral("# %1\n\n## Contexte\n\nDes **mots** sur le cœur de l’été.\n").arg(title).toUtf8();
}

inline QStringList args(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// How a run of the program ended.
struct Ran
{
    int status = -1;
    QByteArray output;
    QByteArray error;

    QString text() const { return QString::fromUtf8(output); }
    QString line() const { return QString::fromUtf8(output).trimmed(); }
    QString errorLine() const { return QString::fromUtf8(error).chopped(error.isEmpty() ? 0 : 1); }
    QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(output).array(); }
};

/// The built program, run in a home of its own, with no display and in English unless told otherwise.
class ProgramHome
{
public:
    ProgramHome()
    {
        environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QPA_PLATFORMTHEME", "LANGUAGE",
                                 "LC_ALL", "LC_MESSAGES", "QT_LOGGING_RULES"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.insert(QLatin1String(name), path(QString::fromLatin1(name).toLower()));
        QDir().mkpath(path(QStringLiteral("home")));
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    QString library() const { return path(QStringLiteral("library.glaneur")); }

    /// Runs the program to its end.
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        begin(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        return end(process);
    }
    /// The same on library().
    Ran runHere(const QStringList &arguments) const
    {
        return run(QStringList{QStringLiteral("--library"), library()} + arguments);
    }
    void begin(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(GLANEUR_PROGRAM), arguments);
    }
    static Ran end(QProcess &process)
    {
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(), "did not end: " + process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// The id of a new report of that title in library().
    QString importReport(const QString &title) const
    {
        write(QStringLiteral("report.md"), markdown(title));
        return runHere({QStringLiteral("import"), path(QStringLiteral("report.md"))}).line();
    }
    /// The id of the French sample, put into library().
    QString importSample() const { return runHere(args("import --sample --language fr")).line(); }

    void write(const QString &name, const QByteArray &data) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(data), data.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Every file under the home, byte for byte.
    QMap<QString, QByteArray> content() const
    {
        QMap<QString, QByteArray> files;
        add(QString(), files);
        return files;
    }

    QTemporaryDir folder;
    QProcessEnvironment environment;

private:
    void add(const QString &under, QMap<QString, QByteArray> &files) const
    {
        const QDir directory(path(under));
        for (const QString &name : directory.entryList(QDir::Files | QDir::Hidden | QDir::System))
            files.insert(under + name, read(under + name));
        for (const QString &name : directory.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
            files.insert(under + name + QLatin1Char('/'), {});
            add(under + name + QLatin1Char('/'), files);
        }
    }
};

/// One sentence or two on one line, that says something.
inline bool isOneLine(const QByteArray &error)
{
    return error.endsWith('\n') && error.count('\n') == 1 && error.size() > 20 && error.size() < 2000
        && !QString::fromUtf8(error).contains(QChar::ReplacementCharacter) && !error.contains("%1");
}

#define VERIFY_REFUSED(call, wantedStatus) \
    do { \
        const Ran refusal = call; \
        QVERIFY2(isOneLine(refusal.error), refusal.error.constData()); \
        QCOMPARE(refusal.status, wantedStatus); \
        QCOMPARE(refusal.output, QByteArray()); \
    } while (false)

#define VERIFY_RAN(call) \
    do { \
        const Ran done = call; \
        QCOMPARE(done.error, QByteArray()); \
        QCOMPARE(done.status, 0); \
    } while (false)

} // namespace glaneur::testing
