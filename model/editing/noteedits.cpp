// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/noteedits.h"

#include "domain/addresskey.h"
#include "domain/folded.h"
#include "domain/linktext.h"
#include "domain/notesign.h"
#include "editing/edits.h"
#include "editing/people.h"

#include <algorithm>

namespace glaneur {

namespace {

Note *noteOf(Report &report, const NoteId &id)
{
    const qsizetype at = indexOfId(report.notes, id);
    return at < 0 ? nullptr : &report.notes[at];
}

const Inline *firstLink(const QList<Inline> &inlines)
{
    for (const Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::Link)
            return &piece;
        if (const Inline *link = firstLink(piece.children))
            return link;
    }
    return nullptr;
}

const Inline *firstLink(const QList<TextBlock> &blocks)
{
    for (const TextBlock &block : blocks) {
        if (const Inline *link = firstLink(block.inlines))
            return link;
        if (const Inline *link = firstLink(block.children))
            return link;
    }
    return nullptr;
}

void keep(Note &note, NoteOutcome outcome, const QUuid &id)
{
    note.state = NoteState::Kept;
    note.outcome = outcome;
    note.outcomeId = id;
}

/// The first line without what only leads from an address to its words.
QString titleBeside(const QString &words, const QString &address)
{
    QString title = words.section(QLatin1Char('\n'), 0, 0);
    title.remove(address);
    const auto joins = [](QChar c) { return c.isSpace() || QStringView(u":,;-–—|").contains(c); };
    while (!title.isEmpty() && joins(title.front()))
        title.remove(0, 1);
    while (!title.isEmpty() && joins(title.back()))
        title.chop(1);
    return title.simplified();
}

Resource resourceOf(const Report &report, const Note &note)
{
    Resource resource;
    const RichText text = textWithoutSign(note, report.people);
    const QList<TextBlock> blocks = text.blocks();
    const QString words = plainText(blocks);
    const Inline *link = firstLink(blocks);
    if (link) {
        resource.title = plainText(link->children);
        resource.address = link->address;
    } else {
        resource.title = words.section(QLatin1Char('\n'), 0, 0).trimmed();
    }
    if (link && isAddressText(resource.title)) {
        // Words typed beside an address say what it is.
        if (const QString title = titleBeside(words, resource.title); !title.isEmpty())
            resource.title = title;
        if (words.trimmed().contains(QLatin1Char('\n')))
            resource.description = text;
    } else if (words.trimmed() != resource.title.trimmed()) {
        resource.description = text;
    }
    return resource;
}

Moment momentOf(const Report &report, const Note &note)
{
    const NoteSign sign = noteSign(note.text.toPlainText(), report.people);
    return {{}, sign.outcome == NoteOutcome::Moment ? sign.person : note.author, textWithoutSign(note, report.people)};
}

/// Removes the takeaway from the list that holds it, where it says what the note says.
bool removeTakeaway(QList<Takeaway> &list, const Note &note, const RichText &text)
{
    const Takeaway *takeaway = findById(list, TakeawayId(note.outcomeId));
    if (!takeaway || takeaway->text != text || takeaway->author != note.author)
        return false;
    list.removeIf([&](const Takeaway &one) { return one.id.uuid() == note.outcomeId; });
    return true;
}

void removeUneditedOutcome(Report &report, const Note &note)
{
    switch (note.outcome) {
    case NoteOutcome::Nothing:
        return;
    case NoteOutcome::Takeaway: {
        const RichText text = textWithoutSign(note, report.people);
        if (findById(report.takeaways, TakeawayId(note.outcomeId))) {
            removeTakeaway(report.takeaways, note, text);
            return;
        }
        for (qsizetype i = 0; i < report.focuses.size(); ++i) {
            if (findById(report.focuses.at(i).takeaways, TakeawayId(note.outcomeId))) {
                removeTakeaway(report.focuses[i].takeaways, note, text);
                return;
            }
        }
        return;
    }
    case NoteOutcome::Resource: {
        const ResourceId id(note.outcomeId);
        const Resource *made = report.resource(id);
        Resource same = resourceOf(report, note);
        same.id = id;
        const auto other = [&](const Note &one) { return one.id != note.id && one.outcomeId == note.outcomeId; };
        const auto uses = std::count_if(report.focuses.cbegin(), report.focuses.cend(),
                                        [&](const Focus &focus) { return focus.resources.contains(id); });
        if (made && *made == same && uses < 2 && std::none_of(report.notes.cbegin(), report.notes.cend(), other))
            removeResource(report, id);
        return;
    }
    case NoteOutcome::Moment: {
        Moment same = momentOf(report, note);
        same.id = MomentId(note.outcomeId);
        report.moments.removeIf([&](const Moment &moment) { return moment == same; });
        return;
    }
    }
}

SectionId sectionOfFocus(const Report &report, const FocusId &focus)
{
    for (const Section &section : report.sections) {
        if (section.kind == SectionKind::Focus && section.focus == focus)
            return section.id;
    }
    return {};
}

SectionId sectionOfKind(const Report &report, SectionKind kind)
{
    for (const Section &section : report.sections) {
        if (section.kind == kind)
            return section.id;
    }
    return {};
}

} // namespace

PersonId personNamed(Report &report, const QString &name)
{
    const QString words = name.simplified();
    if (words.isEmpty())
        return {};
    const QString key = folded(words);
    for (const Person &person : std::as_const(report.people)) {
        if (folded(person.name().simplified()) == key)
            return person.id;
    }
    const Person person = personOfName(words);
    report.people.append(person);
    return person.id;
}

FocusId focusNamed(Report &report, const QString &title)
{
    const QString words = title.simplified();
    if (words.isEmpty())
        return {};
    const QString key = folded(words);
    for (const Focus &focus : std::as_const(report.focuses)) {
        if (folded(focus.title.simplified()) == key || folded(focus.officialTitle.simplified()) == key)
            return focus.id;
    }
    int before = -1;
    for (int i = 0; i < report.sections.size(); ++i) {
        if (report.sections.at(i).kind == SectionKind::Focus)
            before = i + 1;
    }
    const SectionId section = addSection(report, SectionKind::Focus, before);
    const FocusId id = report.section(section)->focus;
    focusOf(report, id)->title = words;
    return id;
}

TakeawayId noteToTakeaway(Report &report, const NoteId &id, Polarity polarity, const std::optional<FocusId> &place)
{
    if (!putNoteBack(report, id))
        return {};
    Note *note = noteOf(report, id);
    QList<Takeaway> *list = takeawaysOf(report, place.value_or(note->focus));
    if (!list)
        list = &report.takeaways;
    const Takeaway takeaway{TakeawayId::create(), polarity, textWithoutSign(*note, report.people), note->author};
    list->append(takeaway);
    keep(*note, NoteOutcome::Takeaway, takeaway.id.uuid());
    return takeaway.id;
}

ResourceId noteToResource(Report &report, const NoteId &id, const std::optional<FocusId> &place)
{
    if (!putNoteBack(report, id))
        return {};
    Note *note = noteOf(report, id);
    Resource resource = resourceOf(report, *note);
    const QString key = addressKey(resource.address);
    for (const Resource &known : std::as_const(report.resources)) {
        if (!key.isEmpty() && addressKey(known.address) == key)
            resource.id = known.id;
    }
    if (resource.id.isNull()) {
        resource.id = ResourceId::create();
        report.resources.append(resource);
    }
    Focus *focus = focusOf(report, place.value_or(note->focus));
    if (focus && !focus->resources.contains(resource.id))
        focus->resources.append(resource.id);
    keep(*note, NoteOutcome::Resource, resource.id.uuid());
    return resource.id;
}

MomentId noteToMoment(Report &report, const NoteId &id)
{
    if (!putNoteBack(report, id))
        return {};
    Note *note = noteOf(report, id);
    Moment moment = momentOf(report, *note);
    moment.id = MomentId::create();
    report.moments.append(moment);
    keep(*note, NoteOutcome::Moment, moment.id.uuid());
    return moment.id;
}

bool setNoteAside(Report &report, const NoteId &id)
{
    if (!putNoteBack(report, id))
        return false;
    noteOf(report, id)->state = NoteState::SetAside;
    return true;
}

bool putNoteBack(Report &report, const NoteId &id)
{
    const Note *found = findById(report.notes, id);
    if (!found)
        return false;
    if (found->state == NoteState::Fresh && found->outcome == NoteOutcome::Nothing)
        return true;
    removeUneditedOutcome(report, *found);
    Note *note = noteOf(report, id);
    note->state = NoteState::Fresh;
    note->outcome = NoteOutcome::Nothing;
    note->outcomeId = {};
    return true;
}

Origin outcomeOrigin(const Report &report, const Note &note)
{
    Origin origin;
    origin.item = note.outcomeId;
    switch (note.outcome) {
    case NoteOutcome::Nothing:
        return {};
    case NoteOutcome::Takeaway:
        if (findById(report.takeaways, TakeawayId(note.outcomeId))) {
            origin.section = sectionOfKind(report, SectionKind::Takeaways);
        } else {
            for (const Focus &focus : report.focuses) {
                if (findById(focus.takeaways, TakeawayId(note.outcomeId)))
                    origin.section = sectionOfFocus(report, focus.id);
            }
        }
        origin.field = Origin::Field::Takeaway;
        break;
    case NoteOutcome::Resource: {
        const ResourceId id(note.outcomeId);
        if (!report.resource(id))
            return {};
        for (const Focus &focus : report.focuses) {
            if (focus.resources.contains(id) && (origin.section.isNull() || focus.id == note.focus))
                origin.section = sectionOfFocus(report, focus.id);
        }
        if (origin.section.isNull())
            origin.section = sectionOfKind(report, SectionKind::Resources);
        origin.field = Origin::Field::Resource;
        break;
    }
    case NoteOutcome::Moment:
        if (findById(report.moments, MomentId(note.outcomeId)))
            origin.section = sectionOfKind(report, SectionKind::Moments);
        origin.field = Origin::Field::Moment;
        break;
    }
    return origin.section.isNull() ? Origin() : origin;
}

} // namespace glaneur
