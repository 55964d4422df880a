// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/librarypersonmodel.h"

#include <utility>

namespace glaneur {

namespace {

constexpr int countPauseMilliseconds = 250;

} // namespace

QString likenessName(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameName: return LibraryPersonModel::tr("the same name");
    case Likeness::OneName: return LibraryPersonModel::tr("the same first name, one of them without a family name");
    case Likeness::CloseName: return LibraryPersonModel::tr("names that differ by one letter");
    }
    return {};
}

LibraryPersonModel::LibraryPersonModel(LibrarySession &library, QObject *parent)
    : PersonModel(library, parent)
    , m_library(library)
{
    setColumns(ColumnCount + 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(countPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LibraryPersonModel::count);
    connect(&library, &LibrarySession::libraryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&library, &ReportSession::changed, this, [this](const Report &before, const Report &after) {
        if (before.people != after.people)
            compare();
    });
    m_uses = library.useCounts();
    compare();
}

void LibraryPersonModel::count()
{
    const UseCounts before = std::exchange(m_uses, m_library.useCounts());
    if (m_uses.people != before.people && rowCount() > 0)
        emit dataChanged(index(0, UsesColumn), index(rowCount() - 1, UsesColumn));
}

void LibraryPersonModel::compare()
{
    const auto before = std::exchange(m_duplicates, likelySamePeople(m_library.report().people));
    if (before != m_duplicates && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, FamilyNameColumn));
}

QVariant LibraryPersonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = at(index.row()).person;
    const int uses = m_uses.people.value(person.id);
    switch (role) {
    case UseCountRole: return uses;
    case SortRole: return index.column() == UsesColumn ? QVariant(uses) : QVariant();
    case DuplicatesRole: {
        QVariantList ids;
        for (const LikelyPerson &other : duplicates(person.id))
            ids.append(other.id.uuid());
        return ids;
    }
    case Qt::DisplayRole:
        if (index.column() == UsesColumn)
            return uses == 0 ? tr("Not named") : tr("%n report(s)", nullptr, uses);
        break;
    case Qt::AccessibleTextRole: {
        // An empty cell says which it is.
        const QString text = data(index, Qt::DisplayRole).toString();
        return text.isEmpty() ? tr("%1: nothing yet", "title of a column")
                                    .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString())
                              : text;
    }
    case Qt::ToolTipRole: {
        const QList<LikelyPerson> others = duplicates(person.id);
        const Person *other = others.isEmpty() ? nullptr : findById(m_library.report().people, others.first().id);
        if (other && index.column() <= FamilyNameColumn)
            return tr("May be the same person as %1: %2.").arg(other->name(), likenessName(others.first().likeness));
        return data(index, Qt::DisplayRole);
    }
    default: break;
    }
    return index.column() == UsesColumn && role < Qt::UserRole ? QVariant() : PersonModel::data(index, role);
}

QVariant LibraryPersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal && section == UsesColumn)
        return tr("Named in");
    return PersonModel::headerData(section, orientation, role);
}

Qt::ItemFlags LibraryPersonModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = PersonModel::flags(index);
    return index.column() == UsesColumn ? flags & ~Qt::ItemIsEditable : flags;
}

} // namespace glaneur
