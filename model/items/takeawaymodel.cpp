// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/takeawaymodel.h"

#include "editing/edits.h"
#include "items/kindnames.h"
#include "items/takeawaycommands.h"

namespace glaneur {

TakeawayModel::TakeawayModel(ReportSession &session, const FocusId &focus, std::optional<Polarity> polarity,
                             QObject *parent)
    : ReportRowsModel(session, QStringLiteral("takeaways"), parent)
    , m_focus(focus)
    , m_polarity(polarity)
{
    setColumns(ColumnCount);
    refresh();
}

QVariant TakeawayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TakeawayRow &row = at(index.row());
    const Takeaway &takeaway = row.takeaway;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case PolarityColumn: return polarityName(takeaway.polarity);
        case AuthorColumn: return row.authorName;
        default: return row.plainText;
        }
    case Qt::EditRole:
        switch (index.column()) {
        case PolarityColumn: return int(takeaway.polarity);
        case AuthorColumn: return takeaway.author.uuid();
        default: return takeaway.text.commonMark();
        }
    case Qt::AccessibleTextRole:
        if (index.column() == TextColumn)
            return tr("%1: %2", "polarity: takeaway").arg(polarityName(takeaway.polarity), row.plainText);
        return {};
    case IdRole: return row.id.uuid();
    case CommonMarkRole: return takeaway.text.commonMark();
    case PolarityRole: return int(takeaway.polarity);
    case PersonRole: return takeaway.author.uuid();
    case PersonNameRole: return row.authorName;
    case FocusRole: return m_focus.uuid();
    default: return {};
    }
}

bool TakeawayModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const TakeawayId id = at(index.row()).id;
    TakeawayCommands commands(session());
    const bool edit = role == Qt::EditRole;
    if (role == PolarityRole || (edit && index.column() == PolarityColumn)) {
        const auto polarity = Polarity(value.toInt());
        return allValues<Polarity>().contains(polarity) && commands.setPolarity({id}, polarity);
    }
    if (role == PersonRole || (edit && index.column() == AuthorColumn))
        return commands.setAuthor({id}, PersonId(value.toUuid()));
    if (role == CommonMarkRole || edit)
        return commands.setText(id, RichText(value.toString()));
    return false;
}

QVariant TakeawayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal) {
        switch (section) {
        case TextColumn: return tr("Takeaway");
        case PolarityColumn: return tr("Polarity");
        case AuthorColumn: return tr("Author");
        }
    }
    return ReportRowsModel::headerData(section, orientation, role);
}

Qt::ItemFlags TakeawayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

QList<TakeawayRow> TakeawayModel::rowsOf(const Report &report) const
{
    QList<TakeawayRow> result;
    const QList<Takeaway> *list = takeawaysOf(report, m_focus);
    if (!list)
        return result;
    for (const Takeaway &takeaway : *list) {
        if (!shows(takeaway))
            continue;
        // Parsing is the dear part: only what changed is parsed again.
        const int known = rowOf(takeaway.id);
        const bool same = known >= 0 && at(known).takeaway.text == takeaway.text;
        const Person *author = report.person(takeaway.author);
        result.append({takeaway.id, takeaway, same ? at(known).plainText : takeaway.text.toPlainText(),
                       author ? author->name() : QString()});
    }
    return result;
}

void TakeawayModel::store(Report &report, const QList<TakeawayRow> &rows) const
{
    QList<Takeaway> *list = takeawaysOf(report, m_focus);
    if (!list)
        return;
    // What the model does not show keeps its place.
    QList<Takeaway> after;
    qsizetype next = 0;
    for (const Takeaway &takeaway : std::as_const(*list)) {
        if (!shows(takeaway))
            after.append(takeaway);
        else if (next < rows.size())
            after.append(rows.at(next++).takeaway);
    }
    for (; next < rows.size(); ++next)
        after.append(rows.at(next).takeaway);
    *list = after;
}

bool TakeawayModel::moveIdsTo(const QList<QUuid> &ids, int before)
{
    QList<TakeawayId> moved;
    bool own = true;
    for (const QUuid &id : ids) {
        moved.append(TakeawayId(id));
        own = own && rowOf(moved.last()) >= 0;
    }
    // The row before which they are to stand may be one of them.
    TakeawayId next;
    for (int row = before; row < rowCount() && next.isNull(); ++row) {
        if (!moved.contains(at(row).id))
            next = at(row).id;
    }
    if (own) {
        QList<TakeawayId> order;
        QList<TakeawayId> after;
        for (const TakeawayRow &row : rows()) {
            order.append(row.id);
            if (row.id == next)
                after += moved;
            if (!moved.contains(row.id))
                after.append(row.id);
        }
        if (next.isNull())
            after += moved;
        if (after == order)
            return false; // although other lists may stand between them
    }
    return TakeawayCommands(session()).move(moved, {m_focus, next}, m_polarity);
}

QString TakeawayModel::moveText() const { return tr("Move a takeaway"); }
QString TakeawayModel::removeText() const { return tr("Remove a takeaway"); }

} // namespace glaneur
