// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outlinepane.h"

#include "editing/reportsession.h"
#include "items/kindnames.h"
#include "items/outlinemodel.h"
#include "views/icons.h"
#include "views/outline/outlinedelegate.h"
#include "views/outline/outlinelist.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace glaneur {

OutlinePane::OutlinePane(QWidget *parent)
    : QWidget(parent)
    , m_reportPage(new QPushButton(icon(QStringLiteral("section-report")), tr("About the report"), this))
    , m_list(new OutlineList(this))
    , m_addMenu(new QMenu(tr("&Add a section"), this))
    , m_addBeforeMenu(new QMenu(tr("Add a section &before"), this))
{
    setObjectName(QStringLiteral("outlinePane"));
    m_reportPage->setObjectName(QStringLiteral("outlineReport"));
    m_reportPage->setCheckable(true);
    m_reportPage->setFlat(true);
    m_reportPage->setToolTip(tr("Title, authors, event and people"));
    m_reportPage->setStyleSheet(QStringLiteral("QPushButton { text-align: left; padding: 4px 8px; }"));

    m_list->setObjectName(QStringLiteral("outlineList"));
    m_list->setAccessibleName(tr("Sections of the report"));
    m_list->setItemDelegate(new OutlineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumWidth(200);

    fillAddMenu(m_addMenu, false);
    fillAddMenu(m_addBeforeMenu, true);
    makeButtons();
    makeShortcuts();
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(6, 2, 6, 2);
    buttons->setSpacing(2);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    for (QToolButton *button : {m_up, m_down, m_duplicate, m_remove})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_reportPage);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_reportPage, &QPushButton::clicked, this, [this] {
        choose({});
        emit sectionChosen({});
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &OutlinePane::showContextMenu);
    updateButtons();
}

OutlinePane::~OutlinePane() = default;

void OutlinePane::fillAddMenu(QMenu *menu, bool before)
{
    menu->setIcon(icon(QStringLiteral("list-add")));
    for (const SectionKind kind : allValues<SectionKind>()) {
        QAction *action = menu->addAction(sectionIcon(kind), kindName(kind));
        action->setObjectName((before ? QStringLiteral("addBefore-") : QStringLiteral("add-")) + toKey(kind));
        connect(action, &QAction::triggered, this, [this, kind, before] { add(kind, before); });
    }
}

void OutlinePane::makeButtons()
{
    const auto make = [this](const QString &name, const QString &iconName, const QString &text, auto slot) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, slot);
        return button;
    };
    m_add = new QToolButton(this);
    m_add->setObjectName(QStringLiteral("outlineAdd"));
    m_add->setIcon(icon(QStringLiteral("list-add")));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a section"));
    m_add->setToolTip(tr("Add a section after the chosen one (Insert)"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_addMenu);
    m_add->setAutoRaise(true);
    m_up = make(QStringLiteral("outlineUp"), QStringLiteral("go-up"), tr("Move up (Alt+Up)"), &OutlinePane::moveUp);
    m_down =
        make(QStringLiteral("outlineDown"), QStringLiteral("go-down"), tr("Move down (Alt+Down)"), &OutlinePane::moveDown);
    m_duplicate = make(QStringLiteral("outlineDuplicate"), QStringLiteral("edit-copy"), tr("Duplicate the section (Ctrl+D)"),
                       &OutlinePane::duplicate);
    m_remove = make(QStringLiteral("outlineRemove"), QStringLiteral("edit-delete"), tr("Delete the section"),
                    &OutlinePane::remove);
}

void OutlinePane::makeShortcuts()
{
    // Only while the list has the focus: editors use the same keys for their own rows.
    const auto on = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    on(Qt::ALT | Qt::Key_Up, &OutlinePane::moveUp);
    on(Qt::ALT | Qt::Key_Down, &OutlinePane::moveDown);
    on(Qt::Key_Delete, &OutlinePane::remove);
    on(Qt::Key_Return, &OutlinePane::editRequested);
    on(Qt::Key_Enter, &OutlinePane::editRequested);
    connect(m_list, &OutlineList::tickRequested, this, &OutlinePane::toggleIncluded);
    connect(m_list, &OutlineList::addRequested, this, &OutlinePane::openAddMenu);
    connect(m_list, &OutlineList::duplicateRequested, this, &OutlinePane::duplicate);
    connect(m_list, &OutlineList::aboutToDrop, this, &OutlinePane::aboutToChange);
}

void OutlinePane::setSession(ReportSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_list->setModel(nullptr);
    delete m_model;
    m_model = nullptr;
    m_findings.clear();
    m_current = {};
    m_session = session;
    if (session) {
        m_model = new OutlineModel(*session, this);
        m_list->setModel(m_model);
        connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlinePane::followSelection);
        connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePane::updateButtons);
        // After the model has followed, which was connected first.
        connect(session, &ReportSession::changed, this, [this] {
            selectCurrent();
            updateButtons();
        });
    }
    selectCurrent();
    updateButtons();
}

void OutlinePane::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    if (!m_model)
        return;
    QHash<SectionId, int> counts;
    for (const Finding &finding : findings)
        ++counts[finding.origin.section];
    m_model->setProblemCounts(counts);
    const int own = counts.value({});
    m_reportPage->setText(own > 0 ? tr("About the report (%n to look at)", nullptr, own) : tr("About the report"));
}

void OutlinePane::setCurrent(const SectionId &section)
{
    if (section == m_current && m_session)
        return;
    choose(section);
}

void OutlinePane::choose(const SectionId &section)
{
    m_current = section;
    selectCurrent();
    updateButtons();
}

void OutlinePane::selectCurrent()
{
    const QScopedValueRollback following(m_following, true);
    m_reportPage->setChecked(m_session && m_current.isNull());
    if (!m_model)
        return;
    const QModelIndex index = m_model->indexOf(m_current);
    QItemSelectionModel *selection = m_list->selectionModel();
    if (index == m_list->currentIndex() && selection->hasSelection() == index.isValid())
        return;
    if (index.isValid())
        selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    else
        selection->clear();
}

void OutlinePane::followSelection()
{
    if (m_following || !m_list->currentIndex().isValid())
        return;
    const SectionId chosen = m_model->at(m_list->currentIndex().row()).id;
    if (chosen == m_current)
        return;
    choose(chosen);
    emit sectionChosen(chosen);
}

qsizetype OutlinePane::row() const
{
    return m_session ? indexOfId(m_session->report().sections, m_current) : -1;
}

/// The chosen sections, the one that is open among them.
QList<SectionId> OutlinePane::chosen() const
{
    QList<SectionId> ids;
    if (!m_model || m_current.isNull())
        return ids;
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : std::as_const(rows))
        ids.append(m_model->at(index.row()).id);
    return ids.contains(m_current) ? ids : QList<SectionId>{m_current};
}

void OutlinePane::focusList()
{
    if (m_current.isNull())
        m_reportPage->setFocus(Qt::ShortcutFocusReason);
    else
        m_list->setFocus(Qt::ShortcutFocusReason);
}

void OutlinePane::rename()
{
    if (row() < 0)
        return;
    emit aboutToChange();
    m_list->setFocus(Qt::ShortcutFocusReason);
    m_list->edit(m_list->currentIndex());
}

void OutlinePane::add(SectionKind kind, bool before)
{
    if (!m_session)
        return;
    emit aboutToChange();
    const int present = int(row());
    const int place = before ? qMax(present, 0) : present < 0 ? -1 : present + 1;
    const SectionId added = m_model->add(kind, place);
    choose(added);
    emit sectionChosen(added);
}

void OutlinePane::openAddMenu(bool before)
{
    const QRect place = m_list->visualRect(m_list->currentIndex());
    QMenu *menu = before ? m_addBeforeMenu : m_addMenu;
    menu->popup(m_list->viewport()->mapToGlobal(place.bottomLeft()));
}

void OutlinePane::duplicate()
{
    if (row() < 0)
        return;
    emit aboutToChange();
    const QList<SectionId> copies = m_model->duplicate(chosen());
    if (copies.isEmpty())
        return;
    choose(copies.first());
    emit sectionChosen(copies.first());
}

void OutlinePane::remove()
{
    if (row() < 0)
        return;
    emit aboutToChange();
    const QList<SectionId> ids = chosen();
    const qsizetype place = indexOfId(m_session->report().sections, ids.first());
    m_model->remove(ids);
    const QList<Section> &left = m_session->report().sections;
    const SectionId next = left.isEmpty() ? SectionId() : left.at(qMin(place, left.size() - 1)).id;
    choose(next);
    emit sectionChosen(next);
}

void OutlinePane::moveUp() { move(-1); }

void OutlinePane::moveDown() { move(1); }

void OutlinePane::move(int distance)
{
    if (row() < 0)
        return;
    emit aboutToChange();
    m_model->shift(chosen(), distance);
    m_list->scrollTo(m_list->currentIndex());
}

void OutlinePane::setIncluded(bool included)
{
    if (row() < 0)
        return;
    emit aboutToChange();
    m_model->setIncluded(chosen(), included);
}

void OutlinePane::toggleIncluded()
{
    if (const Section *section = m_session ? m_session->report().section(m_current) : nullptr)
        setIncluded(!section->included);
}

void OutlinePane::choosePrevious()
{
    if (!m_session || m_current.isNull())
        return;
    const qsizetype previous = row() - 1;
    const SectionId chosen = previous < 0 ? SectionId() : m_session->report().sections.at(previous).id;
    choose(chosen);
    emit sectionChosen(chosen);
}

void OutlinePane::chooseNext()
{
    if (!m_session || row() + 1 >= m_session->report().sections.size())
        return;
    const SectionId chosen = m_session->report().sections.at(row() + 1).id;
    choose(chosen);
    emit sectionChosen(chosen);
}

void OutlinePane::showContextMenu(const QPoint &position)
{
    if (!m_list->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("edit-rename")), tr("&Rename"), this, &OutlinePane::rename);
    menu->addAction(icon(QStringLiteral("edit-copy")), tr("&Duplicate"), this, &OutlinePane::duplicate);
    menu->addAction(icon(QStringLiteral("edit-delete")), tr("De&lete the section"), this, &OutlinePane::remove);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("go-up")), tr("Move &up"), this, &OutlinePane::moveUp)
        ->setEnabled(m_up->isEnabled());
    menu->addAction(icon(QStringLiteral("go-down")), tr("Move dow&n"), this, &OutlinePane::moveDown)
        ->setEnabled(m_down->isEnabled());
    menu->addSeparator();
    menu->addMenu(m_addBeforeMenu);
    menu->addMenu(m_addMenu);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void OutlinePane::updateButtons()
{
    const qsizetype present = row();
    const QList<SectionId> ids = chosen();
    const auto last = [&] { return m_session->report().sections.last().id; };
    m_add->setEnabled(m_session);
    m_up->setEnabled(present >= 0 && m_session->report().sections.first().id != ids.first());
    m_down->setEnabled(present >= 0 && last() != ids.last());
    m_duplicate->setEnabled(present >= 0);
    m_remove->setEnabled(present >= 0);
}

} // namespace glaneur
