// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/attendancetable.h"

#include "items/attendancemodel.h"
#include "views/editors/attendanceheaders.h"
#include "views/icons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QWheelEvent>

namespace glaneur {

namespace {

constexpr int mostRows = 12;
constexpr int leastRows = 5; // where more have no room

/// The tick in the middle of its cell.
class TickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
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
        // Styles draw the frame of a box too faintly on a dark ground.
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box.rect.adjusted(0, 0, -1, -1));
        const auto *model = static_cast<const AttendanceModel *>(index.model());
        if (index.column() == model->dayCount() - 1 && index.column() < model->columnCount() - 1) {
            painter->setPen(QPen(option.palette.color(QPalette::Mid), 2)); // where the days end
            painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        }
        if (option.state & QStyle::State_HasFocus) {
            const bool selected = option.state & QStyle::State_Selected;
            painter->setPen(QPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
        }
    }
    // The table looks after clicks and keys: a tick is one of several that are chosen.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }
};

} // namespace

AttendanceTable::AttendanceTable(ReportSession &session, QWidget *parent)
    : QTableView(parent)
    , m_model(new AttendanceModel(session, this))
    , m_places(new PlaceHeader(this))
    , m_names(new NameHeader(this))
{
    setObjectName(QStringLiteral("attendance"));
    setAccessibleName(tr("Who was there"));
    setAccessibleDescription(tr("Space ticks what is chosen, letters find a name"));
    setHorizontalHeader(m_places);
    setVerticalHeader(m_names);
    setModel(m_model);
    setItemDelegate(new TickDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab goes on to the next field; the arrows move in the table
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCornerButtonEnabled(false);
    m_corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    if (m_corner)
        m_corner->installEventFilter(this);
    connect(m_names, &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        emit personRequested(m_model->headerData(row, Qt::Vertical, IdRole).toUuid());
    });
    const auto later = [this] { QTimer::singleShot(0, this, &AttendanceTable::fit); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, later);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(m_model, &QAbstractItemModel::columnsInserted, this, later);
    connect(m_model, &QAbstractItemModel::columnsRemoved, this, later);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, later);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, later);
    fit();
}

void AttendanceTable::toggle()
{
    const QModelIndexList cells = chosen();
    const bool allTicked =
        std::all_of(cells.cbegin(), cells.cend(), [this](const QModelIndex &cell) { return m_model->isTicked(cell); });
    m_model->setTicked(cells, !allTicked);
}

QModelIndexList AttendanceTable::chosen() const
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.size() > 1 || !currentIndex().isValid())
        return cells;
    return {currentIndex()};
}

bool AttendanceTable::search(const QString &letters)
{
    const bool goesOn = !m_typed.isEmpty() && m_typedAt.isValid()
        && m_typedAt.elapsed() < QApplication::keyboardInputInterval();
    const QString words = goesOn ? m_typed + letters : letters;
    // The same letter again goes on to the next name that begins with it.
    const bool again = goesOn && words.count(words.front()) == words.size();
    const int from = qMax(0, currentIndex().row());
    int row = m_model->rowOfName(words, goesOn ? from : from + 1);
    if (row < 0 && again)
        row = m_model->rowOfName(letters, from + 1);
    if (row < 0)
        return false;
    m_typed = words;
    m_typedAt.start();
    setCurrentIndex(m_model->index(row, qMax(0, currentIndex().column())));
    return true;
}

void AttendanceTable::keyPressEvent(QKeyEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(m_model->asText(chosen()));
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Select:
        // As in spreadsheets, with a modifier it chooses the whole row or column.
        if (modifiers == Qt::ShiftModifier)
            selectRow(current.row());
        else if (modifiers == Qt::ControlModifier)
            selectColumn(current.column());
        else
            toggle();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::AltModifier && current.isValid())
            emit personRequested(current.data(PersonRole).toUuid());
        else
            toggle();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: m_model->setTicked(chosen(), false); return;
    default: break;
    }
    const QString text = event->text();
    const bool isLetter = !text.isEmpty() && text.front().isPrint() && !(modifiers & ~Qt::ShiftModifier);
    if (!isLetter) {
        m_typed.clear();
        QTableView::keyPressEvent(event);
        return;
    }
    // x ticks, but for within a name that is being typed.
    const bool isTick = text.compare(QLatin1String("x"), Qt::CaseInsensitive) == 0;
    const bool isTyping = m_typedAt.isValid() && m_typedAt.elapsed() < QApplication::keyboardInputInterval()
        && !m_typed.isEmpty();
    if (isTick && !(isTyping && search(text))) {
        m_typed.clear();
        toggle();
    } else if (!isTick) {
        search(text);
    }
}

void AttendanceTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const bool isPlain = event->button() == Qt::LeftButton
        && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    m_pressed = isPlain ? indexAt(event->pos()) : QModelIndex();
}

void AttendanceTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex pressed = m_pressed;
    m_pressed = QModelIndex();
    // A drag over cells chooses them and ticks none.
    if (pressed.isValid() && event->button() == Qt::LeftButton && indexAt(event->pos()) == pressed)
        m_model->setTicked({pressed}, !m_model->isTicked(pressed));
}

void AttendanceTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Tick or untick what is chosen"), this, &AttendanceTable::toggle);
    menu.addAction(icon(QStringLiteral("edit-copy")), tr("Copy"), this,
                   [this] { QApplication::clipboard()->setText(m_model->asText(chosen())); });
    menu.addSeparator();
    menu.addAction(tr("What this person did…"), QKeySequence(int(Qt::ALT) | Qt::Key_Return), this,
                   [this, id = cell.data(PersonRole).toUuid()] { emit personRequested(id); });
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualRect(cell).center())
        : event->globalPos();
    menu.exec(place);
}

void AttendanceTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    m_places->viewport()->update();
    m_names->viewport()->update();
}

void AttendanceTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    m_places->viewport()->update();
    m_names->viewport()->update();
}

void AttendanceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_places->viewport()->update();
    m_names->viewport()->update();
}

bool AttendanceTable::eventFilter(QObject *object, QEvent *event)
{
    if (m_page && object == m_page && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &AttendanceTable::fit);
    // Flat as the headers beside it, and with the number of rows.
    if (object == m_corner && event->type() == QEvent::Paint) {
        QPainter painter(m_corner);
        const QRect rect = m_corner->rect();
        painter.fillRect(rect, palette().color(QPalette::Window));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        painter.drawLine(rect.topRight(), rect.bottomRight());
        painter.setPen(palette().color(QPalette::WindowText));
        const QString people = tr("%n person(s)", nullptr, m_model->rowCount());
        painter.drawText(rect.adjusted(8, 0, -8, -4), Qt::AlignLeft | Qt::AlignBottom,
                         fontMetrics().elidedText(people, Qt::ElideRight, rect.width() - 16));
        return true;
    }
    return QTableView::eventFilter(object, event);
}

/// So many that titles and rows are in sight together.
int AttendanceTable::rowsInSight() const
{
    if (!m_page)
        return mostRows;
    const int others = m_places->sizeHint().height() + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
    return qBound(leastRows, (m_page->height() - others) / m_names->defaultSectionSize(), mostRows);
}

void AttendanceTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    for (QWidget *parent = parentWidget(); parent && !m_page; parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<QAbstractScrollArea *>(parent)) {
            m_page = area->viewport();
            m_page->installEventFilter(this);
        }
    }
    fit();
}

void AttendanceTable::fit()
{
    m_names->setWidest(qMax(120, width() * 2 / 5));
    const int most = rowsInSight();
    const bool scrolls = m_model->rowCount() > most;
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
    m_places->fitInto(width() - m_names->sizeHint().width() - bar - 2 * frameWidth());
    const int rows = qMin(most, m_model->rowCount()) * m_names->defaultSectionSize();
    int height = m_places->sizeHint().height() + rows + 2 * frameWidth();
    if (horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    if (height != this->height() || minimumHeight() != height)
        setFixedHeight(height);
}

void AttendanceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        QTimer::singleShot(0, this, &AttendanceTable::fit);
}

QSize AttendanceTable::sizeHint() const { return {320, height()}; }
QSize AttendanceTable::minimumSizeHint() const { return {160, height()}; }

void AttendanceTable::wheelEvent(QWheelEvent *event)
{
    // The page scrolls through a table that nobody works in.
    if (event->angleDelta().x() != 0 || hasFocus())
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

} // namespace glaneur
