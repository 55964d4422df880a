// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/collectionwindow.h"

#include "items/collectionfilter.h"
#include "views/icons.h"
#include "views/library/binnotice.h"
#include "views/library/collectiontable.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace glaneur {

CollectionWindow::CollectionWindow(LibrarySession &library, QAbstractItemModel *model, const QString &name,
                                   const QString &settings, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_filter(new CollectionFilter(this))
    , m_words(new QLineEdit(this))
    , m_model(model)
    , m_name(name)
    , m_settings(settings)
    , m_filterRow(new QHBoxLayout)
    , m_buttonRow(new QHBoxLayout)
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_nothing(new QLabel(this))
    , m_outcome(new QLabel(this))
    , m_notice(new BinNotice(this))
{
    setObjectName(name + QLatin1String("Window"));
    model->setParent(this);
    m_filter->setSourceModel(model);
    m_words->setObjectName(name + QLatin1String("Words"));
    m_words->installEventFilter(this);
    m_filterRow->addWidget(m_words, 1);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        showState();
    });
    m_nothing->setObjectName(settings + QLatin1String("Nothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(24);
    m_outcome->setObjectName(name + QLatin1String("Outcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    m_splitter->setObjectName(name + QLatin1String("Splitter"));
    m_splitter->setChildrenCollapsible(false);
}

CollectionWindow::~CollectionWindow()
{
    // What its parts say while they go must not meet half a window.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
    QSettings settings;
    settings.setValue(m_settings + QLatin1String("/geometry"), saveGeometry());
    settings.setValue(m_settings + QLatin1String("/splitter"), m_splitter->saveState());
}

void CollectionWindow::addFilter(QComboBox *combo, const QString &part, const QString &words,
                                 const std::function<void()> &chosen)
{
    combo->setObjectName(m_name + part);
    combo->setAccessibleName(words);
    combo->setToolTip(words);
    m_filterRow->addWidget(combo);
    m_filters.append(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, chosen] {
        chosen();
        showState();
    });
}

QPushButton *CollectionWindow::addButton(const QString &part, const QString &text, const QString &iconName,
                                         const std::function<void()> &act)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(m_name + part);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    m_buttonRow->addWidget(button);
    m_buttons.append(button);
    return button;
}

void CollectionWindow::layOut(CollectionTable *table, QWidget *details, const QStringList &detailStops, const QSize &size,
                              const QList<int> &widths)
{
    m_table = table;
    auto *sort = new QPushButton(tr("&Sort"), this);
    sort->setObjectName(m_name + QLatin1String("Sort"));
    sort->setAutoDefault(false);
    sort->setMenu(table->sortMenu());
    m_filterRow->addWidget(sort);
    m_merge = addButton(QStringLiteral("Merge"), tr("M&erge"), QStringLiteral("edit-merge"), [this] { mergeChosen(); });
    m_merge->setToolTip(tr("Makes one of those that are chosen: the last one chosen stays and takes their places"));
    m_remove = addButton(QStringLiteral("Remove"), tr("&Delete"), QStringLiteral("edit-delete"), [this] { remove(); });
    m_buttonRow->addStretch(1);
    addButton(QStringLiteral("Bin"), tr("&Bin"), QStringLiteral("user-trash"), [this] { emit binRequested(); });
    addButton(QStringLiteral("Close"), tr("&Close"), {}, [this] { reject(); });

    m_pages->addWidget(table);
    m_pages->addWidget(m_nothing);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_filterRow);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(m_notice);
    layout->addLayout(m_buttonRow);

    // Tab goes through the window as it is read.
    QList<QWidget *> order{m_words};
    for (QComboBox *filter : std::as_const(m_filters))
        order.append(filter);
    order += {sort, table};
    for (const QString &name : detailStops + QStringList{QStringLiteral("binNoticeRestore"), QStringLiteral("binNoticeClose")})
        order.append(findChild<QWidget *>(name));
    for (QPushButton *button : std::as_const(m_buttons))
        order.append(button);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));

    follow();
    const QSettings settings;
    if (!restoreGeometry(settings.value(m_settings + QLatin1String("/geometry")).toByteArray()))
        resize(size);
    if (!m_splitter->restoreState(settings.value(m_settings + QLatin1String("/splitter")).toByteArray()))
        m_splitter->setSizes(widths);
    m_table->setCurrentIndex(m_filter->index(0, 0));
    showState();
    m_words->setFocus();
}

void CollectionWindow::follow()
{
    connect(m_table, &CollectionTable::chosenChanged, this, [this] { showChosen(); });
    connect(m_table, &CollectionTable::removeRequested, this, [this] { remove(); });
    connect(m_table, &CollectionTable::menuRequested, this, [this](const QPoint &position) { showMenu(position); });
    // Rows come and go one by one; what they leave behind is looked at once.
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, [this] { showState(); });
    connect(m_model, &QAbstractItemModel::dataChanged, &m_pause, qOverload<>(&QTimer::start));
    for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(m_model), static_cast<const QAbstractItemModel *>(m_filter)}) {
        connect(model, &QAbstractItemModel::rowsInserted, &m_pause, qOverload<>(&QTimer::start));
        connect(model, &QAbstractItemModel::rowsRemoved, &m_pause, qOverload<>(&QTimer::start));
    }
    connect(&m_library, &LibrarySession::libraryChanged, &m_pause, qOverload<>(&QTimer::start));
}

void CollectionWindow::showState()
{
    const bool empty = m_model->rowCount() == 0;
    const bool hidden = !empty && m_filter->rowCount() == 0;
    m_nothing->setText(nothingText(hidden));
    m_pages->setCurrentWidget(empty || hidden ? static_cast<QWidget *>(m_nothing) : m_table);
    if (!empty && !hidden && m_table->chosenIds().isEmpty())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showChosen();
}

void CollectionWindow::updateButtons(qsizetype chosen)
{
    m_merge->setEnabled(chosen > 1);
    m_remove->setEnabled(chosen > 0);
}

void CollectionWindow::showRow(const QUuid &id)
{
    if (!m_table->choose(id)) {
        m_words->clear();
        for (QComboBox *filter : std::as_const(m_filters))
            filter->setCurrentIndex(0);
        m_table->choose(id);
    }
    showState();
}

void CollectionWindow::say(const QString &text)
{
    m_notice->hide();
    m_outcome->setText(text);
    m_outcome->setVisible(!text.isEmpty());
    QAccessibleEvent event(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CollectionWindow::tellRemoved(const QString &what)
{
    m_outcome->hide();
    m_notice->showDeleted(what, m_library.undoStack());
    m_table->setFocus();
}

void CollectionWindow::mergeChosen()
{
    QList<QUuid> ids = m_table->chosenIds();
    const QUuid kept = m_table->currentId();
    if (ids.removeOne(kept))
        ids.prepend(kept);
    if (ids.size() > 1)
        merge(ids);
}

bool CollectionWindow::eventFilter(QObject *object, QEvent *event)
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

void CollectionWindow::done(int result)
{
    commitDetails();
    QDialog::done(result);
}

} // namespace glaneur
