// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/languagewords.h"
#include "domain/report.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <span>

namespace glaneur {

/// A text of a report, parsed once for all checks.
struct Passage
{
    enum class Kind {
        Title, ///< plain words over what follows
        Line,  ///< plain words of one line: a name, an official title
        Text,  ///< rich text: `blocks`
    };
    Kind kind = Kind::Line;
    Origin origin;
    QString words;           ///< as they are read
    QList<TextBlock> blocks; ///< of a Text
};

/// What a report publishes, in the order in which it is read: what the checks look at.
class PublishedReport
{
public:
    /// \p report must outlive this.
    explicit PublishedReport(const Report &report);

    template <typename T> struct Shown
    {
        const T *value = nullptr;
        Origin origin; ///< where it is shown first
    };

    const Report &report() const { return m_report; }
    const QList<Passage> &passages() const { return m_passages; }
    const QList<const Section *> &sections() const { return m_sections; } ///< the included ones
    const QList<Shown<Focus>> &focuses() const { return m_focuses; }
    const QList<Shown<Resource>> &resources() const { return m_resources; }
    const QList<Shown<Moment>> &moments() const { return m_moments; }
    const QList<Shown<Picture>> &pictures() const { return m_pictures; }
    /// The included section \p id, its passages and its focus; null or empty where there is none.
    const Section *section(const SectionId &id) const { return m_sectionById.value(id).section; }
    std::span<const Passage> passagesOf(const SectionId &section) const;
    const Focus *focusOf(const Section &section) const;
    /// Whether a section that lists the days and the team is included.
    bool showsDays() const { return m_showsDays; }

    /// Where a day or a person is changed, whether it is shown or not.
    Origin dayOrigin(const DayId &id) const;
    Origin personOrigin(const PersonId &id) const;
    /// The words of \p origin's section other than its title: whether there are any.
    bool hasContent(const SectionId &section) const { return m_filled.contains(section); }

    bool isFrench() const { return glaneur::isFrench(m_report.language); }
    bool isEnglish() const { return glaneur::isEnglish(m_report.language); }

    /// The place of \p origin in reading order, for sorting.
    int rank(const Origin &origin) const;

private:
    void addSection(const Section &section);
    void addFocus(const Section &section, const Focus &focus);
    void addTakeaways(const QList<Takeaway> &takeaways, const GroupTitles &titles, const Section &section);
    void addResource(const Resource &resource, const Section &section);
    void addPicture(const Picture &picture, const Section &section);
    void addParts(const Section &section);
    void place(const Origin &origin);
    void title(const QString &words, const Origin &origin);
    void line(const QString &words, const Origin &origin);
    void text(const RichText &text, const Origin &origin);

    const Report &m_report;
    QList<Passage> m_passages;
    QList<const Section *> m_sections;
    QList<Shown<Focus>> m_focuses;
    QList<Shown<Resource>> m_resources;
    QList<Shown<Moment>> m_moments;
    QList<Shown<Picture>> m_pictures;
    QHash<QUuid, const Resource *> m_resourceById;
    QHash<QUuid, const Picture *> m_pictureById;
    QHash<QUuid, const Focus *> m_focusById;
    struct Entry
    {
        const Section *section = nullptr;
        qsizetype begin = 0; ///< of its passages
        qsizetype end = 0;
    };
    QHash<SectionId, Entry> m_sectionById;
    QSet<QUuid> m_seen;         ///< resources, pictures and kinds of section that were added
    QSet<SectionId> m_filled;
    QHash<Origin, int> m_ranks;
    QHash<SectionId, int> m_lastRanks;
    SectionId m_days;
    bool m_showsDays = false;
};

size_t qHash(const Origin &origin, size_t seed = 0);

/// Calls \p visit for each block of \p blocks and below, those that hold others before what they hold.
template <typename Visit> void visitBlocks(const QList<TextBlock> &blocks, const Visit &visit)
{
    for (const TextBlock &block : blocks) {
        visit(block);
        visitBlocks(block.children, visit);
    }
}

/// Calls \p visit for each inline of \p inlines and below.
template <typename Visit> void visitInlines(const QList<Inline> &inlines, const Visit &visit)
{
    for (const Inline &piece : inlines) {
        visit(piece);
        visitInlines(piece.children, visit);
    }
}

} // namespace glaneur
