// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/authorbutton.h"

#include "editing/reportsession.h"
#include "items/roles.h"

#include <QMenu>

namespace glaneur {

AuthorButton::AuthorButton(ReportSession &session, const QModelIndex &index, std::function<void(const PersonId &)> change)
    : m_session(session)
    , m_index(index)
{
    setObjectName(QStringLiteral("author"));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, change] {
        menu->clear();
        fillMenu(*menu, m_session.report(), PersonId(m_index.data(PersonRole).toUuid()), change);
    });
    connect(index.model(), &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (m_index.isValid() && m_index.row() >= first.row() && m_index.row() <= last.row())
            showAuthor();
    });
    connect(&session, &ReportSession::changed, this, [this](const Report &before, const Report &after) {
        if (before.people.isEmpty() != after.people.isEmpty())
            showAuthor();
    });
    showAuthor();
}

void AuthorButton::fillMenu(QMenu &menu, const Report &report, const PersonId &present,
                            const std::function<void(const PersonId &)> &change)
{
    const auto add = [&](const QString &name, const PersonId &person) {
        QAction *action = menu.addAction(name, &menu, [change, person] { change(person); });
        action->setCheckable(true);
        action->setChecked(person == present);
    };
    add(tr("The team"), {});
    for (const Person &person : report.people)
        add(person.name(), person.id);
}

void AuthorButton::showAuthor()
{
    // As wide in each row, so that the texts before it end at one line.
    constexpr int characters = 9;
    constexpr int padding = 12;
    const int width = fontMetrics().averageCharWidth() * characters;
    const QString known = m_index.data(PersonNameRole).toString();
    const QString name = known.isEmpty() ? tr("Team") : known;
    setText(fontMetrics().elidedText(name, Qt::ElideRight, width));
    setFixedWidth(width + padding);
    setAccessibleName(tr("Whose point it is: %1").arg(name));
    setToolTip(accessibleName());
    // Never shown by itself before it stands in a row: it would be a window.
    if (m_session.report().people.isEmpty())
        hide();
    else if (parentWidget())
        show();
}

} // namespace glaneur
