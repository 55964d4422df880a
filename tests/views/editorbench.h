// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/nosaver.h"
#include "support/usualreport.h"
#include "views/editors/editorfactory.h"
#include "views/editors/richtextfield.h"
#include "views/editors/rowsbox.h"
#include "views/editors/sectioneditor.h"

#include <QMenu>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <memory>

namespace glaneur::testing {

/// The editor of a section of a report, shown to be clicked and typed in.
struct Bench
{
    explicit Bench(SectionKind kind, const Report &report = usualReport()) : session(report, saver)
    {
        editor.reset(createEditor(session, sectionOf(report, kind), nullptr));
        editor->resize(520, 700);
        editor->show();
        editor->activateWindow();
        (void)QTest::qWaitForWindowActive(editor.get());
    }

    template <typename T> T *find(const char *name) { return editor->findChild<T *>(QLatin1String(name)); }
    RowsView *rows(const char *name) { return find<RowsBox>(name)->view(); }
    RichTextField *point(const char *list, int row) { return qobject_cast<RichTextField *>(rows(list)->fieldsAt(row)); }
    const Report &report() const { return session.report(); }

    /// Clicks \p widget where a person sees it.
    static void click(QWidget *widget)
    {
        QTRY_VERIFY(widget->isVisible() && widget->width() > 8 && widget->height() > 8);
        for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(widget);
        }
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    /// Clicks the action \p text of the menu of a row.
    void choose(QWidget *fields, const QString &text)
    {
        auto *button = fields->parentWidget()->findChild<QToolButton *>(QStringLiteral("rowMenu"));
        emit button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == text || action->objectName() == text) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
        QFAIL("no such action");
    }

    /// Nothing stays of what was done once all of it is undone.
    void undoesTo(const Report &before)
    {
        editor->commit();
        while (session.undoStack()->canUndo())
            session.undoStack()->undo();
        QCOMPARE(report(), before);
        while (session.undoStack()->canRedo())
            session.undoStack()->redo();
    }

    NoSaver saver;
    ReportSession session;
    std::unique_ptr<SectionEditor> editor;
};

inline QStringList texts(const QList<RichText> &list)
{
    QStringList out;
    for (const RichText &text : list)
        out.append(text.commonMark());
    return out;
}

inline QStringList texts(const QList<Takeaway> &list, Polarity polarity)
{
    QStringList out;
    for (const Takeaway &takeaway : list) {
        if (takeaway.polarity == polarity)
            out.append(takeaway.text.toPlainText());
    }
    return out;
}

} // namespace glaneur::testing
