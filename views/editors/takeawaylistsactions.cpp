// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/takeawaylists.h"

#include "editing/takeawayedits.h"
#include "items/kindnames.h"
#include "items/roles.h"
#include "views/editors/authorbutton.h"
#include "views/editors/polaritylook.h"
#include "views/editors/richtextfield.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

namespace glaneur {

namespace {

/// The polarity that a key stands for.
std::optional<Polarity> polarityOfKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return {};
    switch (event.key()) {
    case Qt::Key_Plus: return Polarity::Plus;
    case Qt::Key_Minus: return Polarity::Minus;
    case Qt::Key_Greater: return Polarity::Neutral;
    default: return event.text() == QString(QChar(0x2212)) ? std::optional(Polarity::Minus) : std::nullopt;
    }
}

} // namespace

void TakeawayLists::add(Polarity polarity, int row)
{
    const TakeawayModel *points = model(polarity);
    // The points of one person are typed one after the other.
    const PersonId author = points->at(row).takeaway.author;
    const TakeawayId before = row + 1 < points->rowCount() ? points->at(row + 1).id : TakeawayId();
    focusPoint(m_commands.add({m_focus, before}, polarity, {}, author));
}

void TakeawayLists::split(const TakeawayId &id, int offset)
{
    if (offset > 0) {
        focusPoint(m_commands.split(m_focus, id, offset), 0);
        return;
    }
    const Polarity polarity = polarityOf(id);
    const PersonId author = model(polarity)->at(model(polarity)->rowOf(id)).takeaway.author;
    m_commands.add({m_focus, id}, polarity, {}, author);
}

bool TakeawayLists::join(const TakeawayId &id, int by)
{
    const TakeawayModel *points = model(polarityOf(id));
    const int row = points->rowOf(id);
    if (row < 0 || row + by < 0 || row + by >= points->rowCount())
        return false;
    const TakeawayId other = points->at(row + by).id;
    const TakeawayId first = by < 0 ? other : id;
    const int seam = m_commands.join(m_focus, first, by < 0 ? id : other);
    focusPoint(first, seam);
    return true;
}

void TakeawayLists::paste(const TakeawayId &id, const QList<SignedPoint> &points)
{
    const TakeawayModel *list = model(polarityOf(id));
    const int row = list->rowOf(id);
    if (row < 0)
        return;
    const Takeaway here = list->at(row).takeaway;
    QList<Takeaway> takeaways;
    for (const SignedPoint &point : points)
        takeaways.append({{}, point.polarity.value_or(here.polarity), point.text, here.author});
    const TakeawayId before = row + 1 < list->rowCount() ? list->at(row + 1).id : TakeawayId();
    // The empty point that the cursor stands in becomes the first.
    const QList<TakeawayId> added =
        m_commands.paste(takeaways, {m_focus, before}, here.text.isEmpty() ? id : TakeawayId());
    if (!added.isEmpty())
        focusPoint(added.last(), INT_MAX);
}

void TakeawayLists::shift(const QList<TakeawayId> &ids, int by)
{
    if (ids.isEmpty())
        return;
    const TakeawayId current = ids.first();
    const auto *field = qobject_cast<RichTextField *>(QApplication::focusWidget());
    const int position = field ? field->textCursor().position() : -1;
    const RowsView *before = view(polarityOf(current));
    const bool inRows = ids.size() > 1 || before->hasFocus();
    if (!m_commands.shift(m_focus, ids, by))
        return;
    if (inRows)
        choose(ids, by < 0 ? ids.first() : ids.last());
    else if (view(polarityOf(current)) != before)
        focusPoint(current, position);
}

void TakeawayLists::setPolarity(const QList<TakeawayId> &ids, Polarity polarity)
{
    if (ids.isEmpty())
        return;
    const bool inRows = ids.size() > 1 || view(polarityOf(ids.first()))->hasFocus();
    m_commands.setPolarity(ids, polarity);
    if (inRows)
        choose(ids, ids.first());
    else
        focusPoint(ids.first());
}

void TakeawayLists::setAuthor(const QList<TakeawayId> &ids, const PersonId &author)
{
    m_editor.commit();
    m_commands.setAuthor(ids, author);
}

void TakeawayLists::remove(const QList<TakeawayId> &ids) { m_commands.remove(ids); }

void TakeawayLists::removeChosen(RowsView *rows)
{
    const int row = rows->currentIndex().row();
    m_commands.remove(chosen());
    const int count = rows->model()->rowCount();
    if (count > 0) {
        rows->chooseRow(qBound(0, row, count - 1));
        return;
    }
    for (RowsBox *box : std::as_const(m_lists)) {
        if (box->view() == rows)
            box->addButton()->setFocus(Qt::OtherFocusReason);
    }
}

void TakeawayLists::copyChosen()
{
    QList<TextBlock> blocks;
    for (const Takeaway &takeaway : takeawaysNamed(m_editor.session().report(), chosen())) {
        QList<TextBlock> text = takeaway.text.blocks();
        const Inline sign = Inline::plain(polaritySign(takeaway.polarity) + QLatin1Char(' '));
        if (!text.isEmpty() && text.first().kind == TextBlock::Kind::Paragraph)
            text.first().inlines.prepend(sign);
        else
            text.prepend(TextBlock::paragraph({sign}));
        blocks += text;
    }
    auto *data = new QMimeData;
    data->setData(RichTextField::mimeType(), RichText::fromBlocks(blocks).commonMark().toUtf8());
    data->setText(plainText(blocks));
    QApplication::clipboard()->setMimeData(data);
}

bool TakeawayLists::pasteRows(RowsView *rows)
{
    const QUuid id = rows->currentIndex().data(IdRole).toUuid();
    const auto *field = qobject_cast<RichTextField *>(rows->fieldsOf(id));
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!field || !data || data->text().size() > mostPasted)
        return false;
    const QList<SignedPoint> points = signedPoints(field->blocksOf(*data));
    if (!points.isEmpty())
        paste(TakeawayId(id), points);
    return true;
}

bool TakeawayLists::chosenKey(RowsView *rows, QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (const std::optional<Polarity> polarity = polarityOfKey(*event)) {
        setPolarity(chosen(), *polarity);
        return true;
    }
    if (modifiers == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        shift(chosen(), event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (modifiers == Qt::NoModifier && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        removeChosen(rows);
        return true;
    }
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        copyChosen();
        if (event->matches(QKeySequence::Cut))
            removeChosen(rows);
        return true;
    }
    return event->matches(QKeySequence::Paste) && pasteRows(rows);
}

QList<TakeawayId> TakeawayLists::chosen() const
{
    QList<TakeawayId> ids;
    for (const RowsBox *box : m_lists) {
        for (const QUuid &id : box->view()->chosen())
            ids.append(TakeawayId(id));
    }
    return ids;
}

QList<TakeawayId> TakeawayLists::chosenWith(const TakeawayId &id) const
{
    const QList<TakeawayId> ids = chosen();
    return ids.contains(id) ? ids : QList<TakeawayId>{id};
}

void TakeawayLists::choose(const QList<TakeawayId> &ids, const TakeawayId &current)
{
    QList<QUuid> uuids;
    for (const TakeawayId &id : ids)
        uuids.append(id.uuid());
    for (const RowsBox *box : std::as_const(m_lists))
        box->view()->choose(uuids, current.uuid());
}

void TakeawayLists::chooseFrom(const TakeawayId &id, int by)
{
    RowsView *rows = view(polarityOf(id));
    const int row = rows->rowOf(id.uuid());
    rows->chooseRow(row);
    if (by != 0)
        rows->chooseTo(row + by);
}

RowsView *TakeawayLists::filledList(Polarity from, int by) const
{
    // The lists stand in the order of the polarities.
    for (int at = int(from) + by; at >= 0 && at < m_lists.size(); at += by) {
        if (m_lists.at(at)->view()->model()->rowCount() > 0)
            return m_lists.at(at)->view();
    }
    return nullptr;
}

void TakeawayLists::leave(RowsView *rows, int by, bool choosing)
{
    const Polarity from = polarityOf(TakeawayId(rows->currentIndex().data(IdRole).toUuid()));
    RowsView *next = filledList(from, by);
    if (!next)
        return;
    const int row = by > 0 ? 0 : next->model()->rowCount() - 1;
    // Going back over what is chosen takes it out again.
    if (choosing && next->selectionModel()->isSelected(next->model()->index(row, 0)))
        rows->selectionModel()->select(rows->currentIndex(), QItemSelectionModel::Deselect);
    next->chooseRow(row, choosing);
}

bool TakeawayLists::goFrom(const TakeawayId &id, int by, int x)
{
    RowsView *rows = view(polarityOf(id));
    int row = rows->rowOf(id.uuid()) + by;
    if (row < 0 || row >= rows->model()->rowCount()) {
        rows = filledList(polarityOf(id), by);
        if (!rows)
            return false;
        row = by > 0 ? 0 : rows->model()->rowCount() - 1;
    }
    rows->focusRow(row);
    if (auto *field = qobject_cast<RichTextField *>(rows->fieldsAt(row))) {
        const int edge = by > 0 ? 1 : field->viewport()->height() - 1 - int(field->document()->documentMargin());
        field->setTextCursor(field->cursorForPosition({field->viewport()->mapFromGlobal(QPoint(x, 0)).x(), edge}));
    }
    return true;
}

void TakeawayLists::fillMenu(QMenu &menu, const QModelIndex &index)
{
    const TakeawayId id(index.data(IdRole).toUuid());
    const auto now = Polarity(index.data(PolarityRole).toInt());
    const Report &report = m_editor.session().report();
    // Up from the first row and down from the last is on to the next list.
    for (QAction *action : menu.actions()) {
        const bool up = action->objectName() == QLatin1String("go-up");
        const bool down = action->objectName() == QLatin1String("go-down");
        if ((up && now != allValues<Polarity>().first()) || (down && now != allValues<Polarity>().last()))
            action->setEnabled(true);
    }
    for (const Polarity polarity : allValues<Polarity>()) {
        QAction *action = menu.addAction(polaritySign(polarity) + QLatin1Char(' ') + polarityName(polarity), this,
                                         [this, id, polarity] { setPolarity(chosenWith(id), polarity); });
        action->setObjectName(toKey(polarity));
        action->setCheckable(true);
        action->setChecked(polarity == now);
    }
    QMenu *authors = menu.addMenu(tr("Author"));
    authors->setObjectName(QStringLiteral("authors"));
    AuthorButton::fillMenu(*authors, report, PersonId(index.data(PersonRole).toUuid()),
                           [this, id](const PersonId &author) { setAuthor(chosenWith(id), author); });
    authors->setEnabled(!report.people.isEmpty());
    addPlaces(menu, id);
}

void TakeawayLists::addPlaces(QMenu &menu, const TakeawayId &id)
{
    QMenu *places = menu.addMenu(tr("Move to"));
    places->setObjectName(QStringLiteral("moveTo"));
    const auto add = [&](const QString &text, const FocusId &focus) {
        places->addAction(text, this, [this, id, focus] {
            RowsView *rows = view(polarityOf(id));
            const int row = rows->rowOf(id.uuid());
            m_commands.move(chosenWith(id), {focus, {}});
            rows->focusRow(qMin(row, rows->model()->rowCount() - 1));
        });
    };
    if (!m_focus.isNull())
        add(tr("The whole event"), {});
    for (const Focus &focus : m_editor.session().report().focuses) {
        if (focus.id == m_focus)
            continue;
        const QString name = focus.title.isEmpty() ? focus.officialTitle : focus.title;
        add(tr("Focus: %1").arg(name.isEmpty() ? kindName(focus.kind) : name), focus.id);
    }
    places->setEnabled(!places->isEmpty());
}

} // namespace glaneur
