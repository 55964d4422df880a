// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/personentry.h"

#include "editing/people.h"
#include "editing/reportsession.h"
#include "items/personmatchmodel.h"
#include "views/twolinedelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QKeyEvent>

namespace glaneur {

PersonEntry::PersonEntry(ReportSession &session, std::function<Offer()> offer, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_offer(std::move(offer))
    , m_matches(new PersonMatchModel(this))
    , m_completer(new QCompleter(m_matches, this))
{
    setPlaceholderText(tr("Type a name"));
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(6);
    m_completer->popup()->setAccessibleName(tr("People who may be meant"));
    m_completer->popup()->setItemDelegate(new TwoLineDelegate(Qt::DisplayRole, ExcerptRole, m_completer->popup()));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &PersonEntry::offerMatches);
}

QAbstractItemView *PersonEntry::popup() const { return m_completer->popup(); }

QSize PersonEntry::sizeHint() const { return {fontMetrics().averageCharWidth() * 24, QLineEdit::sizeHint().height()}; }
QSize PersonEntry::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, QLineEdit::minimumSizeHint().height()};
}

void PersonEntry::offerMatches()
{
    // A comma ends a name, as in any list.
    if (const QString typed = text(); typed.endsWith(QLatin1Char(',')) || typed.endsWith(QLatin1Char(';'))) {
        takeNames(typed);
        return;
    }
    const Offer offer = m_offer();
    m_matches->setPeople(offer.near, offer.far, offer.taken);
    m_matches->setWords(text());
    if (m_matches->rowCount() == 0) {
        hideMatches();
        return;
    }
    m_completer->complete();
    // The first is what Enter takes.
    popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void PersonEntry::hideMatches()
{
    const bool wasActive = QApplication::activeWindow() == popup();
    popup()->hide();
    if (wasActive) // some platforms leave the keys to a list that is gone
        window()->activateWindow();
}

void PersonEntry::take(int row)
{
    if (row < 0 || row >= m_matches->rowCount())
        return;
    enter({m_matches->personAt(row)});
}

void PersonEntry::takeNames(const QString &text)
{
    const Offer offer = m_offer();
    QList<Person> people;
    const QStringList names = namesIn(text);
    for (const QString &name : names) {
        const Person *known = personByName(people, name);
        if (!known)
            known = personByName(offer.near, name);
        if (!known)
            known = personByName(offer.far, name);
        const Person person = known ? *known : personOfName(name);
        if (!findById(people, person.id))
            people.append(person);
    }
    enter(people);
}

void PersonEntry::enter(const QList<Person> &people)
{
    hideMatches();
    clear();
    if (!people.isEmpty())
        emit entered(people);
}

bool PersonEntry::event(QEvent *event)
{
    // The window's own undo would take the keys before the line could.
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty()) {
        const auto *keys = static_cast<QKeyEvent *>(event);
        if (keys->matches(QKeySequence::Undo) || keys->matches(QKeySequence::Redo))
            event->accept();
    }
    return QLineEdit::event(event);
}

void PersonEntry::keyPressEvent(QKeyEvent *event)
{
    const bool atStart = cursorPosition() == 0 && !hasSelectedText();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (popup()->isVisible() && popup()->currentIndex().isValid())
            take(popup()->currentIndex().row());
        else if (!text().trimmed().isEmpty())
            takeNames(text());
        return; // never the window's default button
    case Qt::Key_Backspace:
        if (text().isEmpty()) {
            emit wentBack(true);
            return;
        }
        break;
    case Qt::Key_Left:
        if (atStart && event->modifiers() == Qt::NoModifier) {
            emit wentBack(false);
            return;
        }
        break;
    case Qt::Key_Down:
        if (!text().isEmpty() && !popup()->isVisible()) {
            offerMatches();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            hideMatches();
            clear();
            return;
        }
        break;
    default: break;
    }
    if (text().isEmpty() && event->matches(QKeySequence::Undo)) {
        m_session.undoStack()->undo();
        return;
    }
    if (text().isEmpty() && event->matches(QKeySequence::Redo)) {
        m_session.undoStack()->redo();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        const QString pasted = QApplication::clipboard()->text();
        if (namesIn(pasted).size() > 1) {
            takeNames(text() + pasted);
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void PersonEntry::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && !text().isEmpty())
        offerMatches(); // what was left half typed
}

} // namespace glaneur
