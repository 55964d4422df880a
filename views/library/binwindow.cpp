// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/binwindow.h"

#include "editing/librarysession.h"
#include "items/binmodel.h"
#include "items/collectionfilter.h"
#include "items/usemodel.h"
#include "views/icons.h"
#include "views/searchfield.h"
#include "views/library/collectiontable.h"
#include "views/twolinedelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace glaneur {

BinWindow::BinWindow(LibrarySession &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_model(new BinModel(library, this))
    , m_filter(new CollectionFilter(this))
    , m_uses(new UseModel(this))
    , m_words(new QLineEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_usesTitle(new QLabel(this))
    , m_useList(new QListView(this))
    , m_outcome(new QLabel(this))
{
    setObjectName(QStringLiteral("binWindow"));
    setWindowTitle(tr("Bin"));
    m_filter->setSourceModel(m_model);
    m_words->setObjectName(QStringLiteral("binWords"));
    setUpSearchField(m_words, tr("Search in the bin"));
    makeTable();
    m_nothing->setObjectName(QStringLiteral("binNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(24);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    m_outcome->setObjectName(QStringLiteral("binOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeUses());
    layout->addWidget(m_outcome);
    layout->addWidget(makeButtons());
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        showState();
    });
    // The filter lets go of a row before the model does.
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_model), static_cast<QAbstractItemModel *>(m_filter)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &BinWindow::showState);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &BinWindow::showState);
    }
    connect(m_filter, &QAbstractItemModel::modelReset, this, &BinWindow::showState);
    resize(740, 480);
    showState();
    m_table->setCurrentIndex(m_filter->index(0, 0));
    showChosen();
    m_table->setFocus();
}

BinWindow::~BinWindow()
{
    // What the models and the table say while they go must not meet half a window.
    for (QObject *part :
         {static_cast<QObject *>(m_model), static_cast<QObject *>(m_filter), static_cast<QObject *>(m_table)})
        part->disconnect(this);
}

void BinWindow::makeTable()
{
    m_table = new CollectionTable(m_filter, QStringLiteral("bin/columns"), this);
    m_table->setObjectName(QStringLiteral("binTable"));
    m_table->setAccessibleName(tr("What was deleted"));
    m_table->restoreColumns({38, 14, 30, 18}, BinModel::DeletedColumn, Qt::DescendingOrder);
    connect(m_table, &CollectionTable::chosenChanged, this, &BinWindow::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, &BinWindow::restore);
    connect(m_table, &CollectionTable::removeRequested, this, &BinWindow::purgeChosen);
    connect(m_table, &CollectionTable::menuRequested, this, &BinWindow::showMenu);
}

QWidget *BinWindow::makeUses()
{
    constexpr int rowsShown = 3;
    m_usesTitle->setObjectName(QStringLiteral("binUsesTitle"));
    m_usesTitle->setWordWrap(true);
    m_usesTitle->setTextFormat(Qt::PlainText);
    m_useList->setObjectName(QStringLiteral("binUses"));
    m_useList->setAccessibleName(tr("Where it was used"));
    m_useList->setModel(m_uses);
    m_useList->setItemDelegate(new TwoLineDelegate(TitleRole, ExcerptRole, m_useList));
    m_useList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_useList->setFixedHeight(rowsShown * 2 * (fontMetrics().lineSpacing() + 4));
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_usesTitle);
    layout->addWidget(m_useList);
    return box;
}

QWidget *BinWindow::makeButtons()
{
    const auto button = [this](const QString &name, const QString &text, const QString &iconName) {
        auto *made = new QPushButton(icon(iconName), text, this);
        made->setObjectName(name);
        made->setAutoDefault(false); // Enter is the table's
        return made;
    };
    m_restore = button(QStringLiteral("binRestore"), tr("&Restore"), QStringLiteral("edit-undo"));
    m_purge = button(QStringLiteral("binPurge"), tr("&Delete for good…"), QStringLiteral("edit-delete"));
    m_empty = button(QStringLiteral("binEmpty"), tr("&Empty the bin…"), {});
    QPushButton *close = button(QStringLiteral("binClose"), tr("&Close"), {});
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_restore);
    layout->addWidget(m_purge);
    layout->addStretch(1);
    layout->addWidget(m_empty);
    layout->addWidget(close);
    connect(m_restore, &QPushButton::clicked, this, &BinWindow::restore);
    connect(m_purge, &QPushButton::clicked, this, &BinWindow::purgeChosen);
    connect(m_empty, &QPushButton::clicked, this, &BinWindow::purgeAll);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void BinWindow::refresh()
{
    if (const Result<void> read = m_model->refresh(); !read)
        tell(read.error());
}

QList<BinEntry> BinWindow::chosen() const
{
    const QList<QUuid> ids = m_table->chosenIds();
    QList<BinEntry> all = m_model->entries();
    all.removeIf([&](const BinEntry &entry) { return !ids.contains(entry.id); });
    return all;
}

void BinWindow::showState()
{
    const bool empty = m_model->rowCount() == 0;
    const bool hidden = !empty && m_filter->rowCount() == 0;
    m_nothing->setText(
        hidden ? tr("Nothing in the bin holds “%1”.").arg(m_words->text().trimmed())
               : tr("The bin is empty. Reports, resources and people that are deleted stay here until "
                    "you delete them for good."));
    m_pages->setCurrentWidget(empty || hidden ? static_cast<QWidget *>(m_nothing) : m_table);
    m_words->setEnabled(!empty);
    m_empty->setEnabled(!empty);
    if (!empty && !hidden && m_table->chosenIds().isEmpty())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showChosen();
}

void BinWindow::showChosen()
{
    const QList<BinEntry> entries = chosen();
    m_restore->setEnabled(!entries.isEmpty());
    m_purge->setEnabled(!entries.isEmpty());
    QList<FoundUse> uses;
    if (entries.size() == 1) {
        const Result<QList<FoundUse>> read = m_library.formerUses(entries.constFirst());
        if (read)
            uses = *read;
    }
    m_uses->setUses(uses);
    m_useList->setVisible(!uses.isEmpty());
    if (entries.size() != 1)
        m_usesTitle->setText(entries.isEmpty() ? QString()
                                               : tr("%n are chosen.", nullptr, int(entries.size())));
    else if (entries.constFirst().kind == BinEntry::Kind::Report)
        m_usesTitle->setText(tr("It comes back whole, with its pictures and notes."));
    else if (uses.isEmpty())
        m_usesTitle->setText(tr("No report used it."));
    else
        m_usesTitle->setText(tr("Where it was used, and will be again:"));
}

void BinWindow::restore()
{
    const QList<BinEntry> entries = chosen();
    QStringList titles;
    for (const BinEntry &entry : entries) {
        const Result<void> restored = m_library.restore(entry);
        if (!restored) {
            tell(restored.error());
            break;
        }
        titles.append(titleOf(entry));
    }
    refresh();
    if (titles.isEmpty())
        return;
    m_outcome->setText(titles.size() == 1 ? tr("“%1” is back in the library.").arg(titles.constFirst())
                                          : tr("%n are back in the library.", nullptr, int(titles.size())));
    m_outcome->show();
}

void BinWindow::purge(const QList<BinEntry> &entries, const QString &title, const QString &question,
                      const QString &answer)
{
    if (entries.isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, title, question, QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("purgeDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("This can't be undone."));
    QPushButton *purge = box->addButton(answer, QMessageBox::DestructiveRole);
    purge->setObjectName(QStringLiteral("purgeConfirm"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(purge, &QPushButton::clicked, this, [this, entries] {
        const Result<void> purged = m_library.purge(entries);
        if (!purged)
            tell(purged.error());
        refresh();
        m_outcome->hide();
        m_table->setFocus();
    });
    box->open();
}

void BinWindow::purgeChosen()
{
    const QList<BinEntry> entries = chosen();
    if (entries.isEmpty())
        return;
    purge(entries, tr("Delete for good"),
          entries.size() == 1 ? tr("Delete “%1” for good?").arg(titleOf(entries.constFirst()))
                              : tr("Delete %n thing(s) for good?", nullptr, int(entries.size())),
          tr("&Delete for good"));
}

void BinWindow::purgeAll()
{
    const QList<BinEntry> entries = m_model->entries();
    purge(entries, tr("Empty the bin"), tr("Delete %n thing(s) for good?", nullptr, int(entries.size())),
          tr("&Empty the bin"));
}

void BinWindow::showMenu(const QPoint &position)
{
    if (chosen().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_restore->icon(), m_restore->text(), this, &BinWindow::restore);
    menu->addAction(m_purge->icon(), m_purge->text(), this, &BinWindow::purgeChosen);
    menu->popup(position);
}

void BinWindow::tell(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Bin"), error.sentence, QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("binError"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(error.action);
    box->open();
}

} // namespace glaneur
