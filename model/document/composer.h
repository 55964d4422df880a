// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/typography.h"
#include "document/words.h"

namespace glaneur {

/// Makes the blocks of a report's publication. Used by composeDocument() alone.
class Composer
{
public:
    explicit Composer(const Report &report) : m_report(report), m_words(report.language) {}

    /// All blocks, not yet numbered; \p eventLine is shown under the title.
    QList<Block> blocks(const QString &eventLine) const;

private:
    QList<Block> section(const Section &section) const;

    QList<Block> contextBody(const Section &section) const;
    QList<Block> objectivesBody(const Section &section) const;
    QList<Block> editionBody(const Section &section) const;
    QList<Block> daysBody(const Section &section) const;
    QList<Block> takeawaysBody(const Section &section) const;
    QList<Block> focusBody(const Section &section, const Focus &focus) const;
    QList<Block> momentsBody(const Section &section) const;
    QList<Block> resourcesBody(const Section &section) const;

    QList<Block> composedDays(const Section &section) const;
    QList<Block> peopleMissingFrom(const Section &section, const QString &text) const;
    QList<Block> takeawayLists(const QList<Takeaway> &takeaways, const GroupTitles &titles, int level,
                               const Section &section) const;
    Block resourceList(const QList<ResourceId> &ids, const Section &section) const;
    QList<Block> figures(const QList<PictureId> &ids, const Section &section) const;

    /// \p text's blocks, their origins \p origin; headings start at \p headingLevel.
    QList<Block> rich(const RichText &text, const Origin &origin, int headingLevel = 3) const;
    Block converted(const TextBlock &block, const Origin &origin, int headingLevel, QList<int> &openLevels) const;
    QList<Inline> set(const QList<Inline> &inlines) const;
    Block paragraph(const QList<Inline> &inlines, const Origin &origin, Block::Role role = Block::Role::None) const;
    Block heading(int level, const QList<Inline> &inlines, const Origin &origin) const;
    Block item(const QList<Block> &children, const Origin &origin) const;
    QStringList names(const QList<PersonId> &ids) const;

    const Report &m_report;
    const Words m_words;
};

} // namespace glaneur
