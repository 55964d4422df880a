// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/id.h"
#include "domain/richtext.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

namespace glaneur {

/// A recurring event, written once and reused by each of its editions.
struct Series
{
    SeriesId id;
    QString name;
    QString organiser;
    RichText context;
    QList<RichText> objectives; ///< one paragraph each

    friend bool operator==(const Series &, const Series &) = default;
};

/// One day of an event.
struct Day
{
    DayId id;
    QDate date; ///< invalid while unknown
    QString place;
    DayKind kind = DayKind::Main;
    RichText programme;
    QList<PersonId> attendees;

    friend bool operator==(const Day &, const Day &) = default;
};

/// One edition of a series, or an event on its own.
struct Event
{
    EventId id;
    SeriesId series;  ///< null for an event on its own
    QString name;     ///< of an event on its own, or where an edition goes by another name than its series
    int edition = 0;  ///< 0: not numbered
    int year = 0;     ///< 0: unknown
    RichText theme;   ///< one paragraph
    QList<RichText> principles; ///< one paragraph each
    QList<Day> days;
    std::optional<RichText> context;             ///< where this edition differs from its series
    std::optional<QList<RichText>> objectives;   ///< where this edition differs from its series

    friend bool operator==(const Event &, const Event &) = default;
};

/// Someone of the team; one directory for all reports.
struct Person
{
    PersonId id;
    QString firstName;
    QString familyName;
    QString role;
    QString territory;
    QString organisation;

    /// First and family name, whichever are known.
    QString name() const;

    friend bool operator==(const Person &, const Person &) = default;
};

/// A point worth keeping. Its place in its list is its order.
struct Takeaway
{
    TakeawayId id;
    Polarity polarity = Polarity::Neutral;
    RichText text;
    PersonId author; ///< null: the team

    friend bool operator==(const Takeaway &, const Takeaway &) = default;
};

/// The words over a group of points, where a team says them otherwise than the report's language does
/// (« Points forts » for « Les + »). Empty: the language's own.
struct GroupTitles
{
    QString takeaways; ///< « Ce qu'on en retient »
    QString plus;      ///< « Les + »
    QString minus;     ///< « Les − »
    QString resources; ///< « Des ressources »

    friend bool operator==(const GroupTitles &, const GroupTitles &) = default;
};

/// A closer look at one workshop, talk or stand.
struct Focus
{
    FocusId id;
    FocusKind kind = FocusKind::Workshop;
    QString title;         ///< short: « formation »
    QString officialTitle; ///< as the programme has it
    QList<PersonId> attendees;
    /// The words that lead to the aim (« Alice et Claire ont participé à l'atelier … dont l'objectif était »), where
    /// they are not those that the document makes from kind, title and attendees. Empty: made.
    RichText lead;
    RichText aim;
    QList<Takeaway> takeaways;
    QList<ResourceId> resources;
    GroupTitles titles;

    friend bool operator==(const Focus &, const Focus &) = default;
};

/// Something to look up, play or read; one library-wide collection.
struct Resource
{
    ResourceId id;
    QString title;
    QString address; ///< empty: missing
    ResourceKind kind = ResourceKind::Other;
    RichText description;
    QStringList tags;

    friend bool operator==(const Resource &, const Resource &) = default;
};

/// What one person liked best.
struct Moment
{
    MomentId id;
    PersonId person;
    RichText text;

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Something noted during the event.
struct Note
{
    NoteId id;
    QDateTime takenAt; ///< UTC
    PersonId author;
    DayId day;     ///< null: no day
    FocusId focus; ///< null: no focus
    NoteState state = NoteState::Fresh;
    RichText text;
    NoteOutcome outcome = NoteOutcome::Nothing;
    QUuid outcomeId; ///< of the takeaway, resource or moment that it became

    friend bool operator==(const Note &, const Note &) = default;
};

/// A picture with what readers who can't see it need.
struct Picture
{
    PictureId id;
    QString mediaType; ///< image/png, image/jpeg or image/svg+xml
    QByteArray data;
    QSize size;        ///< in pixels, as shown
    QString alternativeText;
    bool decorative = false; ///< has no alternative text because it says nothing
    RichText caption;
    QString credit;

    friend bool operator==(const Picture &, const Picture &) = default;
};

/// One part of a report, in the order in which it is published.
struct Section
{
    SectionId id;
    SectionKind kind = SectionKind::Free;
    QString title;       ///< plain words; empty: the report language's own title for the kind
    bool included = true;
    /// A free section's or the expectations' text; for the other kinds the words that come before what the
    /// section lists, in place of the sentence that the document would make.
    RichText text;
    FocusId focus;       ///< for SectionKind::Focus
    QList<PictureId> pictures; ///< shown at the section's end

    friend bool operator==(const Section &, const Section &) = default;
};

/// An event's publication with all that it needs: a value, whole without the library it came from.
struct Report
{
    ReportId id;
    QString title;
    QString language = QStringLiteral("fr"); ///< BCP 47
    ReportState state = ReportState::Draft;
    QString byline;
    QString organisation;
    QDateTime publishedAt; ///< UTC; invalid until published
    QList<Section> sections;

    Series series; ///< id null: none
    Event event;
    QList<Person> people;       ///< all that this report names
    QList<Takeaway> takeaways;  ///< of the whole event
    GroupTitles titles;         ///< over the takeaways of the whole event
    QList<Focus> focuses;
    QList<Resource> resources;  ///< all that this report uses
    QList<Moment> moments;
    QList<Picture> pictures;
    QList<Note> notes;

    /// The context shown: the edition's own, or the series'.
    const RichText &context() const;
    const QList<RichText> &objectives() const;

    const Person *person(const PersonId &id) const;     ///< null where there is none
    const Focus *focus(const FocusId &id) const;        ///< null where there is none
    const Resource *resource(const ResourceId &id) const;
    const Picture *picture(const PictureId &id) const;
    const Section *section(const SectionId &id) const;

    friend bool operator==(const Report &, const Report &) = default;
};

/// Where in a report something stands; what a click in the preview or on a finding leads to.
struct Origin
{
    enum class Field {
        None,
        Title,
        Byline,
        SectionTitle,
        SectionText,
        Context,
        Objective,  ///< `index`
        Theme,
        Principle,  ///< `index`
        Day,        ///< `item`: the day
        FocusTitle, ///< the focus' head: kind, titles, attendees
        FocusAim,
        Takeaway,   ///< `item`: the takeaway
        Resource,   ///< `item`: the resource
        Moment,     ///< `item`: the moment
        Person,     ///< `item`: the person
        Picture,    ///< `item`: the picture
        Note,       ///< `item`: the note
    };

    Field field = Field::None;
    SectionId section;
    QUuid item;
    int index = -1;

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// The stable name used in the store and in JSON: « section-title ».
QString toKey(Origin::Field field);
/// The field named \p key; None where there is no such name.
Origin::Field originField(const QString &key);

/// The entry of \p list whose id is \p id; null where there is none.
template <typename T, typename Key> const T *findById(const QList<T> &list, const Key &id)
{
    for (const T &entry : list) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

template <typename T, typename Key> qsizetype indexOfId(const QList<T> &list, const Key &id)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i).id == id)
            return i;
    }
    return -1;
}

} // namespace glaneur
