// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/focuseditor.h"

#include "items/kindnames.h"
#include "views/editors/choicefield.h"
#include "views/editors/entryvalue.h"
#include "views/editors/linefield.h"
#include "views/editors/peoplefield.h"
#include "views/editors/resourcelist.h"
#include "views/editors/richtextfield.h"
#include "views/editors/takeawaylists.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace glaneur {

FocusEditor::FocusEditor(ReportSession &session, const SectionId &section, QWidget *parent)
    : SectionEditor(session, section, parent)
{
    const Section *entry = session.report().section(section);
    m_focus = entry ? entry->focus : FocusId();
    addHead();
    addRichText(column(), tr("&Aim"), tr("What it set out to show, teach or decide"), TextScope::Simple,
                entryValue(tr("Change the aim"), focusesOf, m_focus, &Focus::aim, QLatin1String("aim")),
                origin(Origin::Field::FocusAim))
        ->setObjectName(QStringLiteral("aim"));
    addRichText(column(), tr("&Words before the aim"),
                tr("Left empty, the report says by itself who took part in what"), TextScope::Simple,
                entryValue(tr("Change the words before the aim"), focusesOf, m_focus, &Focus::lead, QLatin1String("lead")),
                origin(Origin::Field::FocusAim))
        ->setObjectName(QStringLiteral("lead"));

    addHeading(column(), tr("Takeaways"));
    addGroupTitle(column(), tr("Wor&ds over the takeaways"), tr("The report's language has its own words"),
                  QStringLiteral("titles-takeaways"), &GroupTitles::takeaways);
    column()->addWidget(new TakeawayLists(*this, m_focus));

    addHeading(column(), tr("Resources"));
    addGroupTitle(column(), tr("Words over the reso&urces"), tr("The report's language has its own words"),
                  QStringLiteral("titles-resources"), &GroupTitles::resources);
    column()->addWidget(makeResourceList(*this, m_focus));
    addPictures();
    column()->addStretch();
}

void FocusEditor::addHead()
{
    addTitle();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *kind = new ChoiceField;
    kind->setObjectName(QStringLiteral("focusKind"));
    for (const FocusKind value : allValues<FocusKind>())
        kind->addChoice(toKey(value), kindName(value));
    kind->bind(session(), entryChoice(tr("Change the focus' kind"), focusesOf, m_focus, &Focus::kind, QLatin1String("kind")));
    auto *kindGroup = new QVBoxLayout;
    addLabelled(kindGroup, tr("&Kind"), kind);
    row->addLayout(kindGroup);
    addPlace(kind, origin(Origin::Field::FocusTitle));
    auto *titleGroup = new QVBoxLayout;
    LineField *title = addLine(
        titleGroup, tr("Shor&t title"), tr("Two or three words"),
        entryValue(tr("Change the short title"), focusesOf, m_focus, &Focus::title, QLatin1String("title")),
        origin(Origin::Field::FocusTitle));
    title->setObjectName(QStringLiteral("focusTitle"));
    row->addLayout(titleGroup, 1);
    column()->addLayout(row);

    addLine(column(), tr("&Official title"), tr("As the programme has it"),
            entryValue(tr("Change the official title"), focusesOf, m_focus, &Focus::officialTitle,
                       QLatin1String("officialTitle")),
            origin(Origin::Field::FocusTitle))
        ->setObjectName(QStringLiteral("officialTitle"));
    PeopleField *attendees = addAttendees(
        column(), tr("Who attended"),
        entryValue(tr("Change who attended"), focusesOf, m_focus, &Focus::attendees, QLatin1String("attendees")));
    attendees->setObjectName(QStringLiteral("attendees"));
    addPlace(attendees, origin(Origin::Field::FocusTitle));
}

void FocusEditor::addGroupTitle(QBoxLayout *layout, const QString &label, const QString &placeholder, const QString &name,
                                QString GroupTitles::*member)
{
    const FieldValue<GroupTitles> titles = entryValue(tr("Change the words over a group"), focusesOf, m_focus,
                                                      &Focus::titles, QLatin1String("titles"));
    addLine(layout, label, placeholder,
            {titles.undoText, m_focus.toString() + QLatin1Char('/') + name,
             [titles, member](const Report &report) { return titles.read(report).*member; },
             [titles, member](Report &report, const QString &words) {
                 GroupTitles changed = titles.read(report);
                 changed.*member = words;
                 titles.write(report, changed);
             }},
            origin(Origin::Field::FocusTitle))
        ->setObjectName(name);
}

} // namespace glaneur
