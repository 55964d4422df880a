// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <functional>
#include <memory>

namespace glaneur {

/// A connection to a library file under a name of its own, with its prepared statements.
class Database
{
public:
    /// Connects to the SQLite file at \p path, creating it where there is none; see isOpen().
    explicit Database(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    bool isOpen() const { return m_connection.isOpen(); }
    QString path() const { return m_path; }

    /// Runs \p sql with \p values at its `?`. The statement is kept for the next time. On failure null, and
    /// lastError() says why.
    QSqlQuery *run(const QString &sql, const QVariantList &values = {});
    /// Runs \p sql once, unprepared: pragmas, definitions.
    bool execute(const QString &sql);
    /// The first value of the first row of \p sql; invalid on failure or where there is none.
    QVariant value(const QString &sql);

    /// What last went wrong, for the user.
    Error lastError() const { return m_error; }
    bool lastErrorIsBusy() const { return m_busy; }

private:
    void noteError(const QSqlError &error);

    QString m_path;
    QString m_name;
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    Error m_error;
    bool m_busy = false;
};

/// A transaction that rolls back unless committed. After a failure nothing more is run, and commit() gives the error.
class Transaction
{
public:
    enum class Kind { Read, Write };

    Transaction(Database &database, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// How many rows \p sql changed; -1 after a failure.
    int run(const QString &sql, const QVariantList &values = {});
    /// Calls \p row for each row of \p sql.
    void each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    /// Whether \p sql gives a row.
    bool exists(const QString &sql, const QVariantList &values);

    void fail(const Error &error);
    bool failed() const { return m_failed; }
    QString path() const { return m_database.path(); }

    Result<void> commit();

private:
    Database &m_database;
    Error m_error;
    bool m_open = false;
    bool m_failed = false;
};

/// \p text as it may be bound: never null, and without halves of characters, which SQLite would mend by eating their
/// neighbours.
QVariant boundText(const QString &text);

} // namespace glaneur
