// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/dayseditor.h"

#include "editing/people.h"
#include "items/attendancemodel.h"
#include "items/daymodel.h"
#include "items/kindnames.h"
#include "items/personmodel.h"
#include "views/editors/attendancetable.h"
#include "views/editors/choicefield.h"
#include "views/editors/datefield.h"
#include "views/editors/entryvalue.h"
#include "views/editors/linefield.h"
#include "views/editors/peoplefield.h"
#include "views/editors/personentry.h"
#include "views/editors/personfields.h"
#include "views/editors/richtextfield.h"
#include "views/editors/rowsbox.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace glaneur {

namespace {

/// The day after the last one known, or one in the event's year.
QDate likelyDate(const Report &report)
{
    QDate last;
    for (const Day &day : report.event.days) {
        if (day.date.isValid() && (!last.isValid() || day.date > last))
            last = day.date;
    }
    if (last.isValid())
        return last.addDays(1);
    const QDate today = QDate::currentDate();
    return report.event.year > 0 && report.event.year != today.year() ? QDate(report.event.year, 1, 1) : today;
}

void addCell(QGridLayout *grid, int row, int column, int span, const QString &label, QWidget *field)
{
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    SectionEditor::addLabelled(cell, label, field);
    grid->addLayout(cell, row, column, 1, span);
}

/// What the keys do in the table, and who is not in it yet.
QString attendanceSummary(const QStringList &absent)
{
    constexpr int mostNames = 4;
    const QString keys = DaysEditor::tr("Space ticks, letters find a name, Shift and the arrows choose several cells.");
    if (absent.isEmpty())
        return keys;
    QStringList names = absent.mid(0, mostNames);
    if (absent.size() > mostNames)
        names.append(DaysEditor::tr("%n more", "people", int(absent.size()) - mostNames));
    const QString who = DaysEditor::tr("Nowhere yet: %1.").arg(QLocale().createSeparatedList(names));
    return keys + QLatin1Char('\n') + who;
}

QGridLayout *makeGrid(QWidget *fields)
{
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    return grid;
}

} // namespace

DaysEditor::DaysEditor(ReportSession &session, const SectionId &section, QWidget *parent)
    : SectionEditor(session, section, parent)
{
    addTitle();
    addIntroduction(tr("Words about where and when, in place of those that the report makes itself"));
    addDays();
    addAttendance(); // before the people, whose rows may be many
    addPeople();
    addPictures();
    column()->addStretch();
}

QWidget *DaysEditor::makeDay(const DayId &id)
{
    auto *fields = new QWidget;
    QGridLayout *grid = makeGrid(fields);
    auto *date = new DateField;
    date->bind(session(), entryValue(tr("Change a day's date"), daysOf, id, &Day::date, QLatin1String("date")), likelyDate);
    date->setFieldName(tr("Date"));
    addCell(grid, 0, 0, 1, tr("Date"), date);
    auto *kind = new ChoiceField;
    kind->setObjectName(QStringLiteral("dayKind"));
    for (const DayKind value : allValues<DayKind>())
        kind->addChoice(toKey(value), kindName(value));
    kind->bind(session(), entryChoice(tr("Change a day's kind"), daysOf, id, &Day::kind, QLatin1String("kind")));
    addCell(grid, 0, 1, 1, tr("Kind"), kind);
    auto *place = new LineField;
    place->setObjectName(QStringLiteral("place"));
    place->setPlaceholderText(tr("Town, or where to connect"));
    place->bind(session(), entryValue(tr("Change a day's place"), daysOf, id, &Day::place, QLatin1String("place")));
    addCell(grid, 0, 2, 1, tr("Place"), place);
    grid->setColumnStretch(2, 1);
    auto *programme = new RichTextField(TextScope::Simple);
    programme->setObjectName(QStringLiteral("programme"));
    programme->setPlaceholderText(tr("What happened that day, and who did what"));
    programme->bind(session(),
                    entryValue(tr("Change a day's programme"), daysOf, id, &Day::programme, QLatin1String("programme")));
    addCell(grid, 1, 0, 3, tr("Programme"), programme);
    auto *attendees = new QVBoxLayout;
    attendees->setSpacing(2);
    addAttendees(attendees, tr("Who was there"),
                 entryValue(tr("Change who was there"), daysOf, id, &Day::attendees, QLatin1String("attendees")))
        ->setObjectName(QStringLiteral("dayAttendees"));
    grid->addLayout(attendees, 2, 0, 1, 3);
    return fields;
}

void DaysEditor::addDays()
{
    addHeading(column(), tr("Days"));
    auto *model = new DayModel(session(), this);
    RowKind kind;
    kind.name = [model](const QModelIndex &index) {
        return QLocale().toString(model->at(index.row()).day.date, QLocale::LongFormat);
    };
    kind.make = [this](const QModelIndex &index) { return makeDay(DayId(index.data(IdRole).toUuid())); };
    auto *box = new RowsBox(model, kind, tr("No day yet. When and where did it take place?"), tr("Add a day"),
                            [model] { return model->add().uuid(); });
    box->setObjectName(QStringLiteral("days"));
    box->view()->setAccessibleName(tr("Days"));
    const auto place = [this](int, const QUuid &id, QWidget *fields) {
        if (fields)
            addPlace(fields, origin(Origin::Field::Day, id));
    };
    connect(box->view(), &RowsView::rowPlaced, this, place);
    watch(box);
    box->view()->openAll();
    column()->addWidget(box);
}

void DaysEditor::addPeople()
{
    addHeading(column(), tr("People"));
    auto *model = new PersonModel(session(), this);
    RowKind kind;
    kind.name = [model](const QModelIndex &index) { return model->at(index.row()).person.name(); };
    kind.make = [this](const QModelIndex &index) {
        return makePersonFields(session(), PersonId(index.data(IdRole).toUuid()));
    };
    kind.extendMenu = [this](QMenu &menu, const QModelIndex &index) {
        const PersonId id(index.data(IdRole).toUuid());
        menu.addAction(tr("What this person did…"), this, [this, id] { showPerson(id); })
            ->setObjectName(QStringLiteral("whatTheyDid"));
    };
    auto *box = new RowsBox(model, kind, tr("Nobody yet. Who of your team was there?"), tr("Add a person"),
                            [model] { return model->add(QString()).uuid(); });
    box->setObjectName(QStringLiteral("people"));
    box->view()->setAccessibleName(tr("People"));
    const auto place = [this](int, const QUuid &id, QWidget *fields) {
        if (fields)
            addPlace(fields, origin(Origin::Field::Person, id));
    };
    connect(box->view(), &RowsView::rowPlaced, this, place);
    watch(box);
    box->view()->openAll();
    column()->addWidget(box);
}

void DaysEditor::addPersonEntry()
{
    auto *entry = new PersonEntry(session(), [this] {
        PersonEntry::Offer offer{{}, libraryPeople(), {}};
        for (const Person &person : session().report().people)
            offer.taken.append(person.id);
        return offer;
    });
    entry->setObjectName(QStringLiteral("personEntry"));
    entry->setPlaceholderText(tr("Type the name of someone to add"));
    entry->setAccessibleName(tr("Someone to add"));
    connect(entry, &PersonEntry::entered, this, [this](const QList<Person> &people) {
        session().edit(people.size() == 1 ? tr("Add %1").arg(people.first().name())
                                          : tr("Add %n person(s)", nullptr, int(people.size())),
                       [&](Report &report) { glaneur::addPeople(report, people); });
    });
    column()->addWidget(entry);
}

void DaysEditor::addAttendance()
{
    QLabel *heading = addHeading(column(), tr("Who was there"));
    auto *table = new AttendanceTable(session());
    heading->setBuddy(table);
    connect(table, &AttendanceTable::personRequested, this, [this](const QUuid &person) { showPerson(PersonId(person)); });
    column()->addWidget(table);
    addPersonEntry();
    QLabel *hint = addHint(column(), QString());
    hint->setObjectName(QStringLiteral("attendanceHint"));
    const auto show = [table, hint](const Report &report) {
        const bool hasPeople = !report.people.isEmpty();
        const bool hasPlaces = !report.event.days.isEmpty() || !report.focuses.isEmpty();
        table->setVisible(hasPeople && hasPlaces);
        if (!hasPeople)
            hint->setText(hasPlaces ? tr("Add the people of your team below; then tick here who was where.")
                                    : tr("Add a day above and people below; then tick here who was where."));
        else if (!hasPlaces)
            hint->setText(tr("Add a day above, or a focus to the report; then tick here who was where."));
        else
            hint->setText(attendanceSummary(table->attendance()->namesOfAbsent()));
    };
    connect(&session(), &ReportSession::changed, table, [show](const Report &, const Report &after) { show(after); });
    show(session().report());
}

} // namespace glaneur
