// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/pagebreaks.h"
#include "writers/pageflow.h"
#include "writers/pagegeometry.h"

namespace glaneur {

/// Finds where the lines of a flow came to stand.
class PageLocator
{
public:
    /// \p column is where text stands on each page of \p size.
    static PageGeometry geometry(const PageFlow &flow, const std::vector<PageRows> &pages, const QSizeF &size,
                                 const QRectF &column);

private:
    PageLocator(const PageFlow &flow, PageGeometry &geometry)
        : m_flow(flow)
        , m_geometry(geometry)
    {
    }

    void addRow(const FlowRow &row, int page, const QPointF &top);
    void addLine(const FlowLine &line, int page, const QPointF &rowTop);
    void addPiece(int id, int page, const QRectF &rect);

    const PageFlow &m_flow;
    PageGeometry &m_geometry;
};

} // namespace glaneur
