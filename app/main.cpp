// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/libraryfile.h"
#include "app/mainwindow.h"
#include "app/notetaking.h"
#include "app/quitsignals.h"
#include "app/settings.h"
#include "app/startup.h"
#include "app/translations.h"
#include "app/verbs.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>

using namespace glaneur;

namespace {

constexpr int refused = 1;
constexpr int wrongUsage = 2;

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// A verb, help, the version, or a wrong usage: nothing that needs a display.
int runCommand(char *program, const QStringList &arguments)
{
    needNoDisplay();
    int argc = 1;
    char *argv[] = {program, nullptr};
    const QGuiApplication application(argc, argv);
    introduce(*qGuiApp);
    installTranslations(*qGuiApp, interfaceLanguage());

    const Result<CommandLine> line = parseCommandLine(arguments);
    if (!line) {
        printError(line.error());
        return wrongUsage;
    }
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return refused;
    if (line->help || line->version) {
        output.write((line->help ? helpText(line->verb)
                                 : QStringLiteral("Glaneur %1\n").arg(QCoreApplication::applicationVersion()))
                         .toUtf8());
        return output.flush() ? 0 : refused;
    }
    const Result<int> status = runVerb(*line, output);
    if (!status)
        printError(status.error());
    return status ? *status : refused;
}

int runNotes(int argc, char **argv, const CommandLine &line)
{
    expectDisplay();
    QApplication application(argc, argv);
    foundDisplay();
    const QuitSignals quitSignals;
    introduce(application);
    installTranslations(application, interfaceLanguage(Settings::load().language));
    const Result<std::unique_ptr<Store>> library = openLibrary(line.library, true);
    if (!library)
        return refuseWindow(library.error(), application);
    const Result<Report> report = reportForNotes(**library, line.report);
    if (!report)
        return refuseWindow(report.error(), application);
    return takeNotes(*report, **library);
}

int runWindow(int argc, char **argv, const CommandLine &line)
{
    expectDisplay();
    QApplication application(argc, argv);
    foundDisplay();
    const QuitSignals quitSignals;
    introduce(application);
    const Settings settings = Settings::load();
    installTranslations(application, interfaceLanguage(settings.language));

    const Result<WindowFiles> files = windowFiles(line);
    if (!files)
        return refuseWindow(files.error(), application);
    const Result<std::unique_ptr<Store>> library = openLibrary(files->library, false);
    if (!library)
        return refuseWindow(library.error(), application);
    ReportId sample;
    if (line.sample) {
        const Result<ReportId> added =
            addSample(**library, line.language.isEmpty() ? interfaceLanguage(settings.language) : line.language);
        if (!added)
            return refuseWindow(added.error(), application);
        sample = *added;
    }

    MainWindow window(**library, (*library)->path());
    window.show();
    if (!sample.isNull())
        window.openReport(sample);
    if (!files->report.isEmpty())
        window.importFile(files->report);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList arguments = argumentsOf(argc, argv);
    const Result<CommandLine> line = parseCommandLine(arguments);
    if (line && line->verb == Verb::Window && !line->help && !line->version)
        return runWindow(argc, argv, *line);
    if (line && line->verb == Verb::Note && line->words.isEmpty() && !line->help && !line->version)
        return runNotes(argc, argv, *line);
    return runCommand(argv[0], arguments);
}
