// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/linktargets.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;
class QStackedWidget;

namespace glaneur {

class BinNotice;
class CollectionFilter;
class CollectionTable;
class LibraryResourceModel;
class LibrarySession;
class ResourceDetails;

/// All resources of the library: found, sorted, edited, merged, deleted, and dragged or copied into texts and
/// lists.
class ResourceWindow : public QDialog, public LinkTargets
{
    Q_OBJECT

public:
    /// \p library must outlive the window.
    explicit ResourceWindow(LibrarySession &library, QWidget *parent = nullptr);
    ~ResourceWindow() override;

    QList<Resource> linkTargets() const override;
    /// Shows \p id, whatever the filter hides.
    void showResource(const ResourceId &id);

signals:
    void goToRequested(const glaneur::ReportId &report, const glaneur::Origin &origin);
    void binRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void done(int result) override;

private:
    void arrange();
    QWidget *makeFilters();
    QWidget *makeButtons();
    void makeTable();
    void fillTags();
    void showChosen();
    void showState();
    void add();
    void paste(const QMimeData *source);
    void merge(const QList<ResourceId> &ids);
    void mergeChosen();
    void mergeTwins();
    void remove();
    void openAddress();
    void showMenu(const QPoint &position);
    void say(const QString &text);
    QList<ResourceId> chosen() const;

    LibrarySession &m_library;
    LibraryResourceModel *m_model;
    CollectionFilter *m_filter;
    QLineEdit *m_words;
    QComboBox *m_kinds;
    QComboBox *m_tags;
    QComboBox *m_show;
    CollectionTable *m_table;
    QStackedWidget *m_pages;
    QLabel *m_nothing;
    ResourceDetails *m_details;
    QLabel *m_outcome;
    BinNotice *m_notice;
    QPushButton *m_merge = nullptr;
    QPushButton *m_remove = nullptr;
    QTimer m_pause;
};

} // namespace glaneur
