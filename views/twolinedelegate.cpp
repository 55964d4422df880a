// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/twolinedelegate.h"

#include <QApplication>
#include <QPainter>
#include <QPoint>
#include <QStyle>
#include <QTextLayout>

namespace glaneur {

namespace {

constexpr int padding = 4;

/// One line of \p text, its \p marks in bold and underlined, cut where \p rect ends.
void drawMarked(QPainter *painter, const QRect &rect, const QString &text, const QVariantList &marks,
                const QFont &font)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> formats;
    for (const QVariant &mark : marks) {
        const QPoint range = mark.toPoint();
        if (range.x() < 0 || range.x() >= shown.size())
            continue;
        QTextLayout::FormatRange format;
        format.start = range.x();
        format.length = int(qMin<qsizetype>(range.y(), shown.size() - range.x()));
        format.format.setFontUnderline(true);
        format.format.setFontWeight(QFont::Bold);
        formats.append(format);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    painter->save();
    painter->setClipRect(rect);
    layout.draw(painter, rect.topLeft());
    painter->restore();
}

} // namespace

TwoLineDelegate::TwoLineDelegate(int firstRole, int secondRole, QObject *parent, int marksRole)
    : QStyledItemDelegate(parent)
    , m_firstRole(firstRole)
    , m_secondRole(secondRole)
    , m_marksRole(marksRole)
{
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString first = index.data(m_firstRole).toString();
    const QIcon decoration = item.icon;
    item.text.clear();
    item.icon = {};
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const auto group = item.state & QStyle::State_Enabled
        ? (item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive)
        : QPalette::Disabled;
    const QColor ink = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);

    QRect area = item.rect.adjusted(2 * padding, padding, -2 * padding, -padding);
    if (!decoration.isNull()) {
        const int side = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, item.widget);
        const QRect place(area.left(), area.top() + (item.fontMetrics.height() - side) / 2, side, side);
        decoration.paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        area.setLeft(place.right() + 2 * padding);
    }
    painter->save();
    painter->setPen(ink);
    painter->setFont(item.font);
    const int line = item.fontMetrics.lineSpacing();
    painter->drawText(QRect(area.left(), area.top(), area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(first, Qt::ElideRight, area.width()));
    QString second = index.data(m_secondRole).toString();
    second.replace(QLatin1Char('\n'), QLatin1Char(' ')); // one for one, so that the marks still fit
    if (!second.isEmpty()) {
        QColor quiet = ink;
        quiet.setAlphaF(0.78F);
        painter->setPen(quiet);
        const QRect below(area.left(), area.top() + line, area.width(), line);
        const QVariantList marks = m_marksRole < 0 ? QVariantList{} : index.data(m_marksRole).toList();
        drawMarked(painter, below, second, marks, item.font);
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool two = !index.data(m_secondRole).toString().isEmpty();
    return {100, item.fontMetrics.lineSpacing() * (two ? 2 : 1) + 2 * padding};
}

} // namespace glaneur
