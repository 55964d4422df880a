// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace glaneur {

/// The ids of a page's headings: made from their words, so that a link to one holds as long as its words do;
/// each once.
class HeadingIds
{
public:
    /// For the headings of \p blocks, at any depth. None is one of \p reserved.
    HeadingIds(const QList<Block> &blocks, const QStringList &reserved);

    /// The id of the heading whose Block::id is \p blockId.
    QString of(int blockId) const { return m_ids.value(blockId); }

private:
    void add(const QList<Block> &blocks);

    QHash<int, QString> m_ids;
    QSet<QString> m_taken;
};

} // namespace glaneur
