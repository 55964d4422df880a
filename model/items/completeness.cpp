// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/completeness.h"

#include <QCoreApplication>

namespace glaneur {

namespace {

struct CompletenessNames
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Completeness)
};

bool hasWords(const RichText &text) { return !text.commonMark().trimmed().isEmpty(); }

/// Counts the parts that a kind of section asks for, and those that were filled.
class Tally
{
public:
    void part(bool filled)
    {
        ++m_parts;
        m_filled += filled ? 1 : 0;
    }
    /// A list: started by one entry, complete when each is whole.
    template <typename T, typename Whole> void list(const QList<T> &entries, Whole whole)
    {
        part(!entries.isEmpty());
        for (const T &entry : entries)
            part(whole(entry));
    }
    /// Of use, but not asked for.
    void extra(bool filled) { m_extra = m_extra || filled; }

    Completeness completeness() const
    {
        if (m_parts > 0 && m_filled == m_parts)
            return Completeness::Complete;
        return m_filled > 0 || m_extra ? Completeness::Started : Completeness::Empty;
    }

private:
    int m_parts = 0;
    int m_filled = 0;
    bool m_extra = false;
};

void tallyFocus(Tally &tally, const Focus &focus)
{
    tally.part(!focus.title.isEmpty() || !focus.officialTitle.isEmpty());
    tally.part(!focus.attendees.isEmpty() || hasWords(focus.lead));
    tally.part(hasWords(focus.aim));
    tally.list(focus.takeaways, [](const Takeaway &takeaway) { return hasWords(takeaway.text); });
    tally.extra(!focus.resources.isEmpty());
}

} // namespace

Completeness completenessOf(const Report &report, const Section &section)
{
    Tally tally;
    switch (section.kind) {
    case SectionKind::Context:
        tally.part(hasWords(report.context()));
        break;
    case SectionKind::Objectives:
        tally.list(report.objectives(), hasWords);
        break;
    case SectionKind::Edition:
        tally.part(hasWords(report.event.theme));
        tally.list(report.event.principles, hasWords);
        break;
    case SectionKind::Days:
        tally.list(report.event.days, [](const Day &day) { return day.date.isValid() && !day.place.isEmpty(); });
        break;
    case SectionKind::Takeaways:
        tally.list(report.takeaways, [](const Takeaway &takeaway) { return hasWords(takeaway.text); });
        break;
    case SectionKind::Focus:
        if (const Focus *focus = report.focus(section.focus))
            tallyFocus(tally, *focus);
        break;
    case SectionKind::Moments:
        tally.list(report.moments, [](const Moment &moment) { return !moment.person.isNull() && hasWords(moment.text); });
        break;
    case SectionKind::Resources:
        tally.list(report.resources, [](const Resource &resource) { return !resource.title.isEmpty() && !resource.address.isEmpty(); });
        break;
    case SectionKind::Pictures:
        tally.list(report.pictures, [](const Picture &picture) { return picture.decorative || !picture.alternativeText.isEmpty(); });
        break;
    case SectionKind::Expectations:
    case SectionKind::Free:
        tally.part(hasWords(section.text));
        break;
    }
    tally.extra(hasWords(section.text) || !section.pictures.isEmpty());
    return tally.completeness();
}

QString completenessName(Completeness completeness)
{
    switch (completeness) {
    case Completeness::Empty: return CompletenessNames::tr("Empty");
    case Completeness::Started: return CompletenessNames::tr("Started");
    case Completeness::Complete: return CompletenessNames::tr("Complete");
    }
    return {};
}

} // namespace glaneur
