// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report.h"

namespace glaneur {

QString Person::name() const
{
    if (familyName.isEmpty())
        return firstName;
    if (firstName.isEmpty())
        return familyName;
    return firstName + QLatin1Char(' ') + familyName;
}

const RichText &Report::context() const { return event.context ? *event.context : series.context; }

const QList<RichText> &Report::objectives() const
{
    return event.objectives ? *event.objectives : series.objectives;
}

const Person *Report::person(const PersonId &wanted) const { return findById(people, wanted); }
const Focus *Report::focus(const FocusId &wanted) const { return findById(focuses, wanted); }
const Resource *Report::resource(const ResourceId &wanted) const { return findById(resources, wanted); }
const Picture *Report::picture(const PictureId &wanted) const { return findById(pictures, wanted); }
const Section *Report::section(const SectionId &wanted) const { return findById(sections, wanted); }

} // namespace glaneur
