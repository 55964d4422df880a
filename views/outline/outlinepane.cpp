// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outlinepane.h"

#include "editing/reportsession.h"
#include "items/kindnames.h"
#include "items/outlinemodel.h"
#include "views/icons.h"
#include "views/outline/outlinedelegate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace glaneur {

OutlinePane::OutlinePane(QWidget *parent)
    : QWidget(parent)
    , m_reportPage(new QPushButton(icon(QStringLiteral("section-report")), tr("About the report"), this))
    , m_list(new QListView(this))
    , m_addMenu(new QMenu(tr("&Add a section"), this))
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
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumWidth(200);

    makeAddMenu();
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

void OutlinePane::makeAddMenu()
{
    m_addMenu->setIcon(icon(QStringLiteral("list-add")));
    for (const SectionKind kind : allValues<SectionKind>()) {
        QAction *action = m_addMenu->addAction(sectionIcon(kind), kindName(kind));
        action->setObjectName(QStringLiteral("add-") + toKey(kind));
        connect(action, &QAction::triggered, this, [this, kind] { add(kind); });
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
    m_add->setToolTip(tr("Add a section after the chosen one"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_addMenu);
    m_add->setAutoRaise(true);
    m_up = make(QStringLiteral("outlineUp"), QStringLiteral("go-up"), tr("Move up (Alt+Up)"), &OutlinePane::moveUp);
    m_down =
        make(QStringLiteral("outlineDown"), QStringLiteral("go-down"), tr("Move down (Alt+Down)"), &OutlinePane::moveDown);
    m_duplicate = make(QStringLiteral("outlineDuplicate"), QStringLiteral("edit-copy"), tr("Duplicate the section"),
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
    if (index == m_list->currentIndex())
        return;
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->selectionModel()->clear();
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

void OutlinePane::add(SectionKind kind)
{
    if (!m_session)
        return;
    emit aboutToChange();
    const SectionId added = m_model->add(kind, row() < 0 ? -1 : int(row()) + 1);
    choose(added);
    emit sectionChosen(added);
}

void OutlinePane::duplicate()
{
    if (row() < 0)
        return;
    emit aboutToChange();
    const SectionId copy = m_model->duplicate(m_current);
    choose(copy);
    emit sectionChosen(copy);
}

void OutlinePane::remove()
{
    if (row() < 0)
        return;
    emit aboutToChange();
    const qsizetype place = row();
    m_model->remove(m_current);
    const QList<Section> &left = m_session->report().sections;
    const SectionId next = left.isEmpty() ? SectionId() : left.at(qMin(place, left.size() - 1)).id;
    choose(next);
    emit sectionChosen(next);
}

void OutlinePane::moveUp() { move(-1); }

void OutlinePane::moveDown() { move(1); }

void OutlinePane::move(int distance)
{
    const int from = int(row());
    if (from < 0)
        return;
    emit aboutToChange();
    if (distance < 0)
        m_model->moveUp(from);
    else
        m_model->moveDown(from);
}

void OutlinePane::setIncluded(bool included)
{
    const qsizetype present = row();
    if (present < 0)
        return;
    emit aboutToChange();
    m_model->setData(m_model->index(int(present), 0), included ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
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
    menu->addMenu(m_addMenu);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void OutlinePane::updateButtons()
{
    const qsizetype present = row();
    m_add->setEnabled(m_session);
    m_up->setEnabled(present > 0);
    m_down->setEnabled(present >= 0 && present + 1 < m_session->report().sections.size());
    m_duplicate->setEnabled(present >= 0);
    m_remove->setEnabled(present >= 0);
}

} // namespace glaneur
