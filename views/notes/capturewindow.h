// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"
#include "views/notes/notecontext.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace glaneur {

class NoteField;
class NoteList;
class NoteListModel;
class ReportSession;

/// A small window for taking notes during an event: type, Enter, and the note is on disk with its time and author.
class CaptureWindow : public QWidget
{
    Q_OBJECT

public:
    explicit CaptureWindow(QWidget *parent = nullptr);
    ~CaptureWindow() override;

    /// Takes notes in \p session's report, which must outlive the window or be taken from it. Null: closes.
    void setSession(ReportSession *session);
    /// To the front, ready to type.
    void come();

signals:
    /// A note is about to be added to the report.
    void aboutToEdit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeContext();
    QWidget *makeFoot();
    QComboBox *makeChoice(const QString &name, bool editable);
    void addKey(const QKeySequence &key, QWidget *target);

    void fill(const Report &report);
    NoteContext chosen(Report &report) const;
    void save();
    /// Takes over what is chosen in \p field, where it is something of the report.
    void choose(const QComboBox *field);
    void takeBack();
    void showSign();
    void showSaved();
    void showFailure(const Error &error);
    void keepDraft() const;

    QPointer<ReportSession> m_session;
    NoteListModel *m_notes = nullptr;
    QLabel *m_title;
    QComboBox *m_day;
    QComboBox *m_focus;
    QComboBox *m_author;
    NoteField *m_words;
    QLabel *m_sign;
    QPushButton *m_save;
    QLabel *m_state;
    QToolButton *m_retry;
    NoteList *m_list;
    NoteContext m_context; ///< what is chosen of the report
    NoteId m_last;         ///< the note that undo takes back
    QString m_lastWords;
};

} // namespace glaneur
