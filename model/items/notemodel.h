// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reportrowsmodel.h"

#include <functional>
#include <optional>

namespace glaneur {

struct NoteRow
{
    NoteId id;
    Note note;
    QString plainText;
    QString authorName;
    QString dayName;
    QString focusName;
    QString outcomeName; ///< « Kept as a resource », « Set aside »; empty while fresh

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

    /// When, where and by whom, and what became of it, in one line.
    static QString detail(const NoteRow &row);

    NoteId add(const RichText &text, const PersonId &author = {}, const QDateTime &takenAt = QDateTime::currentDateTimeUtc());
    /// Makes a takeaway of the note, in the list of the focus \p place (null: of the whole event; nothing: where the note
    /// was taken); null where there is no such note.
    TakeawayId becomeTakeaway(const NoteId &id, Polarity polarity, const std::optional<FocusId> &place = std::nullopt);
    /// Makes a resource of the note's first link, or of its words, in the focus \p place too.
    ResourceId becomeResource(const NoteId &id, const std::optional<FocusId> &place = std::nullopt);
    /// Makes a moment of the note: of whom its sign names, or of its author.
    MomentId becomeMoment(const NoteId &id);
    void setAside(const NoteId &id);
    /// Makes the note fresh again, and takes away what it became where nobody has edited that.
    void putBack(const NoteId &id);

private:
    static QString outcomeName(const Report &report, const Note &note);

protected:
    QList<NoteRow> rowsOf(const Report &report) const override;
    void store(Report &report, const QList<NoteRow> &rows) const override;
    QString moveText() const override;
    QString removeText() const override;
};

} // namespace glaneur
