// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/resourcemodel.h"

#include "editing/edits.h"
#include "items/kindnames.h"

namespace glaneur {

ResourceModel::ResourceModel(ReportSession &session, const FocusId &focus, QObject *parent)
    : ReportRowsModel(session, QStringLiteral("resources"), parent), m_focus(focus)
{
    setColumns(ColumnCount);
    refresh();
}

QVariant ResourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Resource &resource = at(index.row()).resource;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (index.column()) {
        case AddressColumn:
            return resource.address;
        case KindColumn:
            return role == Qt::EditRole ? QVariant(int(resource.kind)) : QVariant(kindName(resource.kind));
        case DescriptionColumn:
            return role == Qt::EditRole ? resource.description.commonMark()
                                        : resource.description.toPlainText();
        case TagsColumn:
            return resource.tags.join(QLatin1String(", "));
        default:
            return resource.title;
        }
    case Qt::ToolTipRole:
        return addressState(resource.address) == AddressState::Ok
                   ? resource.address
                   : addressStateName(addressState(resource.address));
    case IdRole:
        return resource.id.uuid();
    case KindRole:
        return int(resource.kind);
    case KindNameRole:
        return kindName(resource.kind);
    case TitleRole:
        return resource.title;
    case AddressRole:
        return resource.address;
    case AddressStateRole:
        return int(addressState(resource.address));
    case CommonMarkRole:
        return resource.description.commonMark();
    case TagsRole:
        return resource.tags;
    case FocusRole:
        return m_focus.uuid();
    default:
        return {};
    }
}

bool ResourceModel::change(int row, const QString &text, const QString &field,
                           const std::function<void(Resource &)> &change)
{
    const ResourceId id = at(row).id;
    session().edit(
        text,
        [&](Report &report) {
            const qsizetype at = indexOfId(report.resources, id);
            if (at >= 0)
                change(report.resources[at]);
        },
        field.isEmpty() ? QString() : QLatin1String("resource/") + id.toString() + field);
    return true;
}

bool ResourceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::EditRole) {
        switch (index.column()) {
        case TitleColumn:
            role = TitleRole;
            break;
        case AddressColumn:
            role = AddressRole;
            break;
        case KindColumn:
            role = KindRole;
            break;
        case DescriptionColumn:
            role = CommonMarkRole;
            break;
        case TagsColumn:
            role = TagsRole;
            break;
        }
    }
    switch (role) {
    case TitleRole:
        return change(index.row(), tr("Change a resource's title"), QStringLiteral("/title"),
                      [&](Resource &resource) { resource.title = value.toString(); });
    case AddressRole:
        return change(index.row(), tr("Change a resource's address"), QStringLiteral("/address"),
                      [&](Resource &resource) { resource.address = value.toString().trimmed(); });
    case KindRole:
        if (!allValues<ResourceKind>().contains(ResourceKind(value.toInt())))
            return false;
        return change(index.row(), tr("Change a resource's kind"), {},
                      [&](Resource &resource) { resource.kind = ResourceKind(value.toInt()); });
    case CommonMarkRole:
        return change(index.row(), tr("Change a resource's description"), QStringLiteral("/description"),
                      [&](Resource &resource) { resource.description = RichText(value.toString()); });
    case TagsRole: {
        QStringList tags;
        const QStringList given = value.typeId() == QMetaType::QStringList
                                      ? value.toStringList()
                                      : value.toString().split(QLatin1Char(','));
        for (const QString &tag : given) {
            const QString trimmed = tag.trimmed();
            if (!trimmed.isEmpty() && !tags.contains(trimmed))
                tags.append(trimmed);
        }
        return change(index.row(), tr("Change a resource's tags"), {},
                      [&](Resource &resource) { resource.tags = tags; });
    }
    default:
        return false;
    }
}

QVariant ResourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal) {
        switch (section) {
        case TitleColumn:
            return tr("Resource");
        case AddressColumn:
            return tr("Address");
        case KindColumn:
            return tr("Kind");
        case DescriptionColumn:
            return tr("Description");
        case TagsColumn:
            return tr("Tags");
        }
    }
    return ReportRowsModel::headerData(section, orientation, role);
}

Qt::ItemFlags ResourceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

ResourceId ResourceModel::add(const QString &title, const QString &address, int before)
{
    Resource resource;
    resource.id = ResourceId::create();
    resource.title = title;
    resource.address = address.trimmed();
    return addExisting(resource, before) ? resource.id : ResourceId();
}

bool ResourceModel::addExisting(const Resource &resource, int before)
{
    return addAll({resource}, before) == 1;
}

int ResourceModel::addAll(const QList<Resource> &resources, int before)
{
    QList<Resource> added;
    for (const Resource &resource : resources) {
        if (!resource.id.isNull() && rowOf(resource.id) < 0 && !findById(added, resource.id))
            added.append(resource);
    }
    if (added.isEmpty() || (!m_focus.isNull() && !session().report().focus(m_focus)))
        return 0;
    const ResourceId next = before >= 0 && before < rowCount() ? at(before).id : ResourceId();
    const QString text = added.size() == 1 ? tr("Add a resource") : tr("Add resources");
    session().edit(text, [&](Report &report) {
        Focus *focus = focusOf(report, m_focus);
        for (const Resource &resource : std::as_const(added)) {
            if (!report.resource(resource.id)) {
                const qsizetype place = m_focus.isNull() ? indexOfId(report.resources, next) : -1;
                report.resources.insert(place < 0 ? report.resources.size() : place, resource);
            }
            if (focus) {
                const qsizetype place = focus->resources.indexOf(next);
                focus->resources.insert(place < 0 ? focus->resources.size() : place, resource.id);
            }
        }
    });
    return int(added.size());
}

void ResourceModel::acceptFromOutside(const std::function<QList<Resource>()> &library,
                                      const std::function<QList<Resource>(const QMimeData &)> &read)
{
    m_library = library;
    m_read = read;
}

Qt::DropActions ResourceModel::supportedDropActions() const
{
    return m_read ? Qt::MoveAction | Qt::CopyAction | Qt::LinkAction
                  : ReportRowsModel::supportedDropActions();
}

QStringList ResourceModel::mimeTypes() const
{
    const QStringList own = ReportRowsModel::mimeTypes();
    return m_read ? own + QStringList{QStringLiteral("text/uri-list"), QStringLiteral("text/html"),
                                      QStringLiteral("text/plain")}
                  : own;
}

bool ResourceModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                    const QModelIndex &parent) const
{
    if (!m_read || !data)
        return ReportRowsModel::canDropMimeData(data, action, row, column, parent);
    return data->hasFormat(ReportRowsModel::mimeTypes().constFirst()) || !m_read(*data).isEmpty();
}

bool ResourceModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!m_read || !data)
        return ReportRowsModel::dropMimeData(data, action, row, column, parent);
    const QString own = ReportRowsModel::mimeTypes().constFirst();
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (data->hasFormat(own))
        moveIdsTo(idsOfMime(own, data), before);
    else
        addAll(m_read(*data), before);
    return false; // as there is nothing for the view to remove
}

QList<Resource> ResourceModel::others() const
{
    QList<Resource> result;
    for (const Resource &resource : session().report().resources) {
        if (rowOf(resource.id) < 0)
            result.append(resource);
    }
    return result;
}

QList<ResourceRow> ResourceModel::rowsOf(const Report &report) const
{
    QList<ResourceRow> result;
    if (m_focus.isNull()) {
        for (const Resource &resource : report.resources)
            result.append({resource.id, resource});
    } else if (const Focus *focus = report.focus(m_focus)) {
        QSet<ResourceId> seen;
        for (const ResourceId &id : focus->resources) {
            const Resource *resource = report.resource(id);
            if (resource && !seen.contains(id))
                result.append({id, *resource});
            seen.insert(id);
        }
    }
    return result;
}

void ResourceModel::store(Report &report, const QList<ResourceRow> &rows) const
{
    if (!m_focus.isNull()) {
        if (Focus *focus = focusOf(report, m_focus)) {
            focus->resources.clear();
            for (const ResourceRow &row : rows)
                focus->resources.append(row.id);
        }
        return;
    }
    const QList<Resource> before = report.resources;
    for (const Resource &resource : before) {
        const bool stays = std::any_of(rows.cbegin(), rows.cend(),
                                       [&](const ResourceRow &row) { return row.id == resource.id; });
        if (!stays)
            removeResource(report, resource.id);
    }
    report.resources.clear();
    for (const ResourceRow &row : rows)
        report.resources.append(row.resource);
}

bool ResourceModel::moveIdsTo(const QList<QUuid> &ids, int before)
{
    const QList<Resource> library = m_library ? m_library() : QList<Resource>();
    QList<Resource> foreign;
    for (const QUuid &id : ids) {
        if (rowOf(ResourceId(id)) >= 0)
            continue;
        if (const Resource *resource = session().report().resource(ResourceId(id)))
            foreign.append(*resource);
        else if (const Resource *other = findById(library, ResourceId(id)))
            foreign.append(*other);
    }
    // Dragged from another list: this one has them too, and no list loses any.
    return foreign.isEmpty() ? ReportRowsModel::moveIdsTo(ids, before) : addAll(foreign, before) > 0;
}

QString ResourceModel::moveText() const
{
    return tr("Move a resource");
}
QString ResourceModel::removeText() const
{
    return tr("Remove a resource");
}

} // namespace glaneur
