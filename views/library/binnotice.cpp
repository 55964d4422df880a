// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/binnotice.h"

#include "views/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUndoStack>

namespace glaneur {

BinNotice::BinNotice(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_restore(new QToolButton(this))
{
    setObjectName(QStringLiteral("binNotice"));
    m_text->setObjectName(QStringLiteral("binNoticeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_restore->setObjectName(QStringLiteral("binNoticeRestore"));
    m_restore->setText(tr("Restore"));
    m_restore->setToolTip(tr("Takes it out of the bin again"));
    m_restore->setFocusPolicy(Qt::StrongFocus);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("binNoticeClose"));
    close->setAutoRaise(true);
    close->setIcon(icon(QStringLiteral("window-close")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    close->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_restore);
    layout->addWidget(close);
    layout->addStretch(1);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_restore, &QToolButton::clicked, this, [this] {
        QUndoStack *stack = m_stack;
        hide();
        if (!stack)
            return;
        const int before = stack->index();
        stack->undo();
        if (stack->index() < before)
            emit restored();
    });
    hide();
}

void BinNotice::showDeleted(const QString &title, QUndoStack *stack)
{
    if (m_stack)
        m_stack->disconnect(this);
    m_stack = stack;
    constexpr int most = 60;
    const QString shown = title.size() > most ? title.left(most).trimmed() + QChar(0x2026) : title;
    m_text->setText(tr("“%1” is in the bin.").arg(shown));
    // The step is undone by its button only while it is the last.
    connect(stack, &QUndoStack::indexChanged, this, &QWidget::hide);
    connect(stack, &QObject::destroyed, this, &QWidget::hide);
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace glaneur
