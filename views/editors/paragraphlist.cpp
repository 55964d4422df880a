// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/paragraphlist.h"

#include "views/editors/pointfield.h"
#include "views/editors/richtextfield.h"

namespace glaneur {

ParagraphList::ParagraphList(SectionEditor &editor, ParagraphListModel::List list)
    : ParagraphList(editor, new ParagraphListModel(editor.session(), list, &editor),
                    list == ParagraphListModel::List::Objectives)
{
}

ParagraphList::ParagraphList(SectionEditor &editor, ParagraphListModel *model, bool objectives)
    : RowsBox(model,
              {[this, &editor](const QModelIndex &index) { return makeField(editor, index); },
               [](const QModelIndex &index) { return index.data().toString(); },
               {}},
              objectives ? tr("No objective yet. What does the event want to change?")
                         : tr("No principle yet. Which ideas does this edition follow?"),
              objectives ? tr("Add an objective") : tr("Add a principle"),
              [model] { return model->at(model->add()).id.uuid(); })
    , m_model(model)
    , m_objectives(objectives)
{
    setObjectName(objectives ? QStringLiteral("objectives") : QStringLiteral("principles"));
    connect(view(), &RowsView::rowPlaced, this,
            [this, &editor](int row, const QUuid &, QWidget *field) { place(editor, row, field); });
    view()->setAccessibleName(objectives ? tr("Objectives") : tr("Principles"));
    editor.watch(this);
    view()->openAll();
}

void ParagraphList::place(SectionEditor &editor, int row, QWidget *field)
{
    if (!field)
        return;
    field->setAccessibleName((m_objectives ? tr("Objective %1") : tr("Principle %1")).arg(row + 1));
    editor.addPlace(field, editor.origin(m_objectives ? Origin::Field::Objective : Origin::Field::Principle, {}, row));
}

QWidget *ParagraphList::makeField(SectionEditor &editor, const QModelIndex &index)
{
    PointValue value;
    value.undoText = m_objectives ? tr("Change an objective") : tr("Change a principle");
    value.write = [objectives = m_objectives](Report &report, const QModelIndex &place, const RichText &text) {
        QList<RichText> *texts = &report.event.principles;
        if (objectives)
            texts = report.event.objectives ? &*report.event.objectives : &report.series.objectives;
        if (place.row() < texts->size())
            (*texts)[place.row()] = text;
    };
    value.next = [this](int row) { view()->focusRow(m_model->add({}, row + 1)); };
    value.abandon = [this](int row) {
        view()->removeRow(row);
        view()->focusRow(row - 1);
    };
    RichTextField *field = makePointField(editor.session(), index, value);
    field->setPlaceholderText(m_objectives ? tr("One objective; Enter for the next") : tr("One principle; Enter for the next"));
    return field;
}

} // namespace glaneur
