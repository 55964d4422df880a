// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraryfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace glaneur {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::LibraryFile)
};

} // namespace

QString ownLibraryPath()
{
    // Not AppDataLocation: organisation and program have the same name, and one folder of that name is enough.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/glaneur/library.glaneur");
}

Result<std::unique_ptr<Store>> openLibrary(const QString &path, bool mustExist)
{
    const QString file = path.isEmpty() ? ownLibraryPath() : path;
    if (path.isEmpty()) {
        const QString folder = QFileInfo(file).absolutePath();
        if (!QDir().mkpath(folder)) {
            return Error{Texts::tr("The folder %1, for your library, can't be created.")
                             .arg(QDir::toNativeSeparators(folder)),
                         Texts::tr("Allow writing there, or name a library with --library.")};
        }
    } else if (mustExist && !QFileInfo::exists(file) && QFileInfo(QFileInfo(file).absolutePath()).isDir()) {
        return Error{Texts::tr("There is no library %1.").arg(QDir::toNativeSeparators(file)),
                     Texts::tr("See that its name is right; “glaneur import” creates a library.")};
    }
    OpenedStore opened = Store::open(file);
    if (!opened.store)
        return opened.error;
    return std::move(opened.store);
}

bool isReportFileName(const QString &path)
{
    static const QStringList endings{QStringLiteral("txt"), QStringLiteral("text"), QStringLiteral("md"),
                                     QStringLiteral("markdown"), QStringLiteral("html"), QStringLiteral("htm"),
                                     QStringLiteral("xhtml")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace glaneur
