// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/takeawaylists.h"

#include "editing/edits.h"
#include "items/kindnames.h"
#include "items/roles.h"
#include "views/editors/authorbutton.h"
#include "views/editors/linefield.h"
#include "views/editors/pointfield.h"
#include "views/editors/pointkeys.h"
#include "views/editors/polaritylook.h"
#include "views/editors/richtextfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace glaneur {

namespace {

GroupTitles *titlesOf(Report &report, const FocusId &id)
{
    if (id.isNull())
        return &report.titles;
    Focus *focus = entryIn(report.focuses, id);
    return focus ? &focus->titles : nullptr;
}

QList<TakeawayId> takeawayIds(const QList<QUuid> &ids)
{
    QList<TakeawayId> result;
    for (const QUuid &id : ids)
        result.append(TakeawayId(id));
    return result;
}

} // namespace

TakeawayLists::TakeawayLists(SectionEditor &editor, const FocusId &focus)
    : m_editor(editor)
    , m_focus(focus)
    , m_commands(editor.session())
{
    setObjectName(QStringLiteral("takeaways"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const Polarity polarity : allValues<Polarity>())
        addGroup(polarity);
}

QLayout *TakeawayLists::makeHead(Polarity polarity)
{
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
    if (polarity == Polarity::Neutral)
        return head;
    QString GroupTitles::*member = polarity == Polarity::Plus ? &GroupTitles::plus : &GroupTitles::minus;
    auto *title = new LineField;
    title->setObjectName(QStringLiteral("title-") + toKey(polarity));
    title->setPlaceholderText(tr("Other words over these points"));
    title->setAccessibleName(tr("Words over the points: %1").arg(polarityName(polarity)));
    title->setToolTip(tr("What stands over these points in the report. Left empty, the report's language has its own words."));
    title->bind(m_editor.session(), {tr("Change the words over the points"),
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
    return head;
}

RowKind TakeawayLists::rowKind(Polarity polarity)
{
    RowKind kind;
    kind.name = [polarity](const QModelIndex &index) { return tr("%1: point %2").arg(polarityName(polarity)).arg(index.row() + 1); };
    kind.extendMenu = [this](QMenu &menu, const QModelIndex &index) { fillMenu(menu, index); };
    kind.make = [this, polarity](const QModelIndex &index) { return makePoint(polarity, index); };
    kind.aside = [this](const QModelIndex &index) {
        const TakeawayId id(index.data(IdRole).toUuid());
        return new AuthorButton(m_editor.session(), index, [this, id](const PersonId &author) {
            setAuthor(chosenWith(id), author);
        });
    };
    kind.chosen = [this] {
        QList<QUuid> ids;
        for (const TakeawayId &id : chosen())
            ids.append(id.uuid());
        return ids;
    };
    kind.shift = [this](const QList<QUuid> &ids, int by) { shift(takeawayIds(ids), by); };
    kind.remove = [this](const QList<QUuid> &ids) { remove(takeawayIds(ids)); };
    kind.chosenKey = [this, polarity](QKeyEvent *event) { return chosenKey(view(polarity), event); };
    return kind;
}

void TakeawayLists::addGroup(Polarity polarity)
{
    auto *group = static_cast<QVBoxLayout *>(layout());
    group->addSpacing(4);
    group->addLayout(makeHead(polarity));

    auto *points = new TakeawayModel(m_editor.session(), m_focus, polarity, this);
    m_models.append(points);
    const QString empty = polarity == Polarity::Plus ? tr("What was good?")
        : polarity == Polarity::Minus                ? tr("What could be better?")
                                                     : tr("What else is worth keeping?");
    auto *box = new RowsBox(points, rowKind(polarity), empty, tr("Add a point"),
                            [this, polarity] { return m_commands.add({m_focus, {}}, polarity).uuid(); });
    box->setObjectName(toKey(polarity));
    box->addButton()->setAccessibleDescription(polarityName(polarity));
    RowsView *rows = box->view();
    rows->setAccessibleName(tr("Points: %1").arg(polarityName(polarity)));
    m_lists.append(box);
    const auto place = [this, polarity](int row, const QUuid &id, QWidget *field) {
        if (!field)
            return;
        field->setAccessibleName(tr("%1: point %2").arg(polarityName(polarity)).arg(row + 1));
        m_editor.addPlace(field, m_editor.origin(Origin::Field::Takeaway, id));
    };
    connect(rows, &RowsView::rowPlaced, this, place);
    connect(rows, &RowsView::left, this, [this, rows](int by, bool choosing) { leave(rows, by, choosing); });
    connect(rows, &RowsView::chosenAlone, this, [this, rows] {
        for (const RowsBox *other : std::as_const(m_lists)) {
            if (other->view() != rows)
                other->view()->clearSelection();
        }
    });
    m_editor.watch(box);
    rows->openAll();
    group->addWidget(box);
}

QWidget *TakeawayLists::makePoint(Polarity polarity, const QModelIndex &index)
{
    PointValue value;
    value.undoText = tr("Change a takeaway");
    value.write = [id = m_focus](Report &report, const QModelIndex &place, const RichText &text) {
        QList<Takeaway> *list = takeawaysOf(report, id);
        if (Takeaway *takeaway = list ? entryIn(*list, TakeawayId(place.data(IdRole).toUuid())) : nullptr)
            takeaway->text = text;
    };
    value.next = [this, polarity](int row) { add(polarity, row); };
    value.abandon = [this, polarity](int row) {
        m_commands.abandon(model(polarity)->at(row).id);
        if (model(polarity)->rowCount() > 0)
            view(polarity)->focusRow(qMax(row - 1, 0));
        else
            list(polarity)->addButton()->setFocus(Qt::OtherFocusReason);
    };
    RichTextField *field = makePointField(m_editor.session(), index, value);
    field->setPlaceholderText(tr("One point; Enter for the next"));
    watchKeys(field, TakeawayId(index.data(IdRole).toUuid()));
    return field;
}

void TakeawayLists::watchKeys(RichTextField *field, const TakeawayId &id)
{
    PointActions actions;
    actions.split = [this, id](int offset) { split(id, offset); };
    actions.joinPrevious = [this, id] { return join(id, -1); };
    actions.joinNext = [this, id] { return join(id, 1); };
    actions.takeSign = [this, id](std::optional<Polarity> polarity, const RichText &words) {
        m_commands.takeSign(id, polarity, words);
        focusPoint(id, 0);
    };
    actions.isSignUndone = [this] { return m_commands.isSignUndone(); };
    actions.paste = [this, id](const QList<SignedPoint> &points) { paste(id, points); };
    actions.leave = [this, id](int by, int x) { return goFrom(id, by, x); };
    actions.choose = [this, id](int by) { chooseFrom(id, by); };
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
    RowsView *rows = view(polarityOf(id));
    rows->focusId(id.uuid());
    auto *field = qobject_cast<RichTextField *>(rows->fieldsOf(id.uuid()));
    if (!field || position < 0)
        return;
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(qMin(position, field->document()->characterCount() - 1));
    field->setTextCursor(cursor);
}

} // namespace glaneur
