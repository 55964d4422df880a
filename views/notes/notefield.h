// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace glaneur {

class NameCompletion;

/// A few lines that Enter ends; Shift+Enter goes on to the next. As high as its lines, within bounds.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    /// Names that are offered behind an @.
    void setNames(const QStringList &names);

signals:
    /// Enter.
    void finished();
    /// Undo where there is nothing left to undo in the field.
    void undoneBeyond();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    NameCompletion *m_names = nullptr;
};

} // namespace glaneur
