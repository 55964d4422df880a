// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/reporteditor.h"

#include "views/editors/choicefield.h"
#include "views/editors/linefield.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace glaneur {

namespace {

/// A plain string of the report itself.
FieldValue<QString> textOf(const QString &undoText, const QString &key, QString Report::*member)
{
    return {undoText, QStringLiteral("report/") + key, [member](const Report &report) { return report.*member; },
            [member](Report &report, const QString &text) { report.*member = text; }};
}

FieldValue<QString> seriesText(const QString &undoText, const QString &key, QString Series::*member)
{
    return {undoText, QStringLiteral("series/") + key,
            [member](const Report &report) { return report.series.*member; },
            [member](Report &report, const QString &text) {
                if (report.series.id.isNull()) {
                    report.series.id = SeriesId::create();
                    report.event.series = report.series.id;
                }
                report.series.*member = text;
            }};
}

} // namespace

ReportEditor::ReportEditor(ReportSession &session, QWidget *parent) : SectionEditor(session, {}, parent)
{
    addPublication();
    addEvent();
    column()->addStretch();
}

void ReportEditor::addPublication()
{
    addLine(column(), tr("&Title"), tr("What readers see first: the event and its edition"),
            textOf(tr("Change the title"), QStringLiteral("title"), &Report::title), origin(Origin::Field::Title))
        ->setObjectName(QStringLiteral("title"));

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *language = new ChoiceField;
    language->setObjectName(QStringLiteral("language"));
    for (const QString &code : {QStringLiteral("fr"), QStringLiteral("en")}) {
        const QString name = QLocale(code).nativeLanguageName();
        language->addChoice(code, name.left(1).toUpper() + name.mid(1));
    }
    language->bind(session(), textOf(tr("Change the language"), QStringLiteral("language"), &Report::language));
    language->setToolTip(tr("The language of the words that the report adds by itself, such as headings and dates"));
    addLabelled(row, tr("Lang&uage of the report"), language);
    addPlace(language, origin(Origin::Field::None));

    auto *state = new ChoiceField;
    state->setObjectName(QStringLiteral("state"));
    state->addChoice(toKey(ReportState::Draft), tr("Draft"));
    state->addChoice(toKey(ReportState::InReview), tr("In review"));
    state->addChoice(toKey(ReportState::Published), tr("Published"));
    state->bind(session(), {tr("Change the state"), QStringLiteral("report/state"),
                            [](const Report &report) { return toKey(report.state); },
                            [](Report &report, const QString &key) {
                                report.state = fromKey<ReportState>(key).value_or(report.state);
                                if (report.state == ReportState::Published && !report.publishedAt.isValid())
                                    report.publishedAt = QDateTime::currentDateTimeUtc();
                                else if (report.state != ReportState::Published)
                                    report.publishedAt = {};
                            }});
    addLabelled(row, tr("St&ate"), state);
    row->addStretch();
    column()->addLayout(row);

    addLine(column(), tr("&Byline"), tr("Who wrote it: names, or a team"),
            textOf(tr("Change the byline"), QStringLiteral("byline"), &Report::byline), origin(Origin::Field::Byline))
        ->setObjectName(QStringLiteral("byline"));
    addLine(column(), tr("&Organisation"), tr("For which organisation it is published"),
            textOf(tr("Change the organisation"), QStringLiteral("organisation"), &Report::organisation),
            origin(Origin::Field::Byline))
        ->setObjectName(QStringLiteral("organisation"));
}

void ReportEditor::addEvent()
{
    addHeading(column(), tr("The event"));
    addHint(column(), tr("A series comes back with each edition: its name, organiser, context and objectives are "
                         "written once and shared by all its reports."));
    addLine(column(), tr("Ser&ies"), tr("The recurring event, such as a yearly meeting"),
            seriesText(tr("Change the series"), QStringLiteral("name"), &Series::name), origin(Origin::Field::None))
        ->setObjectName(QStringLiteral("series"));
    addLine(column(), tr("Or&ganiser"), tr("Who holds the event"),
            seriesText(tr("Change the organiser"), QStringLiteral("organiser"), &Series::organiser),
            origin(Origin::Field::None))
        ->setObjectName(QStringLiteral("organiser"));

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *edition = new NumberField;
    edition->setObjectName(QStringLiteral("edition"));
    edition->bind(session(), {tr("Change the edition"), QStringLiteral("event/edition"),
                              [](const Report &report) { return report.event.edition; },
                              [](Report &report, int number) { report.event.edition = number; }});
    addLabelled(row, tr("Editio&n number"), edition);
    auto *year = new NumberField;
    year->setObjectName(QStringLiteral("year"));
    year->setFirst(QDate::currentDate().year());
    year->bind(session(), {tr("Change the year"), QStringLiteral("event/year"),
                           [](const Report &report) { return report.event.year; },
                           [](Report &report, int number) { report.event.year = number; }});
    addLabelled(row, tr("&Year"), year);
    row->addStretch();
    column()->addLayout(row);

    addLine(column(), tr("Na&me of this event"), tr("Only if it goes by another name than its series"),
            {tr("Change the event's name"), QStringLiteral("event/name"),
             [](const Report &report) { return report.event.name; },
             [](Report &report, const QString &name) { report.event.name = name; }},
            origin(Origin::Field::None))
        ->setObjectName(QStringLiteral("eventName"));
}

} // namespace glaneur
