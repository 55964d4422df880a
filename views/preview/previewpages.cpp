// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/preview/previewpages.h"

namespace glaneur {

namespace {

void collectOrigins(const QList<Block> &blocks, const Origin &outer, QList<Origin> &origins)
{
    for (const Block &block : blocks) {
        const Origin &origin = block.origin.field == Origin::Field::None ? outer : block.origin;
        if (block.id > 0) {
            if (block.id >= origins.size())
                origins.resize(block.id + 1);
            origins[block.id] = origin;
        }
        collectOrigins(block.children, origin, origins);
    }
}

} // namespace

PreviewPages::PreviewPages(const Document &document, const PageGeometry &geometry, int number)
    : m_geometry(geometry)
    , m_number(number)
{
    collectOrigins(document.blocks, {}, m_origins);
}

Origin PreviewPages::originAt(int page, const QPointF &position) const
{
    return m_origins.value(m_geometry.blockAt(page, position));
}

QList<PageGeometry::Place> PreviewPages::placesOf(const Origin &origin) const
{
    QList<PageGeometry::Place> exact;
    QList<PageGeometry::Place> section;
    for (int id = 1; id < m_origins.size(); ++id) {
        const Origin &candidate = m_origins.at(id);
        const bool same = candidate == origin;
        if (!same && (origin.section.isNull() || candidate.section != origin.section || !section.isEmpty()))
            continue;
        const PageGeometry::Place place = m_geometry.placeOf(id);
        if (place.page < 0)
            continue;
        if (same)
            exact.append(place);
        else
            section.append(place);
    }
    return exact.isEmpty() ? section : exact;
}

} // namespace glaneur
