// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/collectionfilter.h"

#include "domain/address.h"
#include "items/roles.h"

#include <QDateTime>
#include <algorithm>

namespace glaneur {

CollectionFilter::CollectionFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    m_collator.setNumericMode(true);
}

void CollectionFilter::setWords(const QString &words)
{
    const QList<FoldedWord> now = searchWords(words);
    if (now == m_words)
        return;
    m_words = now;
    invalidateFilter();
}

void CollectionFilter::setKind(int kind)
{
    m_kind = kind;
    invalidateFilter();
}

void CollectionFilter::setTag(const QString &tag)
{
    m_tag = tag;
    invalidateFilter();
}

void CollectionFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool CollectionFilter::isOpen() const
{
    return m_words.isEmpty() && m_kind < 0 && m_tag.isEmpty() && m_show == Show::All;
}

QModelIndex CollectionFilter::indexOfId(const QUuid &id, int column) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).data(IdRole).toUuid() == id)
            return index(row, column);
    }
    return {};
}

bool CollectionFilter::holdsWords(const QString &text) const
{
    if (m_words.isEmpty())
        return true;
    const QList<FoldedWord> words = searchWords(text);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const FoldedWord &wanted) {
        return std::any_of(words.cbegin(), words.cend(), [&](const FoldedWord &word) {
            return std::any_of(wanted.forms.cbegin(), wanted.forms.cend(),
                               [&](const QString &form) { return word.startsWith(form); });
        });
    });
}

bool CollectionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_kind >= 0 && first.data(KindRole).toInt() != m_kind)
        return false;
    if (!m_tag.isEmpty() && !first.data(TagsRole).toStringList().contains(m_tag))
        return false;
    switch (m_show) {
    case Show::All: break;
    case Show::Used:
        if (first.data(UseCountRole).toInt() == 0)
            return false;
        break;
    case Show::Unused:
        if (first.data(UseCountRole).toInt() > 0)
            return false;
        break;
    case Show::Duplicates:
        if (first.data(DuplicatesRole).toList().isEmpty())
            return false;
        break;
    case Show::ToMend:
        if (AddressState(first.data(AddressStateRole).toInt()) == AddressState::Ok)
            return false;
        break;
    }
    if (m_words.isEmpty())
        return true;
    QStringList texts;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        texts.append(sourceModel()->index(row, column, parent).data(Qt::DisplayRole).toString());
    return holdsWords(texts.join(QLatin1Char('\n')));
}

bool CollectionFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.typeId() == QMetaType::QDateTime && a != b)
        return a.toDateTime() < b.toDateTime();
    if (a.typeId() == QMetaType::Int && a != b)
        return a.toInt() < b.toInt();
    const auto compare = [this](const QString &one, const QString &other) {
        const int order = m_collator.compare(foldedText(one), foldedText(other));
        return order != 0 ? order : m_collator.compare(one, other);
    };
    int order = compare(left.data(Qt::DisplayRole).toString(), right.data(Qt::DisplayRole).toString());
    if (order == 0)
        order = compare(left.siblingAtColumn(0).data(Qt::DisplayRole).toString(),
                        right.siblingAtColumn(0).data(Qt::DisplayRole).toString());
    return order != 0 ? order < 0 : left.data(IdRole).toUuid() < right.data(IdRole).toUuid();
}

} // namespace glaneur
