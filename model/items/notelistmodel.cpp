// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/notelistmodel.h"

#include <algorithm>

namespace glaneur {

NoteListModel::NoteListModel(ReportSession &session, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_notes(new NoteModel(session, this))
{
    setSourceModel(m_notes);
    sort(NoteModel::TakenAtColumn, Qt::DescendingOrder);
}

void NoteListModel::setState(std::optional<NoteState> state)
{
    m_state = state;
    invalidateRowsFilter();
}

void NoteListModel::setFocus(const std::optional<FocusId> &focus)
{
    m_focus = focus;
    invalidateRowsFilter();
}

void NoteListModel::setWords(const QString &words)
{
    m_words = searchWords(words);
    invalidateRowsFilter();
}

const Note &NoteListModel::note(const QModelIndex &index) const { return m_notes->at(mapToSource(index).row()).note; }

QModelIndex NoteListModel::indexOf(const NoteId &id) const { return mapFromSource(m_notes->indexOf(id)); }

int NoteListModel::countElsewhere() const
{
    int count = 0;
    for (int row = 0; m_focus && row < m_notes->rowCount(); ++row) {
        if (m_notes->at(row).note.focus != *m_focus && accepts(m_notes->at(row)))
            ++count;
    }
    return count;
}

bool NoteListModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const NoteRow &entry = m_notes->at(row);
    return (!m_focus || entry.note.focus == *m_focus) && accepts(entry);
}

/// By state and words.
bool NoteListModel::accepts(const NoteRow &entry) const
{
    if (m_state && entry.note.state != *m_state)
        return false;
    if (m_words.isEmpty())
        return true;
    const QList<FoldedWord> known =
        searchWords(entry.plainText + QLatin1Char(' ') + entry.authorName + QLatin1Char(' ') + entry.focusName);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const FoldedWord &wanted) {
        return std::any_of(known.cbegin(), known.cend(), [&](const FoldedWord &word) {
            return std::any_of(wanted.forms.cbegin(), wanted.forms.cend(),
                               [&](const QString &form) { return word.startsWith(form); });
        });
    });
}

bool NoteListModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QDateTime leftTime = m_notes->at(left.row()).note.takenAt;
    const QDateTime rightTime = m_notes->at(right.row()).note.takenAt;
    if (leftTime != rightTime)
        return leftTime < rightTime;
    return left.row() < right.row();
}

} // namespace glaneur
