// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QWidget>

namespace glaneur::testing {

/// Somebody who has a keyboard and a screen reader, and nothing else.
class Keyboard
{
public:
    /// Where keys go.
    static QWidget *target()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        if (!QApplication::activeWindow()) {
            // As window managers do when a window closes.
            for (QWidget *window : QApplication::topLevelWidgets()) {
                if (window->isVisible() && window->windowType() == Qt::Window)
                    window->activateWindow();
            }
        }
        QWidget *focus = QApplication::focusWidget();
        return focus ? focus : QApplication::activeWindow();
    }

    /// What is said of where the keys go.
    static QString heard()
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        return interface ? interface->text(QAccessible::Name) : QString();
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (QTest::currentTestFailed())
            return; // a step that went wrong ends the script
        QTRY_VERIFY(target());
        QTest::keyClick(target(), key, modifiers);
    }

    /// Types \p text where the keys go; a line feed is Enter.
    static void type(const QString &text)
    {
        for (const QChar c : text) {
            if (QTest::currentTestFailed())
                return;
            QTRY_VERIFY(target());
            if (c == u'\n')
                press(Qt::Key_Return);
            else
                QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
    }

    /// Presses \p key until a screen reader says \p name (or what begins with it); false where it never does.
    static bool goTo(const QString &name, Qt::Key key = Qt::Key_Tab)
    {
        constexpr int mostSteps = 400;
        for (int step = 0; step < mostSteps; ++step) {
            if (heard().startsWith(name))
                return true;
            press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        return false;
    }
};

} // namespace glaneur::testing
