// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/linktargets.h"
#include "views/library/collectionwindow.h"

class QMimeData;

namespace glaneur {

class LibraryResourceModel;
class ResourceDetails;

/// All resources of the library: found, sorted, edited, merged, deleted, and dragged or copied into texts and
/// lists.
class ResourceWindow : public CollectionWindow, public LinkTargets
{
    Q_OBJECT

public:
    /// \p library must outlive the window.
    explicit ResourceWindow(LibrarySession &library, QWidget *parent = nullptr);

    QList<Resource> linkTargets() const override;
    /// Shows \p id, whatever the filter hides.
    void showResource(const ResourceId &id) { showRow(id.uuid()); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void commitDetails() override;
    void showChosen() override;
    QString nothingText(bool hidden) const override;
    void merge(const QList<QUuid> &ids) override;
    void remove() override;
    void showMenu(const QPoint &position) override;

private:
    void addFilters();
    CollectionTable *makeTable();
    void fillTags();
    void add();
    void paste(const QMimeData *source);
    void mergeTwins();
    void openAddress();
    QList<ResourceId> chosen() const;

    LibraryResourceModel *m_resources;
    QComboBox *m_kinds;
    QComboBox *m_tags;
    QComboBox *m_show;
    ResourceDetails *m_details;
};

} // namespace glaneur
