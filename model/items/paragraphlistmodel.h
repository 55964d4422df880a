// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reportrowsmodel.h"

namespace glaneur {

struct ParagraphRowTag;

struct ParagraphRow
{
    Id<ParagraphRowTag> id; ///< only while the model lives: paragraphs have none of their own
    RichText text;
    QString plainText;

    friend bool operator==(const ParagraphRow &, const ParagraphRow &) = default;
};

/// A list of short paragraphs: the objectives shown, or the principles of the edition.
class ParagraphListModel : public ReportRowsModel<ParagraphRow>
{
    Q_OBJECT

public:
    enum class List {
        Objectives, ///< the edition's own where it has some, or the series'
        Principles,
    };

    ParagraphListModel(ReportSession &session, List list, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The paragraph as CommonMark.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Adds a paragraph before the row \p before (-1: at the end) and gives its row.
    int add(const RichText &text = {}, int before = -1);

protected:
    QList<ParagraphRow> rowsOf(const Report &report) const override;
    void store(Report &report, const QList<ParagraphRow> &rows) const override;
    QString moveText() const override;
    QString removeText() const override;

private:
    List m_list;
};

} // namespace glaneur
