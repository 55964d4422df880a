// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reportrowsmodel.h"

#include <optional>

namespace glaneur {

struct TakeawayRow
{
    TakeawayId id;
    Takeaway takeaway;
    QString plainText;
    QString authorName;

    friend bool operator==(const TakeawayRow &, const TakeawayRow &) = default;
};

/// The takeaways of the whole event, or of one focus, in their order; all of them, or those of one polarity.
/// Takeaways can be dragged between the models of one report: they take the polarity and the list they come to.
class TakeawayModel : public ReportRowsModel<TakeawayRow>
{
    Q_OBJECT

public:
    enum Column { TextColumn, PolarityColumn, AuthorColumn, ColumnCount };

    /// \p focus: null for the takeaways of the whole event.
    explicit TakeawayModel(ReportSession &session, const FocusId &focus = {},
                           std::optional<Polarity> polarity = std::nullopt, QObject *parent = nullptr);

    FocusId focus() const { return m_focus; }
    std::optional<Polarity> polarity() const { return m_polarity; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The text as CommonMark, the polarity as an int, the author as a QUuid.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QList<TakeawayRow> rowsOf(const Report &report) const override;
    void store(Report &report, const QList<TakeawayRow> &rows) const override;
    QString moveText() const override;
    QString removeText() const override;
    bool moveIdsTo(const QList<QUuid> &ids, int before) override;

private:
    bool shows(const Takeaway &takeaway) const { return !m_polarity || takeaway.polarity == *m_polarity; }

    FocusId m_focus;
    std::optional<Polarity> m_polarity;
};

} // namespace glaneur
