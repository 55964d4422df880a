// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/outlinemodel.h"

#include "editing/edits.h"
#include "items/kindnames.h"

namespace glaneur {

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
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.title.isEmpty() ? row.defaultTitle : row.title;
    case Qt::CheckStateRole:
        return row.included ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList words{kindName(row.kind), completenessName(row.completeness)};
        if (!row.included)
            words.append(tr("left out"));
        if (row.problems > 0)
            words.append(tr("%n problem(s)", nullptr, row.problems));
        return words.join(QLatin1String(", "));
    }
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
    if (role == Qt::EditRole || role == TitleRole) {
        QString title = value.toString().trimmed();
        if (role == Qt::EditRole && title == row.defaultTitle)
            title.clear();
        session().edit(tr("Rename the section"), [&](Report &report) {
            if (Section *section = sectionOf(report, row.id))
                section->title = title;
        });
        return true;
    }
    if (role == Qt::CheckStateRole || role == IncludedRole) {
        const bool included = role == IncludedRole ? value.toBool() : value.toInt() == Qt::Checked;
        session().edit(included ? tr("Include the section") : tr("Leave the section out"), [&](Report &report) {
            if (Section *section = sectionOf(report, row.id))
                section->included = included;
        });
        return true;
    }
    return false;
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

SectionId OutlineModel::duplicate(const SectionId &id)
{
    SectionId copy;
    session().edit(tr("Duplicate the section"), [&](Report &report) { copy = duplicateSection(report, id); });
    return copy;
}

void OutlineModel::remove(const SectionId &id)
{
    session().edit(removeText(), [&](Report &report) { removeSection(report, id); });
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
        if (section.kind == SectionKind::Focus) {
            if (const Focus *focus = report.focus(section.focus)) {
                const QString name = focus->title.isEmpty() ? focus->officialTitle : focus->title;
                title = name.isEmpty() ? tr("Focus: %1").arg(kindName(focus->kind)) : tr("Focus: %1").arg(name);
            }
        }
        rows.append({section.id, section.kind, section.focus, section.title, title, section.included,
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
