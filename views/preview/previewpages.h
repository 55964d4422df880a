// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/report.h"
#include "writers/pagegeometry.h"

#include <QList>

namespace glaneur {

/// Where a report's parts stand on its laid out pages, with the way back from each block to its place in the report.
/// Plain values, for any thread.
class PreviewPages
{
public:
    /// \p number tells one layout from the next.
    PreviewPages(const Document &document, const PageGeometry &geometry, int number);

    const PageGeometry &geometry() const { return m_geometry; }
    int number() const { return m_number; }

    /// Where in the report the block at \p position (in points) on \p page comes from; field None where nowhere.
    Origin originAt(int page, const QPointF &position) const;
    /// The places, one a block, of what comes from \p origin: of exactly that, else of its section's first block.
    QList<PageGeometry::Place> placesOf(const Origin &origin) const;

private:
    PageGeometry m_geometry;
    int m_number;
    QList<Origin> m_origins; ///< by Block::id
};

} // namespace glaneur
