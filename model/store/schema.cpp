// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

namespace glaneur {

namespace {

// Types and clauses are those that PostgreSQL knows too (SQLite takes any type's name); dates and times are ISO 8601
// texts, which both compare rightly. What points within one report at what may be gone by then (a note's day, a
// section's focus) is no foreign key: an edit must never be refused for what its author can't see.
QStringList version1()
{
    return {
        QStringLiteral(R"(CREATE TABLE series (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            organiser TEXT NOT NULL,
            context TEXT NOT NULL,
            changed_at TEXT NOT NULL))"),
        QStringLiteral(R"(CREATE TABLE series_objectives (
            series_id TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            text TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            PRIMARY KEY (series_id, position)))"),
        QStringLiteral(R"(CREATE TABLE people (
            id TEXT PRIMARY KEY,
            first_name TEXT NOT NULL,
            family_name TEXT NOT NULL,
            role TEXT NOT NULL,
            territory TEXT NOT NULL,
            organisation TEXT NOT NULL,
            changed_at TEXT NOT NULL))"),
        QStringLiteral(R"(CREATE TABLE resources (
            id TEXT PRIMARY KEY,
            title TEXT NOT NULL,
            address TEXT NOT NULL,
            kind TEXT NOT NULL,
            description TEXT NOT NULL,
            changed_at TEXT NOT NULL))"),
        QStringLiteral(R"(CREATE TABLE resource_tags (
            resource_id TEXT NOT NULL REFERENCES resources (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            tag TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            PRIMARY KEY (resource_id, position)))"),
        QStringLiteral(R"(CREATE TABLE events (
            id TEXT PRIMARY KEY,
            series_id TEXT REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
            name TEXT NOT NULL,
            edition INTEGER NOT NULL,
            year INTEGER NOT NULL,
            theme TEXT NOT NULL,
            own_context TEXT,
            has_own_objectives INTEGER NOT NULL,
            changed_at TEXT NOT NULL))"),
        QStringLiteral(R"(CREATE TABLE event_principles (
            event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            text TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            PRIMARY KEY (event_id, position)))"),
        QStringLiteral(R"(CREATE TABLE event_objectives (
            event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            text TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            PRIMARY KEY (event_id, position)))"),
        QStringLiteral(R"(CREATE TABLE days (
            id TEXT PRIMARY KEY,
            event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            date TEXT,
            place TEXT NOT NULL,
            kind TEXT NOT NULL,
            programme TEXT NOT NULL,
            changed_at TEXT NOT NULL))"),
        QStringLiteral("CREATE INDEX days_event ON days (event_id)"),
        QStringLiteral(R"(CREATE TABLE day_attendees (
            day_id TEXT NOT NULL REFERENCES days (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            person_id TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
            changed_at TEXT NOT NULL,
            PRIMARY KEY (day_id, position)))"),
        QStringLiteral(R"(CREATE TABLE reports (
            id TEXT PRIMARY KEY,
            event_id TEXT REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,
            series_id TEXT REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
            title TEXT NOT NULL,
            language TEXT NOT NULL,
            state TEXT NOT NULL,
            byline TEXT NOT NULL,
            organisation TEXT NOT NULL,
            published_at TEXT,
            takeaways_title TEXT NOT NULL,
            plus_title TEXT NOT NULL,
            minus_title TEXT NOT NULL,
            resources_title TEXT NOT NULL,
            changed_at TEXT NOT NULL))"),
        QStringLiteral("CREATE INDEX reports_event ON reports (event_id)"),
        QStringLiteral("CREATE INDEX reports_series ON reports (series_id)"),
        QStringLiteral(R"(CREATE TABLE report_people (
            report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            person_id TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
            changed_at TEXT NOT NULL,
            PRIMARY KEY (report_id, position)))"),
        QStringLiteral("CREATE INDEX report_people_person ON report_people (person_id)"),
        QStringLiteral(R"(CREATE TABLE report_resources (
            report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            resource_id TEXT NOT NULL REFERENCES resources (id) DEFERRABLE INITIALLY DEFERRED,
            changed_at TEXT NOT NULL,
            PRIMARY KEY (report_id, position)))"),
        QStringLiteral("CREATE INDEX report_resources_resource ON report_resources (resource_id)"),
        QStringLiteral(R"(CREATE TABLE focuses (
            id TEXT PRIMARY KEY,
            report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            official_title TEXT NOT NULL,
            lead TEXT NOT NULL,
            aim TEXT NOT NULL,
            takeaways_title TEXT NOT NULL,
            plus_title TEXT NOT NULL,
            minus_title TEXT NOT NULL,
            resources_title TEXT NOT NULL,
            changed_at TEXT NOT NULL))"),
        QStringLiteral("CREATE INDEX focuses_report ON focuses (report_id)"),
        QStringLiteral(R"(CREATE TABLE focus_attendees (
            focus_id TEXT NOT NULL REFERENCES focuses (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            person_id TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
            changed_at TEXT NOT NULL,
            PRIMARY KEY (focus_id, position)))"),
        QStringLiteral(R"(CREATE TABLE focus_resources (
            focus_id TEXT NOT NULL REFERENCES focuses (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            resource_id TEXT NOT NULL REFERENCES resources (id) DEFERRABLE INITIALLY DEFERRED,
            changed_at TEXT NOT NULL,
            PRIMARY KEY (focus_id, position)))"),
        QStringLiteral(R"(CREATE TABLE takeaways (
            id TEXT PRIMARY KEY,
            report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            focus_id TEXT REFERENCES focuses (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            polarity TEXT NOT NULL,
            text TEXT NOT NULL,
            author_id TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
            changed_at TEXT NOT NULL))"),
        QStringLiteral("CREATE INDEX takeaways_report ON takeaways (report_id)"),
        QStringLiteral("CREATE INDEX takeaways_focus ON takeaways (focus_id)"),
        QStringLiteral(R"(CREATE TABLE moments (
            id TEXT PRIMARY KEY,
            report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            person_id TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
            text TEXT NOT NULL,
            changed_at TEXT NOT NULL))"),
        QStringLiteral("CREATE INDEX moments_report ON moments (report_id)"),
        // A picture's bytes stand apart, so that editing its caption does not write them again.
        QStringLiteral(R"(CREATE TABLE pictures (
            id TEXT PRIMARY KEY,
            report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            media_type TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            alternative_text TEXT NOT NULL,
            decorative INTEGER NOT NULL,
            caption TEXT NOT NULL,
            credit TEXT NOT NULL,
            changed_at TEXT NOT NULL))"),
        QStringLiteral("CREATE INDEX pictures_report ON pictures (report_id)"),
        QStringLiteral(R"(CREATE TABLE picture_data (
            picture_id TEXT PRIMARY KEY REFERENCES pictures (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            data BYTEA NOT NULL,
            changed_at TEXT NOT NULL))"),
        QStringLiteral(R"(CREATE TABLE notes (
            id TEXT PRIMARY KEY,
            report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            taken_at TEXT,
            author_id TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
            day_id TEXT,
            focus_id TEXT,
            state TEXT NOT NULL,
            text TEXT NOT NULL,
            outcome TEXT NOT NULL,
            outcome_id TEXT,
            changed_at TEXT NOT NULL))"),
        QStringLiteral("CREATE INDEX notes_report ON notes (report_id)"),
        QStringLiteral(R"(CREATE TABLE sections (
            id TEXT PRIMARY KEY,
            report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            included INTEGER NOT NULL,
            text TEXT NOT NULL,
            focus_id TEXT,
            changed_at TEXT NOT NULL))"),
        QStringLiteral("CREATE INDEX sections_report ON sections (report_id)"),
        QStringLiteral(R"(CREATE TABLE section_pictures (
            section_id TEXT NOT NULL REFERENCES sections (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            picture_id TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            PRIMARY KEY (section_id, position)))"),
        // Search stands apart: what was typed, by the place where it was, and the folded words of it. The words' table
        // is SQLite's own; another database would index `heading` and `body` in its own way.
        QStringLiteral(R"(CREATE TABLE search_entries (
            number INTEGER PRIMARY KEY,
            owner_kind TEXT NOT NULL,
            owner_id TEXT NOT NULL,
            field TEXT NOT NULL,
            item_id TEXT NOT NULL,
            item_index INTEGER NOT NULL,
            heading TEXT NOT NULL,
            body TEXT NOT NULL,
            UNIQUE (owner_id, field, item_id, item_index)))"),
        QStringLiteral("CREATE VIRTUAL TABLE search_words USING fts5 (heading, body, prefix = '2 3', "
                       "tokenize = 'unicode61 remove_diacritics 2')"),
    };
}

// The bin: what is deleted stays where it is, with the time, until the bin is emptied. Where a deleted resource or person
// was used is kept apart, as the reports no longer say so.
QStringList version2()
{
    return {
        QStringLiteral("ALTER TABLE reports ADD COLUMN deleted_at TEXT"),
        QStringLiteral("ALTER TABLE resources ADD COLUMN deleted_at TEXT"),
        QStringLiteral("ALTER TABLE people ADD COLUMN deleted_at TEXT"),
        QStringLiteral(R"(CREATE TABLE removed_uses (
            item_id TEXT NOT NULL,
            number INTEGER NOT NULL,
            report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            place TEXT NOT NULL,
            place_id TEXT,
            position INTEGER NOT NULL,
            changed_at TEXT NOT NULL,
            PRIMARY KEY (item_id, number)))"),
        QStringLiteral("CREATE INDEX removed_uses_report ON removed_uses (report_id)"),
        // Where a person or a resource is used is asked for all of them at once, and before one is deleted.
        QStringLiteral("CREATE INDEX focus_resources_resource ON focus_resources (resource_id)"),
        QStringLiteral("CREATE INDEX focus_attendees_person ON focus_attendees (person_id)"),
        QStringLiteral("CREATE INDEX day_attendees_person ON day_attendees (person_id)"),
        QStringLiteral("CREATE INDEX takeaways_author ON takeaways (author_id)"),
        QStringLiteral("CREATE INDEX moments_person ON moments (person_id)"),
        QStringLiteral("CREATE INDEX notes_author ON notes (author_id)"),
    };
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> all{{1, version1()}, {2, version2()}};
    return all;
}

} // namespace glaneur
