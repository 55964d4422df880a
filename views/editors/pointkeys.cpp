// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/pointkeys.h"

#include "views/editors/richtextfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace glaneur {

PointKeys::PointKeys(RichTextField *field, const PointActions &actions)
    : QObject(field)
    , m_field(field)
    , m_actions(actions)
{
    field->installEventFilter(this);
}

bool PointKeys::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        return pasted();
    return keyPressed(key->key(), key->modifiers() & ~Qt::KeypadModifier, key->text());
}

bool PointKeys::keyPressed(int key, Qt::KeyboardModifiers modifiers, const QString &typed)
{
    const QTextCursor cursor = m_field->textCursor();
    const bool single = m_field->document()->blockCount() == 1;
    const bool empty = m_field->document()->isEmpty();
    if (cursor.hasSelection() || !single)
        return false;
    const bool plain = modifiers == Qt::NoModifier;
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter) && cursor.position() > 0 && !cursor.atEnd()) {
        m_field->commit();
        m_actions.split(cursor.position());
        return true;
    }
    if (plain && key == Qt::Key_Backspace && cursor.atStart() && !empty) {
        m_field->commit();
        return m_actions.joinPrevious();
    }
    if (plain && key == Qt::Key_Delete && cursor.atEnd() && !empty) {
        m_field->commit();
        return m_actions.joinNext();
    }
    return signTyped(typed);
}

bool PointKeys::signTyped(const QString &typed)
{
    const bool empty = m_field->document()->isEmpty();
    if (empty && (typed == QLatin1String("+") || typed == QLatin1String("-") || typed == QLatin1String(">")
                  || typed == QString(QChar(0x2212)))) {
        // « > » points, as 👉 does.
        const Polarity polarity = typed == QLatin1String("+") ? Polarity::Plus
            : typed == QLatin1String(">")                     ? Polarity::Neutral
                                                              : Polarity::Minus;
        m_actions.setPolarity(polarity);
        return true;
    }
    if (typed != QLatin1String(" "))
        return false;
    const QTextCursor cursor = m_field->textCursor();
    const QString before = cursor.block().text().left(cursor.position());
    const TypedPoint point = typedPoint(before + QLatin1Char(' '));
    if (!point.hadSign || !point.text.isEmpty())
        return false;
    QTextCursor sign = cursor;
    sign.setPosition(0, QTextCursor::KeepAnchor);
    sign.removeSelectedText();
    const RichText words = m_field->richText();
    m_actions.takeSign(point.polarity, words);
    return true;
}

bool PointKeys::pasted()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasText())
        return false;
    const QList<TypedPoint> points = typedPoints(data->text());
    const bool signedLine = points.size() == 1 && points.first().hadSign && m_field->document()->isEmpty();
    if (points.size() < 2 && !signedLine)
        return false;
    m_field->commit();
    m_actions.paste(points);
    return true;
}

} // namespace glaneur
