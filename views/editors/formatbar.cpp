// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/formatbar.h"

#include "editing/reportsession.h"
#include "views/editors/richtextfield.h"
#include "views/editors/textcommands.h"
#include "views/icons.h"

#include <QApplication>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace glaneur {

FormatBar::FormatBar(ReportSession &session, QWidget *editor) : QToolBar(editor), m_editor(editor)
{
    setObjectName(QStringLiteral("formatBar"));
    setAccessibleName(tr("Formatting"));
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    setIconSize({side, side});

    m_strong = add(QStringLiteral("format-text-bold"), tr("Bold (Ctrl+B)"), QStringLiteral("bold"), true,
                   [](RichTextField &field) { field.setStrong(!field.isStrong()); });
    m_emphasis = add(QStringLiteral("format-text-italic"), tr("Italic (Ctrl+I)"), QStringLiteral("italic"), true,
                     [](RichTextField &field) { field.setEmphasis(!field.isEmphasis()); });
    m_link = add(QStringLiteral("insert-link"), tr("Link (Ctrl+K)"), QStringLiteral("link"), true,
                 [](RichTextField &field) { field.editLink(); });
    addSeparator();
    m_bullets = add(QStringLiteral("format-list-unordered"), tr("List"), QStringLiteral("list"), true,
                    [](RichTextField &field) { field.toggleList(false); });
    m_numbers = add(QStringLiteral("format-list-ordered"), tr("Numbered list"), QStringLiteral("numbers"), true,
                    [](RichTextField &field) { field.toggleList(true); });
    m_quote = add(QStringLiteral("insert-quote"), tr("Quote"), QStringLiteral("quote"), true,
                  [](RichTextField &field) { field.toggleQuote(); });
    m_table = add(QStringLiteral("insert-table"), tr("Insert a table"), QStringLiteral("table"), false,
                  [](RichTextField &field) { field.insertTable(); });
    addStyles();
    addSeparator();

    QUndoStack *stack = session.undoStack();
    QAction *undo = addAction(icon(QStringLiteral("edit-undo")), tr("Undo"), this, [this, stack] {
        emit aboutToUndo();
        stack->undo();
    });
    QAction *redo = addAction(icon(QStringLiteral("edit-redo")), tr("Redo"), this, [this, stack] {
        emit aboutToUndo();
        stack->redo();
    });
    undo->setObjectName(QStringLiteral("undo"));
    redo->setObjectName(QStringLiteral("redo"));
    const auto showUndo = [undo, redo, stack] {
        undo->setEnabled(stack->canUndo());
        redo->setEnabled(stack->canRedo());
        undo->setToolTip(stack->canUndo() ? tr("Undo: %1").arg(stack->undoText()) : tr("Undo"));
        redo->setToolTip(stack->canRedo() ? tr("Redo: %1").arg(stack->redoText()) : tr("Redo"));
    };
    connect(stack, &QUndoStack::indexChanged, this, showUndo);
    showUndo();

    for (QToolButton *button : findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus); // a click must not take the focus from the text
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    showState();
}

QAction *FormatBar::add(const QString &iconName, const QString &text, const QString &name, bool checkable,
                        std::function<void(RichTextField &)> act)
{
    QAction *action = addAction(icon(iconName), text);
    action->setObjectName(name);
    action->setCheckable(checkable);
    connect(action, &QAction::triggered, this, [this, act] {
        if (m_field) {
            act(*m_field);
            m_field->setFocus();
        }
        showState();
    });
    return action;
}

void FormatBar::addStyles()
{
    m_style = new QToolButton(this);
    m_style->setObjectName(QStringLiteral("style"));
    m_style->setAccessibleName(tr("Paragraph style"));
    m_style->setToolTip(tr("Paragraph style"));
    m_style->setPopupMode(QToolButton::InstantPopup);
    m_style->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(m_style);
    const auto style = [&](const QString &text, std::function<void(RichTextField &)> act) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_field) {
                act(*m_field);
                m_field->setFocus();
            }
            showState();
        });
        m_styles.append(action);
    };
    style(tr("Text"), [](RichTextField &field) { field.setHeading(0); });
    style(tr("Sub-heading"), [](RichTextField &field) { field.setHeading(3); });
    style(tr("Smaller sub-heading"), [](RichTextField &field) { field.setHeading(4); });
    style(tr("Code"), [](RichTextField &field) { field.toggleCode(); });
    m_style->setMenu(menu);
    m_styleAction = addWidget(m_style);
}

void FormatBar::follow(QWidget *now)
{
    // Another window or the bar itself: the person comes back to the same field.
    if (!now || isAncestorOf(now) || now->window() != m_editor->window())
        return;
    setField(m_editor->isAncestorOf(now) ? qobject_cast<RichTextField *>(now) : nullptr);
}

void FormatBar::setField(RichTextField *field)
{
    if (field == m_field)
        return;
    if (m_field)
        m_field->disconnect(this);
    m_field = field;
    if (field) {
        connect(field, &RichTextField::stateChanged, this, &FormatBar::showState);
        connect(field, &QObject::destroyed, this, &FormatBar::showState);
    }
    showState();
}

void FormatBar::showState()
{
    const bool here = m_field;
    const bool full = here && m_field->scope() == TextScope::Full;
    const bool lists = here && m_field->scope() != TextScope::Paragraph;
    for (QAction *action : {m_strong, m_emphasis, m_link})
        action->setEnabled(here);
    m_bullets->setEnabled(lists);
    m_numbers->setEnabled(lists);
    for (QAction *action : {m_quote, m_table, m_styleAction})
        action->setVisible(full);

    m_strong->setChecked(here && m_field->isStrong());
    m_emphasis->setChecked(here && m_field->isEmphasis());
    m_link->setChecked(here && m_field->isLink());
    const QTextCursor cursor = here ? m_field->textCursor() : QTextCursor();
    m_bullets->setChecked(here && TextCommands::inList(cursor, false));
    m_numbers->setChecked(here && TextCommands::inList(cursor, true));
    m_quote->setChecked(here && TextCommands::inQuote(cursor));
    const int level = here ? TextCommands::headingLevel(cursor) : 0;
    const bool code = here && leafOf(cursor.blockFormat()) == TextLeaf::Code;
    const int current = code ? 3 : level == 0 ? 0 : level <= 3 ? 1 : 2;
    for (int i = 0; i < m_styles.size(); ++i)
        m_styles.at(i)->setChecked(i == current);
    m_style->setText(m_styles.at(current)->text());
}

} // namespace glaneur
