// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/report.h"
#include "writers/pagelayout.h"

#include <QList>
#include <QPageSize>

namespace glaneur {

/// The pages of a report, laid out, with the way back from each block to its place in the report.
class PreviewPages
{
public:
    /// Composes and lays out \p report; takes as long as that takes, in any thread.
    PreviewPages(const Report &report, const QPageSize &pageSize);

    const PageLayout &layout() const { return m_layout; }

    /// Where in the report the block at \p position (in points) on \p page comes from; field None where nowhere.
    Origin originAt(int page, const QPointF &position) const;
    /// The places, one a block, of what comes from \p origin: of exactly that, else of its section's first block.
    QList<PageLayout::Place> placesOf(const Origin &origin) const;

private:
    Document m_document;
    PageLayout m_layout;
    QList<Origin> m_origins; ///< by Block::id
};

} // namespace glaneur
