// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "store/database.h"

namespace glaneur {

/// Finds the section of a report in which something stands.
class Places
{
public:
    explicit Places(Transaction &transaction) : m_transaction(transaction) {}

    /// \p item: the id of what \p field names, empty where it needs none.
    Origin origin(const ReportId &report, Origin::Field field, const QString &item, int index = -1);

private:
    QString first(const QString &sql, const QVariantList &values);
    SectionId ofKind(const ReportId &report, SectionKind kind);
    SectionId ofFocus(const ReportId &report, const QString &focus);

    Transaction &m_transaction;
};

} // namespace glaneur
