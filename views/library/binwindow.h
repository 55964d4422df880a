// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ports/librarychange.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace glaneur {

class BinModel;
class CollectionFilter;
class CollectionTable;
class LibrarySession;
class UseModel;

/// What was deleted, when, and where it was used; to be restored, or deleted for good.
class BinWindow : public QDialog
{
    Q_OBJECT

public:
    /// \p library must outlive the window.
    explicit BinWindow(LibrarySession &library, QWidget *parent = nullptr);
    ~BinWindow() override;

    void refresh();

private:
    void makeTable();
    QWidget *makeUses();
    QWidget *makeButtons();
    void showChosen();
    void showState();
    void restore();
    void purge(const QList<BinEntry> &entries, const QString &title, const QString &question,
               const QString &answer);
    void purgeChosen();
    void purgeAll();
    void showMenu(const QPoint &position);
    QList<BinEntry> chosen() const;
    void tell(const Error &error);

    LibrarySession &m_library;
    BinModel *m_model;
    CollectionFilter *m_filter;
    UseModel *m_uses;
    QLineEdit *m_words;
    QStackedWidget *m_pages;
    CollectionTable *m_table;
    QLabel *m_nothing;
    QLabel *m_usesTitle;
    QListView *m_useList;
    QLabel *m_outcome;
    QPushButton *m_restore = nullptr;
    QPushButton *m_purge = nullptr;
    QPushButton *m_empty = nullptr;
};

} // namespace glaneur
