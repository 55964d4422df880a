// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reportrowsmodel.h"

namespace glaneur {

struct MomentRow
{
    MomentId id;
    Moment moment;
    QString personName;
    QString plainText;

    friend bool operator==(const MomentRow &, const MomentRow &) = default;
};

/// What each person liked best, in the order of publication.
class MomentModel : public ReportRowsModel<MomentRow>
{
    Q_OBJECT

public:
    enum Column { PersonColumn, TextColumn, ColumnCount };

    explicit MomentModel(ReportSession &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The person as a QUuid, the text as CommonMark.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    MomentId add(const PersonId &person, const RichText &text = {}, int before = -1);
    /// The people of the report who have no moment yet.
    QList<Person> peopleWithout() const;

protected:
    QList<MomentRow> rowsOf(const Report &report) const override;
    void store(Report &report, const QList<MomentRow> &rows) const override;
    QString moveText() const override;
    QString removeText() const override;
};

} // namespace glaneur
