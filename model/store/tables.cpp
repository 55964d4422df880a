// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

namespace glaneur {

namespace {

Table make(const char *name, int keyColumns, const char *columns, bool dated = true)
{
    return {QString::fromLatin1(name), keyColumns, QString::fromLatin1(columns).split(QLatin1Char(' ')), dated};
}

} // namespace

const Table &table(TableId id)
{
    // In the order of TableId.
    static const QList<Table> tables{
        make("series", 1, "id name organiser context"),
        make("series_objectives", 2, "series_id position text"),
        make("people", 1, "id first_name family_name role territory organisation"),
        make("resources", 1, "id title address kind description"),
        make("resource_tags", 2, "resource_id position tag"),
        make("events", 1, "id series_id name edition year theme own_context has_own_objectives"),
        make("event_principles", 2, "event_id position text"),
        make("event_objectives", 2, "event_id position text"),
        make("days", 1, "id event_id position date place kind programme"),
        make("day_attendees", 2, "day_id position person_id"),
        make("reports", 1,
             "id event_id series_id title language state byline organisation published_at takeaways_title plus_title "
             "minus_title resources_title"),
        make("report_people", 2, "report_id position person_id"),
        make("report_resources", 2, "report_id position resource_id"),
        make("focuses", 1,
             "id report_id position kind title official_title lead aim takeaways_title plus_title minus_title "
             "resources_title"),
        make("focus_attendees", 2, "focus_id position person_id"),
        make("focus_resources", 2, "focus_id position resource_id"),
        make("takeaways", 1, "id report_id focus_id position polarity text author_id"),
        make("moments", 1, "id report_id position person_id text"),
        make("pictures", 1,
             "id report_id position media_type width height alternative_text decorative caption credit"),
        make("picture_data", 1, "picture_id data"),
        make("notes", 1,
             "id report_id position taken_at author_id day_id focus_id state text outcome outcome_id"),
        make("sections", 1, "id report_id position kind title included text focus_id"),
        make("section_pictures", 2, "section_id position picture_id"),
        make("search_entries", 4, "owner_id field item_id item_index owner_kind heading body", false),
    };
    return tables.at(qsizetype(id));
}

QString Row::key() const
{
    QString key = QString::number(int(table));
    const int parts = glaneur::table(table).keyColumns;
    for (int i = 0; i < parts; ++i)
        key += QLatin1Char('/') + values.at(i).toString();
    return key;
}

QString toKey(OwnerKind kind)
{
    switch (kind) {
    case OwnerKind::Report: return QStringLiteral("report");
    case OwnerKind::Series: return QStringLiteral("series");
    case OwnerKind::Event: return QStringLiteral("event");
    case OwnerKind::Person: return QStringLiteral("person");
    case OwnerKind::Resource: return QStringLiteral("resource");
    }
    Q_UNREACHABLE();
}

} // namespace glaneur
