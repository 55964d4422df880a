// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messages.h"
#include "store/probe.h"
#include "store/storeprivate.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace glaneur {

namespace {

OpenedStore refused(OpenOutcome outcome, const Error &error)
{
    OpenedStore opened;
    opened.outcome = outcome;
    opened.error = error;
    return opened;
}

int versionOf(Database &database) { return database.value(QStringLiteral("PRAGMA user_version")).toInt(); }

bool isEmpty(Database &database)
{
    return database.value(QStringLiteral("SELECT COUNT(*) FROM sqlite_master")).toInt() == 0;
}

bool run(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (!database.execute(statement))
            return false;
    }
    return true;
}

/// Brings \p database by \p step to its version, or leaves it as it was.
Result<void> migrate(Database &database, const Migration &step)
{
    Transaction transaction(database, Transaction::Kind::Write);
    if (transaction.failed())
        return transaction.commit();
    // Another window may have been faster.
    if (versionOf(database) >= step.version)
        return transaction.commit();
    const QStringList numbers{QStringLiteral("PRAGMA application_id = %1").arg(libraryApplicationId),
                              QStringLiteral("PRAGMA user_version = %1").arg(step.version)};
    if (!run(database, step.statements) || !run(database, numbers))
        transaction.fail(database.lastError());
    if (transaction.exists(QStringLiteral("PRAGMA foreign_key_check"), {}))
        transaction.fail(messages::damaged(database.path()));
    return transaction.commit();
}

Result<void> migrateAll(Database &database, const QList<Migration> &steps)
{
    // Rebuilding a table needs its references to be silent meanwhile; migrate() checks them at the end of each step.
    if (!database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")))
        return database.lastError();
    for (const Migration &step : steps) {
        if (versionOf(database) >= step.version)
            continue;
        if (const Result<void> done = migrate(database, step); !done)
            return done;
    }
    return {};
}

QString backupName(const QString &path, int version)
{
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + QLatin1Char('/') + info.completeBaseName()
                         + QStringLiteral(".version-%1.").arg(version)
                         + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString ending = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    QString name = stem + ending;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stem + QLatin1Char('-') + QString::number(i) + ending;
    return name;
}

/// Copies the library, with what its write-ahead log holds, to \p backup, and sees it on the disk.
Result<void> backUp(Database &database, const QString &backup)
{
    QString reason;
    if (database.run(QStringLiteral("VACUUM INTO ?"), {backup})) {
        QFile file(backup);
        if (file.open(QIODevice::ReadWrite)) {
#ifdef Q_OS_UNIX
            if (::fsync(file.handle()) == 0)
                return {};
            reason = qt_error_string();
#else
            return {};
#endif
        } else {
            reason = file.errorString();
        }
    } else {
        reason = database.lastError().sentence;
    }
    QFile::remove(backup);
    return messages::backupFailed(backup, reason);
}

} // namespace

OpenedStore Store::Private::open(const QString &path, const QList<Migration> &steps)
{
    const int newest = steps.constLast().version;
    const Probe found = probe(path, newest);
    if (found.refusal)
        return refused(*found.refusal, found.error);

    auto content = std::make_unique<Private>();
    // A link is opened where it leads to, so that the files beside the library are beside the library.
    const QFileInfo info(path);
    content->path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    content->database = std::make_unique<Database>(content->path);
    Database &database = *content->database;
    if (!database.isOpen())
        return refused(OpenOutcome::Failed, database.lastError());

    // The first look at the file also finishes or undoes what a killed program left. Emptiness comes before the
    // version: the other way round, another window that creates the library between the two makes it look foreign.
    const bool empty = isEmpty(database);
    const QVariant stored = database.value(QStringLiteral("PRAGMA user_version"));
    if (!stored.isValid())
        return refused(OpenOutcome::Failed, database.lastError());
    const int version = stored.toInt();
    if (version > newest)
        return refused(OpenOutcome::Newer, messages::newer(path));
    const bool created = version == 0 && empty;
    if (version == 0 && !created)
        return refused(OpenOutcome::NotALibrary, messages::notALibrary(path));

    OpenedStore opened;
    opened.outcome = created ? OpenOutcome::Created : OpenOutcome::Opened;
    if (!created && version < newest) {
        opened.outcome = OpenOutcome::Upgraded;
        opened.backupPath = backupName(content->path, version);
        if (const Result<void> done = backUp(database, opened.backupPath); !done)
            return refused(OpenOutcome::Failed, done.error());
    }
    if (version < newest) {
        if (!database.execute(QStringLiteral("PRAGMA synchronous = FULL")))
            return refused(OpenOutcome::Failed, database.lastError());
        if (const Result<void> done = migrateAll(database, steps); !done) {
            return refused(OpenOutcome::Failed,
                           created ? done.error() : messages::upgradeFailed(path, done.error()));
        }
    }

    // The write-ahead log is only turned on once the file says what it is: see probe().
    // Where the disk knows no such log (a share), or another window is just turning it on, the journal is as safe.
    const QVariant mode = database.value(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode.isValid() && !database.lastErrorIsBusy())
        return refused(OpenOutcome::Failed, database.lastError());
    if (!run(database, {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA foreign_keys = ON")})
        || !database.value(QStringLiteral("SELECT COUNT(*) FROM reports")).isValid()
        || !database.value(QStringLiteral("SELECT COUNT(*) FROM search_words WHERE rowid = 0")).isValid())
        return refused(OpenOutcome::Failed, database.lastError());
    opened.store.reset(new Store(std::move(content)));
    return opened;
}

} // namespace glaneur
