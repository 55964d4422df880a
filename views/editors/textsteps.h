// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/reportsession.h"
#include "views/editors/fieldbinding.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>

namespace glaneur {

/// Keeps a rich text field and a report's value the same, in undo steps that a person can tell apart: a run of typing,
/// a run of deleting, or one gesture each. Typing goes into the session when it pauses; a step that ended before that
/// waits for it, so that a key never waits for the disk.
class TextSteps : public QObject
{
    Q_OBJECT

public:
    /// What the steps need of their field.
    struct Field
    {
        std::function<RichText()> get;
        std::function<void(const RichText &)> set;
        std::function<QString(int from, int to)> words; ///< between two places of the text
    };

    TextSteps(ReportSession &session, const FieldValue<RichText> &value, const Field &field, QObject *parent);

    ReportSession &session() const { return m_session; }

    /// The person is about to type, or to delete, at \p position: the step that runs goes on where it is of that kind
    /// and ended there a moment ago.
    void type(int position);
    void erase(int position);
    /// Where the cursor is after that.
    void reach(int position);
    /// What changes now is a step of its own, called \p name (translated, « bold »), until close().
    void open(const QString &name);
    /// The step that runs takes no more.
    void close();

    /// The text changed.
    void touch();
    /// Brings what was typed into the session.
    void commit();
    /// The same, as the person leaves the field.
    void leave();
    void undo();
    void redo();

private:
    enum class Kind { None, Typing, Erasing, Gesture };
    struct Step
    {
        QString text;
        RichText value;
        bool closed;
    };

    void begin(Kind kind, int position);
    void queue(bool closed);
    QString text() const;
    void follow(const Report &report);

    ReportSession &m_session;
    FieldValue<RichText> m_value;
    Field m_field;
    RichText m_known;
    QList<Step> m_queue; ///< steps that are over, for the session
    QTimer m_timer;
    QElapsedTimer m_lastEdit;
    Kind m_kind = Kind::None;
    QString m_name;
    int m_from = 0;
    int m_to = 0;
    bool m_touched = false; ///< since what was queued or committed last
};

} // namespace glaneur
