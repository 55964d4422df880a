// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/librarychange.h"
#include "store/database.h"

namespace glaneur {

/// What was deleted and can be restored, within a transaction.
class Bin
{
public:
    explicit Bin(Transaction &transaction);

    QList<BinEntry> entries();
    bool contains(BinEntry::Kind kind, const QUuid &id);
    QList<Use> usesBefore(const QUuid &id);

    void put(BinEntry::Kind kind, const QUuid &id);
    /// Remembers where that which was put there was used.
    void rememberUses(const QUuid &id, const QList<Use> &uses);
    /// With the people and resources that it names.
    void restoreReport(const ReportId &id);

    /// Deletes it for good, out of the reports in the bin too. Does nothing where it is not in the bin.
    void purge(BinEntry::Kind kind, const QUuid &id);
    /// The same for what was never seen; where anything names it, it goes to the bin instead.
    void forget(BinEntry::Kind kind, const QUuid &id);

private:
    void erase(BinEntry::Kind kind, const QString &id);
    void removeFromList(const QString &table, const QString &owner, const QString &column, const QString &id);

    Transaction &m_transaction;
    QString m_now;
};

} // namespace glaneur
