// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QTreeView;

namespace glaneur {

class Library;
class LibraryModel;
class SearchModel;

/// The library: series, editions and reports as a tree; above it a field that searches in all of it.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    /// \p library must outlive the pane.
    explicit LibraryPane(Library &library, QWidget *parent = nullptr);

    /// Reads the library anew.
    void refresh();
    /// The same in a moment; calls in a row are one.
    void refreshSoon();
    bool contains(const ReportId &report) const;
    /// Shows which report is open; null: none.
    void setCurrentReport(const ReportId &report);
    void focusSearch();
    void focusTree();
    /// A button below the tree that does \p action: a way to what the library holds beside reports.
    void addShelf(QAction *action);

signals:
    void reportActivated(const glaneur::ReportId &report);
    void hitActivated(const glaneur::ReportId &report, const glaneur::Origin &origin);
    void nextEditionRequested(const glaneur::ReportId &previous);
    void removeRequested(const glaneur::ReportId &report, const QString &title);
    /// What is being typed must be in the library now.
    void aboutToRead();
    void errorOccurred(const glaneur::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSearch();
    void makeTree();
    void search();
    void activateHit(const QModelIndex &index);
    void activateReport(const QModelIndex &index);
    void showContextMenu(const QPoint &position);
    void showCurrent();
    QModelIndex indexOf(const ReportId &report) const;

    LibraryModel *m_model;
    SearchModel *m_results;
    QLineEdit *m_search;
    QStackedWidget *m_pages;
    QTreeView *m_tree;
    QListView *m_list;
    QLabel *m_nothing;
    QHBoxLayout *m_shelves;
    QTimer m_searchPause;
    QTimer m_refreshPause;
    ReportId m_current;
};

} // namespace glaneur
