// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowplaces.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

QString nameOf(const QAccessibleInterface *interface)
{
    QString name = interface->text(QAccessible::Name).simplified();
    return name;
}

/// What a screen reader says of where \p object is, for a person to find it.
QString pathOf(const QObject *object)
{
    QStringList path;
    for (; object; object = object->parent()) {
        const QString name = object->objectName().isEmpty() ? QLatin1String(object->metaObject()->className()) : object->objectName();
        if (!name.startsWith(QLatin1String("qt_")))
            path.prepend(name);
    }
    return path.mid(qMax(qsizetype(0), path.size() - 4)).join(QLatin1Char('/'));
}

/// Roles of what a person acts on or is told something by.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::Table:
    case QAccessible::ColumnHeader:
    case QAccessible::RowHeader:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::MenuBar:
    case QAccessible::Link:
    case QAccessible::Graphic:
    case QAccessible::ProgressBar:
    case QAccessible::Dialog:
    case QAccessible::Window:
    case QAccessible::Canvas:
    case QAccessible::Document:
        return true;
    default:
        return false;
    }
}

/// All that assistive technology sees from \p root on that is on screen.
class Walk
{
public:
    explicit Walk(QWidget *root) { visit(QAccessible::queryAccessibleInterface(root), pathOf(root)); }

    QStringList nameless;
    QStringList roleless;
    int controls = 0;

private:
    void visit(QAccessibleInterface *interface, const QString &path)
    {
        if (!interface || !interface->isValid() || m_seen.contains(interface) || interface->state().invisible)
            return;
        m_seen.insert(interface);
        const QAccessible::Role role = interface->role();
        const QString place = interface->object() ? pathOf(interface->object()) : path;
        const QString what = QStringLiteral("%1, role 0x%2").arg(place).arg(int(role), 0, 16);
        if (needsName(role)) {
            ++controls;
            if (nameOf(interface).isEmpty() && !isPart(interface))
                nameless.append(what);
        }
        const bool focusable = interface->state().focusable;
        if (focusable && (role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane))
            roleless.append(what);
        for (int i = 0; i < interface->childCount(); ++i)
            visit(interface->child(i), place);
    }

    /// Whether \p interface is the inside of a control that has the name.
    static bool isPart(const QAccessibleInterface *interface)
    {
        const QObject *object = interface->object();
        const QObject *parent = object ? object->parent() : nullptr;
        return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
            || (parent && parent->inherits("QComboBoxPrivateContainer")) || (object && object->inherits("QTabBar"))
            || (parent && parent->inherits("QTabBar"))
            || (object && object->objectName() == QLatin1String("qt_msgboxex_icon_label"));
    }

    QSet<const QAccessibleInterface *> m_seen;
};

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy();
}

/// Where Tab stops in \p window, in its order.
QList<QWidget *> tabStops(QWidget *window)
{
    QList<QWidget *> stops;
    QWidget *widget = window;
    do {
        if (widget->window() == window && takesTab(widget))
            stops.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != window);
    return stops;
}

QRect placeIn(const QWidget *window, const QWidget *widget)
{
    return QRect(widget->mapTo(window, QPoint()), widget->size());
}

/// Whether \p second stands before \p first for who reads lines from left to right, top to bottom.
bool readsBackwards(const QRect &first, const QRect &second)
{
    const bool besideEachOther = first.top() <= second.bottom() && second.top() <= first.bottom();
    if (besideEachOther)
        return second.right() <= first.left();
    // A column further left is left behind for good, as far down as one has come in it.
    return second.bottom() < first.top() && second.left() <= first.right();
}

/// The text of what acts like \p action or \p button, without the mark of its mnemonic.
QString words(QString text) { return text.remove(QLatin1Char('&')); }

/// Whether a person who has only a keyboard can do what \p button does.
bool reachable(const QAbstractButton *button, const QWidget *window)
{
    if (button->focusPolicy() & Qt::TabFocus)
        return true;
    if (!button->shortcut().isEmpty())
        return true;
    // The arrow keys go to the chips from the field beside them, which Tab comes to.
    if (button->inherits("glaneur::PersonChip"))
        return true;
    const auto *toolButton = qobject_cast<const QToolButton *>(button);
    const QAction *action = toolButton ? toolButton->defaultAction() : nullptr;
    const auto doesIt = [&](const QAction *other) {
        return other == action || words(other->text()) == words(action ? action->text() : button->accessibleName());
    };
    for (const QMenu *menu : window->findChildren<QMenu *>()) {
        const QList<QAction *> actions = menu->actions();
        if (std::any_of(actions.begin(), actions.end(), doesIt))
            return true;
    }
    return action && !action->shortcut().isEmpty();
}

/// Buttons that a control shows within itself and that its keys stand in for.
bool isPartOfControl(const QAbstractButton *button)
{
    for (const QObject *parent = button->parent(); parent; parent = parent->parent()) {
        if (qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QTabBar *>(parent)
            || qobject_cast<const QScrollBar *>(parent) || qobject_cast<const QAbstractItemView *>(parent)
            || parent->inherits("QCalendarWidget"))
            return true;
    }
    return button->objectName().startsWith(QLatin1String("qt_"));
}

/// Tells all of \p wrong, which a failure's own message would cut short.
bool isClean(QStringList wrong)
{
    wrong.removeDuplicates();
    for (const QString &each : std::as_const(wrong))
        qWarning().noquote() << each;
    return wrong.isEmpty();
}

} // namespace

/// What assistive technology and a keyboard find in every place of the window.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyControlHasNameAndRole();
    void tabFollowsReading();
    void nothingNeedsAMouse();
    void seesWhatIsWrong();
};

void TestAccessibility::initTestCase() { QAccessible::setActive(true); }

void TestAccessibility::everyControlHasNameAndRole()
{
    Desk desk;
    QStringList wrong;
    int controls = 0;
    int places = 0;
    forEachPlace(desk, [&](QWidget *window, const QString &place) {
        const Walk walk(window);
        controls += walk.controls;
        ++places;
        for (const QString &each : walk.nameless)
            wrong.append(place + QStringLiteral(": no name: ") + each);
        for (const QString &each : walk.roleless)
            wrong.append(place + QStringLiteral(": no role: ") + each);
    });
    QVERIFY(places > 15);
    QVERIFY(controls > 500);
    QVERIFY(isClean(wrong));
}

void TestAccessibility::tabFollowsReading()
{
    Desk desk;
    QStringList wrong;
    forEachPlace(desk, [&](QWidget *window, const QString &place) {
        QStringList backwards;
        const auto follows = [&] {
            backwards.clear();
            const QList<QWidget *> stops = tabStops(window);
            for (qsizetype i = 1; i < stops.size(); ++i) {
                const QWidget *first = stops.at(i - 1);
                const QWidget *second = stops.at(i);
                if (readsBackwards(placeIn(window, first), placeIn(window, second)))
                    backwards.append(place + QStringLiteral(": ") + pathOf(second) + QStringLiteral(" after ") + pathOf(first));
            }
            return !stops.isEmpty() && backwards.isEmpty();
        };
        (void)QTest::qWaitFor(follows, 2000); // the layout may still be under way
        wrong += backwards;
    });
    QVERIFY(isClean(wrong));
}

void TestAccessibility::nothingNeedsAMouse()
{
    Desk desk;
    QStringList wrong;
    forEachPlace(desk, [&](QWidget *window, const QString &place) {
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !isPartOfControl(button) && !reachable(button, desk.window.get()))
                wrong.append(place + QStringLiteral(": ") + pathOf(button) + QStringLiteral(" « ") + button->text()
                             + button->accessibleName() + QStringLiteral(" »"));
        }
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            const bool acts = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
            const bool isHeader = widget->inherits("QHeaderView");
            const bool isPart = qobject_cast<const QComboBox *>(widget->parent()) || qobject_cast<const QAbstractSpinBox *>(widget->parent());
            // A list of fields is gone through by its fields.
            const QList<QWidget *> inside = widget->findChildren<QWidget *>();
            const bool holdsFields = std::any_of(inside.begin(), inside.end(), takesTab);
            const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            const bool isEmpty = view && view->model() && view->model()->rowCount(view->rootIndex()) == 0;
            if (acts && !holdsFields && !isEmpty && !isHeader && !isPart && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
                && !(widget->focusPolicy() & Qt::TabFocus))
                wrong.append(place + QStringLiteral(": ") + pathOf(widget));
        }
    });
    QVERIFY(isClean(wrong));
}

void TestAccessibility::seesWhatIsWrong()
{
    QWidget window;
    window.setWindowTitle(QStringLiteral("Essai"));
    auto *low = new QPushButton(QStringLiteral("Bas"), &window);
    auto *high = new QPushButton(&window);
    auto *mouseOnly = new QToolButton(&window);
    low->setGeometry(10, 100, 80, 30);
    high->setGeometry(10, 10, 80, 30);
    mouseOnly->setGeometry(200, 10, 80, 30);
    mouseOnly->setFocusPolicy(Qt::NoFocus);
    window.show();
    const Walk walk(&window);
    QCOMPARE(walk.nameless.size(), 2);
    const QList<QWidget *> stops = tabStops(&window);
    QCOMPARE(stops, (QList<QWidget *>{low, high}));
    QVERIFY(readsBackwards(placeIn(&window, low), placeIn(&window, high)));
    QVERIFY(!readsBackwards(placeIn(&window, high), placeIn(&window, low)));
    QVERIFY(!reachable(mouseOnly, &window));
    QVERIFY(reachable(high, &window));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
