// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reportrowsmodel.h"

namespace glaneur {

struct PersonRow
{
    PersonId id;
    Person person;

    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

/// The people whom the report names.
class PersonModel : public ReportRowsModel<PersonRow>
{
    Q_OBJECT

public:
    enum Column { FirstNameColumn, FamilyNameColumn, RoleColumn, TerritoryColumn, OrganisationColumn, ColumnCount };

    explicit PersonModel(ReportSession &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    PersonId add(const QString &firstName, const QString &familyName = {}, int before = -1);
    /// Adds someone of the library; false where the report names them already.
    bool addExisting(const Person &person);
    /// Where in the report the person is named: what removing them would take away.
    int useCount(const PersonId &id) const;

protected:
    QList<PersonRow> rowsOf(const Report &report) const override;
    /// Who is removed leaves every list of attendees, and what they wrote is the team's.
    void store(Report &report, const QList<PersonRow> &rows) const override;
    QString moveText() const override;
    QString removeText() const override;
};

} // namespace glaneur
