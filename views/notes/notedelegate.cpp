// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes/notedelegate.h"

#include "items/kindnames.h"
#include "items/roles.h"
#include "views/editors/polaritylook.h"
#include "views/notes/notefield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QTextLayout>
#include <QtMath>

namespace glaneur {

namespace {

constexpr int padding = 6;

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(qMax(7.0, font.pointSizeF() * 0.88));
    return small;
}

/// \p text in lines of at most \p width; only words that are longer, such as addresses, are broken.
int layOut(QTextLayout &layout, const QString &text, int width)
{
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    layout.setText(lines);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(40, width));
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

/// A note's words and the details below them.
struct Shape
{
    Shape(const QStyleOptionViewItem &item, const QModelIndex &index, int width)
    {
        words.setFont(item.font);
        details.setFont(smallFont(item.font));
        wordsHeight = layOut(words, index.data().toString(), width - 2 * padding);
        detailsHeight = layOut(details, index.data(DetailRole).toString(), width - 2 * padding);
    }

    QTextLayout words;
    QTextLayout details;
    int wordsHeight;
    int detailsHeight;
};

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

QString signWords(const NoteSign &sign)
{
    switch (sign.outcome) {
    case NoteOutcome::Takeaway:
        return polaritySign(sign.polarity) + QLatin1Char(' ') + polarityName(sign.polarity);
    case NoteOutcome::Resource:
        return QCoreApplication::translate("glaneur::NoteDelegate", "Resource");
    case NoteOutcome::Moment:
        return sign.person.isNull() // nobody yet, or several of that name
            ? QCoreApplication::translate("glaneur::NoteDelegate", "Favourite moment")
            : QCoreApplication::translate("glaneur::NoteDelegate", "Favourite moment of %1").arg(sign.name);
    case NoteOutcome::Nothing:
        break;
    }
    return {};
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const auto group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    QColor ink = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const Shape shape(item, index, item.rect.width());
    const QPoint corner = item.rect.topLeft() + QPoint(padding, padding);
    painter->save();
    painter->setPen(ink);
    shape.words.draw(painter, corner);
    ink.setAlphaF(0.78F);
    painter->setPen(ink);
    shape.details.draw(painter, corner + QPoint(0, shape.wordsHeight + 1));
    if (!selected) {
        ink.setAlphaF(0.15F);
        painter->setPen(ink);
        painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    }
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Shape shape(item, index, widthOf(item));
    return {100, shape.wordsHeight + 1 + shape.detailsHeight + 2 * padding};
}

QWidget *NoteDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *field = new NoteField(parent);
    field->setObjectName(QStringLiteral("noteWords"));
    field->setAccessibleName(tr("Words of the note"));
    connect(field, &NoteField::finished, this, [this, field] {
        auto *self = const_cast<NoteDelegate *>(this);
        emit self->commitData(field);
        emit self->closeEditor(field);
    });
    return field;
}

void NoteDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *field = qobject_cast<NoteField *>(editor))
        field->setPlainText(index.data().toString());
}

void NoteDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *field = qobject_cast<NoteField *>(editor);
    // Untouched words keep what plain text can't hold.
    if (!field || field->toPlainText().trimmed().isEmpty() || field->toPlainText() == index.data().toString())
        return;
    model->setData(index, noteText(field->toPlainText()).commonMark(), CommonMarkRole);
}

void NoteDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(QRect(option.rect.topLeft(), QSize(option.rect.width(), editor->height())));
}

bool NoteDelegate::eventFilter(QObject *editor, QEvent *event)
{
    // Enter is the field's own.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return false;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

NoteList::NoteList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new NoteDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
}

void NoteList::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void NoteList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Words wrap anew, also where it was a scroll bar that took the room.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void NoteList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_placeholder.isEmpty())
        return;
    QPainter painter(viewport());
    QColor ink = palette().color(QPalette::Text);
    ink.setAlphaF(0.78F);
    painter.setPen(ink);
    painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12), Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignTop,
                     m_placeholder);
}

} // namespace glaneur
