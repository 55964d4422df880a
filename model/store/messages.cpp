// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace glaneur::messages {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Store)
};

QString fileName(const QString &path) { return QFileInfo(path).fileName(); }

QString folderName(const QString &path) { return QDir::toNativeSeparators(QFileInfo(path).absolutePath()); }

} // namespace

Error newer(const QString &path)
{
    return {Texts::tr("The library %1 was made by a newer version of Glaneur.").arg(fileName(path)),
            Texts::tr("Update Glaneur to open it; the file was left as it is.")};
}

Error notALibrary(const QString &path)
{
    return {Texts::tr("The file %1 is no Glaneur library.").arg(fileName(path)), Texts::tr("Choose another file.")};
}

Error isFolder(const QString &path)
{
    return {Texts::tr("%1 is a folder, not a Glaneur library.").arg(QDir::toNativeSeparators(path)),
            Texts::tr("Choose a file in it.")};
}

Error readOnly(const QString &path)
{
    return {Texts::tr("The library %1 can't be written.").arg(fileName(path)),
            Texts::tr("Allow writing to it, or open a copy of it.")};
}

Error folderReadOnly(const QString &path)
{
    return {Texts::tr("The library %1 needs a folder that can be written, and %2 can't.")
                .arg(fileName(path), folderName(path)),
            Texts::tr("Allow writing to the folder, or choose another one.")};
}

Error folderMissing(const QString &path)
{
    return {Texts::tr("There is no folder %1.").arg(folderName(path)),
            Texts::tr("Create it, or choose another one.")};
}

Error unreadable(const QString &path)
{
    return {Texts::tr("The library %1 can't be read.").arg(fileName(path)), Texts::tr("Allow reading it.")};
}

Error noPath()
{
    return {Texts::tr("No library file is named."), Texts::tr("Choose a file.")};
}

Error damaged(const QString &path)
{
    return {Texts::tr("The library %1 is damaged.").arg(fileName(path)),
            Texts::tr("Open a copy or a backup of it.")};
}

Error busy(const QString &path)
{
    return {Texts::tr("Another window of Glaneur is writing to the library %1.").arg(fileName(path)),
            Texts::tr("Wait a moment, then try again.")};
}

Error diskFull(const QString &path)
{
    return {Texts::tr("The disk that holds the library %1 is full.").arg(fileName(path)),
            Texts::tr("Make room on it, then try again.")};
}

Error inputOutput(const QString &path)
{
    return {Texts::tr("The disk that holds the library %1 can't be read or written.").arg(fileName(path)),
            Texts::tr("See that it is connected, then try again.")};
}

Error backupFailed(const QString &backup, const QString &reason)
{
    return {Texts::tr("The backup %1, to be made before the library is brought up to date, could not be written: %2")
                .arg(fileName(backup), reason),
            Texts::tr("Make room beside the library, then open it again; it was left as it is.")};
}

Error upgradeFailed(const QString &path, const Error &cause)
{
    return {Texts::tr("The library %1 could not be brought up to date: %2").arg(fileName(path), cause.sentence),
            Texts::tr("Open it with the version of Glaneur that made it; nothing in it has changed.")};
}

Error unexpected(const QString &path, const QString &detail)
{
    return {Texts::tr("The library %1 answered with an error: %2.").arg(fileName(path), detail),
            Texts::tr("Try again, or open the library anew.")};
}

Error reportMissing()
{
    return {Texts::tr("This report is not in the library."), Texts::tr("Choose another one.")};
}

Error reportExists(const QString &title)
{
    return {Texts::tr("The report “%1” is in the library already.").arg(title), Texts::tr("Open it there.")};
}

Error reportInBin(const QString &title)
{
    return {Texts::tr("The report “%1” is in the bin.").arg(title), Texts::tr("Restore it from there first.")};
}

Error resourceUsed(const QString &title)
{
    return {Texts::tr("The resource “%1” is used in a report by now.").arg(title),
            Texts::tr("Look where it is used, then try again.")};
}

Error personUsed(const QString &name)
{
    return {Texts::tr("%1 is named in a report by now.").arg(name),
            Texts::tr("Look where the person is named, then try again.")};
}

Error notInBin()
{
    return {Texts::tr("This is in the bin no more."), Texts::tr("Look for it in the library.")};
}

Error invalidReport(const QString &title)
{
    return {Texts::tr("The report “%1” can't be stored: a part of it has no id, or one that another part has.")
                .arg(title),
            Texts::tr("Undo the last change.")};
}

} // namespace glaneur::messages
