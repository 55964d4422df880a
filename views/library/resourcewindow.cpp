// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/resourcewindow.h"

#include "editing/librarysession.h"
#include "items/collectionfilter.h"
#include "items/kindnames.h"
#include "items/libraryresourcemodel.h"
#include "items/roles.h"
#include "views/elidingdelegate.h"
#include "views/icons.h"
#include "views/library/binnotice.h"
#include "views/library/collectiontable.h"
#include "views/library/resourcedetails.h"
#include "views/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace glaneur {

namespace {

const QLatin1String geometryKey{"resources/geometry"};
const QLatin1String splitterKey{"resources/splitter"};

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
    : QDialog(parent)
    , m_library(library)
    , m_model(new LibraryResourceModel(library, this))
    , m_filter(new CollectionFilter(this))
    , m_words(new QLineEdit(this))
    , m_kinds(new QComboBox(this))
    , m_tags(new QComboBox(this))
    , m_show(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_details(new ResourceDetails(*m_model, this))
    , m_outcome(new QLabel(this))
    , m_notice(new BinNotice(this))
{
    setObjectName(QStringLiteral("resourceWindow"));
    setWindowTitle(tr("Library resources"));
    m_filter->setSourceModel(m_model);
    makeTable();
    m_nothing->setObjectName(QStringLiteral("resourcesNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(24);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    m_outcome->setObjectName(QStringLiteral("resourceOutcome"));
    m_outcome->hide();
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("resourceSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeFilters());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(m_notice);
    layout->addWidget(makeButtons());
    arrange();

    // Rows come and go one by one; what they leave behind is looked at once.
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &ResourceWindow::showState);
    connect(m_model, &LibraryResourceModel::tagsChanged, this, &ResourceWindow::fillTags);
    connect(m_model, &QAbstractItemModel::dataChanged, &m_pause, qOverload<>(&QTimer::start));
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_model), static_cast<QAbstractItemModel *>(m_filter)}) {
        connect(model, &QAbstractItemModel::rowsInserted, &m_pause, qOverload<>(&QTimer::start));
        connect(model, &QAbstractItemModel::rowsRemoved, &m_pause, qOverload<>(&QTimer::start));
    }
    connect(&library, &LibrarySession::libraryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_details, &ResourceDetails::mergeRequested, this, &ResourceWindow::mergeTwins);
    connect(m_details, &ResourceDetails::goToRequested, this, &ResourceWindow::goToRequested);

    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(1120, 600);
    if (!splitter->restoreState(settings.value(splitterKey).toByteArray()))
        splitter->setSizes({660, 440});
    fillTags();
    m_table->setCurrentIndex(m_filter->index(0, 0));
    showState();
    m_words->setFocus();
}

ResourceWindow::~ResourceWindow()
{
    // What the models and the table say while they go must not meet half a window.
    for (QObject *part : {static_cast<QObject *>(m_model), static_cast<QObject *>(m_filter),
                          static_cast<QObject *>(m_table), static_cast<QObject *>(m_details)})
        part->disconnect(this);
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(splitterKey, findChild<QSplitter *>(QStringLiteral("resourceSplitter"))->saveState());
}

/// The Tab key goes as the window is read.
void ResourceWindow::arrange()
{
    QList<QWidget *> order{m_words, m_kinds, m_tags, m_show, findChild<QPushButton *>(QStringLiteral("resourceSort")), m_table};
    for (const char *name : {"resourceMergeTwins", "resourceUses", "binNoticeRestore", "binNoticeClose", "resourceAdd",
                             "resourcePaste", "resourceMerge", "resourceRemove", "resourceBin", "resourceClose"})
        order.append(findChild<QWidget *>(QLatin1String(name)));
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget *ResourceWindow::makeFilters()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_words->setObjectName(QStringLiteral("resourceWords"));
    setUpSearchField(m_words, tr("Search in the resources"));
    m_words->installEventFilter(this);
    row->addWidget(m_words, 1);
    const auto addCombo = [row](QComboBox *combo, const QString &name, const QString &words) {
        combo->setObjectName(name);
        combo->setAccessibleName(words);
        combo->setToolTip(words);
        row->addWidget(combo);
    };
    addCombo(m_kinds, QStringLiteral("resourceKinds"), tr("Kind of resource"));
    m_kinds->addItem(tr("All kinds"), -1);
    for (const ResourceKind kind : allValues<ResourceKind>())
        m_kinds->addItem(kindName(kind), int(kind));
    addCombo(m_tags, QStringLiteral("resourceTagsFilter"), tr("Tag"));
    m_tags->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tags->setMinimumContentsLength(14);
    addCombo(m_show, QStringLiteral("resourceShow"), tr("Used or not, and what is wrong"));
    using Show = CollectionFilter::Show;
    m_show->addItem(tr("All"), int(Show::All));
    m_show->addItem(tr("Used"), int(Show::Used));
    m_show->addItem(tr("Not used"), int(Show::Unused));
    m_show->addItem(tr("Same address as another"), int(Show::Duplicates));
    m_show->addItem(tr("Address missing or wrong"), int(Show::ToMend));
    auto *sort = new QPushButton(tr("&Sort"), this);
    sort->setObjectName(QStringLiteral("resourceSort"));
    sort->setAutoDefault(false);
    sort->setMenu(m_table->sortMenu());
    row->addWidget(sort);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        showState();
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setKind(m_kinds->currentData().toInt());
        showState();
    });
    connect(m_tags, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setTag(m_tags->currentData().toString());
        showState();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setShow(Show(m_show->currentData().toInt()));
        showState();
    });
    return box;
}

void ResourceWindow::makeTable()
{
    m_table = new CollectionTable(m_filter, QStringLiteral("resources/columns"), this);
    m_table->setObjectName(QStringLiteral("resourceTable"));
    m_table->setAccessibleName(tr("Resources of the library"));
    m_table->setItemDelegateForColumn(ResourceModel::AddressColumn, new AddressDelegate(m_table));
    m_table->header()->moveSection(LibraryResourceModel::UsesColumn, ResourceModel::DescriptionColumn);
    m_table->restoreColumns({24, 25, 9, 13, 9, 12}, ResourceModel::TitleColumn);
    m_table->setDragEnabled(true);
    m_table->setAcceptDrops(true);
    m_table->viewport()->setAcceptDrops(true);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_table, &CollectionTable::chosenChanged, this, &ResourceWindow::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_details->focusTitle(); });
    connect(m_table, &CollectionTable::removeRequested, this, &ResourceWindow::remove);
    connect(m_table, &CollectionTable::menuRequested, this, &ResourceWindow::showMenu);
}

QWidget *ResourceWindow::makeButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &name, const QString &text, const QString &iconName, auto act) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    add(QStringLiteral("resourceAdd"), tr("&Add"), QStringLiteral("list-add"), [this] { this->add(); });
    add(QStringLiteral("resourcePaste"), tr("&Paste addresses"), QStringLiteral("edit-paste"), [this] {
        paste(QApplication::clipboard()->mimeData());
    })->setToolTip(tr("Each address on the clipboard becomes a resource (Ctrl+V in the table)"));
    m_merge = add(QStringLiteral("resourceMerge"), tr("M&erge"), QStringLiteral("edit-merge"),
                  [this] { mergeChosen(); });
    m_merge->setToolTip(
        tr("Makes one of those that are chosen: the last one chosen stays and takes their places"));
    m_remove = add(QStringLiteral("resourceRemove"), tr("&Delete"), QStringLiteral("edit-delete"),
                   [this] { remove(); });
    row->addStretch(1);
    add(QStringLiteral("resourceBin"), tr("&Bin"), QStringLiteral("user-trash"),
        [this] { emit binRequested(); });
    add(QStringLiteral("resourceClose"), tr("&Close"), {}, [this] { reject(); });
    return box;
}

void ResourceWindow::fillTags()
{
    const QString chosen = m_tags->currentData().toString();
    const QSignalBlocker quiet(m_tags);
    m_tags->clear();
    m_tags->addItem(tr("All tags"), QString());
    const QStringList tags = m_model->tags();
    for (const QString &tag : tags)
        m_tags->addItem(tag, tag);
    m_tags->setEnabled(!tags.isEmpty());
    m_tags->setCurrentIndex(qMax(0, m_tags->findData(chosen)));
    m_filter->setTag(m_tags->currentData().toString());
}

void ResourceWindow::showState()
{
    const bool empty = m_model->rowCount() == 0;
    const bool hidden = !empty && m_filter->rowCount() == 0;
    m_nothing->setText(
        hidden ? tr("No resource is like that.")
               : tr("No resource yet. Add one, or paste the addresses of sites, games and tools: all "
                    "reports share them."));
    m_pages->setCurrentWidget(empty || hidden ? static_cast<QWidget *>(m_nothing) : m_table);
    if (!empty && !hidden && m_table->chosenIds().isEmpty())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showChosen();
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
    m_merge->setEnabled(ids.size() > 1);
    m_remove->setEnabled(!ids.isEmpty());
    m_details->setResource(ids.size() == 1 ? ids.constFirst() : ResourceId(),
                           ids.size() > 1 ? tr("%n resource(s) chosen", nullptr, int(ids.size()))
                                          : QString());
}

void ResourceWindow::showResource(const ResourceId &id)
{
    if (!m_table->choose(id.uuid())) {
        m_words->clear();
        m_kinds->setCurrentIndex(0);
        m_tags->setCurrentIndex(0);
        m_show->setCurrentIndex(0);
        m_table->choose(id.uuid());
    }
    showState();
}

QList<Resource> ResourceWindow::linkTargets() const
{
    QList<Resource> all = m_library.report().resources;
    all.removeIf([this](const Resource &resource) { return resource.id == m_details->resource(); });
    return all;
}

} // namespace glaneur
