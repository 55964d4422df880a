// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "app/samplereader.h"

#include <QCoreApplication>
#include <QFile>

namespace glaneur {

namespace {

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Error{QCoreApplication::translate("glaneur::Sample", "The sample report lacks its file %1.").arg(name),
                 QCoreApplication::translate("glaneur::Sample", "Install Glaneur again.")};
}

} // namespace

Result<Report> loadSampleReport(const QString &language)
{
    const bool english = language == QLatin1String("en") || language.startsWith(QLatin1String("en-"))
                         || language.startsWith(QLatin1String("en_"));
    const Result<QByteArray> json = resource(english ? QStringLiteral("report.en.json")
                                                     : QStringLiteral("report.fr.json"));
    return json ? readSampleReport(*json, resource) : Result<Report>(json.error());
}

} // namespace glaneur
