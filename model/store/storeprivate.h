// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/migrations.h"
#include "store/store.h"

#include <memory>

namespace glaneur {

struct Store::Private
{
    QString path;
    std::unique_ptr<Database> database;
    qlonglong outsideVersion = -1; ///< of the file, when changedElsewhere() was asked last; -1: not yet

    /// Opens as Store::open() does, with \p steps for the schema's; tests pass other ones.
    static OpenedStore open(const QString &path, const QList<Migration> &steps);
};

/// The same as Store::open(), with another list of migrations: for tests.
OpenedStore openWithMigrations(const QString &path, const QList<Migration> &steps);

/// Brings the stored \p before to \p after.
void writeReport(Transaction &transaction, const Report &before, const Report &after);

/// \p value, if all of \p transaction went well.
template <typename T> Result<T> answer(Transaction &transaction, T value)
{
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return value;
}

} // namespace glaneur
