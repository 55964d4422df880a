// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QToolBar>
#include <functional>

class QToolButton;

namespace glaneur {

class ReportSession;
class RichTextField;

/// The formatting of the rich text field that the person is in, one bar for all the fields of an editor.
class FormatBar : public QToolBar
{
    Q_OBJECT

public:
    /// Follows the focus among the fields inside \p editor.
    FormatBar(ReportSession &session, QWidget *editor);

    /// The field that the buttons act on; null where the person is in none.
    RichTextField *field() const { return m_field; }

signals:
    /// Undo or redo was asked for: what is typed must be in the session before.
    void aboutToUndo();

private:
    QAction *add(const QString &iconName, const QString &text, const QString &name, bool checkable,
                 std::function<void(RichTextField &)> act);
    void addStyles();
    void follow(QWidget *now);
    void setField(RichTextField *field);
    void showState();

    QWidget *m_editor;
    QPointer<RichTextField> m_field;
    QAction *m_strong;
    QAction *m_emphasis;
    QAction *m_bullets;
    QAction *m_numbers;
    QAction *m_link;
    QAction *m_quote;
    QAction *m_table;
    QToolButton *m_style;
    QAction *m_styleAction;
    QList<QAction *> m_styles;
};

} // namespace glaneur
