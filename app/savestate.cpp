// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savestate.h"

#include "editing/reportsession.h"
#include "views/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace glaneur {

SaveState::SaveState(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_retry(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("saveState"));
    m_retry->setObjectName(QStringLiteral("saveRetry"));
    m_retry->setText(tr("Try again"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_sign);
    layout->addWidget(m_text);
    layout->addWidget(m_retry);
    connect(m_retry, &QToolButton::clicked, this, [this] {
        if (m_session)
            (void)m_session->retrySaving(); // its outcome comes back by signal
    });
    setSession(nullptr);
}

void SaveState::setSession(ReportSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    setVisible(session != nullptr);
    m_retry->hide();
    m_text->clear();
    m_sign->clear();
    if (!session)
        return;
    connect(session, &ReportSession::saved, this, &SaveState::showState);
    connect(session, &ReportSession::typingChanged, this, &SaveState::showState);
    connect(session, &ReportSession::saveFailed, this, [this](const Error &error) {
        m_failure = error;
        showState();
    });
    showState();
}

void SaveState::showState()
{
    if (!m_session->isSaved())
        showFailure();
    else if (m_session->isTyping())
        showTyping();
    else
        showSaved();
    m_sign->setAccessibleName(m_text->text());
}

void SaveState::showSaved()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_sign->setPixmap(icon(QStringLiteral("dialog-ok")).pixmap(side, side));
    m_text->setText(tr("Saved"));
    m_text->setToolTip(tr("Everything on the screen is on disk."));
    m_retry->hide();
}

void SaveState::showTyping()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_sign->setPixmap(icon(QStringLiteral("edit-rename")).pixmap(side, side));
    m_text->setText(tr("Saving…"));
    m_text->setToolTip(tr("What is being typed goes to disk at the next pause."));
    m_retry->hide();
}

void SaveState::showFailure()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_sign->setPixmap(icon(QStringLiteral("dialog-error")).pixmap(side, side));
    constexpr int widest = 420;
    m_text->setText(
        m_text->fontMetrics().elidedText(tr("Not saved: %1").arg(m_failure.text()), Qt::ElideRight, widest));
    m_text->setToolTip(m_failure.text());
    m_retry->show();
}

} // namespace glaneur
