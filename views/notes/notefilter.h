// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace glaneur {

/// Which notes are shown: those of the section or of all, in which state, with which words. Where and state are
/// remembered when the program ends.
class NoteFilter : public QWidget
{
    Q_OBJECT

public:
    explicit NoteFilter(QWidget *parent = nullptr);

    /// Whether only notes that were taken in the section shown are wanted.
    bool isHere() const;
    void showAllSections();
    /// Nothing: notes in any state.
    std::optional<NoteState> state() const;
    void setState(NoteState state);
    QString words() const;
    void clearWords();

    /// \p shown of \p all notes are listed, and \p chosen of them chosen.
    void showCount(int chosen, int shown, int all);

signals:
    void changed();
    /// On from the words to the list.
    void listWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_count;
    QComboBox *m_scope;
    QComboBox *m_state;
    QLineEdit *m_search;
};

} // namespace glaneur
