// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes/namecompletion.h"

#include "domain/folded.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

namespace glaneur {

NameCompletion::NameCompletion(QPlainTextEdit *field)
    : QObject(field)
    , m_field(field)
    , m_offered(new QStringListModel(this))
    , m_completer(new QCompleter(m_offered, this))
{
    m_completer->setWidget(field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(QStringLiteral("noteNames"));
    m_completer->popup()->setAccessibleName(tr("People"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &NameCompletion::insert);
    connect(field, &QPlainTextEdit::textChanged, this, &NameCompletion::offer);
}

bool NameCompletion::takes(int key) const
{
    return m_completer->popup()->isVisible()
        && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Tab);
}

QString NameCompletion::typed() const
{
    const QTextCursor cursor = m_field->textCursor();
    if (cursor.hasSelection())
        return {};
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype at = line.lastIndexOf(QLatin1Char('@'));
    // An @ within a word is that of a mail address.
    if (at < 0 || (at > 0 && !line.at(at - 1).isSpace()))
        return {};
    const QString name = line.mid(at + 1);
    return name.isNull() ? QStringLiteral("") : name;
}

void NameCompletion::offer()
{
    if (m_inserting)
        return;
    const QString name = typed();
    QStringList matches;
    if (!name.isNull() && m_field->hasFocus()) {
        const QString key = folded(name);
        for (const QString &known : std::as_const(m_names)) {
            const QString whole = folded(known);
            const bool starts = whole.startsWith(key);
            // By the family name as well, once there is something to go by.
            if (starts || (!key.isEmpty() && whole.contains(QLatin1Char(' ') + key)))
                matches.append(known);
            if (whole == key) { // nothing left to complete
                matches.clear();
                break;
            }
        }
    }
    QAbstractItemView *popup = m_completer->popup();
    if (matches.isEmpty()) {
        popup->hide();
        return;
    }
    m_offered->setStringList(matches);
    QRect place = m_field->cursorRect();
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 2 * popup->frameWidth());
    m_completer->complete(place);
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void NameCompletion::insert(const QString &name)
{
    QTextCursor cursor = m_field->textCursor();
    cursor.setPosition(cursor.position() - int(typed().size()), QTextCursor::KeepAnchor);
    m_inserting = true;
    cursor.insertText(name + QLatin1Char(' '));
    m_inserting = false;
    m_field->setTextCursor(cursor);
}

} // namespace glaneur
