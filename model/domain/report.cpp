// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report.h"

namespace glaneur {

namespace {

const QList<std::pair<Origin::Field, const char *>> &fieldNames()
{
    using Field = Origin::Field;
    static const QList<std::pair<Field, const char *>> names{
        {Field::None, "none"},
        {Field::Title, "title"},
        {Field::Byline, "byline"},
        {Field::SectionTitle, "section-title"},
        {Field::SectionText, "section-text"},
        {Field::Context, "context"},
        {Field::Objective, "objective"},
        {Field::Theme, "theme"},
        {Field::Principle, "principle"},
        {Field::Day, "day"},
        {Field::FocusTitle, "focus-title"},
        {Field::FocusAim, "focus-aim"},
        {Field::Takeaway, "takeaway"},
        {Field::Resource, "resource"},
        {Field::Moment, "moment"},
        {Field::Person, "person"},
        {Field::Picture, "picture"},
        {Field::Note, "note"},
    };
    return names;
}

} // namespace

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

QString toKey(Origin::Field field)
{
    for (const auto &[value, name] : fieldNames()) {
        if (value == field)
            return QString::fromLatin1(name);
    }
    return {};
}

Origin::Field originField(const QString &key)
{
    for (const auto &[value, name] : fieldNames()) {
        if (key == QLatin1String(name))
            return value;
    }
    return Origin::Field::None;
}

} // namespace glaneur
