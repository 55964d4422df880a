// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pageflow.h"

#include "writers/pageflowbuilder.h"

namespace glaneur {

PageFlow flowDocument(const Document &document, const HouseStyle &style, qreal width, qreal height,
                      ParagraphCache &cache)
{
    return PageFlowBuilder(style, width, height, cache).build(document);
}

} // namespace glaneur
