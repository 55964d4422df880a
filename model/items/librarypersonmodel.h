// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/duplicates.h"
#include "editing/librarysession.h"
#include "items/personmodel.h"

#include <QTimer>

namespace glaneur {

/// Everybody in the library's directory, with how many reports name them and who may be entered twice.
class LibraryPersonModel : public PersonModel
{
    Q_OBJECT

public:
    static constexpr int UsesColumn = ColumnCount;

    /// \p library must outlive the model.
    explicit LibraryPersonModel(LibrarySession &library, QObject *parent = nullptr);

    LibrarySession &library() const { return m_library; }

    /// UseCountRole, and DuplicatesRole: the ids of those who may be the same person.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QList<LikelyPerson> duplicates(const PersonId &id) const { return m_duplicates.value(id); }

private:
    void count();
    void compare();

    LibrarySession &m_library;
    QTimer m_pause;
    UseCounts m_uses;
    QHash<PersonId, QList<LikelyPerson>> m_duplicates;
};

/// « The same name », « a first name that fits »: why two may be the same person. Translated.
QString likenessName(Likeness likeness);

} // namespace glaneur
