// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplereader.h"

#include "views/editors/pictureimport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace glaneur {

namespace {

constexpr QUuid idNamespace{0x6f1c9d52, 0x2a0b, 0x4c1e, 0x9b, 0x57, 0x3e, 0x0a, 0x4d, 0x7c, 0x11, 0x85};

Error damaged(const QString &detail)
{
    return {QCoreApplication::translate("glaneur::Sample", "The sample report is damaged: %1.").arg(detail),
            QCoreApplication::translate("glaneur::Sample", "Install Glaneur again.")};
}

/// An object of the sample that notices which of its fields were never asked for.
class Fields
{
public:
    Fields(const QJsonObject &object, QString &problem)
        : m_object(object)
        , m_problem(problem)
    {
    }
    ~Fields()
    {
        for (auto it = m_object.begin(); it != m_object.end() && m_problem.isEmpty(); ++it) {
            if (!m_asked.contains(it.key()))
                m_problem = QStringLiteral("%1?").arg(it.key());
        }
    }
    Fields(const Fields &) = delete;
    Fields &operator=(const Fields &) = delete;

    QJsonValue value(const char *name)
    {
        m_asked.insert(QLatin1String(name));
        return m_object.value(QLatin1String(name));
    }
    QString string(const char *name) { return value(name).toString(); }
    RichText rich(const char *name) { return richOf(value(name)); }
    QList<RichText> richList(const char *name)
    {
        QList<RichText> list;
        for (const QJsonValue &entry : value(name).toArray())
            list.append(richOf(entry));
        return list;
    }
    QStringList strings(const char *name)
    {
        QStringList list;
        for (const QJsonValue &entry : value(name).toArray())
            list.append(entry.toString());
        return list;
    }
    template <typename Enum> void read(const char *name, Enum &target)
    {
        const QString key = string(name);
        if (const auto known = fromKey<Enum>(key))
            target = *known;
        else
            m_problem = QStringLiteral("%1: %2").arg(QLatin1String(name), key);
    }
    template <typename Read> void each(const char *name, Read read)
    {
        for (const QJsonValue &entry : value(name).toArray()) {
            Fields fields(entry.toObject(), m_problem);
            read(fields);
        }
    }
    template <typename Read> void object(const char *name, Read read)
    {
        Fields fields(value(name).toObject(), m_problem);
        read(fields);
    }

private:
    static RichText richOf(const QJsonValue &value)
    {
        if (!value.isArray())
            return RichText(value.toString());
        QStringList paragraphs;
        for (const QJsonValue &paragraph : value.toArray())
            paragraphs.append(paragraph.toString());
        return RichText(paragraphs.join(QStringLiteral("\n\n")));
    }

    const QJsonObject m_object;
    QSet<QString> m_asked;
    QString &m_problem;
};

class SampleReader
{
public:
    Result<Report> read(const QByteArray &json, const SamplePictures &pictures);

private:
    template <typename Key> Key id(const char *kind, const QString &key) const
    {
        return Key(QUuid::createUuidV5(idNamespace, m_report.language + QLatin1Char('/') + QLatin1String(kind)
                                                        + QLatin1Char('/') + key));
    }
    /// The id of what \p list has under \p key; an empty key is nothing.
    template <typename T> auto known(const QList<T> &list, const char *kind, const QString &key)
    {
        using Key = decltype(T::id);
        const Key id = key.isEmpty() ? Key() : this->id<Key>(kind, key);
        if (!id.isNull() && !findById(list, id))
            m_problem = QStringLiteral("%1 %2?").arg(QLatin1String(kind), key);
        return id;
    }
    template <typename T> auto known(const QList<T> &list, const char *kind, const QStringList &keys)
    {
        QList<decltype(T::id)> ids;
        for (const QString &key : keys)
            ids.append(known(list, kind, key));
        return ids;
    }

    void head(Fields &fields);
    void event(Fields &fields);
    void focuses(Fields &fields);
    void collections(Fields &fields);
    void pictures(Fields &fields, const SamplePictures &pictures);
    void sections(Fields &fields);
    void notes(Fields &fields);
    QList<Takeaway> takeaways(Fields &fields);

    Report m_report;
    QList<Takeaway> m_allTakeaways; ///< those of the focuses too
    QString m_problem;
};

Result<Report> SampleReader::read(const QByteArray &json, const SamplePictures &pictures)
{
    QJsonParseError parsed;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsed).object();
    if (object.isEmpty())
        return damaged(parsed.errorString());
    {
        Fields fields(object, m_problem);
        head(fields);
        collections(fields);
        fields.object("event", [this](Fields &event) { this->event(event); });
        m_report.takeaways = takeaways(fields);
        focuses(fields);
        fields.each("moments", [this](Fields &moment) {
            m_report.moments.append({id<MomentId>("moment", moment.string("key")),
                                     known(m_report.people, "person", moment.string("person")), moment.rich("text")});
        });
        this->pictures(fields, pictures);
        sections(fields);
        notes(fields);
    }
    if (!m_problem.isEmpty())
        return damaged(m_problem);
    return m_report;
}

void SampleReader::head(Fields &fields)
{
    m_report.language = fields.string("language");
    m_report.id = id<ReportId>("report", QStringLiteral("sample"));
    m_report.title = fields.string("title");
    fields.read("state", m_report.state);
    m_report.byline = fields.string("byline");
    m_report.organisation = fields.string("organisation");
    fields.object("series", [this](Fields &series) {
        m_report.series = {id<SeriesId>("series", series.string("key")), series.string("name"),
                           series.string("organiser"), series.rich("context"), series.richList("objectives")};
    });
}

void SampleReader::collections(Fields &fields)
{
    fields.each("people", [this](Fields &person) {
        m_report.people.append({id<PersonId>("person", person.string("key")), person.string("firstName"),
                                person.string("familyName"), person.string("role"), person.string("territory"),
                                person.string("organisation")});
    });
    fields.each("resources", [this](Fields &entry) {
        Resource resource{id<ResourceId>("resource", entry.string("key")), entry.string("title"),
                          entry.string("address"), {}, entry.rich("description"), entry.strings("tags")};
        entry.read("kind", resource.kind);
        m_report.resources.append(resource);
    });
}

void SampleReader::event(Fields &fields)
{
    Event &event = m_report.event;
    event.id = id<EventId>("event", fields.string("key"));
    event.series = m_report.series.id;
    event.name = fields.string("name");
    event.edition = fields.value("edition").toInt();
    event.year = fields.value("year").toInt();
    event.theme = fields.rich("theme");
    event.principles = fields.richList("principles");
    fields.each("days", [&](Fields &entry) {
        Day day;
        day.id = id<DayId>("day", entry.string("key"));
        day.date = QDate::fromString(entry.string("date"), Qt::ISODate);
        day.place = entry.string("place");
        entry.read("kind", day.kind);
        day.programme = entry.rich("programme");
        day.attendees = known(m_report.people, "person", entry.strings("attendees"));
        if (!day.date.isValid())
            m_problem = entry.string("date");
        event.days.append(day);
    });
}

QList<Takeaway> SampleReader::takeaways(Fields &fields)
{
    QList<Takeaway> list;
    fields.each("takeaways", [&](Fields &entry) {
        Takeaway takeaway;
        takeaway.id = id<TakeawayId>("takeaway", entry.string("key"));
        entry.read("polarity", takeaway.polarity);
        takeaway.text = entry.rich("text");
        takeaway.author = known(m_report.people, "person", entry.string("author"));
        list.append(takeaway);
    });
    m_allTakeaways += list;
    return list;
}

void SampleReader::focuses(Fields &fields)
{
    fields.each("focuses", [this](Fields &entry) {
        Focus focus;
        focus.id = id<FocusId>("focus", entry.string("key"));
        entry.read("kind", focus.kind);
        focus.title = entry.string("title");
        focus.officialTitle = entry.string("officialTitle");
        focus.attendees = known(m_report.people, "person", entry.strings("attendees"));
        focus.aim = entry.rich("aim");
        focus.takeaways = takeaways(entry);
        focus.resources = known(m_report.resources, "resource", entry.strings("resources"));
        m_report.focuses.append(focus);
    });
}

void SampleReader::pictures(Fields &fields, const SamplePictures &pictures)
{
    fields.each("pictures", [&](Fields &entry) {
        const QString file = entry.string("file");
        const Result<QByteArray> data = pictures(file);
        const Result<Picture> read = data ? PictureImport::fromData(*data, file) : Result<Picture>(data.error());
        if (!read) {
            m_problem = read.error().sentence;
            return;
        }
        Picture picture = *read;
        picture.id = id<PictureId>("picture", entry.string("key"));
        picture.alternativeText = entry.string("alternativeText");
        picture.caption = entry.rich("caption");
        picture.credit = entry.string("credit");
        m_report.pictures.append(picture);
    });
}

void SampleReader::sections(Fields &fields)
{
    fields.each("sections", [this](Fields &entry) {
        Section section;
        section.id = id<SectionId>("section", entry.string("key"));
        entry.read("kind", section.kind);
        section.title = entry.string("title");
        section.included = entry.value("included").toBool(true);
        section.text = entry.rich("text");
        section.focus = known(m_report.focuses, "focus", entry.string("focus"));
        section.pictures = known(m_report.pictures, "picture", entry.strings("pictures"));
        m_report.sections.append(section);
    });
}

void SampleReader::notes(Fields &fields)
{
    fields.each("notes", [this](Fields &entry) {
        Note note;
        note.id = id<NoteId>("note", entry.string("key"));
        note.takenAt = QDateTime::fromString(entry.string("takenAt"), Qt::ISODate);
        note.author = known(m_report.people, "person", entry.string("author"));
        note.day = known(m_report.event.days, "day", entry.string("day"));
        note.focus = known(m_report.focuses, "focus", entry.string("focus"));
        entry.read("state", note.state);
        note.text = entry.rich("text");
        const auto became = [&](NoteOutcome outcome, const QUuid &id) {
            if (id.isNull())
                return;
            note.outcome = outcome;
            note.outcomeId = id;
        };
        entry.object("becomes", [&](Fields &becomes) {
            became(NoteOutcome::Takeaway, known(m_allTakeaways, "takeaway", becomes.string("takeaway")).uuid());
            became(NoteOutcome::Resource, known(m_report.resources, "resource", becomes.string("resource")).uuid());
            became(NoteOutcome::Moment, known(m_report.moments, "moment", becomes.string("moment")).uuid());
        });
        if (!note.takenAt.isValid())
            m_problem = entry.string("takenAt");
        m_report.notes.append(note);
    });
}

} // namespace

Result<Report> readSampleReport(const QByteArray &json, const SamplePictures &pictures)
{
    return SampleReader().read(json, pictures);
}

} // namespace glaneur
