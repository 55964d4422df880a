// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace glaneur {

namespace {

bool isSpoken(const QString &language)
{
    return language == QLatin1String("fr") || language == QLatin1String("en");
}

QString languageOf(const QString &name)
{
    const qsizetype end = name.indexOf(QLatin1Char('-'));
    return (end < 0 ? name : name.left(end)).section(QLatin1Char('_'), 0, 0).toLower();
}

void install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString interfaceLanguage(const QString &chosen)
{
    if (isSpoken(chosen))
        return chosen;
    const QStringList names = QLocale::system().uiLanguages();
    for (const QString &name : names) {
        if (isSpoken(languageOf(name)))
            return languageOf(name);
    }
    return QStringLiteral("en");
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    install(application, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("glaneur_") + language, QStringLiteral(":/i18n"));
    if (languageOf(QLocale::system().name()) != language)
        QLocale::setDefault(QLocale(language));
}

} // namespace glaneur
