// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/rowsview.h"

#include "items/roles.h"
#include "views/editors/polaritylook.h"
#include "views/icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace glaneur {

namespace {

constexpr int handleWidth = 14;
constexpr int signWidth = 22;
constexpr int rowGap = 6;
constexpr const char *fieldsProperty = "rowFields";

bool hasSign(const QModelIndex &index) { return index.data(PolarityRole).isValid(); }

int leftMargin(const QModelIndex &index) { return handleWidth + (hasSign(index) ? signWidth : 4); }

/// The widgets in \p row that the Tab key comes to, in reading order.
QList<QWidget *> stopsOf(QWidget *row)
{
    QList<QWidget *> stops;
    for (QWidget *child : row->findChildren<QWidget *>()) {
        // The list that a combo box opens is a window of its own.
        const bool isHere = child->window() == row->window();
        if (isHere && (child->focusPolicy() & Qt::TabFocus) && !child->focusProxy())
            stops.append(child);
    }
    return stops;
}

} // namespace

/// Draws what stands left of a row's fields, and gives the fields the rest of the row.
class RowDelegate : public QStyledItemDelegate
{
public:
    explicit RowDelegate(RowsView *view) : QStyledItemDelegate(view), m_view(view) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return m_view->makeRow(index, parent);
    }
    void setEditorData(QWidget *, const QModelIndex &) const override {}
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {}

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        editor->setGeometry(option.rect.adjusted(leftMargin(index), 0, 0, -rowGap));
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QWidget *editor = m_view->indexWidget(index);
        const int width = m_view->viewport()->width();
        if (!editor)
            return {width, m_view->fontMetrics().height() * 2};
        const int inner = width - leftMargin(index);
        const int height = editor->layout()->hasHeightForWidth() ? editor->layout()->heightForWidth(inner)
                                                                 : editor->sizeHint().height();
        return {width, height + rowGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF whole = QRectF(option.rect).adjusted(1, 0, -1, -rowGap + 2);
        painter->setPen(Qt::NoPen);
        if (option.state & QStyle::State_Selected) {
            painter->setBrush(option.palette.color(QPalette::Highlight));
            painter->setOpacity(0.3);
            painter->drawRoundedRect(whole, 4, 4);
            painter->setOpacity(1);
        }
        if (m_view->hasFocus() && index == m_view->currentIndex()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
            painter->drawRoundedRect(whole, 4, 4);
            painter->setPen(Qt::NoPen);
        }
        painter->setBrush(option.palette.color(QPalette::PlaceholderText));
        const int middle = option.rect.top() + option.fontMetrics.height() / 2 + 6;
        for (int line = -1; line <= 1; ++line) {
            for (int column = 0; column < 2; ++column)
                painter->drawEllipse(QPointF(option.rect.left() + 4 + 5 * column, middle + 5 * line), 1.25, 1.25);
        }
        if (hasSign(index)) {
            const auto polarity = Polarity(index.data(PolarityRole).toInt());
            QFont font = option.font;
            font.setBold(true);
            painter->setFont(font);
            painter->setPen(polarityColor(polarity, option.palette));
            const QRect place(option.rect.left() + handleWidth, middle - option.fontMetrics.height(), signWidth,
                              2 * option.fontMetrics.height());
            painter->drawText(place, Qt::AlignCenter, polaritySign(polarity));
        }
        painter->restore();
    }

    /// The fields look after their own keys and focus.
    bool eventFilter(QObject *, QEvent *) override { return false; }

private:
    RowsView *m_view;
};

RowsView::RowsView(QAbstractItemModel *model, const RowKind &kind, QWidget *parent) : MovingList(parent), m_kind(kind)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(m_kind.chosenKey ? Qt::ClickFocus : Qt::NoFocus); // its fields take it
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setResizeMode(QListView::Adjust);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::OpenHandCursor);
    setItemDelegate(new RowDelegate(this));
    setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        openRows(first, last);
        arrange();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowsView::arrange);
    connect(model, &QAbstractItemModel::rowsMoved, this, &RowsView::arrange);
    connect(model, &QAbstractItemModel::modelReset, this, &RowsView::openAll);
    connect(this, &MovingList::aboutToDrop, this, &RowsView::aboutToChange);
    // What is chosen is told beside the fields; who types in one means that one.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (; now; now = now->parentWidget()) {
            if (now->property(fieldsProperty).toBool())
                clearSelection();
        }
    });
}

void RowsView::openAll()
{
    openRows(0, model()->rowCount() - 1);
    arrange();
}

QWidget *RowsView::makeRow(const QModelIndex &index, QWidget *parent)
{
    const QUuid id = index.data(IdRole).toUuid();
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QWidget *fields = m_kind.make(index);
    fields->setProperty(fieldsProperty, true);
    layout->addWidget(fields, 1, Qt::AlignTop);
    if (QWidget *aside = m_kind.aside ? m_kind.aside(index) : nullptr)
        layout->addWidget(aside, 0, Qt::AlignTop);

    auto *menuButton = new QToolButton;
    menuButton->setObjectName(QStringLiteral("rowMenu"));
    menuButton->setText(QStringLiteral("⋯"));
    menuButton->setAutoRaise(true);
    menuButton->setToolTip(tr("Move or remove"));
    menuButton->setPopupMode(QToolButton::InstantPopup);
    menuButton->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    menuButton->setFocusPolicy(Qt::StrongFocus);
    menuButton->setMinimumWidth(menuButton->fontMetrics().horizontalAdvance(menuButton->text()) + 14);
    auto *menu = new QMenu(menuButton);
    menuButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, id] {
        menu->clear();
        fillMenu(*menu, id);
    });
    layout->addWidget(menuButton, 0, Qt::AlignTop);

    const auto shortcut = [&](int key, int by) {
        auto *keys = new QShortcut(QKeySequence(int(Qt::ALT) | key), row);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, id, by] { moveRow(indexOfId(id).row(), by); });
    };
    shortcut(Qt::Key_Up, -1);
    shortcut(Qt::Key_Down, 1);
    row->installEventFilter(this);
    return row;
}

void RowsView::fillMenu(QMenu &menu, const QUuid &id)
{
    emit aboutToChange();
    const QModelIndex index = indexOfId(id);
    const int row = index.row();
    const auto addMove = [&](const QString &name, const QString &text, int key, int by) {
        QAction *action = menu.addAction(icon(name), text, this, [this, row, by] { moveRow(row, by); });
        action->setObjectName(name);
        action->setShortcut(QKeySequence(int(Qt::ALT) | key));
        action->setEnabled(row + by >= 0 && row + by < model()->rowCount());
    };
    addMove(QStringLiteral("go-up"), tr("Move up"), Qt::Key_Up, -1);
    addMove(QStringLiteral("go-down"), tr("Move down"), Qt::Key_Down, 1);
    if (m_kind.extendMenu) {
        menu.addSeparator();
        m_kind.extendMenu(menu, index);
    }
    menu.addSeparator();
    const int count = m_kind.remove ? int(chosenWith(id).size()) : 1;
    menu.addAction(icon(QStringLiteral("edit-delete")), count > 1 ? tr("Remove %n rows", nullptr, count) : tr("Remove"), this,
                   [this, row] { removeRow(row); });
}

void RowsView::openRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        openPersistentEditor(model()->index(row, 0));
}

QModelIndex RowsView::indexOfId(const QUuid &id) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(IdRole).toUuid() == id)
            return index;
    }
    return {};
}

QWidget *RowsView::fieldsAt(int row) const
{
    const QWidget *widget = indexWidget(model()->index(row, 0));
    if (!widget)
        return nullptr;
    for (QWidget *child : widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->property(fieldsProperty).toBool())
            return child;
    }
    return nullptr;
}

QWidget *RowsView::fieldsOf(const QUuid &id) const
{
    const QModelIndex index = indexOfId(id);
    return index.isValid() ? fieldsAt(index.row()) : nullptr;
}

void RowsView::focusRow(int row)
{
    QWidget *fields = fieldsAt(row);
    if (!fields)
        return;
    if (fields->focusPolicy() & Qt::TabFocus) {
        fields->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QList<QWidget *> stops = stopsOf(fields);
    if (!stops.isEmpty())
        stops.first()->setFocus(Qt::OtherFocusReason);
}

void RowsView::focusId(const QUuid &id) { focusRow(indexOfId(id).row()); }

void RowsView::moveRow(int row, int by)
{
    if (row < 0)
        return;
    emit aboutToChange();
    if (m_kind.shift)
        m_kind.shift(chosenWith(model()->index(row, 0).data(IdRole).toUuid()), by);
    else if (row + by >= 0 && row + by < model()->rowCount())
        model()->moveRows({}, row, 1, {}, by < 0 ? row + by : row + by + 1);
}

void RowsView::removeRow(int row)
{
    emit aboutToChange();
    if (row < 0)
        return;
    if (m_kind.remove)
        m_kind.remove(chosenWith(model()->index(row, 0).data(IdRole).toUuid()));
    else if (!model()->removeRows(row, 1))
        return;
    if (model()->rowCount() > 0)
        focusRow(qMin(row, model()->rowCount() - 1));
}

void RowsView::arrange()
{
    // Qt orders only what takes the focus, and the rows come right after the view itself.
    setFocusPolicy(Qt::StrongFocus);
    QWidget *last = this;
    for (int row = 0; row < model()->rowCount(); ++row) {
        QWidget *widget = indexWidget(model()->index(row, 0));
        if (!widget)
            continue;
        for (QWidget *stop : stopsOf(widget)) {
            setTabOrder(last, stop);
            last = stop;
        }
        if (auto *menu = widget->findChild<QToolButton *>(QStringLiteral("rowMenu")))
            menu->setAccessibleName(tr("Move or remove %1").arg(m_kind.name(model()->index(row, 0))));
        emit rowPlaced(row, model()->index(row, 0).data(IdRole).toUuid(), fieldsAt(row));
    }
    setFocusPolicy(m_kind.chosenKey ? Qt::ClickFocus : Qt::NoFocus);
    scheduleDelayedItemsLayout();
    emit countChanged(model()->rowCount());
}

bool RowsView::eventFilter(QObject *object, QEvent *event)
{
    // The fields of a row grew or shrank.
    if (event->type() == QEvent::LayoutRequest && qobject_cast<QWidget *>(object)
        && static_cast<QWidget *>(object)->parentWidget() == viewport())
        scheduleDelayedItemsLayout();
    return QListView::eventFilter(object, event);
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Qt lays a list out again only for another height; rows are as wide as the view, and as high as that makes them.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void RowsView::updateGeometries()
{
    QListView::updateGeometries();
    // An empty list still takes what is dragged to it.
    const int height = qMax(8, contentsSize().height() + 2 * frameWidth());
    if (this->height() != height || minimumHeight() != height)
        setFixedHeight(height);
}

QSize RowsView::sizeHint() const { return {fontMetrics().averageCharWidth() * 40, height()}; }
QSize RowsView::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 12, height()}; }

void RowsView::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace glaneur
