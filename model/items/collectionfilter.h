// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchwords.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QUuid>

namespace glaneur {

/// Chooses and sorts the rows of a LibraryResourceModel, a LibraryPersonModel or a BinModel. Words are found as in the
/// library's search: at the beginning of words, blind to accents and case. Texts are sorted as people sort them.
class CollectionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show {
        All,
        Used,
        Unused,
        Duplicates, ///< those with the same address as another, or who may be another
        ToMend,     ///< addresses that are missing, malformed or dangerous
    };

    explicit CollectionFilter(QObject *parent = nullptr);

    void setWords(const QString &words);
    /// KindRole; -1: any.
    void setKind(int kind);
    /// Empty: any.
    void setTag(const QString &tag);
    void setShow(Show show);
    /// Whether it lets all rows pass.
    bool isOpen() const;

    /// The row of the entry; invalid where there is none, or it does not pass.
    QModelIndex indexOfId(const QUuid &id, int column = 0) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool holdsWords(const QString &text) const;

    QList<FoldedWord> m_words;
    int m_kind = -1;
    QString m_tag;
    Show m_show = Show::All;
    QCollator m_collator;
};

} // namespace glaneur
