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
    bool included = true;
    Completeness completeness = Completeness::Empty;
    int problems = 0;

    friend bool operator==(const OutlineRow &, const OutlineRow &) = default;
};

/// The sections of the report in the order of publication: title, ticked where included, how complete, how many
/// problems. Titles can be edited, rows ticked and dragged.
class OutlineModel : public ReportRowsModel<OutlineRow>
{
    Q_OBJECT

public:
    explicit OutlineModel(ReportSession &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Adds an empty section before the row \p before (-1: at the end); a focus section gets a focus of \p focusKind.
    SectionId add(SectionKind kind, int before = -1, FocusKind focusKind = FocusKind::Workshop);
    /// Adds a copy behind the section, with a focus of its own where it is a focus section; null where there is none.
    SectionId duplicate(const SectionId &id);
    /// Removes the section, and its focus where no other section shows it.
    void remove(const SectionId &id);

    /// The number of findings that lead to each section.
    void setProblemCounts(const QHash<SectionId, int> &counts);

protected:
    QList<OutlineRow> rowsOf(const Report &report) const override;
    void store(Report &report, const QList<OutlineRow> &rows) const override;
    QString moveText() const override;
    QString removeText() const override;

private:
    QHash<SectionId, int> m_problems;
};

} // namespace glaneur
