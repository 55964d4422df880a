// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/notes/notecontext.h"

#include <QWidget>

class QComboBox;

namespace glaneur {

/// Where and by whom notes are taken: choosers of day, focus and author. A focus or a person that is not there yet is
/// named by typing, and added with the next note.
class NoteContextBar : public QWidget
{
    Q_OBJECT

public:
    enum class Field { Day, Focus, Author };

    explicit NoteContextBar(QWidget *parent = nullptr);

    /// What is chosen by the next fill().
    void setContext(const NoteContext &context) { m_context = context; }
    /// Offers what \p report has; what is being typed stays.
    void fill(const Report &report);
    /// What is chosen, which is remembered from now on. Adds to \p report what was named and is not there yet.
    NoteContext take(Report &report);

    /// The name typed for a focus or a person that is not there yet; empty: one that is there.
    QString newFocus() const;
    QString newAuthor() const;

    /// The keyboard to \p field, with its list open or its words selected.
    void go(Field field);

signals:
    void changed();
    /// A choice was made: on with the words.
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *makeChoice(const QString &name, bool editable);
    /// Takes over what is chosen in \p field, where it is something of the report.
    void choose(const QComboBox *field);

    QComboBox *m_day;
    QComboBox *m_focus;
    QComboBox *m_author;
    NoteContext m_context; ///< what is chosen of the report
};

} // namespace glaneur
