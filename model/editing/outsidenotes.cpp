// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/outsidenotes.h"

#include <algorithm>

namespace glaneur {

namespace {

/// The entries of \p stored that \p known has not.
template <typename Entry> QList<Entry> newIn(const QList<Entry> &known, const QList<Entry> &stored)
{
    QList<Entry> result;
    for (const Entry &entry : stored) {
        if (!findById(known, entry.id))
            result.append(entry);
    }
    return result;
}

template <typename Entry> void addMissing(QList<Entry> &list, const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        if (!findById(list, entry.id))
            list.append(entry);
    }
}

template <typename Value> void follow(Value &value, const Value &before, const Value &after)
{
    if (value == before)
        value = after;
}

} // namespace

OutsideNotes::OutsideNotes(const Report &known, const Report &stored)
    : m_added(newIn(known.notes, stored.notes))
    , m_removed(newIn(stored.notes, known.notes))
    , m_people(newIn(known.people, stored.people))
    , m_focuses(newIn(known.focuses, stored.focuses))
{
    for (const Note &note : stored.notes) {
        const Note *before = findById(known.notes, note.id);
        if (before && *before != note)
            m_changed.append({*before, note});
    }
    const auto isNamed = [&](const FocusId &focus) {
        const auto names = [&](const Note &note) { return note.focus == focus; };
        return std::any_of(stored.notes.cbegin(), stored.notes.cend(), names);
    };
    m_focuses.removeIf([&](const Focus &focus) { return !isNamed(focus.id); });
    for (const Section &section : stored.sections) {
        if (section.kind == SectionKind::Focus && findById(m_focuses, section.focus))
            m_sections.append(section);
    }
    const auto writes = [&](const PersonId &person) {
        const auto wrote = [&](const Note &note) { return note.author == person; };
        return std::any_of(stored.notes.cbegin(), stored.notes.cend(), wrote);
    };
    m_people.removeIf([&](const Person &person) { return !writes(person.id); });
}

bool OutsideNotes::isEmpty() const { return m_added.isEmpty() && m_changed.isEmpty() && m_removed.isEmpty(); }

void OutsideNotes::applyTo(Report &report) const
{
    addMissing(report.people, m_people);
    addMissing(report.focuses, m_focuses);
    for (const Section &section : m_sections) {
        if (findById(report.sections, section.id))
            continue;
        qsizetype at = report.sections.size();
        for (qsizetype i = 0; i < report.sections.size(); ++i) {
            if (report.sections.at(i).kind == SectionKind::Focus)
                at = i + 1;
        }
        report.sections.insert(at, section);
    }
    for (const Note &gone : m_removed)
        report.notes.removeIf([&](const Note &note) { return note == gone; });
    for (const Change &change : m_changed) {
        const qsizetype at = indexOfId(report.notes, change.after.id);
        if (at < 0)
            continue;
        Note &note = report.notes[at];
        follow(note.text, change.before.text, change.after.text);
        follow(note.takenAt, change.before.takenAt, change.after.takenAt);
        follow(note.author, change.before.author, change.after.author);
        follow(note.day, change.before.day, change.after.day);
        follow(note.focus, change.before.focus, change.after.focus);
        if (note.state == change.before.state && note.outcomeId == change.before.outcomeId) {
            note.state = change.after.state;
            note.outcome = change.after.outcome;
            note.outcomeId = change.after.outcomeId;
        }
    }
    addMissing(report.notes, m_added);
}

} // namespace glaneur
