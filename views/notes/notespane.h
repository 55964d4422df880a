// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "items/notemodel.h"

#include <QPointer>
#include <QWidget>
#include <optional>

class QAbstractButton;
class QGridLayout;
class QLabel;

namespace glaneur {

class NoteFilter;
class NoteList;
class NoteListModel;
class ReportSession;

/// The notes of the event beside the section that is written from them: one key keeps a note or sets it aside.
class NotesPane : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPane(QWidget *parent = nullptr);
    ~NotesPane() override;

    /// \p session must outlive the pane or be taken from it. Null: nothing is open.
    void setSession(ReportSession *session);
    /// What is kept goes to \p section, where that holds points; null: the report's own page.
    void setSection(const SectionId &section);

    void focusList();
    /// Shows the note \p id, whatever the list was narrowed to.
    void goTo(const NoteId &id);

signals:
    /// The report is about to change by a key or a button of the pane.
    void aboutToChange();
    void undoRequested();
    void redoRequested();
    /// The person wants to see what a note became.
    void activated(const glaneur::Origin &origin);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Button
    {
        std::optional<NoteModel::Triage> what; ///< nothing: goes to what the note became
        QAbstractButton *button;
    };

    QWidget *makeButtons();
    void add(QGridLayout *grid, int row, int column, std::optional<NoteModel::Triage> what, const QString &name,
             const QString &text, const QString &key, const QString &tip);
    bool handleKey(const QKeyEvent &event);
    void triage(NoteModel::Triage what);
    void goThere();
    /// Chooses the notes that an undo or a redo brought back.
    void followChange(const Report &before, const Report &after);

    const Note *current() const;
    /// The chosen notes, the oldest first.
    QList<NoteId> chosen() const;
    /// Where what is kept goes: the focus shown, the whole event (null), or nothing: where the note was taken.
    std::optional<FocusId> place() const;
    void choose(const NoteId &id);
    void applyFilters();
    void update();
    QString destination(const Note &note) const;

    QPointer<ReportSession> m_session;
    NoteListModel *m_model = nullptr;
    SectionId m_section;
    bool m_triaging = false;
    NoteFilter *m_filter;
    NoteList *m_list;
    QLabel *m_destination;
    QList<Button> m_buttons;
};

} // namespace glaneur
