// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/probe.h"

#include "store/messages.h"
#include "store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace glaneur {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header and #the_write_ahead_log
constexpr qsizetype headerSize = 100;
constexpr qsizetype walHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;

quint32 bigEndian32(const QByteArray &bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

quint32 pageSize(const QByteArray &header)
{
    const quint16 size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

/// The database's first bytes as of the last transaction in the write-ahead log beside it; \p header where there is
/// none. A program that was killed leaves what it wrote there.
QByteArray currentHeader(const QString &path, const QByteArray &header)
{
    QFile wal(path + QLatin1String("-wal"));
    if (!wal.open(QIODevice::ReadOnly))
        return header;
    const QByteArray walHeader = wal.read(walHeaderSize);
    if (walHeader.size() < walHeaderSize || (bigEndian32(walHeader, 0) & ~1u) != 0x377f0682)
        return header;
    const qint64 page = bigEndian32(walHeader, 8);
    QByteArray committed = header;
    QByteArray pending;
    qint64 at = walHeaderSize;
    while (page > 0 && at + frameHeaderSize + page <= wal.size()) {
        wal.seek(at);
        const QByteArray frame = wal.read(frameHeaderSize + headerSize);
        const bool sameSalt = frame.size() == frameHeaderSize + headerSize && frame.mid(8, 8) == walHeader.mid(16, 8);
        if (!sameSalt)
            break;
        if (bigEndian32(frame, 0) == 1)
            pending = frame.mid(frameHeaderSize);
        if (bigEndian32(frame, 4) != 0 && !pending.isEmpty())
            committed = pending;
        at += frameHeaderSize + page;
    }
    return committed;
}

// Permission bits count for everybody, the administrator too: who took them away meant it. (Qt's bits of the « user »
// are what the present one may do: an administrator, everything.)
bool isWritable(const QFileInfo &info)
{
    return info.isWritable()
           && (info.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
}

bool isReadable(const QFileInfo &info)
{
    return info.isReadable()
           && (info.permissions() & (QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
}

Probe refused(OpenOutcome outcome, const Error &error) { return {false, outcome, error}; }

Probe probeContent(const QString &path, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(OpenOutcome::Failed, messages::unreadable(path));
    const QByteArray stored = file.read(headerSize);
    // An empty file is what some programs make of "a new file here".
    if (stored.isEmpty() && file.size() == 0)
        return {true, std::nullopt, {}};
    if (!stored.startsWith(QByteArray("SQLite format 3\0", 16)))
        return refused(OpenOutcome::NotALibrary, messages::notALibrary(path));
    if (stored.size() < headerSize)
        return refused(OpenOutcome::Failed, messages::damaged(path));
    const QByteArray header = currentHeader(path, stored);
    if (bigEndian32(header, 68) != libraryApplicationId)
        return refused(OpenOutcome::NotALibrary, messages::notALibrary(path));
    if (int(bigEndian32(header, 60)) > version)
        return refused(OpenOutcome::Newer, messages::newer(path));
    const bool hasLog = QFileInfo(path + QLatin1String("-wal")).size() > 0
                        || QFileInfo(path + QLatin1String("-journal")).size() > 0;
    const bool sizeIsKnown = bigEndian32(stored, 24) == bigEndian32(stored, 92);
    if (!hasLog && sizeIsKnown && qint64(bigEndian32(stored, 28)) * pageSize(stored) > file.size())
        return refused(OpenOutcome::Failed, messages::damaged(path));
    return {};
}

} // namespace

Probe probe(const QString &path, int version)
{
    if (path.isEmpty())
        return refused(OpenOutcome::Failed, messages::noPath());
    const QFileInfo info(path);
    if (info.isDir())
        return refused(OpenOutcome::NotALibrary, messages::isFolder(path));
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return refused(OpenOutcome::FolderMissing, messages::folderMissing(path));
    if (info.exists() && !info.isFile())
        return refused(OpenOutcome::NotALibrary, messages::notALibrary(path));
    if (info.exists() && !isReadable(info))
        return refused(OpenOutcome::Failed, messages::unreadable(path));
    if (info.exists()) {
        const Probe content = probeContent(path, version);
        if (content.refusal)
            return content;
        if (!isWritable(info))
            return refused(OpenOutcome::ReadOnly, messages::readOnly(path));
        if (!isWritable(folder))
            return refused(OpenOutcome::ReadOnly, messages::folderReadOnly(path));
        return content;
    }
    if (!isWritable(folder))
        return refused(OpenOutcome::ReadOnly, messages::folderReadOnly(path));
    return {true, std::nullopt, {}};
}

} // namespace glaneur
