// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reportrowsmodel.h"

#include <QHash>
#include <QImage>

namespace glaneur {

struct PictureRow
{
    PictureId id;
    Picture picture;

    friend bool operator==(const PictureRow &, const PictureRow &) = default;
};

/// The pictures of the report, or those that one section shows at its end.
class PictureModel : public ReportRowsModel<PictureRow>
{
    Q_OBJECT

public:
    enum Column { AlternativeTextColumn, CaptionColumn, CreditColumn, ColumnCount };

    /// \p section: null for all pictures of the report.
    explicit PictureModel(ReportSession &session, const SectionId &section = {}, QObject *parent = nullptr);

    /// Qt::DecorationRole: a QImage of at most 128 × 128 pixels.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Strings; the caption as CommonMark; DecorativeRole as a bool.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Adds \p picture (an id is made where it has none) to the report, and to the section.
    PictureId add(const Picture &picture, int before = -1);

protected:
    QList<PictureRow> rowsOf(const Report &report) const override;
    void store(Report &report, const QList<PictureRow> &rows) const override;
    QString moveText() const override;
    QString removeText() const override;

private:
    struct Thumbnail
    {
        QByteArray data;
        QImage image;
    };

    SectionId m_section;
    mutable QHash<PictureId, Thumbnail> m_thumbnails;
};

} // namespace glaneur
