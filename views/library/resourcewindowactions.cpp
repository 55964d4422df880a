// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the window of the library's resources.
#include "views/library/resourcewindow.h"

#include "domain/address.h"
#include "editing/librarysession.h"
#include "editing/sharedentries.h"
#include "items/collectionfilter.h"
#include "items/libraryresourcemodel.h"
#include "views/editors/pastedresources.h"
#include "views/icons.h"
#include "views/library/binnotice.h"
#include "views/library/collectiontable.h"
#include "views/library/resourcedetails.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace glaneur {

void ResourceWindow::say(const QString &text)
{
    m_notice->hide();
    m_outcome->setText(text);
    m_outcome->setVisible(!text.isEmpty());
    QAccessibleEvent event(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ResourceWindow::add()
{
    m_details->commit();
    const ResourceId id = m_model->add(QString());
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
    const int added = m_model->addAll(found);
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

/// All of \p ids become the first.
void ResourceWindow::merge(const QList<ResourceId> &ids)
{
    m_details->commit();
    const Resource *kept = m_library.report().resource(ids.constFirst());
    if (!kept || ids.size() < 2)
        return;
    Resource value = *kept;
    for (const ResourceId &id : ids.sliced(1)) {
        if (const Resource *gone = m_library.report().resource(id))
            value = merged(value, *gone);
    }
    if (!m_library.merge(value, ids.sliced(1)))
        return; // told by the session
    showResource(value.id);
    m_table->setFocus();
    say(tr("%n resources are one now.", nullptr, int(ids.size())));
}

void ResourceWindow::mergeChosen()
{
    QList<ResourceId> ids = chosen();
    const ResourceId kept(m_table->currentId());
    if (ids.removeOne(kept))
        ids.prepend(kept);
    if (ids.size() > 1)
        merge(ids);
}

void ResourceWindow::mergeTwins()
{
    const ResourceId kept = m_details->resource();
    if (!kept.isNull())
        merge(QList<ResourceId>{kept} + m_model->duplicates(kept));
}

void ResourceWindow::remove()
{
    m_details->commit();
    const QList<ResourceId> ids = chosen();
    if (ids.isEmpty())
        return;
    Report after = m_library.report();
    const Resource *first = after.resource(ids.constFirst());
    const QString title =
        first ? (first->title.trimmed().isEmpty() ? shortAddress(first->address) : first->title) : QString();
    const QString what =
        ids.size() == 1 && !title.isEmpty() ? title : tr("%n resource(s)", nullptr, int(ids.size()));
    after.resources.removeIf([&](const Resource &resource) { return ids.contains(resource.id); });
    const int before = m_library.undoStack()->index();
    m_library.edit(ids.size() == 1 ? tr("Delete a resource") : tr("Delete resources"), after);
    if (m_library.undoStack()->index() == before)
        return; // told by the session
    m_outcome->hide();
    m_notice->showDeleted(what, m_library.undoStack());
    m_table->setFocus();
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
        menu->addAction(m_merge->icon(), m_merge->text(), this, &ResourceWindow::mergeChosen)
            ->setEnabled(ids.size() > 1);
        menu->addAction(m_remove->icon(), m_remove->text(), this, &ResourceWindow::remove);
        menu->addSeparator();
    }
    menu->addAction(icon(QStringLiteral("edit-paste")), tr("&Paste addresses"), this,
                    [this] { paste(QApplication::clipboard()->mimeData()); });
    menu->popup(position);
}

bool ResourceWindow::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table->viewport() &&
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
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (object == m_words && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
            m_table->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (object == m_table && key->matches(QKeySequence::Paste)) {
            paste(QApplication::clipboard()->mimeData());
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void ResourceWindow::done(int result)
{
    m_details->commit();
    QDialog::done(result);
}

} // namespace glaneur
