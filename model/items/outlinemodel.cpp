// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/outlinemodel.h"

#include "editing/edits.h"
#include "editing/sectionedits.h"
#include "editing/takeawayedits.h"
#include "items/kindnames.h"
#include "items/takeawaycommands.h"

namespace glaneur {

namespace {

QString takeawaysType() { return rowsMimeType(QStringLiteral("takeaways")); }
QString resourcesType() { return rowsMimeType(QStringLiteral("resources")); }

/// The section in words, for those who don't see its marks.
QString spoken(const OutlineRow &row)
{
    const QString title = row.title.isEmpty() ? row.defaultTitle : row.title;
    QStringList words{title};
    if (const QString kind = kindName(row.kind); title != kind)
        words.append(kind);
    words.append(completenessName(row.completeness));
    if (!row.included)
        words.append(OutlineModel::tr("left out"));
    if (row.problems > 0)
        words.append(OutlineModel::tr("%n problem(s)", nullptr, row.problems));
    return words.join(QLatin1String(", "));
}

} // namespace

OutlineModel::OutlineModel(ReportSession &session, QObject *parent)
    : ReportRowsModel(session, QStringLiteral("sections"), parent)
{
    refresh();
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title.isEmpty() ? row.defaultTitle : row.title;
    case Qt::EditRole:
        if (!row.title.isEmpty())
            return row.title;
        return row.focus.isNull() ? row.defaultTitle : row.focusTitle;
    case Qt::CheckStateRole: return row.included ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken(row);
    case IdRole: return row.id.uuid();
    case KindRole: return int(row.kind);
    case KindNameRole: return kindName(row.kind);
    case TitleRole: return row.title;
    case IncludedRole: return row.included;
    case CompletenessRole: return int(row.completeness);
    case CompletenessNameRole: return completenessName(row.completeness);
    case ProblemCountRole: return row.problems;
    case FocusRole: return row.focus.uuid();
    default: return {};
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const OutlineRow row = at(index.row());
    if (role == Qt::EditRole)
        return rename(row, value.toString().simplified());
    if (role == TitleRole) {
        session().edit(tr("Rename the section"), [&](Report &report) {
            if (Section *section = sectionOf(report, row.id))
                section->title = value.toString().simplified();
        });
        return true;
    }
    if (role == Qt::CheckStateRole || role == IncludedRole) {
        setIncluded({row.id}, role == IncludedRole ? value.toBool() : value.toInt() == Qt::Checked);
        return true;
    }
    return false;
}

bool OutlineModel::rename(const OutlineRow &row, const QString &title)
{
    if (row.title.isEmpty() && !row.focus.isNull()) {
        session().edit(tr("Rename the focus"), [&](Report &report) {
            if (Focus *focus = focusOf(report, row.focus))
                focus->title = title;
        });
        return true;
    }
    session().edit(tr("Rename the section"), [&](Report &report) {
        if (Section *section = sectionOf(report, row.id))
            section->title = title == row.defaultTitle ? QString() : title;
    });
    return true;
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal && section == 0)
        return tr("Section");
    return ReportRowsModel::headerData(section, orientation, role);
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable
        | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

SectionId OutlineModel::add(SectionKind kind, int before, FocusKind focusKind)
{
    SectionId id;
    session().edit(tr("Add a section"),
                   [&](Report &report) { id = addSection(report, kind, before, focusKind); });
    return id;
}

QList<SectionId> OutlineModel::duplicate(const QList<SectionId> &ids)
{
    const int count = int(ids.size());
    QList<SectionId> copies;
    session().edit(count == 1 ? tr("Duplicate the section") : tr("Duplicate %n sections", nullptr, count),
                   [&](Report &report) { copies = duplicateSections(report, ids); });
    return copies;
}

void OutlineModel::remove(const QList<SectionId> &ids)
{
    const int count = int(ids.size());
    session().edit(count == 1 ? removeText() : tr("Remove %n sections", nullptr, count),
                   [&](Report &report) { removeSections(report, ids); });
}

void OutlineModel::setIncluded(const QList<SectionId> &ids, bool included)
{
    const int count = int(ids.size());
    const QString one = included ? tr("Include the section") : tr("Leave the section out");
    const QString several = included ? tr("Include %n sections", nullptr, count) : tr("Leave %n sections out", nullptr, count);
    session().edit(count == 1 ? one : several, [&](Report &report) { includeSections(report, ids, included); });
}

void OutlineModel::shift(const QList<SectionId> &ids, int by)
{
    const int count = int(ids.size());
    session().edit(count == 1 ? moveText() : tr("Move %n sections", nullptr, count),
                   [&](Report &report) { shiftSections(report, ids, by); });
}

bool OutlineModel::moveIdsTo(const QList<QUuid> &ids, int before)
{
    QList<SectionId> moved;
    for (const QUuid &id : ids)
        moved.append(SectionId(id));
    // The row before which they are to stand may be one of them.
    while (before < rowCount() && moved.contains(at(before).id))
        ++before;
    const SectionId next = before < rowCount() ? at(before).id : SectionId();
    const int count = int(moved.size());
    bool changed = false;
    session().edit(count == 1 ? moveText() : tr("Move %n sections", nullptr, count),
                   [&](Report &report) { changed = moveSections(report, moved, next); });
    return changed;
}

bool OutlineModel::isContent(const QMimeData *data)
{
    return data && (data->hasFormat(takeawaysType()) || data->hasFormat(resourcesType()));
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                   const QModelIndex &parent) const
{
    if (!isContent(data))
        return ReportRowsModel::canDropMimeData(data, action, row, column, parent);
    if (!parent.isValid())
        return false;
    const OutlineRow &section = at(parent.row());
    const bool event = section.kind == SectionKind::Takeaways && data->hasFormat(takeawaysType());
    return event || session().report().focus(section.focus);
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!isContent(data))
        return ReportRowsModel::dropMimeData(data, action, row, column, parent);
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const OutlineRow section = at(parent.row());
    return data->hasFormat(takeawaysType()) ? dropTakeaways(section, idsOfMime(takeawaysType(), data))
                                            : dropResources(section, idsOfMime(resourcesType(), data));
}

bool OutlineModel::dropTakeaways(const OutlineRow &row, const QList<QUuid> &ids)
{
    const QList<Takeaway> *there = takeawaysOf(session().report(), row.focus);
    QList<TakeawayId> moved;
    for (const QUuid &id : ids) {
        // Those that stand there keep their places.
        if (there && indexOfId(*there, TakeawayId(id)) < 0)
            moved.append(TakeawayId(id));
    }
    return !moved.isEmpty() && TakeawayCommands(session()).move(moved, {row.focus, {}});
}

bool OutlineModel::dropResources(const OutlineRow &row, const QList<QUuid> &ids)
{
    bool added = false;
    session().edit(tr("Add resources to a focus"), [&](Report &report) {
        Focus *focus = focusOf(report, row.focus);
        for (const QUuid &uuid : ids) {
            const ResourceId id(uuid);
            if (!focus || !report.resource(id) || focus->resources.contains(id))
                continue;
            focus->resources.append(id);
            added = true;
        }
    });
    return added;
}

void OutlineModel::setProblemCounts(const QHash<SectionId, int> &counts)
{
    m_problems = counts;
    refresh();
}

QList<OutlineRow> OutlineModel::rowsOf(const Report &report) const
{
    QList<OutlineRow> rows;
    rows.reserve(report.sections.size());
    for (const Section &section : report.sections) {
        QString title = kindName(section.kind);
        QString focusTitle;
        if (section.kind == SectionKind::Focus) {
            if (const Focus *focus = report.focus(section.focus)) {
                focusTitle = focus->title;
                const QString name = focus->title.isEmpty() ? focus->officialTitle : focus->title;
                title = name.isEmpty() ? tr("Focus: %1").arg(kindName(focus->kind)) : tr("Focus: %1").arg(name);
            }
        }
        rows.append({section.id, section.kind, section.focus, section.title, title, focusTitle, section.included,
                     completenessOf(report, section), m_problems.value(section.id)});
    }
    return rows;
}

void OutlineModel::store(Report &report, const QList<OutlineRow> &rows) const
{
    const QList<Section> before = report.sections;
    for (const Section &section : before) {
        const bool stays = std::any_of(rows.cbegin(), rows.cend(),
                                       [&](const OutlineRow &row) { return row.id == section.id; });
        if (!stays)
            removeSection(report, section.id);
    }
    QList<Section> after;
    for (const OutlineRow &row : rows) {
        if (const Section *section = report.section(row.id))
            after.append(*section);
    }
    report.sections = after;
}

QString OutlineModel::moveText() const { return tr("Move the section"); }
QString OutlineModel::removeText() const { return tr("Remove the section"); }

} // namespace glaneur
