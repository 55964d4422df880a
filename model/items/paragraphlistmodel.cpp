// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/paragraphlistmodel.h"

#include "editing/edits.h"

namespace glaneur {

ParagraphListModel::ParagraphListModel(ReportSession &session, List list, QObject *parent)
    : ReportRowsModel(session,
                      list == List::Objectives ? QStringLiteral("objectives") : QStringLiteral("principles"), parent)
    , m_list(list)
{
    refresh();
}

QVariant ParagraphListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ParagraphRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.plainText;
    case Qt::EditRole:
    case CommonMarkRole: return row.text.commonMark();
    case IdRole: return row.id.uuid();
    default: return {};
    }
}

bool ParagraphListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if ((role != Qt::EditRole && role != CommonMarkRole) || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    QList<ParagraphRow> after = rows();
    after[index.row()].text = RichText(value.toString());
    session().edit(
        m_list == List::Objectives ? tr("Change an objective") : tr("Change a principle"),
        [&](Report &report) { store(report, after); },
        QLatin1String("paragraph/") + at(index.row()).id.toString());
    return true;
}

QVariant ParagraphListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal && section == 0)
        return m_list == List::Objectives ? tr("Objective") : tr("Principle");
    return ReportRowsModel::headerData(section, orientation, role);
}

Qt::ItemFlags ParagraphListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

int ParagraphListModel::add(const RichText &text, int before)
{
    QList<ParagraphRow> after = rows();
    const int row = before < 0 || before > after.size() ? int(after.size()) : before;
    after.insert(row, ParagraphRow{{}, text, {}});
    session().edit(m_list == List::Objectives ? tr("Add an objective") : tr("Add a principle"),
                   [&](Report &report) { store(report, after); });
    return row;
}

QList<ParagraphRow> ParagraphListModel::rowsOf(const Report &report) const
{
    const QList<RichText> &texts = m_list == List::Objectives ? report.objectives() : report.event.principles;
    const QList<ParagraphRow> &before = rows();
    QList<ParagraphRow> after(texts.size());

    // Which paragraph is which goes by what it says: first what stands the same at both ends, then the same words
    // elsewhere, then, between the ends, the place.
    QList<bool> taken(before.size(), false);
    const auto keep = [&](qsizetype to, qsizetype from) {
        after[to] = before.at(from);
        taken[from] = true;
    };
    const qsizetype shorter = qMin(before.size(), texts.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head).text == texts.at(head)) {
        keep(head, head);
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail).text == texts.at(texts.size() - 1 - tail)) {
        keep(texts.size() - 1 - tail, before.size() - 1 - tail);
        ++tail;
    }
    const qsizetype end = texts.size() - tail;
    const qsizetype endBefore = before.size() - tail;
    for (qsizetype to = head; to < end; ++to) {
        for (qsizetype from = head; from < endBefore; ++from) {
            if (!taken.at(from) && before.at(from).text == texts.at(to)) {
                keep(to, from);
                break;
            }
        }
    }
    const bool replaced = end - head == endBefore - head;
    for (qsizetype to = head; to < end; ++to) {
        if (!after.at(to).id.isNull())
            continue;
        if (replaced && !taken.at(to))
            keep(to, to);
        else
            after[to].id = decltype(ParagraphRow::id)::create();
        after[to].text = texts.at(to);
        after[to].plainText = texts.at(to).toPlainText();
    }
    return after;
}

void ParagraphListModel::store(Report &report, const QList<ParagraphRow> &rows) const
{
    QList<RichText> texts;
    for (const ParagraphRow &row : rows)
        texts.append(row.text);
    (m_list == List::Objectives ? shownObjectives(report) : report.event.principles) = texts;
}

QString ParagraphListModel::moveText() const
{
    return m_list == List::Objectives ? tr("Move an objective") : tr("Move a principle");
}

QString ParagraphListModel::removeText() const
{
    return m_list == List::Objectives ? tr("Remove an objective") : tr("Remove a principle");
}

} // namespace glaneur
