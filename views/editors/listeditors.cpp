// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/listeditors.h"

#include "items/momentmodel.h"
#include "views/editors/choicefield.h"
#include "views/editors/entryvalue.h"
#include "views/editors/linefield.h"
#include "views/editors/paragraphlist.h"
#include "views/editors/personfield.h"
#include "views/editors/resourcelist.h"
#include "views/editors/richtextfield.h"
#include "views/editors/takeawaylists.h"
#include "views/editors/texteditors.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace glaneur {

void addEditionFields(SectionEditor &editor, QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto add = [&](const QString &label, const QString &name, const QString &undoText, int Event::*member) {
        auto *field = new NumberField;
        field->setObjectName(name);
        field->bind(editor.session(), {undoText, QStringLiteral("event/") + name,
                                       [member](const Report &report) { return report.event.*member; },
                                       [member](Report &report, int number) { report.event.*member = number; }});
        SectionEditor::addLabelled(row, label, field);
        editor.addPlace(field, editor.origin(Origin::Field::None));
        return field;
    };
    add(SectionEditor::tr("Editio&n number"), QStringLiteral("edition"), SectionEditor::tr("Change the edition"),
        &Event::edition);
    add(SectionEditor::tr("&Year"), QStringLiteral("year"), SectionEditor::tr("Change the year"), &Event::year)
        ->setFirst(QDate::currentDate().year());
    row->addStretch();
    layout->addLayout(row);
}

ObjectivesEditor::ObjectivesEditor(ReportSession &session, const SectionId &section, QWidget *parent)
    : SectionEditor(session, section, parent)
{
    addTitle();
    addIntroduction(tr("A sentence before the list, if you want one"));
    addHeading(column(), tr("Objectives"));
    column()->addWidget(new ParagraphList(*this, ParagraphListModel::List::Objectives));
    column()->addWidget(makeOwnBox(
        session, tr("Change whose objectives they are"), tr("This edition has ob&jectives of its own"),
        [](const Report &report) { return report.event.objectives.has_value(); },
        [](Report &report, bool on) {
            if (on)
                report.event.objectives = report.series.objectives;
            else
                report.event.objectives.reset();
        }));
    addPictures();
    column()->addStretch();
}

EditionEditor::EditionEditor(ReportSession &session, const SectionId &section, QWidget *parent)
    : SectionEditor(session, section, parent)
{
    addTitle();
    addEditionFields(*this, column());
    addRichText(column(), tr("The&me"), tr("What this edition was about, in one sentence"), TextScope::Paragraph,
                {tr("Change the theme"), QStringLiteral("event/theme"),
                 [](const Report &report) { return report.event.theme; },
                 [](Report &report, const RichText &text) { report.event.theme = text; }},
                origin(Origin::Field::Theme))
        ->setObjectName(QStringLiteral("theme"));
    addIntroduction(tr("Words before the principles, in place of those that the report makes itself"));
    addHeading(column(), tr("Principles"));
    column()->addWidget(new ParagraphList(*this, ParagraphListModel::List::Principles));
    addPictures();
    column()->addStretch();
}

TakeawaysEditor::TakeawaysEditor(ReportSession &session, const SectionId &section, QWidget *parent)
    : SectionEditor(session, section, parent)
{
    addTitle();
    addIntroduction(tr("A sentence before the points, if you want one"));
    column()->addWidget(new TakeawayLists(*this, {}));
    addPictures();
    column()->addStretch();
}

MomentsEditor::MomentsEditor(ReportSession &session, const SectionId &section, QWidget *parent)
    : SectionEditor(session, section, parent)
{
    addTitle();
    addIntroduction(tr("A sentence before the moments, if you want one"));
    addHeading(column(), tr("Moments"));
    auto *model = new MomentModel(session, this);
    RowKind kind;
    kind.name = [model](const QModelIndex &index) { return model->at(index.row()).personName; };
    kind.make = [this, &session](const QModelIndex &index) {
        const MomentId id(index.data(IdRole).toUuid());
        auto *fields = new QWidget;
        auto *layout = new QVBoxLayout(fields);
        layout->setContentsMargins(0, 0, 0, 8);
        layout->setSpacing(6);
        auto *person = new PersonField;
        person->bind(session, entryValue(tr("Change whose moment it is"), momentsOf, id, &Moment::person,
                                         QLatin1String("person")));
        person->setObjectName(QStringLiteral("person"));
        person->setAccessibleName(tr("Whose moment"));
        layout->addWidget(person, 0, Qt::AlignLeft);
        auto *text = new RichTextField(TextScope::Simple);
        text->setObjectName(QStringLiteral("moment"));
        text->setPlaceholderText(tr("What they liked best, and why"));
        text->setAccessibleName(tr("Favourite moment"));
        text->bind(session, entryValue(tr("Change a moment"), momentsOf, id, &Moment::text, QLatin1String("text")));
        layout->addWidget(text);
        return fields;
    };
    auto *box = new RowsBox(model, kind, tr("No moment yet. Ask each person who was there what they liked best."),
                            tr("Add a moment"), [model] {
                                const QList<Person> people = model->peopleWithout();
                                return model->add(people.isEmpty() ? PersonId() : people.first().id).uuid();
                            });
    box->setObjectName(QStringLiteral("moments"));
    box->view()->setAccessibleName(tr("Favourite moments"));
    const auto place = [this](int, const QUuid &id, QWidget *fields) {
        if (fields)
            addPlace(fields, origin(Origin::Field::Moment, id));
    };
    connect(box->view(), &RowsView::rowPlaced, this, place);
    watch(box);
    box->view()->openAll();
    column()->addWidget(box);
    addPictures();
    column()->addStretch();
}

ResourcesEditor::ResourcesEditor(ReportSession &session, const SectionId &section, QWidget *parent)
    : SectionEditor(session, section, parent)
{
    addTitle();
    addIntroduction(tr("A sentence before the resources, if you want one"));
    addHeading(column(), tr("Resources"));
    column()->addWidget(makeResourceList(*this, {}));
    addPictures();
    column()->addStretch();
}

} // namespace glaneur
