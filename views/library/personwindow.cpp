// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/personwindow.h"

#include "editing/librarysession.h"
#include "editing/sharedentries.h"
#include "items/collectionfilter.h"
#include "items/librarypersonmodel.h"
#include "views/icons.h"
#include "views/library/binnotice.h"
#include "views/library/persondetails.h"
#include "views/library/persontable.h"
#include "views/searchfield.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace glaneur {

namespace {

const QLatin1String geometryKey{"people/geometry"};
const QLatin1String splitterKey{"people/splitter"};

} // namespace

PersonWindow::PersonWindow(LibrarySession &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_model(new LibraryPersonModel(library, this))
    , m_filter(new CollectionFilter(this))
    , m_words(new QLineEdit(this))
    , m_show(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_details(new PersonDetails(*m_model, this))
    , m_outcome(new QLabel(this))
    , m_notice(new BinNotice(this))
{
    setObjectName(QStringLiteral("personWindow"));
    setWindowTitle(tr("Library people"));
    m_filter->setSourceModel(m_model);
    makeTable();
    m_nothing->setObjectName(QStringLiteral("peopleNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(24);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    m_outcome->setObjectName(QStringLiteral("personOutcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("personSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeFilters());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(m_notice);
    layout->addWidget(makeButtons());
    arrange();

    // Rows come and go one by one; what they leave behind is looked at once.
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &PersonWindow::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, &m_pause, qOverload<>(&QTimer::start));
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_model), static_cast<QAbstractItemModel *>(m_filter)}) {
        connect(model, &QAbstractItemModel::rowsInserted, &m_pause, qOverload<>(&QTimer::start));
        connect(model, &QAbstractItemModel::rowsRemoved, &m_pause, qOverload<>(&QTimer::start));
    }
    connect(&library, &LibrarySession::libraryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_details, &PersonDetails::mergeRequested, this,
            [this](const PersonId &other) { merge({m_details->person(), other}); });
    connect(m_details, &PersonDetails::goToRequested, this, &PersonWindow::goToRequested);

    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(1120, 560);
    if (!splitter->restoreState(settings.value(splitterKey).toByteArray()))
        splitter->setSizes({680, 420});
    m_table->setCurrentIndex(m_filter->index(0, 0));
    showState();
    m_words->setFocus();
}

PersonWindow::~PersonWindow()
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(splitterKey, findChild<QSplitter *>(QStringLiteral("personSplitter"))->saveState());
}

/// The Tab key goes as the window is read.
void PersonWindow::arrange()
{
    QList<QWidget *> order{m_words, m_show, findChild<QPushButton *>(QStringLiteral("personSort")), m_table,
                           findChild<QListView *>(QStringLiteral("personUses"))};
    for (const char *name : {"binNoticeRestore", "binNoticeClose", "personAdd", "personMerge", "personRemove", "personBin",
                             "personClose"})
        order.append(findChild<QWidget *>(QLatin1String(name)));
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget *PersonWindow::makeFilters()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_words->setObjectName(QStringLiteral("personWords"));
    setUpSearchField(m_words, tr("Search in the people"));
    m_words->installEventFilter(this);
    row->addWidget(m_words, 1);
    m_show->setObjectName(QStringLiteral("personShow"));
    m_show->setAccessibleName(tr("Who is shown"));
    m_show->setToolTip(tr("Who is shown"));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    using Show = CollectionFilter::Show;
    m_show->addItem(tr("Everybody"), int(Show::All));
    m_show->addItem(tr("Named in a report"), int(Show::Used));
    m_show->addItem(tr("Named nowhere"), int(Show::Unused));
    m_show->addItem(tr("Maybe entered twice"), int(Show::Duplicates));
    row->addWidget(m_show);
    auto *sort = new QPushButton(tr("&Sort"), this);
    sort->setObjectName(QStringLiteral("personSort"));
    sort->setAutoDefault(false);
    sort->setMenu(m_table->sortMenu());
    row->addWidget(sort);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        showState();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setShow(Show(m_show->currentData().toInt()));
        showState();
    });
    return box;
}

void PersonWindow::makeTable()
{
    m_table = new PersonTable(*m_model, m_filter, this);
    connect(m_table, &CollectionTable::chosenChanged, this, &PersonWindow::showChosen);
    connect(m_table, &CollectionTable::removeRequested, this, &PersonWindow::remove);
    connect(m_table, &CollectionTable::menuRequested, this, &PersonWindow::showMenu);
}

QWidget *PersonWindow::makeButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &name, const QString &text, const QString &iconName, auto act) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    add(QStringLiteral("personAdd"), tr("&Add"), QStringLiteral("list-add"), [this] { this->add(); });
    m_merge = add(QStringLiteral("personMerge"), tr("M&erge"), QStringLiteral("edit-merge"), [this] { mergeChosen(); });
    m_merge->setToolTip(tr("Makes one of those that are chosen: the last one chosen stays and takes their places"));
    m_remove = add(QStringLiteral("personRemove"), tr("&Delete"), QStringLiteral("edit-delete"), [this] { remove(); });
    row->addStretch(1);
    add(QStringLiteral("personBin"), tr("&Bin"), QStringLiteral("user-trash"), [this] { emit binRequested(); });
    add(QStringLiteral("personClose"), tr("&Close"), {}, [this] { reject(); });
    return box;
}

void PersonWindow::showState()
{
    const bool empty = m_model->rowCount() == 0;
    const bool hidden = !empty && m_filter->rowCount() == 0;
    m_nothing->setText(hidden ? tr("Nobody is like that.")
                              : tr("Nobody yet. Add the people of your team: all reports share them."));
    m_pages->setCurrentWidget(empty || hidden ? static_cast<QWidget *>(m_nothing) : m_table);
    if (!empty && !hidden && m_table->chosenIds().isEmpty())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showTwins();
    showChosen();
}

/// How many may be entered twice, where they are asked for.
void PersonWindow::showTwins()
{
    int twins = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        twins += m_model->index(row, 0).data(DuplicatesRole).toList().isEmpty() ? 0 : 1;
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
    m_merge->setEnabled(ids.size() > 1);
    m_remove->setEnabled(!ids.isEmpty());
    m_details->setPerson(ids.size() == 1 ? ids.constFirst() : PersonId(),
                         ids.size() > 1 ? tr("%n people chosen", nullptr, int(ids.size())) : QString());
}

void PersonWindow::showPerson(const PersonId &id)
{
    if (!m_table->choose(id.uuid())) {
        m_words->clear();
        m_show->setCurrentIndex(0);
        m_table->choose(id.uuid());
    }
    showState();
}

void PersonWindow::say(const QString &text)
{
    m_notice->hide();
    m_outcome->setText(text);
    m_outcome->setVisible(!text.isEmpty());
    QAccessibleEvent event(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PersonWindow::add()
{
    m_details->commit();
    const PersonId id = m_model->add(QString());
    say({});
    showPerson(id);
    m_details->focusName();
}

void PersonWindow::merge(const QList<PersonId> &ids)
{
    m_details->commit();
    const Person *kept = m_library.report().person(ids.constFirst());
    if (!kept || ids.size() < 2)
        return;
    Person value = *kept;
    for (const PersonId &id : ids.sliced(1)) {
        if (const Person *gone = m_library.report().person(id))
            value = merged(value, *gone);
    }
    if (!m_library.merge(value, ids.sliced(1)))
        return; // told by the session
    showPerson(value.id);
    m_table->setFocus();
    say(tr("%n people are one now: %1. Undo parts them again.", nullptr, int(ids.size())).arg(nameOf(value.id)));
}

void PersonWindow::mergeChosen()
{
    QList<PersonId> ids = chosen();
    const PersonId kept(m_table->currentId());
    if (ids.removeOne(kept))
        ids.prepend(kept);
    if (ids.size() > 1)
        merge(ids);
}

void PersonWindow::remove()
{
    m_details->commit();
    const QList<PersonId> ids = chosen();
    if (ids.isEmpty())
        return;
    Report after = m_library.report();
    const QString who = ids.size() == 1 ? nameOf(ids.constFirst()) : tr("%n people", nullptr, int(ids.size()));
    after.people.removeIf([&](const Person &person) { return ids.contains(person.id); });
    const int before = m_library.undoStack()->index();
    m_library.edit(ids.size() == 1 ? tr("Delete a person") : tr("Delete people"), after);
    if (m_library.undoStack()->index() == before)
        return; // told by the session
    m_outcome->hide();
    m_notice->showDeleted(who, m_library.undoStack());
    m_table->setFocus();
}

void PersonWindow::showMenu(const QPoint &position)
{
    const QList<PersonId> ids = chosen();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("edit-rename")), tr("E&dit"), this, [this] { m_table->edit(m_table->currentIndex()); })
        ->setEnabled(ids.size() == 1 && (m_table->currentIndex().flags() & Qt::ItemIsEditable));
    menu->addAction(m_merge->icon(), m_merge->text(), this, &PersonWindow::mergeChosen)->setEnabled(ids.size() > 1);
    menu->addAction(m_remove->icon(), m_remove->text(), this, &PersonWindow::remove)->setEnabled(!ids.isEmpty());
    menu->popup(position);
}

bool PersonWindow::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_table->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void PersonWindow::done(int result)
{
    m_details->commit();
    QDialog::done(result);
}

} // namespace glaneur
