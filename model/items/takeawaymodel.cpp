// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/takeawaymodel.h"

#include "editing/edits.h"
#include "editing/takeawayedits.h"
#include "items/kindnames.h"

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

bool TakeawayModel::change(int row, const QString &text, const QString &field,
                           const std::function<void(Takeaway &)> &change)
{
    const TakeawayId id = at(row).id;
    session().edit(
        text,
        [&](Report &report) {
            QList<Takeaway> *list = takeawaysOf(report, m_focus);
            const qsizetype at = list ? indexOfId(*list, id) : -1;
            if (at >= 0)
                change((*list)[at]);
        },
        field.isEmpty() ? QString() : QLatin1String("takeaway/") + id.toString() + field);
    return true;
}

bool TakeawayModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool edit = role == Qt::EditRole;
    if (role == PolarityRole || (edit && index.column() == PolarityColumn))
        return setPolarity(at(index.row()).id, Polarity(value.toInt()));
    if (role == PersonRole || (edit && index.column() == AuthorColumn)) {
        return change(index.row(), tr("Change the author"), {},
                      [&](Takeaway &takeaway) { takeaway.author = PersonId(value.toUuid()); });
    }
    if (role == CommonMarkRole || edit) {
        return change(index.row(), tr("Change a takeaway"), QStringLiteral("/text"),
                      [&](Takeaway &takeaway) { takeaway.text = RichText(value.toString()); });
    }
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

TakeawayId TakeawayModel::add(Polarity polarity, const RichText &text, int before)
{
    const Takeaway takeaway{TakeawayId::create(), m_polarity.value_or(polarity), text, {}};
    const TakeawayId next = before >= 0 && before < rowCount() ? at(before).id : TakeawayId();
    bool added = false;
    session().edit(tr("Add a takeaway"), [&](Report &report) {
        QList<Takeaway> *list = takeawaysOf(report, m_focus);
        if (!list)
            return;
        const qsizetype place = indexOfId(*list, next);
        list->insert(place < 0 ? list->size() : place, takeaway);
        added = true;
    });
    return added ? takeaway.id : TakeawayId();
}

bool TakeawayModel::setPolarity(const TakeawayId &id, Polarity polarity)
{
    const int row = rowOf(id);
    if (row < 0 || !allValues<Polarity>().contains(polarity))
        return false;
    return change(row, tr("Change the polarity"), {}, [&](Takeaway &takeaway) { takeaway.polarity = polarity; });
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
    const bool own = std::all_of(ids.cbegin(), ids.cend(), [&](const QUuid &id) { return rowOf(TakeawayId(id)) >= 0; });
    if (own)
        return ReportRowsModel::moveIdsTo(ids, before);

    // The row before which they are to stand may be one of them.
    TakeawayId next;
    for (int row = before; row < rowCount() && next.isNull(); ++row) {
        if (!ids.contains(at(row).id.uuid()))
            next = at(row).id;
    }
    QList<TakeawayId> takeaways;
    for (const QUuid &id : ids)
        takeaways.append(TakeawayId(id));
    bool moved = false;
    session().edit(moveText(), [&](Report &report) { moved = moveTakeaways(report, takeaways, m_focus, m_polarity, next); });
    return moved;
}

QString TakeawayModel::moveText() const { return tr("Move a takeaway"); }
QString TakeawayModel::removeText() const { return tr("Remove a takeaway"); }

} // namespace glaneur
