// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/completeness.h"
#include "items/reportrowsmodel.h"

#include <QHash>

namespace glaneur {

struct OutlineRow
{
    SectionId id;
    SectionKind kind = SectionKind::Free;
    FocusId focus;
    QString title;        ///< as typed
    QString defaultTitle; ///< shown where none was typed
    QString focusTitle;   ///< the focus' short title
    bool included = true;
    Completeness completeness = Completeness::Empty;
    int problems = 0;

    friend bool operator==(const OutlineRow &, const OutlineRow &) = default;
};

/// The sections of the report in the order of publication: title, ticked where included, how complete, how many
/// problems. Titles can be edited, rows ticked and dragged.
///
/// What is edited is what is shown: the section's own title, or the short title of a focus that has none of its own.
/// Takeaways and resources can be dropped onto a section that holds such: they go into its focus, or the whole event.
class OutlineModel : public ReportRowsModel<OutlineRow>
{
    Q_OBJECT

public:
    explicit OutlineModel(ReportSession &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    /// Whether \p data is something that goes into sections, not between them.
    static bool isContent(const QMimeData *data);

    /// Adds an empty section before the row \p before (-1: at the end); a focus section gets a focus of \p focusKind.
    SectionId add(SectionKind kind, int before = -1, FocusKind focusKind = FocusKind::Workshop);
    /// Adds copies behind the last of the sections, with focuses of their own; the ids of the copies.
    QList<SectionId> duplicate(const QList<SectionId> &ids);
    /// Removes the sections, and their focuses where no other section shows them.
    void remove(const QList<SectionId> &ids);
    void setIncluded(const QList<SectionId> &ids, bool included);
    /// Moves the sections together by one place, -1 or 1.
    void shift(const QList<SectionId> &ids, int by);

    /// The number of findings that lead to each section.
    void setProblemCounts(const QHash<SectionId, int> &counts);

protected:
    QList<OutlineRow> rowsOf(const Report &report) const override;
    void store(Report &report, const QList<OutlineRow> &rows) const override;
    QString moveText() const override;
    QString removeText() const override;
    bool moveIdsTo(const QList<QUuid> &ids, int before) override;

private:
    bool rename(const OutlineRow &row, const QString &title);
    bool dropTakeaways(const OutlineRow &row, const QList<QUuid> &ids);
    bool dropResources(const OutlineRow &row, const QList<QUuid> &ids);

    QHash<SectionId, int> m_problems;
};

} // namespace glaneur
