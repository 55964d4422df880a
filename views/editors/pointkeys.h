// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/typedpoints.h"

#include <QObject>
#include <functional>

namespace glaneur {

class RichTextField;

/// What the keys of a point's field ask for beyond its own text. Each may take the field away.
struct PointActions
{
    std::function<void(int offset)> split; ///< Enter within the words, or before them (0)
    std::function<bool()> joinPrevious;    ///< Backspace before the first word; false: there is none
    std::function<bool()> joinNext;        ///< Delete behind the last word; false: there is none
    /// A sign before the words, which says a polarity or is only a list's; the words without it.
    std::function<void(std::optional<Polarity>, const RichText &)> takeSign;
    /// Whether a sign was taken and that was undone: then it is meant as it stands.
    std::function<bool()> isSignUndone;
    std::function<void(const QList<SignedPoint> &)> paste; ///< several lines, or one with a sign
    /// An arrow up from the first line or down from the last, at \p x on the screen; false: there is no other point.
    std::function<bool(int by, int x)> leave;
    /// The point itself is to be chosen, and the one above or below too where \p by is -1 or 1.
    std::function<void(int by)> choose;
};

/// Watches the keys of a point's field: parts and joins points, goes from one to the next, and takes signs typed before
/// the words for what they mean.
class PointKeys : public QObject
{
    Q_OBJECT

public:
    PointKeys(RichTextField *field, const PointActions &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    bool pointKeyPressed(int key);
    bool arrowPressed(int key, Qt::KeyboardModifiers modifiers);
    bool signTyped(const QString &typed);
    bool pasted();

    RichTextField *m_field;
    PointActions m_actions;
};

} // namespace glaneur
