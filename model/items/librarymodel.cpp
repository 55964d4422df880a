// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/librarymodel.h"

#include "items/kindnames.h"
#include "items/listdiff.h"

#include <QLocale>

namespace glaneur {

struct LibraryModel::Item
{
    Node node = SeriesNode;
    QUuid id;
    QString title;
    QString language;
    ReportState state = ReportState::Draft;
    QDateTime changedAt;
    Item *parent = nullptr;
    std::vector<std::unique_ptr<Item>> children;

    bool saysTheSameAs(const Item &other) const
    {
        return title == other.title && language == other.language && state == other.state
            && changedAt == other.changedAt;
    }

    int row() const
    {
        const auto at = std::find_if(parent->children.cbegin(), parent->children.cend(),
                                     [this](const std::unique_ptr<Item> &item) { return item.get() == this; });
        return int(at - parent->children.cbegin());
    }
};

LibraryModel::LibraryModel(const Library &library, QObject *parent)
    : QAbstractItemModel(parent)
    , m_library(library)
    , m_root(std::make_unique<Item>())
{
    (void)refresh(); // A library that can't be read shows as empty; whoever opens it hears of it by refresh().
}

LibraryModel::~LibraryModel() = default;

Result<void> LibraryModel::refresh()
{
    const Result<QList<SeriesSummary>> overview = m_library.overview();
    if (!overview)
        return overview.error();

    std::vector<std::unique_ptr<Item>> tree;
    for (const SeriesSummary &series : overview.value()) {
        auto seriesItem = std::make_unique<Item>();
        seriesItem->node = SeriesNode;
        seriesItem->id = series.id.uuid();
        if (series.id.isNull())
            seriesItem->title = tr("Events on their own");
        else
            seriesItem->title = series.name.isEmpty() ? tr("Series without a name") : series.name;
        for (const EventSummary &event : series.events) {
            auto eventItem = std::make_unique<Item>();
            eventItem->node = EventNode;
            eventItem->id = event.id.uuid();
            eventItem->parent = seriesItem.get();
            QStringList parts;
            if (!event.name.isEmpty())
                parts.append(event.name);
            if (event.edition > 0)
                parts.append(tr("Edition %1").arg(event.edition));
            if (event.year > 0)
                parts.append(QString::number(event.year));
            eventItem->title = parts.isEmpty() ? tr("Event without a date") : parts.join(QStringLiteral(" · "));
            for (const ReportSummary &report : event.reports) {
                auto reportItem = std::make_unique<Item>();
                reportItem->node = ReportNode;
                reportItem->id = report.id.uuid();
                reportItem->title = report.title.isEmpty() ? tr("Report without a title") : report.title;
                reportItem->language = report.language;
                reportItem->state = report.state;
                reportItem->changedAt = report.changedAt;
                reportItem->parent = eventItem.get();
                eventItem->children.push_back(std::move(reportItem));
            }
            seriesItem->children.push_back(std::move(eventItem));
        }
        tree.push_back(std::move(seriesItem));
    }
    update(*m_root, {}, std::move(tree));
    return {};
}

void LibraryModel::update(Item &parent, const QModelIndex &index, std::vector<std::unique_ptr<Item>> after)
{
    const auto keys = [](const std::vector<std::unique_ptr<Item>> &items) {
        QList<QUuid> ids;
        for (const auto &item : items)
            ids.append(item->id);
        return ids;
    };
    auto &children = parent.children;
    // A new child comes with its own children, as views expect; the others are compared below.
    QList<bool> isNew(qsizetype(after.size()), false);
    for (const ListStep &step : listDiff(keys(children), keys(after))) {
        const int last = step.first + step.count - 1;
        const auto first = children.begin() + step.first;
        switch (step.kind) {
        case ListStep::Kind::Remove:
            beginRemoveRows(index, step.first, last);
            children.erase(first, first + step.count);
            endRemoveRows();
            break;
        case ListStep::Kind::Move:
            beginMoveRows(index, step.first, step.first, index, step.to);
            if (step.to > step.first)
                std::rotate(first, first + 1, children.begin() + step.to);
            else
                std::rotate(children.begin() + step.to, first, first + 1);
            endMoveRows();
            break;
        case ListStep::Kind::Insert:
            beginInsertRows(index, step.first, last);
            for (int row = step.first; row <= last; ++row) {
                isNew[row] = true;
                after[size_t(row)]->parent = &parent;
                children.insert(children.begin() + row, std::move(after[size_t(row)]));
            }
            endInsertRows();
            break;
        }
    }
    for (int row = 0; row < int(children.size()); ++row) {
        if (isNew.at(row))
            continue;
        Item &item = *children[size_t(row)];
        Item &wanted = *after[size_t(row)];
        const QModelIndex child = createIndex(row, 0, &item);
        if (!item.saysTheSameAs(wanted)) {
            item.title = wanted.title;
            item.language = wanted.language;
            item.state = wanted.state;
            item.changedAt = wanted.changedAt;
            emit dataChanged(child, child);
        }
        update(item, child, std::move(wanted.children));
    }
}

LibraryModel::Item *LibraryModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : m_root.get();
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, itemAt(parent)->children[size_t(row)].get());
}

QModelIndex LibraryModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    Item *parent = itemAt(child)->parent;
    return parent && parent != m_root.get() ? createIndex(parent->row(), 0, parent) : QModelIndex();
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(itemAt(parent)->children.size());
}

int LibraryModel::columnCount(const QModelIndex &) const { return 1; }

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = *itemAt(index);
    const bool isReport = item.node == ReportNode;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return item.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (!isReport)
            return {};
        return tr("%1, changed %2", "state of a report, time")
            .arg(stateName(item.state), QLocale().toString(item.changedAt.toLocalTime(), QLocale::ShortFormat));
    case IdRole: return item.id;
    case KindRole: return int(item.node);
    case ReportIdRole: return isReport ? item.id : QUuid();
    case StateRole: return isReport ? QVariant(int(item.state)) : QVariant();
    case DateRole: return isReport ? QVariant(item.changedAt) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return itemAt(index)->node == ReportNode ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal && section == 0)
        return tr("Library");
    return QAbstractItemModel::headerData(section, orientation, role);
}

QModelIndex LibraryModel::indexOfReport(const ReportId &id) const
{
    for (const auto &series : m_root->children) {
        for (const auto &event : series->children) {
            for (size_t row = 0; row < event->children.size(); ++row) {
                if (event->children[row]->id == id.uuid())
                    return createIndex(int(row), 0, event->children[row].get());
            }
        }
    }
    return {};
}

ReportId LibraryModel::reportAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Item *latest = nullptr;
    const auto look = [&](const Item *item, const auto &self) -> void {
        if (item->node == ReportNode && (!latest || item->changedAt > latest->changedAt))
            latest = item;
        for (const auto &child : item->children)
            self(child.get(), self);
    };
    look(itemAt(index), look);
    return latest ? ReportId(latest->id) : ReportId();
}

} // namespace glaneur
