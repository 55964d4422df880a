// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <tuple>
#include <utility>

namespace glaneur {

/// Calls \p change for each text and each line of \p report that the place \p origin holds: some places hold more than
/// one, such as a focus' lead and aim. \p change takes a RichText or a QString and gives back what takes its place; what
/// it gives back unchanged is left alone. Returns whether anything changed.
template <typename Change> bool changeTexts(Report &report, const Origin &origin, const Change &change)
{
    bool changed = false;
    // Looks at the constant report first, so that what stays the same stays shared.
    const auto apply = [&](const auto &now, auto &&mutableValue) {
        auto after = change(now);
        if (after == now)
            return;
        mutableValue() = std::move(after);
        changed = true;
    };
    const auto section = indexOfId(std::as_const(report).sections, origin.section);
    const auto inSection = [&](auto member) {
        if (section >= 0)
            apply(std::as_const(report).sections.at(section).*member, [&]() -> auto & { return report.sections[section].*member; });
    };
    const auto inItems = [&](const auto &items, auto &&mutableItems, auto... members) {
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items.at(i).id.uuid() == origin.item)
                (apply(items.at(i).*members, [&]() -> auto & { return mutableItems()[i].*members; }), ...);
        }
    };
    const auto inTitles = [&](const GroupTitles &titles, auto &&mutableTitles, auto... members) {
        (apply(titles.*members, [&]() -> auto & { return mutableTitles().*members; }), ...);
    };
    const Report &now = report;
    const qsizetype focus = section < 0 ? -1 : indexOfId(now.focuses, now.sections.at(section).focus);
    const auto inFocus = [&](auto... members) {
        if (focus >= 0)
            (apply(now.focuses.at(focus).*members, [&]() -> auto & { return report.focuses[focus].*members; }), ...);
    };

    switch (origin.field) {
    case Origin::Field::Title:
        apply(now.title, [&]() -> auto & { return report.title; });
        break;
    case Origin::Field::Byline:
        apply(now.byline, [&]() -> auto & { return report.byline; });
        apply(now.organisation, [&]() -> auto & { return report.organisation; });
        break;
    case Origin::Field::SectionTitle:
        inSection(&Section::title);
        break;
    case Origin::Field::SectionText:
        inSection(&Section::text);
        break;
    case Origin::Field::Context:
        if (now.event.context)
            apply(*now.event.context, [&]() -> auto & { return *report.event.context; });
        else
            apply(now.series.context, [&]() -> auto & { return report.series.context; });
        apply(now.series.organiser, [&]() -> auto & { return report.series.organiser; });
        break;
    case Origin::Field::Objective:
        if (origin.index >= 0 && origin.index < now.objectives().size()) {
            apply(now.objectives().at(origin.index), [&]() -> auto & {
                return report.event.objectives ? (*report.event.objectives)[origin.index] : report.series.objectives[origin.index];
            });
        }
        break;
    case Origin::Field::Theme:
        apply(now.event.theme, [&]() -> auto & { return report.event.theme; });
        break;
    case Origin::Field::Principle:
        if (origin.index >= 0 && origin.index < now.event.principles.size())
            apply(now.event.principles.at(origin.index), [&]() -> auto & { return report.event.principles[origin.index]; });
        break;
    case Origin::Field::Day:
        inItems(now.event.days, [&]() -> auto & { return report.event.days; }, &Day::place, &Day::programme);
        break;
    case Origin::Field::FocusTitle:
        inFocus(&Focus::title, &Focus::officialTitle);
        break;
    case Origin::Field::FocusAim:
        inFocus(&Focus::lead, &Focus::aim);
        break;
    case Origin::Field::Takeaway:
        if (origin.item.isNull()) {
            constexpr auto all = std::tuple(&GroupTitles::takeaways, &GroupTitles::plus, &GroupTitles::minus);
            std::apply(
                [&](auto... members) {
                    if (focus >= 0)
                        inTitles(now.focuses.at(focus).titles, [&]() -> auto & { return report.focuses[focus].titles; }, members...);
                    else
                        inTitles(now.titles, [&]() -> auto & { return report.titles; }, members...);
                },
                all);
        } else if (focus >= 0) {
            inItems(now.focuses.at(focus).takeaways, [&]() -> auto & { return report.focuses[focus].takeaways; }, &Takeaway::text);
        } else {
            inItems(now.takeaways, [&]() -> auto & { return report.takeaways; }, &Takeaway::text);
        }
        break;
    case Origin::Field::Resource:
        if (origin.item.isNull() && focus >= 0)
            inTitles(now.focuses.at(focus).titles, [&]() -> auto & { return report.focuses[focus].titles; }, &GroupTitles::resources);
        else
            inItems(now.resources, [&]() -> auto & { return report.resources; }, &Resource::title, &Resource::description);
        break;
    case Origin::Field::Moment:
        inItems(now.moments, [&]() -> auto & { return report.moments; }, &Moment::text);
        break;
    case Origin::Field::Person:
        inItems(now.people, [&]() -> auto & { return report.people; }, &Person::firstName, &Person::familyName, &Person::role,
                &Person::territory, &Person::organisation);
        break;
    case Origin::Field::Picture:
        inItems(now.pictures, [&]() -> auto & { return report.pictures; }, &Picture::alternativeText, &Picture::caption,
                &Picture::credit);
        break;
    case Origin::Field::None:
    case Origin::Field::Note:
        break;
    }
    return changed;
}

} // namespace glaneur
