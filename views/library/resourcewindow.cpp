// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/resourcewindow.h"

#include "items/collectionfilter.h"
#include "items/kindnames.h"
#include "items/libraryresourcemodel.h"
#include "items/roles.h"
#include "views/elidingdelegate.h"
#include "views/icons.h"
#include "views/library/collectiontable.h"
#include "views/library/resourcedetails.h"
#include "views/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>

namespace glaneur {

namespace {

/// Tells an address that is none by sign and word.
class AddressDelegate : public ElidingDelegate
{
public:
    using ElidingDelegate::ElidingDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        ElidingDelegate::initStyleOption(option, index);
        const auto state = AddressState(index.siblingAtColumn(0).data(AddressStateRole).toInt());
        const bool twin = !index.siblingAtColumn(0).data(DuplicatesRole).toList().isEmpty();
        if (state == AddressState::Ok && !twin)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(state == AddressState::Dangerous ? QStringLiteral("dialog-error")
                            : state == AddressState::Ok      ? QStringLiteral("edit-copy")
                                                             : QStringLiteral("dialog-warning"));
        if (state != AddressState::Ok)
            option->text = index.data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace

ResourceWindow::ResourceWindow(LibrarySession &library, QWidget *parent)
    : CollectionWindow(library, new LibraryResourceModel(library), QStringLiteral("resource"), QStringLiteral("resources"),
                       parent)
    , m_resources(findChild<LibraryResourceModel *>())
    , m_kinds(new QComboBox(this))
    , m_tags(new QComboBox(this))
    , m_show(new QComboBox(this))
    , m_details(new ResourceDetails(*m_resources, this))
{
    setWindowTitle(tr("Library resources"));
    setUpSearchField(m_words, tr("Search in the resources"));
    addFilters();
    addButton(QStringLiteral("Add"), tr("&Add"), QStringLiteral("list-add"), [this] { add(); });
    addButton(QStringLiteral("Paste"), tr("&Paste addresses"), QStringLiteral("edit-paste"),
              [this] { paste(QApplication::clipboard()->mimeData()); })
        ->setToolTip(tr("Each address on the clipboard becomes a resource (Ctrl+V in the table)"));
    connect(m_resources, &LibraryResourceModel::tagsChanged, this, &ResourceWindow::fillTags);
    connect(m_details, &ResourceDetails::mergeRequested, this, &ResourceWindow::mergeTwins);
    connect(m_details, &ResourceDetails::goToRequested, this, &ResourceWindow::goToRequested);
    fillTags();
    layOut(makeTable(), m_details, {QStringLiteral("resourceMergeTwins"), QStringLiteral("resourceUses")}, {1120, 600},
           {660, 440});
}

void ResourceWindow::addFilters()
{
    m_kinds->addItem(tr("All kinds"), -1);
    for (const ResourceKind kind : allValues<ResourceKind>())
        m_kinds->addItem(kindName(kind), int(kind));
    addFilter(m_kinds, QStringLiteral("Kinds"), tr("Kind of resource"),
              [this] { m_filter->setKind(m_kinds->currentData().toInt()); });
    m_tags->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tags->setMinimumContentsLength(14);
    addFilter(m_tags, QStringLiteral("TagsFilter"), tr("Tag"),
              [this] { m_filter->setTag(m_tags->currentData().toString()); });
    using Show = CollectionFilter::Show;
    m_show->addItem(tr("All"), int(Show::All));
    m_show->addItem(tr("Used"), int(Show::Used));
    m_show->addItem(tr("Not used"), int(Show::Unused));
    m_show->addItem(tr("Same address as another"), int(Show::Duplicates));
    m_show->addItem(tr("Address missing or wrong"), int(Show::ToMend));
    addFilter(m_show, QStringLiteral("Show"), tr("Used or not, and what is wrong"),
              [this] { m_filter->setShow(Show(m_show->currentData().toInt())); });
}

CollectionTable *ResourceWindow::makeTable()
{
    auto *table = new CollectionTable(m_filter, QStringLiteral("resources/columns"), this);
    table->setObjectName(QStringLiteral("resourceTable"));
    table->setAccessibleName(tr("Resources of the library"));
    table->setItemDelegateForColumn(ResourceModel::AddressColumn, new AddressDelegate(table));
    table->header()->moveSection(LibraryResourceModel::UsesColumn, ResourceModel::DescriptionColumn);
    table->restoreColumns({24, 25, 9, 13, 9, 12}, ResourceModel::TitleColumn);
    table->setDragEnabled(true);
    table->setAcceptDrops(true);
    table->viewport()->setAcceptDrops(true);
    table->viewport()->installEventFilter(this);
    table->installEventFilter(this);
    connect(table, &QAbstractItemView::activated, this, [this] { m_details->focusTitle(); });
    return table;
}

void ResourceWindow::fillTags()
{
    const QString chosen = m_tags->currentData().toString();
    const QSignalBlocker quiet(m_tags);
    m_tags->clear();
    m_tags->addItem(tr("All tags"), QString());
    const QStringList tags = m_resources->tags();
    for (const QString &tag : tags)
        m_tags->addItem(tag, tag);
    m_tags->setEnabled(!tags.isEmpty());
    m_tags->setCurrentIndex(qMax(0, m_tags->findData(chosen)));
    m_filter->setTag(m_tags->currentData().toString());
}

void ResourceWindow::commitDetails() { m_details->commit(); }

QString ResourceWindow::nothingText(bool hidden) const
{
    return hidden ? tr("No resource is like that.")
                  : tr("No resource yet. Add one, or paste the addresses of sites, games and tools: all reports share them.");
}

QList<ResourceId> ResourceWindow::chosen() const
{
    QList<ResourceId> ids;
    for (const QUuid &id : m_table->chosenIds())
        ids.append(ResourceId(id));
    return ids;
}

void ResourceWindow::showChosen()
{
    const QList<ResourceId> ids = chosen();
    updateButtons(ids.size());
    m_details->setResource(ids.size() == 1 ? ids.constFirst() : ResourceId(),
                           ids.size() > 1 ? tr("%n resource(s) chosen", nullptr, int(ids.size())) : QString());
}

QList<Resource> ResourceWindow::linkTargets() const
{
    QList<Resource> all = m_library.report().resources;
    all.removeIf([this](const Resource &resource) { return resource.id == m_details->resource(); });
    return all;
}

} // namespace glaneur
