// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/points.h"

#include "items/kindnames.h"
#include "items/roles.h"
#include "views/editors/linefield.h"
#include "views/editors/polaritylook.h"
#include "views/editors/richtextfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QVBoxLayout>

namespace glaneur {

namespace {

/// A field for the text of the row \p index, which goes on to \p next(row) with Enter.
RichTextField *makePoint(ReportSession &session, const QModelIndex &index, const QString &undoText,
                         std::function<void(Report &, const QModelIndex &, const RichText &)> write,
                         std::function<void(int row)> next, std::function<void(int row)> abandon)
{
    auto *field = new RichTextField(TextScope::Paragraph);
    const QPersistentModelIndex place(index);
    field->bind(session, {undoText, index.data(IdRole).toUuid().toString() + QLatin1String("/text"),
                          [place](const Report &) { return RichText(place.data(CommonMarkRole).toString()); },
                          [place, write](Report &report, const RichText &text) {
                              if (place.isValid())
                                  write(report, place, text);
                          }});
    QObject::connect(field, &RichTextField::finished, field, [field, place, next] {
        field->commit();
        // Enter in an empty point ends the list, as in any text.
        if (!field->document()->isEmpty())
            next(place.row());
    });
    QObject::connect(field, &RichTextField::abandoned, field, [place, abandon] { abandon(place.row()); });
    return field;
}

QList<Takeaway> *takeawaysOf(Report &report, const FocusId &id)
{
    if (id.isNull())
        return &report.takeaways;
    Focus *focus = entryIn(report.focuses, id);
    return focus ? &focus->takeaways : nullptr;
}

GroupTitles *titlesOf(Report &report, const FocusId &id)
{
    if (id.isNull())
        return &report.titles;
    Focus *focus = entryIn(report.focuses, id);
    return focus ? &focus->titles : nullptr;
}

} // namespace

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
    RichTextField *field = makePoint(
        editor.session(), index, m_objectives ? tr("Change an objective") : tr("Change a principle"),
        [objectives = m_objectives](Report &report, const QModelIndex &place, const RichText &text) {
            QList<RichText> *texts = &report.event.principles;
            if (objectives)
                texts = report.event.objectives ? &*report.event.objectives : &report.series.objectives;
            if (place.row() < texts->size())
                (*texts)[place.row()] = text;
        },
        [this](int row) { view()->focusRow(m_model->add({}, row + 1)); },
        [this](int row) {
            view()->removeRow(row);
            view()->focusRow(row - 1);
        });
    field->setPlaceholderText(m_objectives ? tr("One objective; Enter for the next") : tr("One principle; Enter for the next"));
    return field;
}

TakeawayLists::TakeawayLists(SectionEditor &editor, const FocusId &focus) : m_editor(editor), m_focus(focus)
{
    setObjectName(QStringLiteral("takeaways"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const Polarity polarity : allValues<Polarity>())
        addGroup(polarity);
}

void TakeawayLists::addGroup(Polarity polarity)
{
    auto *group = static_cast<QVBoxLayout *>(layout());
    auto *head = new QHBoxLayout;
    auto *name = new QLabel(polaritySign(polarity) + QStringLiteral("  ") + polarityName(polarity));
    QFont font = name->font();
    font.setBold(true);
    name->setFont(font);
    QPalette colors = name->palette();
    colors.setColor(QPalette::WindowText, polarityColor(polarity, palette()));
    name->setPalette(colors);
    head->addWidget(name);
    head->addStretch(1);
    if (polarity != Polarity::Neutral) {
        QString GroupTitles::*member = polarity == Polarity::Plus ? &GroupTitles::plus : &GroupTitles::minus;
        auto *title = new LineField;
        title->setObjectName(QStringLiteral("title-") + toKey(polarity));
        title->setPlaceholderText(tr("Other words over these points"));
        title->setAccessibleName(tr("Words over the points: %1").arg(polarityName(polarity)));
        title->setToolTip(tr("What stands over these points in the report. Left empty, the report's language has its own words."));
        title->bind(m_editor.session(),
                    {tr("Change the words over the points"),
                     QStringLiteral("titles/") + m_focus.toString() + toKey(polarity),
                     [id = m_focus, member](const Report &report) {
                         const Focus *focus = report.focus(id);
                         return id.isNull() ? report.titles.*member : focus ? focus->titles.*member : QString();
                     },
                     [id = m_focus, member](Report &report, const QString &words) {
                         if (GroupTitles *titles = titlesOf(report, id))
                             titles->*member = words;
                     }});
        head->addWidget(title, 2);
    }
    group->addSpacing(4);
    group->addLayout(head);

    auto *points = new TakeawayModel(m_editor.session(), m_focus, polarity, this);
    m_models.append(points);
    RowKind kind;
    kind.name = [](const QModelIndex &index) { return index.data().toString(); };
    kind.extendMenu = [this](QMenu &menu, const QModelIndex &index) { fillMenu(menu, index); };
    kind.make = [this, points, polarity](const QModelIndex &index) {
        RichTextField *field = makePoint(
            m_editor.session(), index, tr("Change a takeaway"),
            [id = m_focus](Report &report, const QModelIndex &place, const RichText &text) {
                QList<Takeaway> *list = takeawaysOf(report, id);
                if (Takeaway *takeaway = list ? entryIn(*list, TakeawayId(place.data(IdRole).toUuid())) : nullptr)
                    takeaway->text = text;
            },
            [this, points, polarity](int row) {
                list(polarity)->view()->focusId(points->add(polarity, {}, row + 1).uuid());
            },
            [this, polarity](int row) {
                list(polarity)->view()->removeRow(row);
                list(polarity)->view()->focusRow(row - 1);
            });
        field->setPlaceholderText(tr("One point; Enter for the next"));
        return field;
    };
    const QString empty = polarity == Polarity::Plus ? tr("What was good?")
        : polarity == Polarity::Minus                ? tr("What could be better?")
                                                     : tr("What else is worth keeping?");
    auto *box = new RowsBox(points, kind, empty, tr("Add a point"),
                            [points, polarity] { return points->add(polarity).uuid(); });
    box->setObjectName(toKey(polarity));
    box->addButton()->setAccessibleDescription(polarityName(polarity));
    m_lists.append(box);
    const auto place = [this, polarity](int row, const QUuid &id, QWidget *field) {
        if (!field)
            return;
        field->setAccessibleName(tr("%1: point %2").arg(polarityName(polarity)).arg(row + 1));
        m_editor.addPlace(field, m_editor.origin(Origin::Field::Takeaway, id));
    };
    connect(box->view(), &RowsView::rowPlaced, this, place);
    m_editor.watch(box);
    box->view()->openAll();
    group->addWidget(box);
}

void TakeawayLists::fillMenu(QMenu &menu, const QModelIndex &index)
{
    const TakeawayId id(index.data(IdRole).toUuid());
    const auto now = Polarity(index.data(PolarityRole).toInt());
    for (const Polarity polarity : allValues<Polarity>()) {
        QAction *action = menu.addAction(polaritySign(polarity) + QLatin1Char(' ') + polarityName(polarity), this,
                                         [this, id, now, polarity] {
                                             m_editor.commit();
                                             if (model(now)->setPolarity(id, polarity))
                                                 list(polarity)->view()->focusId(id.uuid());
                                         });
        action->setObjectName(toKey(polarity));
        action->setCheckable(true);
        action->setChecked(polarity == now);
    }
    const QList<Person> people = m_editor.session().report().people;
    if (people.isEmpty())
        return;
    QMenu *authors = menu.addMenu(tr("Whose point it is"));
    const PersonId author(index.data(PersonRole).toUuid());
    const QPersistentModelIndex place(index);
    const auto add = [&](const QString &name, const PersonId &person) {
        QAction *action = authors->addAction(name, this, [this, place, now, person] {
            model(now)->setData(place, QVariant::fromValue(person.uuid()), PersonRole);
        });
        action->setCheckable(true);
        action->setChecked(person == author);
    };
    add(tr("The team"), {});
    for (const Person &person : people)
        add(person.name(), person.id);
}

} // namespace glaneur
