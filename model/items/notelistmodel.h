// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchwords.h"
#include "items/notemodel.h"

#include <QSortFilterProxyModel>
#include <optional>

namespace glaneur {

/// The notes of a report that are asked for, the newest first.
class NoteListModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit NoteListModel(ReportSession &session, QObject *parent = nullptr);

    NoteModel &notes() const { return *m_notes; }

    /// Only notes in \p state; nothing: in any.
    void setState(std::optional<NoteState> state);
    std::optional<NoteState> state() const { return m_state; }
    /// Only notes that were taken in \p focus (null: in none); nothing: wherever they were taken.
    void setFocus(const std::optional<FocusId> &focus);
    const std::optional<FocusId> &focus() const { return m_focus; }
    /// Only notes that hold all of \p words, each as the beginning of a word, in the text or in the author's or the
    /// focus' name; blind to accents and case.
    void setWords(const QString &words);

    /// How many notes are left out for nothing but the focus they were taken in.
    int countElsewhere() const;

    /// The note at \p index, which must be valid.
    const Note &note(const QModelIndex &index) const;
    QModelIndex indexOf(const NoteId &id) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool accepts(const NoteRow &entry) const;

    NoteModel *m_notes;
    std::optional<NoteState> m_state;
    std::optional<FocusId> m_focus;
    QList<FoldedWord> m_words;
};

} // namespace glaneur
