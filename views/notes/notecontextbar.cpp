// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes/notecontextbar.h"

#include "domain/folded.h"
#include "editing/noteedits.h"
#include "items/kindnames.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace glaneur {

namespace {

QString shownName(const Day &day)
{
    QStringList parts{day.date.isValid() ? QLocale().toString(day.date, QLocale::ShortFormat) : QString(),
                      day.kind == DayKind::Main ? day.place : kindName(day.kind)};
    parts.removeAll(QString());
    return parts.isEmpty() ? kindName(day.kind) : parts.join(QStringLiteral(" · "));
}

QString shownName(const Focus &focus) { return focus.title.isEmpty() ? focus.officialTitle : focus.title; }

/// The entry of \p field that its words name: the chosen one rather than another of the same name. -1: none.
int entryOf(const QComboBox *field)
{
    const QString key = folded(field->currentText().simplified());
    const auto is = [&](int i) { return i >= 0 && folded(field->itemText(i).simplified()) == key; };
    if (is(field->currentIndex()))
        return field->currentIndex();
    for (int i = 0; i < field->count(); ++i) {
        if (is(i))
            return i;
    }
    return key.isEmpty() ? 0 : -1; // the first is none of them
}

QUuid idIn(const QComboBox *field) { return field->itemData(entryOf(field)).toUuid(); }

QString newNameIn(const QComboBox *field)
{
    return entryOf(field) < 0 ? field->currentText().simplified() : QString();
}

using Entries = QList<std::pair<QUuid, QString>>;

void refill(QComboBox *field, const Entries &entries, const QUuid &chosen)
{
    const QSignalBlocker blocker(field);
    const QString typed = field->count() > 0 ? newNameIn(field) : QString();
    const auto stays = [&] {
        for (int i = 0; i < field->count(); ++i) {
            if (field->itemData(i).toUuid() != entries.at(i).first || field->itemText(i) != entries.at(i).second)
                return false;
        }
        return true;
    };
    // An open list would close, with each note that comes in.
    if (field->count() != entries.size() || !stays()) {
        field->clear();
        for (const auto &[id, name] : entries)
            field->addItem(name, id);
    }
    if (!typed.isEmpty())
        field->setEditText(typed);
    else
        field->setCurrentIndex(qMax(0, field->findData(chosen)));
}

} // namespace

NoteContextBar::NoteContextBar(QWidget *parent)
    : QWidget(parent)
    , m_day(makeChoice(QStringLiteral("noteDay"), false))
    , m_focus(makeChoice(QStringLiteral("noteFocus"), true))
    , m_author(makeChoice(QStringLiteral("noteAuthor"), true))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](int row, const QString &text, QComboBox *field, const QString &key, const QString &tip) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        field->setToolTip(tip.arg(key));
        field->setAccessibleDescription(tip.arg(key));
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(new QLabel(key, this), row, 2);
    };
    add(0, tr("&Day"), m_day, QStringLiteral("F2"), tr("The day that notes are taken on (%1)"));
    add(1, tr("&Focus"), m_focus, QStringLiteral("F3"),
        tr("The workshop or talk that notes are taken in (%1); a name that is not there yet adds one"));
    add(2, tr("&Author"), m_author, QStringLiteral("F4"),
        tr("Who takes the notes (%1); a name that is not there yet adds one"));
    grid->setColumnStretch(1, 1);
    m_focus->lineEdit()->setPlaceholderText(tr("No focus"));
    m_author->lineEdit()->setPlaceholderText(tr("The team"));
}

QComboBox *NoteContextBar::makeChoice(const QString &name, bool editable)
{
    auto *field = new QComboBox(this);
    field->setObjectName(name);
    field->setEditable(editable);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(10);
    field->installEventFilter(this);
    if (editable)
        field->lineEdit()->installEventFilter(this);
    connect(field, &QComboBox::activated, this, &NoteContextBar::done);
    connect(field, &QComboBox::currentTextChanged, this, [this, field] { choose(field); });
    return field;
}

void NoteContextBar::fill(const Report &report)
{
    Entries days{{QUuid(), tr("No day")}};
    for (const Day &day : report.event.days)
        days.append({day.id.uuid(), shownName(day)});
    refill(m_day, days, m_context.day.uuid());
    Entries focuses{{QUuid(), tr("No focus")}};
    for (const Focus &focus : report.focuses) {
        if (!shownName(focus).isEmpty())
            focuses.append({focus.id.uuid(), shownName(focus)});
    }
    refill(m_focus, focuses, m_context.focus.uuid());
    Entries people{{QUuid(), tr("The team")}};
    for (const Person &person : report.people) {
        if (!person.name().isEmpty())
            people.append({person.id.uuid(), person.name()});
    }
    refill(m_author, people, m_context.author.uuid());
    m_day->setEnabled(m_day->count() > 1);
}

NoteContext NoteContextBar::take(Report &report)
{
    m_context.day = DayId(idIn(m_day));
    m_context.focus = newFocus().isEmpty() ? FocusId(idIn(m_focus)) : focusNamed(report, newFocus());
    m_context.author = newAuthor().isEmpty() ? PersonId(idIn(m_author)) : personNamed(report, newAuthor());
    for (QComboBox *field : {m_focus, m_author}) {
        const QSignalBlocker blocker(field);
        field->setEditText({}); // what was typed has an entry now
    }
    m_context.save();
    return m_context;
}

QString NoteContextBar::newFocus() const { return newNameIn(m_focus); }

QString NoteContextBar::newAuthor() const { return newNameIn(m_author); }

void NoteContextBar::go(Field field)
{
    QComboBox *target = field == Field::Day ? m_day : field == Field::Focus ? m_focus : m_author;
    target->setFocus(Qt::ShortcutFocusReason);
    if (target->isEditable())
        target->lineEdit()->selectAll();
    else
        target->showPopup();
}

void NoteContextBar::choose(const QComboBox *field)
{
    if (entryOf(field) >= 0) {
        if (field == m_day)
            m_context.day = DayId(idIn(field));
        else if (field == m_focus)
            m_context.focus = FocusId(idIn(field));
        else
            m_context.author = PersonId(idIn(field));
        m_context.save();
    }
    emit changed();
}

bool NoteContextBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // A chooser that can be typed into takes the keys for its line. Of a new name it would say nothing with Enter.
        const bool inLine = watched == m_focus || watched == m_author || watched == m_focus->lineEdit()
            || watched == m_author->lineEdit();
        if (inLine && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)) {
            for (const QComboBox *field : {m_focus, m_author})
                field->lineEdit()->home(false); // of a long name the beginning is what tells
            emit done();
            return true;
        }
    }
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace glaneur
