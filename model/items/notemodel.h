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
    /// What one key does with a note.
    enum class Triage {
        Plus, ///< a takeaway of that polarity
        Minus,
        Neutral,
        Resource, ///< of the note's first link, or of its words
        Moment,   ///< of whom its sign names, or of its author
        BySign,   ///< what its first sign says; without one a neutral takeaway
        SetAside,
        PutBack,  ///< fresh again; what it became goes where nobody has edited that
    };
    /// Does \p what with each of \p notes, as one undo step. Takeaways and resources go to the focus \p place (null: to
    /// the whole event; nothing: to where the note was taken).
    void triage(const QList<NoteId> &notes, Triage what, const std::optional<FocusId> &place = std::nullopt);

private:
    static QString outcomeName(const Report &report, const Note &note);
    static void triageNote(Report &report, const NoteId &id, Triage what, const std::optional<FocusId> &place);
    static Triage bySign(const Note &note, const QList<Person> &people);
    static QString triageText(Triage what, int count);

protected:
    QList<NoteRow> rowsOf(const Report &report) const override;
    void store(Report &report, const QList<NoteRow> &rows) const override;
    QString moveText() const override;
    QString removeText() const override;
};

} // namespace glaneur
