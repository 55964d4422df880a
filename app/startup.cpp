// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "app/libraryfile.h"
#include "app/translations.h"
#include "views/icons.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QTranslator>
#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace glaneur {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Startup)
};

/// Someone who set rules for Qt's messages wants to see them.
bool messagesAreWanted()
{
    return qEnvironmentVariableIsSet("QT_LOGGING_RULES") || qEnvironmentVariableIsSet("QT_DEBUG_PLUGINS");
}

void onlyFatalMessages(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

const char noDisplay[] = QT_TRANSLATE_NOOP("glaneur::Startup", "Glaneur finds no display to open its window on.");
const char whereDisplaysAre[] = QT_TRANSLATE_NOOP("glaneur::Startup",
                                                  "Start it from a desktop session, or use its commands, which need "
                                                  "none: “glaneur --help” lists them.");

void endWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    // There is no application to translate yet, and Qt is about to abort.
    QTranslator translator;
    (void)translator.load(QStringLiteral("glaneur_") + interfaceLanguage(), QStringLiteral(":/i18n"));
    const auto translated = [&](const char *text) {
        const QString result = translator.translate("glaneur::Startup", text);
        return result.isEmpty() ? QString::fromUtf8(text) : result;
    };
    printError({translated(noDisplay), translated(whereDisplaysAre)});
    std::_Exit(1);
}

bool startedFromTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

} // namespace

void introduce(QGuiApplication &application)
{
    QCoreApplication::setApplicationName(QStringLiteral("glaneur"));
    QCoreApplication::setOrganizationName(QStringLiteral("glaneur"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GLANEUR_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Glaneur"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.glaneur.Glaneur"));
    if (qobject_cast<QApplication *>(&application))
        QGuiApplication::setWindowIcon(icon(QStringLiteral("org.glaneur.Glaneur")));
}

void printError(const Error &error)
{
    const QByteArray line = error.text().simplified().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

void needNoDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A desktop's theme may want its display at once.
    qunsetenv("QT_QPA_PLATFORMTHEME");
    if (!messagesAreWanted())
        qInstallMessageHandler(onlyFatalMessages);
}

void expectDisplay()
{
    if (!messagesAreWanted())
        qInstallMessageHandler(endWithoutDisplay);
}

void foundDisplay() { qInstallMessageHandler(nullptr); }

Result<WindowFiles> windowFiles(const CommandLine &line)
{
    WindowFiles files{line.library, {}};
    if (line.file.isEmpty())
        return files;
    const QString shown = QDir::toNativeSeparators(line.file);
    if (isReportFileName(line.file)) {
        files.report = line.file;
        return files;
    }
    if (!line.library.isEmpty()) {
        return Error{Texts::tr("The window can open one library, not both %1 and %2.").arg(line.library, shown),
                     Texts::tr("Name one of them.")};
    }
    // A word with a slip in it must not become a new library.
    const QFileInfo info(line.file);
    if (!info.exists() && info.suffix().compare(QLatin1String("glaneur"), Qt::CaseInsensitive) != 0
        && QFileInfo(info.absolutePath()).isDir()) {
        return Error{Texts::tr("There is no file and no command “%1”.").arg(shown),
                     Texts::tr("A new library's name ends in .glaneur; “glaneur --help” lists the commands.")};
    }
    files.library = line.file;
    return files;
}

int refuseWindow(const Error &error, QApplication &application)
{
    printError(error);
    const QString platform = application.platformName();
    if (!startedFromTerminal() && platform != QLatin1String("offscreen") && platform != QLatin1String("minimal")) {
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Glaneur"), error.sentence, QMessageBox::Close);
        box.setInformativeText(error.action);
        box.exec();
    }
    return 1;
}

} // namespace glaneur
