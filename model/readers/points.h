// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/vocabulary.h"

namespace glaneur {

/// Points with their groups, as read from a run of blocks.
struct Points
{
    QList<TextBlock> lead; ///< the paragraphs before the first group or list
    QList<Takeaway> takeaways;
    GroupTitles titles;
    QList<Resource> resources;
    QList<TextBlock> rest; ///< from the first block that is neither point nor group
    bool grouped = false;  ///< a group's title was met
    bool failed = false;   ///< something is no point, in the midst of points
};

/// Reads \p blocks as points under « Les + », « Les − » and the like. \p neutralAtOnce: paragraphs before any group are
/// points too. \p withResources: resources may be among them.
Points readPoints(const QList<TextBlock> &blocks, const QString &language, bool neutralAtOnce, bool withResources);

/// The resources that \p inlines list (« A | B | C », or one with a description); empty where they list none.
QList<Resource> resourcesIn(const QList<Inline> &inlines);

} // namespace glaneur
