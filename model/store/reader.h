// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/library.h"
#include "store/database.h"

#include <QHash>

namespace glaneur {

/// Reads values from the store within a transaction, which fails where they can't be read.
class ReportReader
{
public:
    explicit ReportReader(Transaction &transaction) : m_transaction(transaction) {}

    /// With or without its pictures.
    Report report(const ReportId &id, bool pictures = true);
    /// In no order.
    QList<SeriesSummary> overview();
    QList<Series> allSeries();
    /// Those in the bin, or all others.
    QList<Person> allPeople(bool binned = false);
    QList<Resource> allResources(bool binned = false);

private:
    void readHead(Report &report, QString &event, QString &series);
    void readSeries(Series &series);
    void readEvent(Event &event);
    void readPeople(Report &report);
    void readResources(Report &report);
    void readFocuses(Report &report);
    void readTakeaways(Report &report);
    void readMoments(Report &report);
    void readPictures(Report &report);
    void readNotes(Report &report);
    void readSections(Report &report);
    QList<RichText> texts(const QString &table, const QString &owner, const QString &id);
    /// The entry of \p list that \p places has under \p key; null, and the transaction failed, where there is none.
    template <typename T, typename Key>
    T *entry(QList<T> &list, const QHash<Key, qsizetype> &places, const Key &key);
    template <typename Enum> Enum read(const QSqlQuery &row, int column);

    Transaction &m_transaction;
};

} // namespace glaneur
