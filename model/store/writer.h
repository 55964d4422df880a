// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/rows.h"

namespace glaneur {

/// Brings rows to the store within a transaction.
class RowWriter
{
public:
    explicit RowWriter(Transaction &transaction);

    /// Writes what differs in \p rows; a shared owner that the report did not have takes the place of what the library
    /// has under its id.
    void write(const QList<OwnerRows> &rows);
    /// Writes \p rows of a new report; shared owners that the library has already are left as they are.
    void insert(const QList<OwnerRows> &rows);
    void removeReport(const ReportId &id);
    /// Removes the event named \p id unless a report is on it.
    void removeUnusedEvent(const QString &id);
    void touchReport(const QString &id);
    /// Takes \p id, of \p table, out of the bin, where it lies there.
    void takeFromBin(TableId table, const QString &id);
    void removeSearchEntries(const QString &owner);

private:
    void upsert(const Row &row);
    void update(const Row &before, const Row &after);
    void remove(const Row &row);
    void clear(const OwnerRows &owner);
    void index(const Row &row);

    Transaction &m_transaction;
    QString m_now;
};

} // namespace glaneur
