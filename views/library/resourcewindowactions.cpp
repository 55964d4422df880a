// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the window of the library's resources.
#include "views/library/resourcewindow.h"

#include "domain/address.h"
#include "items/collectionfilter.h"
#include "items/libraryresourcemodel.h"
#include "views/editors/pastedresources.h"
#include "views/icons.h"
#include "views/library/collectiontable.h"
#include "views/library/resourcedetails.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace glaneur {

void ResourceWindow::add()
{
    m_details->commit();
    const ResourceId id = m_resources->add(QString());
    say({});
    showResource(id);
    m_details->focusTitle();
}

void ResourceWindow::paste(const QMimeData *source)
{
    m_details->commit();
    const QList<Resource> found =
        source ? knownOrNew(pastedResources(*source), m_library.report().resources) : QList<Resource>();
    if (found.isEmpty()) {
        say(tr("The clipboard holds no address."));
        return;
    }
    const int added = m_resources->addAll(found);
    showResource(found.constLast().id);
    const int known = int(found.size()) - added;
    if (known == 0)
        say(tr("%n resource(s) added.", nullptr, added));
    else if (added == 0)
        say(tr("The library has %n of these addresses already.", nullptr, known));
    else
        say(tr("%1 The library had %n of these addresses already.", "%1: « 3 resources added. »", known)
                .arg(tr("%n resource(s) added.", nullptr, added)));
}

void ResourceWindow::merge(const QList<QUuid> &ids)
{
    m_details->commit();
    const QList<ResourceId> resources(ids.begin(), ids.end());
    if (!mergeInto(&Report::resources, resources))
        return;
    showResource(resources.constFirst());
    m_table->setFocus();
    say(tr("%n resources are one now.", nullptr, int(ids.size())));
}

void ResourceWindow::mergeTwins()
{
    const ResourceId kept = m_details->resource();
    if (kept.isNull())
        return;
    QList<QUuid> ids{kept.uuid()};
    for (const ResourceId &twin : m_resources->duplicates(kept))
        ids.append(twin.uuid());
    merge(ids);
}

void ResourceWindow::remove()
{
    m_details->commit();
    const QList<ResourceId> ids = chosen();
    if (ids.isEmpty())
        return;
    const Resource *first = m_library.report().resource(ids.constFirst());
    const QString title =
        first ? (first->title.trimmed().isEmpty() ? shortAddress(first->address) : first->title) : QString();
    const QString what =
        ids.size() == 1 && !title.isEmpty() ? title : tr("%n resource(s)", nullptr, int(ids.size()));
    removeEntries(&Report::resources, ids, ids.size() == 1 ? tr("Delete a resource") : tr("Delete resources"), what);
}

void ResourceWindow::openAddress()
{
    const Resource *resource = m_library.report().resource(ResourceId(m_table->currentId()));
    if (resource && addressState(resource->address) == AddressState::Ok)
        QDesktopServices::openUrl(QUrl(resource->address.trimmed()));
}

void ResourceWindow::showMenu(const QPoint &position)
{
    const QList<ResourceId> ids = chosen();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!ids.isEmpty()) {
        const Resource *resource = m_library.report().resource(ids.constFirst());
        menu->addAction(icon(QStringLiteral("edit-copy")), tr("&Copy"), this, [this] {
            QApplication::clipboard()->setMimeData(
                m_filter->mimeData(m_table->selectionModel()->selectedIndexes()));
        });
        menu->addAction(icon(QStringLiteral("insert-link")), tr("&Open in the browser"), this,
                        &ResourceWindow::openAddress)
            ->setEnabled(ids.size() == 1 && resource && addressState(resource->address) == AddressState::Ok);
        menu->addSeparator();
        menu->addAction(m_merge->icon(), m_merge->text(), this, [this] { mergeChosen(); })
            ->setEnabled(ids.size() > 1);
        menu->addAction(m_remove->icon(), m_remove->text(), this, [this] { remove(); });
        menu->addSeparator();
    }
    menu->addAction(icon(QStringLiteral("edit-paste")), tr("&Paste addresses"), this,
                    [this] { paste(QApplication::clipboard()->mimeData()); });
    menu->popup(position);
}

bool ResourceWindow::eventFilter(QObject *object, QEvent *event)
{
    if (m_table && object == m_table->viewport() &&
        (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
         event->type() == QEvent::Drop)) {
        auto *drop = static_cast<QDropEvent *>(event);
        const bool own = drop->source() == m_table;
        if (own || pastedResources(*drop->mimeData()).isEmpty()) {
            drop->ignore();
        } else {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            if (event->type() == QEvent::Drop)
                paste(drop->mimeData());
        }
        return true;
    }
    if (object == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        paste(QApplication::clipboard()->mimeData());
        return true;
    }
    return CollectionWindow::eventFilter(object, event);
}

} // namespace glaneur
