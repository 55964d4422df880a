// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/librarypane.h"

#include "items/librarymodel.h"
#include "items/roles.h"
#include "items/searchmodel.h"
#include "ports/library.h"
#include "views/icons.h"
#include "views/searchfield.h"
#include "views/library/librarydelegate.h"
#include "views/twolinedelegate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace glaneur {

namespace {

constexpr int searchPauseMilliseconds = 150;
constexpr int refreshPauseMilliseconds = 400;

} // namespace

LibraryPane::LibraryPane(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_model(new LibraryModel(library, this))
    , m_results(new SearchModel(library, this))
    , m_search(new QLineEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_tree(new QTreeView(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_shelves(new QHBoxLayout)
{
    setObjectName(QStringLiteral("libraryPane"));
    makeSearch();
    makeTree();
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_nothing->setMargin(16);
    m_nothing->setObjectName(QStringLiteral("searchNothing"));
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);

    auto *searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(6, 6, 6, 6);
    searchRow->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(searchRow);
    layout->addWidget(m_pages, 1);
    m_shelves->setContentsMargins(2, 2, 2, 2);
    m_shelves->setSpacing(2);
    m_shelves->addStretch(1);
    layout->addLayout(m_shelves);

    m_refreshPause.setSingleShot(true);
    m_refreshPause.setInterval(refreshPauseMilliseconds);
    connect(&m_refreshPause, &QTimer::timeout, this, &LibraryPane::refresh);
}

void LibraryPane::makeSearch()
{
    m_search->setObjectName(QStringLiteral("librarySearch"));
    setUpSearchField(m_search, tr("Search in all reports"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("Places found"));
    m_list->setModel(m_results);
    m_list->setItemDelegate(new TwoLineDelegate(TitleRole, ExcerptRole, m_list, MarksRole));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(searchPauseMilliseconds);
    connect(&m_searchPause, &QTimer::timeout, this, &LibraryPane::search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            search(); // back to the tree at once
        else
            m_searchPause.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        search();
        const QModelIndex chosen = m_list->currentIndex();
        activateHit(chosen.isValid() ? chosen : m_results->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &LibraryPane::activateHit);
    connect(m_list, &QListView::activated, this, &LibraryPane::activateHit);
}

void LibraryPane::makeTree()
{
    m_tree->setObjectName(QStringLiteral("libraryTree"));
    m_tree->setAccessibleName(tr("Reports of the library"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new LibraryDelegate(m_tree));
    // What the person folds stays folded; what is new is shown.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        m_tree->expand(parent);
        for (int row = first; row <= last; ++row)
            m_tree->expandRecursively(m_model->index(row, 0, parent));
    });
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setMinimumWidth(200);
    m_tree->installEventFilter(this);
    // Last: a tree that is laid out before it knows that its rows are of one height gives them none.
    m_tree->expandAll();
    connect(m_tree, &QTreeView::clicked, this, &LibraryPane::activateReport);
    connect(m_tree, &QTreeView::activated, this, &LibraryPane::activateReport);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &LibraryPane::showContextMenu);
}

void LibraryPane::refresh()
{
    m_refreshPause.stop();
    const Result<void> read = m_model->refresh();
    if (!read)
        emit errorOccurred(read.error());
    showCurrent();
}

void LibraryPane::refreshSoon() { m_refreshPause.start(); }

bool LibraryPane::contains(const ReportId &report) const { return indexOf(report).isValid(); }

void LibraryPane::setCurrentReport(const ReportId &report)
{
    m_current = report;
    showCurrent();
}

void LibraryPane::showCurrent()
{
    const QModelIndex index = indexOf(m_current);
    if (index.isValid())
        m_tree->setCurrentIndex(index);
    else
        m_tree->selectionModel()->clear();
}

void LibraryPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPane::focusTree() { m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason); }

void LibraryPane::addShelf(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + QLatin1String("Shelf"));
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setMinimumWidth(24); // the pane may be narrower than all of their names
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QWidget *last = m_tree;
    for (int i = 0; i < m_shelves->count(); ++i)
        last = m_shelves->itemAt(i)->widget() ? m_shelves->itemAt(i)->widget() : last;
    m_shelves->insertWidget(m_shelves->count() - 1, button);
    setTabOrder(last, button);
}

QModelIndex LibraryPane::indexOf(const ReportId &report) const { return m_model->indexOfReport(report); }

void LibraryPane::search()
{
    m_searchPause.stop();
    const QString words = m_search->text().trimmed();
    if (words.isEmpty()) {
        (void)m_results->setWords({}); // can't fail
        m_pages->setCurrentWidget(m_tree);
        return;
    }
    emit aboutToRead();
    const Result<void> found = m_results->setWords(words);
    if (!found)
        emit errorOccurred(found.error());
    if (m_results->rowCount() == 0) {
        m_nothing->setText(tr("Nothing holds “%1”.").arg(words));
        m_pages->setCurrentWidget(m_nothing);
    } else {
        m_pages->setCurrentWidget(m_list);
    }
}

void LibraryPane::activateHit(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const SearchHit hit = m_results->hitAt(index);
    if (!hit.report.isNull())
        emit hitActivated(hit.report, hit.origin);
}

void LibraryPane::activateReport(const QModelIndex &index)
{
    const ReportId report = m_model->reportAt(index);
    if (!report.isNull() && report != m_current)
        emit reportActivated(report);
}

void LibraryPane::showContextMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    const ReportId report = m_model->reportAt(index);
    if (report.isNull())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("document-open")), tr("&Open"), this,
                    [this, report] { emit reportActivated(report); });
    menu->addAction(icon(QStringLiteral("document-new")), tr("&Next edition…"), this,
                    [this, report] { emit nextEditionRequested(report); });
    // An edition or a series only leads to its latest report.
    if (!index.data(ReportIdRole).toUuid().isNull()) {
        menu->addSeparator();
        menu->addAction(icon(QStringLiteral("edit-delete")), tr("&Delete"), this,
                        [this, report, title = index.data().toString()] { emit removeRequested(report, title); });
    }
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

bool LibraryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        focusTree();
        if (m_pages->currentWidget() == m_list && !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_results->index(0, 0));
        return true;
    }
    if (watched == m_tree) {
        const QModelIndex index = m_tree->currentIndex();
        const ReportId report(index.data(ReportIdRole).toUuid());
        if (key == Qt::Key_Delete && !report.isNull()) {
            emit removeRequested(report, index.data().toString());
            return true;
        }
        return false;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_search->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace glaneur
