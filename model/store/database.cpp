// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/messages.h"

#include <QSqlError>
#include <QUuid>

namespace glaneur {

namespace {

// SQLite's own codes; the higher bits tell kinds of each apart.
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, NotADatabase = 26 };

} // namespace

Database::Database(const QString &path)
    : m_path(path), m_name(QStringLiteral("glaneur-store-") + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_connection.setDatabaseName(path);
    // Another window's transaction is a matter of milliseconds: waiting for it is better than refusing.
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000"));
    if (!m_connection.open())
        noteError(m_connection.lastError());
}

Database::~Database()
{
    m_statements.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery *Database::run(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &statement = m_statements[sql];
    if (!statement) {
        auto prepared = std::make_shared<QSqlQuery>(m_connection);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql)) {
            noteError(prepared->lastError());
            return nullptr;
        }
        statement = prepared;
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        statement->bindValue(int(i), values.at(i));
    if (!statement->exec()) {
        noteError(statement->lastError());
        statement->finish();
        return nullptr;
    }
    return statement.get();
}

bool Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (query.exec(sql))
        return true;
    noteError(query.lastError());
    return false;
}

QVariant Database::value(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql)) {
        noteError(query.lastError());
        return {};
    }
    return query.next() ? query.value(0) : QVariant();
}

void Database::noteError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    m_busy = code == Busy || code == Locked;
    switch (code) {
    case Busy:
    case Locked:
        m_error = messages::busy(m_path);
        break;
    case ReadOnly:
        m_error = messages::readOnly(m_path);
        break;
    case IoError:
        m_error = messages::inputOutput(m_path);
        break;
    case Full:
        m_error = messages::diskFull(m_path);
        break;
    case Corrupt:
    case NotADatabase:
        m_error = messages::damaged(m_path);
        break;
    default:
        m_error = messages::unexpected(m_path, error.databaseText().isEmpty() ? error.text() : error.databaseText());
    }
}

// PostgreSQL takes no kind of lock with BEGIN; all else that runs in a transaction is common to both.
Transaction::Transaction(Database &database, Kind kind) : m_database(database)
{
    m_open = database.execute(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!m_open)
        fail(database.lastError());
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.execute(QStringLiteral("ROLLBACK"));
}

int Transaction::run(const QString &sql, const QVariantList &values)
{
    if (m_failed)
        return -1;
    QSqlQuery *query = m_database.run(sql, values);
    if (!query) {
        fail(m_database.lastError());
        return -1;
    }
    const int changed = query->numRowsAffected();
    query->finish();
    return changed;
}

void Transaction::each(const QString &sql, const QVariantList &values,
                       const std::function<void(const QSqlQuery &)> &row)
{
    if (m_failed)
        return;
    QSqlQuery *query = m_database.run(sql, values);
    if (!query) {
        fail(m_database.lastError());
        return;
    }
    while (query->next())
        row(*query);
    // Reading ends as well where a page of the file is damaged.
    if (query->lastError().isValid())
        fail(messages::damaged(m_database.path()));
    query->finish();
}

bool Transaction::exists(const QString &sql, const QVariantList &values)
{
    bool found = false;
    each(sql, values, [&](const QSqlQuery &) { found = true; });
    return found;
}

void Transaction::fail(const Error &error)
{
    if (!m_failed)
        m_error = error;
    m_failed = true;
}

Result<void> Transaction::commit()
{
    if (!m_failed) {
        if (m_database.execute(QStringLiteral("COMMIT"))) {
            m_open = false;
            return {};
        }
        fail(m_database.lastError());
    }
    return m_error;
}

QVariant boundText(const QString &text)
{
    if (text.isNull())
        return QStringLiteral("");
    if (text.isValidUtf16())
        return text;
    QString mended = text;
    for (qsizetype i = 0; i < mended.size(); ++i) {
        if (mended.at(i).isHighSurrogate() && i + 1 < mended.size() && mended.at(i + 1).isLowSurrogate())
            ++i;
        else if (mended.at(i).isSurrogate())
            mended[i] = QChar::ReplacementCharacter;
    }
    return mended;
}

} // namespace glaneur
