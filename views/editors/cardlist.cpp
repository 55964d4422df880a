// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/cardlist.h"

#include "views/icons.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace glaneur {

namespace {

QList<QWidget *> fieldsOf(QWidget *card)
{
    QList<QWidget *> fields;
    for (QWidget *child : card->findChildren<QWidget *>()) {
        // The list that a combo box opens is a window of its own.
        const bool isHere = child->window() == card->window();
        if (isHere && (child->focusPolicy() & Qt::TabFocus) && !qobject_cast<QToolButton *>(child))
            fields.append(child);
    }
    return fields;
}

} // namespace

CardList::CardList(const CardActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_column(new QVBoxLayout(this))
    , m_empty(new QLabel(actions.emptyText))
    , m_add(new QPushButton(icon(QStringLiteral("list-add")), actions.addText))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(m_empty);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(QStringLiteral("add"));
    connect(m_add, &QPushButton::clicked, this, [this] { m_actions.add(); });
}

QWidget *CardList::makeCard(const QUuid &id)
{
    auto *card = new QFrame(this);
    card->setFrameStyle(int(QFrame::StyledPanel) | int(QFrame::Plain));
    card->setObjectName(QStringLiteral("card"));
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(10, 8, 6, 10);
    row->setSpacing(6);
    QWidget *fields = m_actions.make(id, card);
    row->addWidget(fields, 1);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(0);
    const auto button = [&](const QString &iconName, const QString &text, const QString &name, auto act) {
        auto *tool = new QToolButton(card);
        tool->setIcon(icon(iconName));
        tool->setAutoRaise(true);
        tool->setToolTip(text);
        tool->setAccessibleName(text);
        tool->setObjectName(name);
        tool->setFocusPolicy(Qt::StrongFocus);
        connect(tool, &QToolButton::clicked, this, act);
        buttons->addWidget(tool);
    };
    button(QStringLiteral("go-up"), tr("Move up (Alt+Up)"), QStringLiteral("up"), [this, id] { move(id, -1); });
    button(QStringLiteral("go-down"), tr("Move down (Alt+Down)"), QStringLiteral("down"), [this, id] { move(id, 1); });
    button(QStringLiteral("edit-delete"), tr("Remove"), QStringLiteral("remove"), [this, id] { remove(id); });
    buttons->addStretch();
    row->addLayout(buttons);

    const auto shortcut = [&](int key, int by) {
        auto *keys = new QShortcut(QKeySequence(int(Qt::ALT) | key), card);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, id, by] { move(id, by); });
    };
    shortcut(Qt::Key_Up, -1);
    shortcut(Qt::Key_Down, 1);
    return card;
}

void CardList::setIds(const QList<QUuid> &ids)
{
    QWidget *focus = QApplication::focusWidget();
    const QPointer<QWidget> kept = focus && isAncestorOf(focus) ? focus : nullptr;
    for (const QUuid &id : m_ids) {
        if (!ids.contains(id)) {
            QWidget *card = m_cards.take(id);
            m_column->removeWidget(card);
            card->hide();
            card->deleteLater();
        }
    }
    QList<QUuid> added;
    for (int i = 0; i < ids.size(); ++i) {
        const QUuid &id = ids.at(i);
        if (!m_cards.contains(id)) {
            m_cards.insert(id, makeCard(id));
            added.append(id);
        }
        QWidget *card = m_cards.value(id);
        if (m_column->indexOf(card) != i) {
            m_column->removeWidget(card);
            m_column->insertWidget(i, card);
        }
        card->setVisible(true);
        const QString name = m_actions.name(id);
        for (QToolButton *button : card->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
            button->setAccessibleDescription(name);
            if (button->objectName() == QLatin1String("up"))
                button->setEnabled(i > 0);
            if (button->objectName() == QLatin1String("down"))
                button->setEnabled(i < ids.size() - 1);
        }
    }
    m_ids = ids;
    m_empty->setVisible(ids.isEmpty());
    setTabOrderOfCards();
    for (const QUuid &id : added)
        emit cardAdded(id, m_cards.value(id));
    if (kept && kept->isEnabled() && !kept->hasFocus())
        kept->setFocus();
}

void CardList::setTabOrderOfCards()
{
    QWidget *last = nullptr;
    for (const QUuid &id : m_ids) {
        QList<QWidget *> order = fieldsOf(m_cards.value(id));
        for (QToolButton *button : m_cards.value(id)->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
            order.append(button);
        for (QWidget *widget : order) {
            if (last)
                setTabOrder(last, widget);
            last = widget;
        }
    }
    if (last)
        setTabOrder(last, m_add);
}

void CardList::focusCard(const QUuid &id)
{
    QWidget *card = m_cards.value(id);
    if (!card)
        return;
    const QList<QWidget *> fields = fieldsOf(card);
    if (!fields.isEmpty())
        fields.first()->setFocus();
}

void CardList::move(const QUuid &id, int by)
{
    const qsizetype index = m_ids.indexOf(id);
    if (index + by >= 0 && index + by < m_ids.size())
        m_actions.move(id, by);
}

void CardList::remove(const QUuid &id)
{
    const qsizetype index = m_ids.indexOf(id);
    m_actions.remove(id);
    // The focus goes on to what took the place, or to the way to add again.
    if (index >= 0 && index < m_ids.size())
        focusCard(m_ids.at(index));
    else if (!m_ids.isEmpty())
        focusCard(m_ids.last());
    else
        m_add->setFocus();
}

} // namespace glaneur
