// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/attendancetable.h"

#include "items/attendancemodel.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QWheelEvent>

namespace glaneur {

namespace {

constexpr int tickColumnWidth = 92;

/// The tick in the middle of its cell, which toggles it wherever it is clicked.
class TickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        const QStyle *style = option.widget->style();
        QStyleOptionViewItem background = option;
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);
        QStyleOptionButton box;
        box.state = QStyle::State_Enabled;
        box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        box.palette = option.palette;
        box.rect = style->subElementRect(QStyle::SE_CheckBoxIndicator, &box, option.widget);
        box.rect.moveCenter(option.rect.center());
        style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
        if (option.state & QStyle::State_HasFocus) {
            QStyleOptionFocusRect focus;
            focus.rect = option.rect.adjusted(1, 1, -1, -1);
            focus.palette = option.palette;
            style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index) override
    {
        const bool clicked = event->type() == QEvent::MouseButtonRelease
            && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        const bool typed = event->type() == QEvent::KeyPress
            && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space
                || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Select);
        if (!clicked && !typed)
            return false;
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

AttendanceTable::AttendanceTable(ReportSession &session, QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("attendance"));
    setAccessibleName(tr("Who was there"));
    auto *model = new AttendanceModel(session, this);
    setModel(model);
    setItemDelegate(new TickDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab goes on to the next field; the arrows move in the table
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCornerButtonEnabled(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultSectionSize(tickColumnWidth);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto later = [this] { QTimer::singleShot(0, this, &AttendanceTable::fit); };
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(model, &QAbstractItemModel::columnsInserted, this, later);
    connect(model, &QAbstractItemModel::columnsRemoved, this, later);
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, later);
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, later);
    fit();
}

void AttendanceTable::fit()
{
    int height = horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth();
    if (horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    if (height != this->height() || minimumHeight() != height)
        setFixedHeight(height);
}

QSize AttendanceTable::sizeHint() const { return {320, height()}; }
QSize AttendanceTable::minimumSizeHint() const { return {160, height()}; }

void AttendanceTable::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().x() != 0)
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

} // namespace glaneur
