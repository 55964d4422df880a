// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/personchip.h"

#include "views/icons.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace glaneur {

namespace {

constexpr int widestName = 190;
constexpr int padding = 8;
constexpr int crossSize = 8;

} // namespace

PersonChip::PersonChip(QWidget *parent) : QAbstractButton(parent)
{
    // One stop of the Tab key for a whole field, however many names are in it.
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(tr("Delete takes the name off, Enter shows what this person did"));
}

void PersonChip::setPerson(const QString &name, const QString &toolTip)
{
    setText(name);
    setAccessibleName(name);
    setToolTip(toolTip);
    updateGeometry();
    update();
}

QSize PersonChip::sizeHint() const
{
    const int words = qMin(widestName, fontMetrics().horizontalAdvance(text()) + 1);
    return {words + 3 * padding + crossSize, fontMetrics().height() + padding};
}

QSize PersonChip::minimumSizeHint() const { return {qMin(80, sizeHint().width()), sizeHint().height()}; }

QRect PersonChip::crossRect() const
{
    const QRect place(width() - 2 * padding - crossSize, 0, 2 * padding + crossSize, height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

bool PersonChip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverLeave)
        m_overCross = false;
    return QAbstractButton::event(event);
}

void PersonChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const QColor ground = palette().color(focused ? QPalette::Highlight : QPalette::Button);
    const QColor ink = palette().color(focused ? QPalette::HighlightedText : QPalette::ButtonText);
    painter.setPen(palette().color(focused ? QPalette::Highlight : QPalette::Mid));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const QRect cross = crossRect();
    QRect words = rect().adjusted(padding, 0, -padding, 0);
    if (layoutDirection() == Qt::RightToLeft)
        words.setLeft(cross.right());
    else
        words.setRight(cross.left());
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setPen(QPen(ink, m_overCross ? 2 : 1.3));
    const QRectF sign(QPointF(cross.center()) - QPointF(crossSize / 2.0 - 0.5, crossSize / 2.0 - 0.5),
                      QSizeF(crossSize, crossSize));
    painter.drawLine(sign.topLeft(), sign.bottomRight());
    painter.drawLine(sign.topRight(), sign.bottomLeft());
}

void PersonChip::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: emit removeRequested(); return;
    case Qt::Key_Left: emit steppedAside(mirrored ? 1 : -1); return;
    case Qt::Key_Right: emit steppedAside(mirrored ? -1 : 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void PersonChip::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractButton::mouseMoveEvent(event);
    const bool over = crossRect().contains(event->pos());
    if (std::exchange(m_overCross, over) != over)
        update();
}

void PersonChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isDown() && crossRect().contains(event->pos())) {
        setDown(false);
        emit removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void PersonChip::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("What this person did…"), this, &QAbstractButton::click);
    menu.addAction(glaneur::icon(QStringLiteral("edit-delete")), tr("Take the name off"), this, &PersonChip::removeRequested);
    menu.exec(event->globalPos());
}

} // namespace glaneur
