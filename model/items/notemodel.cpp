// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/notemodel.h"

#include "domain/notesign.h"
#include "editing/noteedits.h"
#include "items/kindnames.h"

#include <QLocale>

namespace glaneur {

namespace {

const Takeaway *takeawayIn(const Report &report, const TakeawayId &id)
{
    if (const Takeaway *takeaway = findById(report.takeaways, id))
        return takeaway;
    for (const Focus &focus : report.focuses) {
        if (const Takeaway *takeaway = findById(focus.takeaways, id))
            return takeaway;
    }
    return nullptr;
}

} // namespace

NoteModel::NoteModel(ReportSession &session, QObject *parent)
    : ReportRowsModel(session, QStringLiteral("notes"), parent)
{
    setColumns(ColumnCount);
    refresh();
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NoteRow &row = at(index.row());
    const Note &note = row.note;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case TakenAtColumn:
            return note.takenAt.isValid() ? QLocale().toString(note.takenAt.toLocalTime(), QLocale::ShortFormat)
                                          : QString();
        case AuthorColumn: return row.authorName;
        case DayColumn: return row.dayName;
        case FocusColumn: return row.focusName;
        case StateColumn: return stateName(note.state);
        default: return row.plainText;
        }
    case Qt::EditRole:
        switch (index.column()) {
        case TakenAtColumn: return note.takenAt;
        case AuthorColumn: return note.author.uuid();
        case DayColumn: return note.day.uuid();
        case FocusColumn: return note.focus.uuid();
        case StateColumn: return int(note.state);
        default: return note.text.commonMark();
        }
    case IdRole: return note.id.uuid();
    case CommonMarkRole: return note.text.commonMark();
    case PersonRole: return note.author.uuid();
    case PersonNameRole: return row.authorName;
    case DayRole: return note.day.uuid();
    case FocusRole: return note.focus.uuid();
    case StateRole: return int(note.state);
    case DateRole: return note.takenAt;
    case OutcomeRole: return int(note.outcome);
    case OutcomeIdRole: return note.outcomeId;
    case DetailRole: return detail(row);
    case Qt::AccessibleTextRole: return tr("%1 (%2)", "a note, its details").arg(row.plainText, detail(row));
    default: return {};
    }
}

bool NoteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::EditRole) {
        switch (index.column()) {
        case TextColumn: role = CommonMarkRole; break;
        case TakenAtColumn: role = DateRole; break;
        case AuthorColumn: role = PersonRole; break;
        case DayColumn: role = DayRole; break;
        case FocusColumn: role = FocusRole; break;
        case StateColumn: role = StateRole; break;
        }
    }
    const NoteId id = at(index.row()).id;
    const auto change = [&](const QString &text, const QString &key, const auto &change) {
        session().edit(
            text,
            [&](Report &report) {
                const qsizetype at = indexOfId(report.notes, id);
                if (at >= 0)
                    change(report.notes[at]);
            },
            key);
        return true;
    };
    switch (role) {
    case CommonMarkRole:
        return change(tr("Change a note"), QLatin1String("note/") + id.toString(),
                      [&](Note &note) { note.text = RichText(value.toString()); });
    case DateRole:
        return change(tr("Change a note's time"), {}, [&](Note &note) { note.takenAt = value.toDateTime().toUTC(); });
    case PersonRole:
        return change(tr("Change a note's author"), {}, [&](Note &note) { note.author = PersonId(value.toUuid()); });
    case DayRole:
        return change(tr("Change a note's day"), {}, [&](Note &note) { note.day = DayId(value.toUuid()); });
    case FocusRole:
        return change(tr("Change a note's focus"), {}, [&](Note &note) { note.focus = FocusId(value.toUuid()); });
    case StateRole:
        if (!allValues<NoteState>().contains(NoteState(value.toInt())))
            return false;
        return change(tr("Change a note's state"), {}, [&](Note &note) { note.state = NoteState(value.toInt()); });
    default:
        return false;
    }
}

QVariant NoteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal) {
        switch (section) {
        case TextColumn: return tr("Note");
        case TakenAtColumn: return tr("Taken");
        case AuthorColumn: return tr("Author");
        case DayColumn: return tr("Day");
        case FocusColumn: return tr("Focus");
        case StateColumn: return tr("State");
        }
    }
    return ReportRowsModel::headerData(section, orientation, role);
}

Qt::ItemFlags NoteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

NoteId NoteModel::add(const RichText &text, const PersonId &author, const QDateTime &takenAt)
{
    Note note;
    note.id = NoteId::create();
    note.text = text;
    note.author = author;
    note.takenAt = takenAt.toUTC();
    session().edit(tr("Add a note"), [&](Report &report) { report.notes.append(note); });
    return note.id;
}

void NoteModel::triage(const QList<NoteId> &notes, Triage what, const std::optional<FocusId> &place)
{
    session().edit(triageText(what, int(notes.size())), [&](Report &report) {
        for (const NoteId &id : notes)
            triageNote(report, id, what, place);
    });
}

void NoteModel::triageNote(Report &report, const NoteId &id, Triage what, const std::optional<FocusId> &place)
{
    switch (what) {
    case Triage::Plus: noteToTakeaway(report, id, Polarity::Plus, place); break;
    case Triage::Minus: noteToTakeaway(report, id, Polarity::Minus, place); break;
    case Triage::Neutral: noteToTakeaway(report, id, Polarity::Neutral, place); break;
    case Triage::Resource: noteToResource(report, id, place); break;
    case Triage::Moment: noteToMoment(report, id); break;
    case Triage::BySign:
        if (const Note *note = findById(report.notes, id))
            triageNote(report, id, bySign(*note, report.people), place);
        break;
    case Triage::SetAside: setNoteAside(report, id); break;
    case Triage::PutBack: putNoteBack(report, id); break;
    }
}

NoteModel::Triage NoteModel::bySign(const Note &note, const QList<Person> &people)
{
    const NoteSign sign = noteSign(note.text.toPlainText(), people);
    switch (sign.outcome) {
    case NoteOutcome::Resource: return Triage::Resource;
    case NoteOutcome::Moment: return Triage::Moment;
    case NoteOutcome::Takeaway:
    case NoteOutcome::Nothing: break;
    }
    switch (sign.polarity) {
    case Polarity::Plus: return Triage::Plus;
    case Polarity::Minus: return Triage::Minus;
    case Polarity::Neutral: break;
    }
    return Triage::Neutral;
}

QString NoteModel::triageText(Triage what, int count)
{
    const bool one = count == 1;
    switch (what) {
    case Triage::Plus: return one ? tr("Keep a note as a plus") : tr("Keep %n note(s) as pluses", nullptr, count);
    case Triage::Minus: return one ? tr("Keep a note as a minus") : tr("Keep %n note(s) as minuses", nullptr, count);
    case Triage::Neutral: return one ? tr("Keep a note as a point") : tr("Keep %n note(s) as points", nullptr, count);
    case Triage::Resource:
        return one ? tr("Keep a note as a resource") : tr("Keep %n note(s) as resources", nullptr, count);
    case Triage::Moment:
        return one ? tr("Keep a note as a favourite moment")
                   : tr("Keep %n note(s) as favourite moments", nullptr, count);
    case Triage::BySign: return one ? tr("Keep a note by its sign") : tr("Keep %n note(s) by their signs", nullptr, count);
    case Triage::SetAside: return one ? tr("Set a note aside") : tr("Set %n note(s) aside", nullptr, count);
    case Triage::PutBack: return one ? tr("Put a note back") : tr("Put %n note(s) back", nullptr, count);
    }
    return {};
}

QString NoteModel::detail(const NoteRow &row)
{
    QStringList parts;
    const QDateTime taken = row.note.takenAt.toLocalTime();
    if (taken.isValid()) {
        const QLocale locale;
        parts += taken.date() == QDate::currentDate() ? locale.toString(taken.time(), QLocale::ShortFormat)
                                                      : locale.toString(taken, QLocale::ShortFormat);
    }
    parts += {row.focusName, row.authorName, row.outcomeName};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QList<NoteRow> NoteModel::rowsOf(const Report &report) const
{
    const QLocale locale;
    QList<NoteRow> result;
    for (const Note &note : report.notes) {
        const int known = rowOf(note.id);
        const bool same = known >= 0 && at(known).note.text == note.text;
        const Person *author = report.person(note.author);
        const Focus *focus = report.focus(note.focus);
        const Day *day = findById(report.event.days, note.day);
        NoteRow row{note.id, note, same ? at(known).plainText : note.text.toPlainText(), {}, {}, {}, {}};
        if (author)
            row.authorName = author->name();
        if (day)
            row.dayName = day->date.isValid() ? locale.toString(day->date, QLocale::ShortFormat) : kindName(day->kind);
        if (focus)
            row.focusName = focus->title.isEmpty() ? focus->officialTitle : focus->title;
        row.outcomeName = outcomeName(report, note);
        result.append(row);
    }
    return result;
}

QString NoteModel::outcomeName(const Report &report, const Note &note)
{
    switch (note.state) {
    case NoteState::Fresh: return {};
    case NoteState::SetAside: return stateName(note.state);
    case NoteState::Kept: break;
    }
    if (outcomeOrigin(report, note).field == Origin::Field::None)
        return stateName(note.state);
    switch (note.outcome) {
    case NoteOutcome::Takeaway: {
        const Takeaway *takeaway = takeawayIn(report, TakeawayId(note.outcomeId));
        switch (takeaway ? takeaway->polarity : Polarity::Neutral) {
        case Polarity::Plus: return tr("Kept as a plus");
        case Polarity::Minus: return tr("Kept as a minus");
        case Polarity::Neutral: return tr("Kept as a point");
        }
        break;
    }
    case NoteOutcome::Resource: return tr("Kept as a resource");
    case NoteOutcome::Moment: return tr("Kept as a favourite moment");
    case NoteOutcome::Nothing: break;
    }
    return stateName(note.state);
}

void NoteModel::store(Report &report, const QList<NoteRow> &rows) const
{
    report.notes.clear();
    for (const NoteRow &row : rows)
        report.notes.append(row.note);
}

QString NoteModel::moveText() const { return tr("Move a note"); }
QString NoteModel::removeText() const { return tr("Remove a note"); }

} // namespace glaneur
