// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/housestyle.h"
#include "writers/pagetext.h"

namespace glaneur {

/// A paragraph's look with the space that it asks for, in points.
struct BlockStyle
{
    TextStyle text;
    qreal before = 0;
    qreal after = 0;
};

/// How \p block, a Title, Heading, Paragraph or CodeBlock, is set.
BlockStyle blockStyle(const Block &block, const HouseStyle &house);

/// The colour of a takeaway's sign, heading and rule.
QColor polarityColor(Polarity polarity, const HouseStyle &house);

TextStyle bodyStyle(const HouseStyle &house);
/// Of a table's cells, of captions and of what runs at the head and the foot of pages.
TextStyle smallStyle(const HouseStyle &house);
TextStyle runningStyle(const HouseStyle &house);

} // namespace glaneur
