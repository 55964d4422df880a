// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reportrowsmodel.h"

#include <functional>

namespace glaneur {

struct NoteRow
{
    NoteId id;
    Note note;
    QString plainText;
    QString authorName;
    QString dayName;
    QString focusName;

    friend bool operator==(const NoteRow &, const NoteRow &) = default;
};

/// What was noted during the event.
class NoteModel : public ReportRowsModel<NoteRow>
{
    Q_OBJECT

public:
    enum Column { TextColumn, TakenAtColumn, AuthorColumn, DayColumn, FocusColumn, StateColumn, ColumnCount };

    explicit NoteModel(ReportSession &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The text as CommonMark, the time as a QDateTime, author, day and focus as QUuids, the state as an int.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    NoteId add(const RichText &text, const PersonId &author = {}, const QDateTime &takenAt = QDateTime::currentDateTimeUtc());
    /// Makes a takeaway of the note, in its focus' list or the event's; null where there is no such note.
    TakeawayId becomeTakeaway(const NoteId &id, Polarity polarity);
    /// Makes a resource of the note's first link, or of its words, in its focus too.
    ResourceId becomeResource(const NoteId &id);
    /// Makes its author's moment of the note.
    MomentId becomeMoment(const NoteId &id);

protected:
    QList<NoteRow> rowsOf(const Report &report) const override;
    void store(Report &report, const QList<NoteRow> &rows) const override;
    QString moveText() const override;
    QString removeText() const override;
};

} // namespace glaneur
