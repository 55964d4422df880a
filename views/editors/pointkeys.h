// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/takeawayedits.h"

#include <QObject>
#include <functional>

namespace glaneur {

class RichTextField;

/// What the keys of a point's field ask for beyond its own text. Each may take the field away.
struct PointActions
{
    std::function<void(int offset)> split;         ///< Enter within the words
    std::function<bool()> joinPrevious;            ///< Backspace before the first word; false: there is none
    std::function<bool()> joinNext;                ///< Delete behind the last word; false: there is none
    std::function<void(Polarity)> setPolarity;     ///< a sign in an empty point
    std::function<void(std::optional<Polarity>, const RichText &)> takeSign; ///< a sign and a blank before the words
    std::function<void(const QList<TypedPoint> &)> paste; ///< several lines
};

/// Watches the keys of a point's field: parts and joins points, and takes signs typed before the words for what they
/// mean.
class PointKeys : public QObject
{
    Q_OBJECT

public:
    PointKeys(RichTextField *field, const PointActions &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers, const QString &typed);
    bool signTyped(const QString &typed);
    bool pasted();

    RichTextField *m_field;
    PointActions m_actions;
};

} // namespace glaneur
