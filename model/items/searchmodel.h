// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rowsmodel.h"
#include "ports/library.h"

namespace glaneur {

struct SearchRow
{
    QString id; ///< where the hit stands
    SearchHit hit;

    friend bool operator==(const SearchRow &, const SearchRow &) = default;
};

/// What was found in the library, the best first.
class SearchModel : public RowsModel<SearchRow>
{
    Q_OBJECT

public:
    /// \p library must outlive the model.
    explicit SearchModel(const Library &library, QObject *parent = nullptr);

    QString words() const { return m_words; }
    /// Searches; empty words find nothing. On failure the rows are emptied.
    Result<void> setWords(const QString &words);
    /// Searches again, as after a change of the library.
    Result<void> refresh();

    /// Display: the excerpt. ReportIdRole, TitleRole (of the report), ExcerptRole, MarksRole, OriginRole.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    const SearchHit &hitAt(const QModelIndex &index) const { return at(index.row()).hit; }

private:
    const Library &m_library;
    QString m_words;
};

} // namespace glaneur
