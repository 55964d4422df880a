// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/libraryresourcemodel.h"

#include "domain/address.h"
#include "domain/addresskey.h"
#include "editing/duplicates.h"
#include "items/kindnames.h"

#include <QCollator>
#include <QUrl>
#include <algorithm>

namespace glaneur {

namespace {

constexpr int countPauseMilliseconds = 250;

} // namespace

QString shortAddress(const QString &address)
{
    QString text = address.trimmed();
    for (const char *start : {"https://", "http://", "mailto:"}) {
        if (text.startsWith(QLatin1String(start), Qt::CaseInsensitive))
            text.remove(0, qsizetype(qstrlen(start)));
    }
    if (text.startsWith(QLatin1String("www."), Qt::CaseInsensitive))
        text.remove(0, 4);
    while (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    return text;
}

LibraryResourceModel::LibraryResourceModel(LibrarySession &library, QObject *parent)
    : ResourceModel(library, {}, parent)
    , m_library(library)
{
    setColumns(ColumnCount + 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(countPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LibraryResourceModel::count);
    connect(&library, &LibrarySession::libraryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&library, &ReportSession::changed, this, [this](const Report &before, const Report &after) {
        if (before.resources != after.resources)
            compare();
    });
    m_uses = library.useCounts();
    compare();
}

void LibraryResourceModel::count()
{
    const UseCounts before = std::exchange(m_uses, m_library.useCounts());
    if (m_uses != before && rowCount() > 0)
        emit dataChanged(index(0, UsesColumn), index(rowCount() - 1, UsesColumn));
}

void LibraryResourceModel::compare()
{
    const auto before = std::exchange(m_duplicates, sameAddresses(m_library.report().resources));
    if (before != m_duplicates && rowCount() > 0)
        emit dataChanged(index(0, AddressColumn), index(rowCount() - 1, AddressColumn));
    emit tagsChanged();
}

int LibraryResourceModel::useCount(const Resource &resource) const
{
    // A report that has it and links to it counts once; which of the links are those is not worth asking.
    const QString key = addressKey(resource.address);
    return std::max(m_uses.resources.value(resource.id), key.isEmpty() ? 0 : m_uses.addresses.value(key));
}

QVariant LibraryResourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Resource &resource = at(index.row()).resource;
    switch (role) {
    case UseCountRole: return useCount(resource);
    case SortRole: return index.column() == UsesColumn ? QVariant(useCount(resource)) : QVariant();
    case DuplicatesRole: {
        QVariantList ids;
        for (const ResourceId &id : duplicates(resource.id))
            ids.append(id.uuid());
        return ids;
    }
    case Qt::DisplayRole:
        if (index.column() == UsesColumn) {
            const int uses = useCount(resource);
            return uses == 0 ? tr("Not used") : tr("%n report(s)", nullptr, uses);
        }
        if (index.column() == TitleColumn && resource.title.trimmed().isEmpty())
            return addressState(resource.address) == AddressState::Missing ? tr("Without a title")
                                                                           : shortAddress(resource.address);
        if (index.column() == AddressColumn && addressState(resource.address) == AddressState::Ok)
            return shortAddress(resource.address);
        break;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (index.column() == AddressColumn) {
            const AddressState state = addressState(resource.address);
            QString text = state == AddressState::Ok ? resource.address : addressStateName(state);
            if (state == AddressState::Malformed || state == AddressState::Dangerous)
                text = tr("%1: %2", "what is to be said of an address: the address").arg(text, resource.address);
            const int others = int(duplicates(resource.id).size());
            return others == 0 ? text : tr("%1 (%n other(s) have this address)", nullptr, others).arg(text);
        }
        return role == Qt::ToolTipRole ? data(index, Qt::DisplayRole) : QVariant();
    default: break;
    }
    return index.column() == UsesColumn && role < Qt::UserRole ? QVariant() : ResourceModel::data(index, role);
}

QVariant LibraryResourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal && section == UsesColumn)
        return tr("Used in");
    return ResourceModel::headerData(section, orientation, role);
}

Qt::ItemFlags LibraryResourceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = ResourceModel::flags(index);
    // Descriptions are formatted: their own field edits them.
    return index.column() == UsesColumn || index.column() == DescriptionColumn ? flags & ~Qt::ItemIsEditable : flags;
}

QMimeData *LibraryResourceModel::mimeData(const QModelIndexList &indexes) const
{
    QMimeData *data = ResourceModel::mimeData(indexes);
    QList<int> numbers;
    for (const QModelIndex &index : indexes) {
        if (!numbers.contains(index.row()))
            numbers.append(index.row());
    }
    std::sort(numbers.begin(), numbers.end());
    QStringList words;
    QStringList html;
    QList<QUrl> urls;
    for (const int number : std::as_const(numbers)) {
        const Resource &resource = at(number).resource;
        const QString title = resource.title.trimmed().isEmpty() ? resource.address : resource.title;
        if (addressState(resource.address) == AddressState::Ok) {
            urls.append(QUrl(resource.address.trimmed()));
            words.append(title == resource.address ? title : title + QLatin1Char(' ') + resource.address);
            html.append(QStringLiteral("<a href=\"%1\">%2</a>").arg(resource.address.toHtmlEscaped(), title.toHtmlEscaped()));
        } else {
            words.append(title);
            html.append(title.toHtmlEscaped());
        }
    }
    data->setText(words.join(QLatin1Char('\n')));
    data->setHtml(html.join(QStringLiteral("<br>")));
    if (!urls.isEmpty())
        data->setUrls(urls);
    return data;
}

QStringList LibraryResourceModel::tags() const
{
    QStringList all;
    for (const Resource &resource : m_library.report().resources)
        all += resource.tags;
    all.removeDuplicates();
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(all.begin(), all.end(), collator);
    return all;
}

} // namespace glaneur
