// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/personactivitymodel.h"

#include "items/kindnames.h"

#include <QLocale>

#include <algorithm>

namespace glaneur {

namespace {

using Kind = ActivityRow::Kind;

Origin originIn(const Report &report, Origin::Field field, const QUuid &item, SectionKind kind, const FocusId &focus = {})
{
    for (const Section &section : report.sections) {
        if (section.kind == kind && (kind != SectionKind::Focus || section.focus == focus)) {
            Origin origin;
            origin.field = field;
            origin.section = section.id;
            origin.item = item;
            return origin;
        }
    }
    return {};
}

QString titleOf(const Focus &focus)
{
    const QString title = focus.title.isEmpty() ? focus.officialTitle : focus.title;
    return title.isEmpty() ? kindName(focus.kind) : title;
}

/// One line of what may be several.
QString inOneLine(const RichText &text) { return text.toPlainText().simplified(); }

} // namespace

PersonActivityModel::PersonActivityModel(ReportSession &session, const PersonId &person, QObject *parent)
    : RowsModel<ActivityRow>(parent)
    , m_session(session)
    , m_person(person)
{
    setColumns(ColumnCount);
    connect(&session, &ReportSession::changed, this, [this] { refresh(); });
    refresh();
}

int PersonActivityModel::countOf(ActivityRow::Kind kind) const
{
    return int(std::count_if(rows().cbegin(), rows().cend(), [&](const ActivityRow &row) { return row.kind == kind; }));
}

QString PersonActivityModel::summary() const
{
    QStringList parts;
    if (const int count = countOf(Kind::Day))
        parts.append(tr("%n day(s)", nullptr, count));
    if (const int count = countOf(Kind::Focus))
        parts.append(tr("%n focus(es)", nullptr, count));
    if (const int count = countOf(Kind::Takeaway))
        parts.append(tr("%n takeaway(s)", nullptr, count));
    if (const int count = countOf(Kind::Moment))
        parts.append(tr("%n moment(s)", nullptr, count));
    if (const int count = countOf(Kind::Note))
        parts.append(tr("%n note(s)", nullptr, count));
    return QLocale().createSeparatedList(parts);
}

QVariant PersonActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == WhatColumn ? row.what : index.column() == WordsColumn ? row.words : row.place;
    case Qt::ToolTipRole: return index.column() == WordsColumn ? row.words : QVariant();
    case IdRole: return row.id;
    case OriginRole: return QVariant::fromValue(row.origin);
    default: return {};
    }
}

QVariant PersonActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowsModel<ActivityRow>::headerData(section, orientation, role);
    switch (section) {
    case WhatColumn: return tr("What");
    case WordsColumn: return tr("Which");
    case PlaceColumn: return tr("Details");
    default: return {};
    }
}

Qt::ItemFlags PersonActivityModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void PersonActivityModel::refresh()
{
    const Report &report = m_session.report();
    const QLocale locale;
    QList<ActivityRow> rows;
    for (const Day &day : report.event.days) {
        if (!day.attendees.contains(m_person))
            continue;
        const QString date = day.date.isValid() ? locale.toString(day.date, QLocale::LongFormat) : tr("No date yet");
        rows.append({day.id.uuid(), Kind::Day, tr("Day"), date, day.place,
                     originIn(report, Origin::Field::Day, day.id.uuid(), SectionKind::Days)});
    }
    for (const Focus &focus : report.focuses) {
        if (focus.attendees.contains(m_person))
            rows.append({focus.id.uuid(), Kind::Focus, tr("Focus"), titleOf(focus), kindName(focus.kind),
                         originIn(report, Origin::Field::FocusTitle, {}, SectionKind::Focus, focus.id)});
    }
    const auto addTakeaways = [&](const QList<Takeaway> &takeaways, const Focus *focus) {
        for (const Takeaway &takeaway : takeaways) {
            if (takeaway.author == m_person)
                rows.append({takeaway.id.uuid(), Kind::Takeaway, tr("Takeaway, %1").arg(polarityName(takeaway.polarity)), inOneLine(takeaway.text),
                             focus ? titleOf(*focus) : tr("The whole event"),
                             originIn(report, Origin::Field::Takeaway, takeaway.id.uuid(),
                                      focus ? SectionKind::Focus : SectionKind::Takeaways, focus ? focus->id : FocusId())});
        }
    };
    addTakeaways(report.takeaways, nullptr);
    for (const Focus &focus : report.focuses)
        addTakeaways(focus.takeaways, &focus);
    for (const Moment &moment : report.moments) {
        if (moment.person == m_person)
            rows.append({moment.id.uuid(), Kind::Moment, tr("Moment"), inOneLine(moment.text), {},
                         originIn(report, Origin::Field::Moment, moment.id.uuid(), SectionKind::Moments)});
    }
    for (const Note &note : report.notes) {
        if (note.author != m_person)
            continue;
        Origin origin;
        origin.field = Origin::Field::Note;
        origin.item = note.id.uuid();
        rows.append({note.id.uuid(), Kind::Note, tr("Note"), inOneLine(note.text),
                     locale.toString(note.takenAt.toLocalTime(), QLocale::ShortFormat), origin});
    }
    setRows(rows);
}

} // namespace glaneur
