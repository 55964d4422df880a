// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/personwindow.h"

#include "items/collectionfilter.h"
#include "items/librarypersonmodel.h"
#include "views/icons.h"
#include "views/library/persondetails.h"
#include "views/library/persontable.h"
#include "views/searchfield.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

namespace glaneur {

PersonWindow::PersonWindow(LibrarySession &library, QWidget *parent)
    : CollectionWindow(library, new LibraryPersonModel(library), QStringLiteral("person"), QStringLiteral("people"), parent)
    , m_people(findChild<LibraryPersonModel *>())
    , m_show(new QComboBox(this))
    , m_details(new PersonDetails(*m_people, this))
{
    setWindowTitle(tr("Library people"));
    setUpSearchField(m_words, tr("Search in the people"));
    addFilters();
    addButton(QStringLiteral("Add"), tr("&Add"), QStringLiteral("list-add"), [this] { add(); });
    connect(m_details, &PersonDetails::mergeRequested, this,
            [this](const PersonId &other) { merge({m_details->person().uuid(), other.uuid()}); });
    connect(m_details, &PersonDetails::goToRequested, this, &PersonWindow::goToRequested);
    layOut(new PersonTable(*m_people, m_filter, this), m_details, {QStringLiteral("personUses")}, {1120, 560}, {680, 420});
}

void PersonWindow::addFilters()
{
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    using Show = CollectionFilter::Show;
    m_show->addItem(tr("Everybody"), int(Show::All));
    m_show->addItem(tr("Named in a report"), int(Show::Used));
    m_show->addItem(tr("Named nowhere"), int(Show::Unused));
    m_show->addItem(tr("Maybe entered twice"), int(Show::Duplicates));
    addFilter(m_show, QStringLiteral("Show"), tr("Who is shown"),
              [this] { m_filter->setShow(Show(m_show->currentData().toInt())); });
}

void PersonWindow::commitDetails() { m_details->commit(); }

QString PersonWindow::nothingText(bool hidden) const
{
    return hidden ? tr("Nobody is like that.") : tr("Nobody yet. Add the people of your team: all reports share them.");
}

void PersonWindow::showState()
{
    showTwins();
    CollectionWindow::showState();
}

/// How many may be entered twice, where they are asked for.
void PersonWindow::showTwins()
{
    int twins = 0;
    for (int row = 0; row < m_people->rowCount(); ++row)
        twins += m_people->index(row, 0).data(DuplicatesRole).toList().isEmpty() ? 0 : 1;
    const int at = m_show->findData(int(CollectionFilter::Show::Duplicates));
    m_show->setItemText(at, twins > 0 ? tr("Maybe entered twice (%n)", nullptr, twins) : tr("Maybe entered twice"));
    m_show->setItemIcon(at, twins > 0 ? icon(QStringLiteral("dialog-warning")) : QIcon());
}

QList<PersonId> PersonWindow::chosen() const
{
    QList<PersonId> ids;
    for (const QUuid &id : m_table->chosenIds())
        ids.append(PersonId(id));
    return ids;
}

QString PersonWindow::nameOf(const PersonId &id) const
{
    const Person *person = m_library.report().person(id);
    return person && !person->name().trimmed().isEmpty() ? person->name() : tr("Someone without a name");
}

void PersonWindow::showChosen()
{
    const QList<PersonId> ids = chosen();
    updateButtons(ids.size());
    m_details->setPerson(ids.size() == 1 ? ids.constFirst() : PersonId(),
                         ids.size() > 1 ? tr("%n people chosen", nullptr, int(ids.size())) : QString());
}

void PersonWindow::add()
{
    m_details->commit();
    const PersonId id = m_people->add(QString());
    say({});
    showPerson(id);
    m_details->focusName();
}

void PersonWindow::merge(const QList<QUuid> &ids)
{
    m_details->commit();
    const QList<PersonId> people(ids.begin(), ids.end());
    if (!mergeInto(&Report::people, people))
        return;
    showPerson(people.constFirst());
    m_table->setFocus();
    say(tr("%n people are one now: %1. Undo parts them again.", nullptr, int(ids.size())).arg(nameOf(people.constFirst())));
}

void PersonWindow::remove()
{
    m_details->commit();
    const QList<PersonId> ids = chosen();
    if (ids.isEmpty())
        return;
    const QString who = ids.size() == 1 ? nameOf(ids.constFirst()) : tr("%n people", nullptr, int(ids.size()));
    removeEntries(&Report::people, ids, ids.size() == 1 ? tr("Delete a person") : tr("Delete people"), who);
}

void PersonWindow::showMenu(const QPoint &position)
{
    const QList<PersonId> ids = chosen();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("edit-rename")), tr("E&dit"), this, [this] { m_table->edit(m_table->currentIndex()); })
        ->setEnabled(ids.size() == 1 && (m_table->currentIndex().flags() & Qt::ItemIsEditable));
    menu->addAction(m_merge->icon(), m_merge->text(), this, [this] { mergeChosen(); })->setEnabled(ids.size() > 1);
    menu->addAction(m_remove->icon(), m_remove->text(), this, [this] { remove(); })->setEnabled(!ids.isEmpty());
    menu->popup(position);
}

} // namespace glaneur
