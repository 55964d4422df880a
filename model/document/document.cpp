// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

namespace glaneur {

// Out of line: within its class a type that holds a list of itself is incomplete, and its list has no equality yet.
bool operator==(const Block &left, const Block &right)
{
    return left.kind == right.kind && left.role == right.role && left.id == right.id && left.level == right.level
           && left.ordered == right.ordered && left.start == right.start && left.headerRows == right.headerRows
           && left.polarity == right.polarity && left.mark == right.mark && left.markMeaning == right.markMeaning
           && left.attribution == right.attribution && left.text == right.text && left.language == right.language
           && left.inlines == right.inlines && left.children == right.children && left.picture == right.picture
           && left.origin == right.origin;
}

} // namespace glaneur
