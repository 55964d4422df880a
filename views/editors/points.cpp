// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/points.h"

#include "editing/edits.h"
#include "items/kindnames.h"
#include "items/roles.h"
#include "views/editors/linefield.h"
#include "views/editors/pointkeys.h"
#include "views/editors/polaritylook.h"
#include "views/editors/richtextfield.h"
#include "views/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QToolButton>
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
    kind.make = [this, points, polarity](const QModelIndex &index) { return makePointOf(points, polarity, index); };
    kind.aside = [this, points](const QModelIndex &index) { return makeAuthor(points, index); };
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
    connect(box->view(), &RowsView::movedOut, this,
            [this, polarity](const QUuid &id, int by) { moveOut(polarity, TakeawayId(id), by); });
    m_editor.watch(box);
    box->view()->openAll();
    group->addWidget(box);
}

QWidget *TakeawayLists::makePointOf(TakeawayModel *points, Polarity polarity, const QModelIndex &index)
{
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
    watchKeys(field, TakeawayId(index.data(IdRole).toUuid()));
    return field;
}

void TakeawayLists::watchKeys(RichTextField *field, const TakeawayId &id)
{
    PointActions actions;
    actions.split = [this, id](int offset) {
        TakeawayId rest;
        m_editor.session().edit(tr("Split a takeaway"),
                                [&](Report &report) { rest = splitTakeaway(report, m_focus, id, offset); });
        focusPoint(rest, 0);
    };
    const auto joinTo = [this, id](int by) {
        const TakeawayModel *points = model(polarityOf(id));
        const int row = points->rowOf(id);
        if (row < 0 || row + by < 0 || row + by >= points->rowCount())
            return false;
        join(id, by);
        return true;
    };
    actions.joinPrevious = [joinTo] { return joinTo(-1); };
    actions.joinNext = [joinTo] { return joinTo(1); };
    actions.setPolarity = [this, id](Polarity polarity) {
        if (model(polarityOf(id))->setPolarity(id, polarity))
            focusPoint(id);
    };
    actions.takeSign = [this, id](std::optional<Polarity> polarity, const RichText &words) {
        m_editor.session().edit(tr("Take the sign of a takeaway"), [&](Report &report) {
            QList<Takeaway> *list = takeawaysOf(report, m_focus);
            if (Takeaway *takeaway = list ? entryIn(*list, id) : nullptr) {
                takeaway->text = words;
                takeaway->polarity = polarity.value_or(takeaway->polarity);
            }
        });
        focusPoint(id, 0);
    };
    actions.paste = [this, id](const QList<TypedPoint> &pasted) { pastePoints(id, pasted); };
    new PointKeys(field, actions);
}

Polarity TakeawayLists::polarityOf(const TakeawayId &id) const
{
    for (const Polarity polarity : allValues<Polarity>()) {
        if (model(polarity)->rowOf(id) >= 0)
            return polarity;
    }
    return Polarity::Neutral;
}

void TakeawayLists::focusPoint(const TakeawayId &id, int position)
{
    RowsView *view = list(polarityOf(id))->view();
    view->focusId(id.uuid());
    auto *field = qobject_cast<RichTextField *>(view->fieldsOf(id.uuid()));
    if (!field || position < 0)
        return;
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(qMin(position, field->document()->characterCount() - 1));
    field->setTextCursor(cursor);
}

void TakeawayLists::join(const TakeawayId &id, int by)
{
    const TakeawayModel *points = model(polarityOf(id));
    const TakeawayId other = points->at(points->rowOf(id) + by).id;
    const TakeawayId first = by < 0 ? other : id;
    int seam = -1;
    m_editor.session().edit(tr("Join two takeaways"), [&](Report &report) {
        seam = joinTakeaways(report, m_focus, first, by < 0 ? id : other);
    });
    focusPoint(first, seam);
}

void TakeawayLists::pastePoints(const TakeawayId &id, const QList<TypedPoint> &pasted)
{
    TakeawayId last = id;
    m_editor.session().edit(tr("Paste takeaways"), [&](Report &report) {
        QList<Takeaway> *list = takeawaysOf(report, m_focus);
        const qsizetype at = list ? indexOfId(*list, id) : -1;
        if (at < 0)
            return;
        qsizetype place = at + 1;
        for (const TypedPoint &point : pasted) {
            Takeaway takeaway = list->at(at);
            takeaway.polarity = point.polarity.value_or(takeaway.polarity);
            takeaway.text = RichText::fromPlainText(point.text);
            // The empty point that the cursor stands in becomes the first.
            if (list->at(at).text.isEmpty() && place == at + 1 && last == id && point.text == pasted.first().text) {
                (*list)[at] = takeaway;
                continue;
            }
            takeaway.id = TakeawayId::create();
            last = takeaway.id;
            list->insert(place++, takeaway);
        }
    });
    focusPoint(last);
}

void TakeawayLists::moveOut(Polarity from, const TakeawayId &id, int by)
{
    const int to = int(from) + by; // the lists stand in the order of the polarities
    if (to < 0 || to >= allValues<Polarity>().size())
        return;
    const auto polarity = Polarity(to);
    const TakeawayModel *target = model(polarity);
    const TakeawayId before = by > 0 && target->rowCount() > 0 ? target->at(0).id : TakeawayId();
    m_editor.session().edit(tr("Move a takeaway"), [&](Report &report) {
        moveTakeaways(report, {id}, m_focus, polarity, before);
    });
    focusPoint(id);
}

QWidget *TakeawayLists::makeAuthor(TakeawayModel *points, const QModelIndex &index)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("author"));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    const QPersistentModelIndex place(index);
    const auto show = [this, button, place] {
        if (!place.isValid())
            return;
        // As wide in each row, so that the texts before it end at one line.
        constexpr int characters = 9;
        const QFontMetrics metrics = button->fontMetrics();
        const int width = metrics.averageCharWidth() * characters;
        const QString known = place.data(PersonNameRole).toString();
        const QString name = known.isEmpty() ? tr("Team") : known;
        button->setText(metrics.elidedText(name, Qt::ElideRight, width));
        button->setFixedWidth(width + 12);
        button->setAccessibleName(tr("Whose point it is: %1").arg(name));
        button->setToolTip(button->accessibleName());
        button->setVisible(!m_editor.session().report().people.isEmpty());
    };
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, button, [this, menu, points, place] {
        menu->clear();
        const PersonId author(place.data(PersonRole).toUuid());
        const auto add = [&](const QString &name, const PersonId &person) {
            QAction *action = menu->addAction(name, this, [this, points, place, person] {
                m_editor.commit();
                if (place.isValid())
                    points->setData(place, QVariant::fromValue(person.uuid()), PersonRole);
            });
            action->setCheckable(true);
            action->setChecked(person == author);
        };
        add(tr("The team"), {});
        for (const Person &person : m_editor.session().report().people)
            add(person.name(), person.id);
    });
    connect(points, &QAbstractItemModel::dataChanged, button, show);
    show();
    return button;
}

QList<TakeawayId> TakeawayLists::chosenWith(const TakeawayId &id, Polarity polarity) const
{
    QList<TakeawayId> ids;
    for (const QUuid &uuid : list(polarity)->view()->chosenWith(id.uuid()))
        ids.append(TakeawayId(uuid));
    return ids;
}

void TakeawayLists::fillMenu(QMenu &menu, const QModelIndex &index)
{
    const TakeawayId id(index.data(IdRole).toUuid());
    const auto now = Polarity(index.data(PolarityRole).toInt());
    const QList<TakeawayId> ids = chosenWith(id, now);
    const auto move = [this, ids, id](const QString &text, const FocusId &focus, std::optional<Polarity> polarity) {
        m_editor.commit();
        m_editor.session().edit(text, [&](Report &report) { moveTakeaways(report, ids, focus, polarity); });
        if (focus == m_focus)
            focusPoint(id);
    };
    for (const Polarity polarity : allValues<Polarity>()) {
        QAction *action = menu.addAction(polaritySign(polarity) + QLatin1Char(' ') + polarityName(polarity), this,
                                         [move, this, polarity, now] {
                                             if (polarity != now)
                                                 move(tr("Change the polarity"), m_focus, polarity);
                                         });
        action->setObjectName(toKey(polarity));
        action->setCheckable(true);
        action->setChecked(polarity == now);
    }
    const Report &report = m_editor.session().report();
    QMenu *places = menu.addMenu(tr("Move to"));
    places->setObjectName(QStringLiteral("moveTo"));
    if (!m_focus.isNull())
        places->addAction(tr("The whole event"), this, [move, this] { move(tr("Move takeaways"), FocusId(), {}); });
    for (const Focus &focus : report.focuses) {
        if (focus.id == m_focus)
            continue;
        const QString name = focus.title.isEmpty() ? focus.officialTitle : focus.title;
        places->addAction(tr("Focus: %1").arg(name.isEmpty() ? kindName(focus.kind) : name), this,
                          [move, this, target = focus.id] { move(tr("Move takeaways"), target, {}); });
    }
    places->setEnabled(!places->isEmpty());
    if (ids.size() > 1) {
        menu.addAction(icon(QStringLiteral("edit-delete")), tr("Remove the %n chosen point(s)", nullptr, int(ids.size())), this,
                       [this, ids] {
                           m_editor.commit();
                           m_editor.session().edit(tr("Remove takeaways"), [&](Report &changed) {
                               if (QList<Takeaway> *points = takeawaysOf(changed, m_focus))
                                   points->removeIf([&](const Takeaway &point) { return ids.contains(point.id); });
                           });
                       });
    }
}

} // namespace glaneur
