// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/textsteps.h"

#include <algorithm>
#include <utility>

namespace glaneur {

namespace {

// Who comes back after that has something else in mind.
constexpr int longestThought = 5000;
// A text that takes long to save is saved in longer pauses, up to this.
constexpr int longestPause = 3000;
constexpr int mostLetters = 32;

/// \p words on a line of a menu.
QString excerpt(const QString &words)
{
    const QString line = words.simplified();
    if (line.size() <= mostLetters)
        return line;
    qsizetype end = line.lastIndexOf(QLatin1Char(' '), mostLetters);
    if (end < mostLetters / 2)
        end = line.at(mostLetters - 1).isHighSurrogate() ? mostLetters - 1 : mostLetters;
    return line.left(end) + QChar(0x2026);
}

} // namespace

TextSteps::TextSteps(ReportSession &session, const FieldValue<RichText> &value, const Field &field, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_value(value)
    , m_field(field)
    , m_known(value.read(session.report()))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(typingPause);
    connect(&m_timer, &QTimer::timeout, this, &TextSteps::commit);
    connect(&session, &ReportSession::changed, this, [this](const Report &, const Report &after) { follow(after); });
    m_field.set(m_known);
}

void TextSteps::follow(const Report &report)
{
    const RichText now = m_value.read(report);
    if (now == m_known)
        return;
    m_known = now;
    m_queue.clear();
    m_touched = false;
    m_kind = Kind::None;
    m_timer.stop();
    m_field.set(now);
}

void TextSteps::type(int position) { begin(Kind::Typing, position); }
void TextSteps::erase(int position) { begin(Kind::Erasing, position); }

void TextSteps::begin(Kind kind, int position)
{
    const bool goesOn = m_kind == kind && position == m_to
        && (!m_lastEdit.isValid() || m_lastEdit.elapsed() < longestThought);
    if (goesOn)
        return;
    close();
    m_kind = kind;
    m_name.clear();
    m_from = m_to = position;
}

void TextSteps::reach(int position)
{
    m_to = position;
    m_from = std::min(m_from, position);
}

void TextSteps::open(const QString &name)
{
    close();
    m_kind = Kind::Gesture;
    m_name = name;
}

void TextSteps::close()
{
    if (m_touched)
        queue(true);
    else if (!m_queue.isEmpty())
        m_queue.last().closed = true;
    else
        m_session.endMerging();
    m_kind = Kind::None;
}

QString TextSteps::text() const
{
    switch (m_kind) {
    case Kind::Typing:
        if (const QString words = excerpt(m_field.words(m_from, m_to)); !words.isEmpty())
            return tr("%1: “%2”", "undo step: what is changed, and the words typed").arg(m_value.undoText, words);
        break;
    case Kind::Erasing:
        return tr("%1 (deletion)", "undo step: what is changed").arg(m_value.undoText);
    case Kind::Gesture:
        return tr("%1 (%2)", "undo step: what is changed, and how").arg(m_value.undoText, m_name);
    case Kind::None:
        break;
    }
    return m_value.undoText;
}

void TextSteps::queue(bool closed)
{
    m_queue.append({text(), m_field.get(), closed});
    m_touched = false;
}

void TextSteps::touch()
{
    m_touched = true;
    m_lastEdit.start();
    m_timer.start();
}

void TextSteps::commit()
{
    m_timer.stop();
    if (m_touched)
        queue(false);
    if (m_queue.isEmpty())
        return;
    QElapsedTimer clock;
    clock.start();
    for (const Step &step : std::exchange(m_queue, {})) {
        if (step.value != m_known) {
            m_known = step.value;
            m_session.edit(
                step.text, [&](Report &report) { m_value.write(report, step.value); }, m_value.mergeKey);
        }
        if (step.closed)
            m_session.endMerging();
    }
    m_timer.setInterval(int(std::clamp<qint64>(10 * clock.elapsed(), typingPause, longestPause)));
}

void TextSteps::leave()
{
    close();
    commit();
}

void TextSteps::undo()
{
    leave();
    m_session.undoStack()->undo();
}

void TextSteps::redo()
{
    leave();
    m_session.undoStack()->redo();
}

} // namespace glaneur
