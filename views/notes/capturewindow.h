// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace glaneur {

class NoteContextBar;
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
    /// Whether the words of a note in the list are being changed.
    bool isEditing() const;

signals:
    /// A note is about to be added to the report.
    void aboutToEdit();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeFoot();
    static QString takeText();

    void fill(const Report &report);
    void save();
    void takeBack();
    void showSign();
    void showSaved();
    void showFailure(const Error &error);
    void keepDraft() const;

    QPointer<ReportSession> m_session;
    NoteListModel *m_notes = nullptr;
    QLabel *m_title;
    NoteContextBar *m_context;
    NoteField *m_words;
    QLabel *m_sign;
    QPushButton *m_save;
    QLabel *m_state;
    QToolButton *m_retry;
    NoteList *m_list;
    QTimer *m_draftPause;
    NoteId m_last;         ///< the note that undo takes back
    QString m_lastWords;
};

} // namespace glaneur
