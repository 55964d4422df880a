// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outlinedelegate.h"

#include "items/completeness.h"
#include "items/roles.h"
#include "views/icons.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace glaneur {

namespace {

constexpr int padding = 3;
constexpr int gap = 6;

/// A ring: half full when the section is started, full when it has all that its kind asks for.
void drawCompleteness(QPainter *painter, const QRectF &square, Completeness completeness, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor quiet = ink;
    quiet.setAlphaF(0.35F);
    const QRectF ring = square.adjusted(1.5, 1.5, -1.5, -1.5);
    painter->setPen(QPen(quiet, 1.5));
    painter->drawEllipse(ring);
    painter->setPen(Qt::NoPen);
    QColor fill = ink;
    fill.setAlphaF(0.75F);
    painter->setBrush(fill);
    constexpr int bottom = 270 * 16;
    constexpr int halfTurn = 180 * 16;
    if (completeness == Completeness::Complete)
        painter->drawEllipse(ring);
    else if (completeness == Completeness::Started)
        painter->drawPie(ring, bottom, -halfTurn);
    painter->restore();
}

} // namespace

void OutlineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->icon = sectionIcon(SectionKind(index.data(KindRole).toInt()));
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const auto group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor ink = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const int side = qMin(14, item.rect.height() - 2 * padding);
    int right = item.rect.right() - gap;

    const auto place = [&](int width) {
        const QRect rect(right - width, item.rect.center().y() - side / 2, width, side);
        right = rect.left() - gap;
        return rect;
    };
    drawCompleteness(painter, place(side), Completeness(index.data(CompletenessRole).toInt()), ink);
    const int problems = index.data(ProblemCountRole).toInt();
    if (problems > 0) {
        const QString count = QString::number(problems);
        const QRect number = place(item.fontMetrics.horizontalAdvance(count));
        painter->save();
        painter->setPen(ink);
        painter->setFont(item.font);
        painter->drawText(number.adjusted(0, -side, 0, side), Qt::AlignVCenter | Qt::AlignRight, count);
        painter->restore();
        right += gap - 2;
        icon(QStringLiteral("dialog-warning"))
            .paint(painter, place(side), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    }

    item.rect.setRight(right);
    if (!selected && item.checkState == Qt::Unchecked)
        item.palette.setColor(QPalette::Text, item.palette.color(QPalette::Disabled, QPalette::Text));
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
}

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool focus = index.data(TitleRole).toString().isEmpty() && !index.data(FocusRole).toUuid().isNull();
    auto *field = new QLineEdit(parent);
    field->setAccessibleName(focus ? tr("Short title of the focus") : tr("Title of the section"));
    field->setPlaceholderText(field->accessibleName());
    return field;
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height(), option.fontMetrics.height() + 4 * padding));
    size.setWidth(100); // as wide as the list; what does not fit is elided
    return size;
}

} // namespace glaneur
