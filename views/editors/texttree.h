// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"
#include "views/editors/textpath.h"

#include <QSet>
#include <QTextBlockUserData>

class QTextTable;

namespace glaneur {

/// A paragraph or table of an edited text, on its way back into the tree.
struct TreeLeaf
{
    TextPath path;
    TextBlock block;
    bool nothing = false; ///< an item with nothing in it
};

/// What a QTextBlock says, kept with it until it changes.
class LeafData : public QTextBlockUserData
{
public:
    explicit LeafData(const QList<TreeLeaf> &leaves);

    const QList<TreeLeaf> leaves; ///< none for an empty paragraph; two for a rule with words
    const qint64 serial;          ///< of the first leaf; no other has it
};

/// The blocks of \p leaves from \p from to before \p to, of whose paths the first \p depth containers are done.
///
/// \p headless are the items that start with a list of their own. Any other item that does is the rest of the item
/// before it, which was split or joined.
QList<TextBlock> treeOf(const QList<TreeLeaf> &leaves, qsizetype from, qsizetype to, qsizetype depth,
                        const QSet<int> &headless);

/// What \p table says.
TextBlock tableBlock(const QTextTable &table);
/// Whether \p table says what \p block, a table too, says.
bool saysTheSame(const QTextTable &table, const TextBlock &block);

} // namespace glaneur
