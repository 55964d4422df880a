// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/personfields.h"

#include "views/editors/entryvalue.h"
#include "views/editors/linefield.h"
#include "views/editors/sectioneditor.h"

#include <QGridLayout>

namespace glaneur {

QWidget *makePersonFields(ReportSession &session, const PersonId &id)
{
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    const auto add = [&](int row, int column, int span, const QString &label, const char *name, const QString &undoText,
                         QString Person::*member) {
        auto *field = new LineField;
        field->setObjectName(QLatin1String(name));
        field->bind(session, entryValue(undoText, peopleOf, id, member, QLatin1String(name)));
        auto *cell = new QVBoxLayout;
        cell->setSpacing(2);
        SectionEditor::addLabelled(cell, label, field);
        grid->addLayout(cell, row, column, 1, span);
    };
    add(0, 0, 2, SectionEditor::tr("First name"), "firstName", SectionEditor::tr("Change a first name"), &Person::firstName);
    add(0, 2, 2, SectionEditor::tr("Family name"), "familyName", SectionEditor::tr("Change a family name"), &Person::familyName);
    add(0, 4, 2, SectionEditor::tr("Territory"), "territory", SectionEditor::tr("Change a territory"), &Person::territory);
    add(1, 0, 3, SectionEditor::tr("Role"), "role", SectionEditor::tr("Change a role"), &Person::role);
    add(1, 3, 3, SectionEditor::tr("Organisation"), "personOrganisation", SectionEditor::tr("Change an organisation"), &Person::organisation);
    for (int i = 0; i < 6; ++i)
        grid->setColumnStretch(i, 1);
    return fields;
}

} // namespace glaneur
