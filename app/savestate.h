// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace glaneur {

class ReportSession;

/// Says in the status bar whether what is on the screen is on disk as well; where not, why, with a way to try again.
class SaveState : public QWidget
{
    Q_OBJECT

public:
    explicit SaveState(QWidget *parent = nullptr);

    /// Follows \p session; null: nothing is open.
    void setSession(ReportSession *session);

private:
    void showState();
    void showSaved();
    void showTyping();
    void showFailure();

    QLabel *m_sign;
    QLabel *m_text;
    QToolButton *m_retry;
    ReportSession *m_session = nullptr;
    Error m_failure; ///< why the last edit is not saved
};

} // namespace glaneur
