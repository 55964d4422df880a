// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUuid>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace glaneur {

/// What a CardList shows and what can be done with it.
struct CardActions
{
    QString addText;    ///< « Add a day »
    QString emptyText;  ///< what invites where there is nothing yet
    std::function<void()> add;
    std::function<void(const QUuid &)> remove;
    std::function<void(const QUuid &, int by)> move;     ///< by -1 or 1
    std::function<QString(const QUuid &)> name;          ///< of an entry, for those who can't see its place
    std::function<QWidget *(const QUuid &, QWidget *parent)> make; ///< the fields of an entry
};

/// A column of cards, one an entry: its fields, with buttons that move it up and down and remove it (Alt+Up, Alt+Down
/// in any of its fields too), and a button below that adds one. A card stays as long as its entry does.
class CardList : public QWidget
{
    Q_OBJECT

public:
    CardList(const CardActions &actions, QWidget *parent = nullptr);

    /// Shows the entries \p ids, in this order.
    void setIds(const QList<QUuid> &ids);
    /// The card of \p id; null where there is none.
    QWidget *card(const QUuid &id) const { return m_cards.value(id); }
    QPushButton *addButton() const { return m_add; }
    /// Puts the focus into the first field of \p id's card.
    void focusCard(const QUuid &id);

signals:
    void cardAdded(const QUuid &id, QWidget *card);

private:
    QWidget *makeCard(const QUuid &id);
    void move(const QUuid &id, int by);
    void remove(const QUuid &id);
    void setTabOrderOfCards();

    CardActions m_actions;
    QVBoxLayout *m_column;
    QLabel *m_empty;
    QPushButton *m_add;
    QList<QUuid> m_ids;
    QHash<QUuid, QWidget *> m_cards;
};

} // namespace glaneur
