// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/reportsession.h"
#include "items/rowsmodel.h"

namespace glaneur {

struct ActivityRow
{
    /// In the order in which they are listed.
    enum class Kind { Day, Focus, Takeaway, Moment, Note };

    QUuid id;
    Kind kind = Kind::Day;
    QString what;  ///< « Day », « Takeaway », translated
    QString words; ///< the day, the title, the takeaway's words
    QString place; ///< the focus of a takeaway, the state of a note
    Origin origin; ///< Field::None where the report does not show it

    friend bool operator==(const ActivityRow &, const ActivityRow &) = default;
};

/// What one person did in a report: the days and focuses where they were, then the takeaways, moments and notes that are
/// theirs.
class PersonActivityModel : public RowsModel<ActivityRow>
{
    Q_OBJECT

public:
    enum Column { WhatColumn, WordsColumn, PlaceColumn, ColumnCount };

    PersonActivityModel(ReportSession &session, const PersonId &person, QObject *parent = nullptr);

    PersonId person() const { return m_person; }
    int countOf(ActivityRow::Kind kind) const;
    /// « 2 days, 1 focus »: of each kind that there is.
    QString summary() const;

    /// OriginRole besides what is shown.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refresh();

    ReportSession &m_session;
    PersonId m_person;
};

} // namespace glaneur
