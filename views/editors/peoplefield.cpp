// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/peoplefield.h"

#include "editing/people.h"
#include "views/editors/flowlayout.h"
#include "views/editors/personchip.h"
#include "views/editors/personentry.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace glaneur {

namespace {

constexpr int gap = 4;

QString shownName(const Person &person)
{
    return person.name().isEmpty() ? PeopleField::tr("Someone without a name") : person.name();
}

QString described(const Person &person)
{
    QStringList parts{shownName(person), person.role, person.territory, person.organisation};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

} // namespace

PeopleField::PeopleField(ReportSession &session, const FieldValue<QList<PersonId>> &value,
                         std::function<QList<Person>()> libraryPeople, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_value(value)
    , m_layout(new FlowLayout(gap, this))
{
    m_layout->setContentsMargins(gap, gap, gap, gap);
    m_entry = new PersonEntry(session, [this, libraryPeople = std::move(libraryPeople)] {
        return PersonEntry::Offer{m_session.report().people, libraryPeople ? libraryPeople() : QList<Person>(), m_shown};
    });
    m_entry->setFrame(false);
    m_layout->addWidget(m_entry);
    setFocusProxy(m_entry);
    m_entry->installEventFilter(this);
    connect(m_entry, &PersonEntry::entered, this, &PeopleField::add);
    connect(m_entry, &PersonEntry::wentBack, this, [this](bool removes) {
        if (m_chips.isEmpty())
            return;
        if (removes)
            remove(m_chips.size() - 1);
        else
            focusChip(m_chips.size() - 1);
    });
    connect(&session, &ReportSession::changed, this, [this](const Report &, const Report &after) { show(after); });
    show(session.report());
}

void PeopleField::setFieldName(const QString &name) { m_entry->setAccessibleName(name); }

void PeopleField::show(const Report &report)
{
    QList<PersonId> shown;
    QStringList names;
    const QList<PersonId> attendees = m_value.read(report);
    for (const PersonId &id : attendees) {
        const Person *person = report.person(id);
        if (!person || shown.contains(id))
            continue;
        const qsizetype at = shown.size();
        shown.append(id);
        names.append(shownName(*person));
        if (at == m_chips.size()) {
            auto *chip = new PersonChip;
            connect(chip, &PersonChip::removeRequested, this, [this, chip] { remove(m_chips.indexOf(chip)); });
            connect(chip, &PersonChip::steppedAside, this, [this, chip](int by) { focusChip(m_chips.indexOf(chip) + by); });
            connect(chip, &QAbstractButton::clicked, this,
                    [this, chip] { emit personRequested(m_shown.value(m_chips.indexOf(chip)).uuid()); });
            m_layout->insertWidget(int(at), chip);
            chip->setVisible(true);
            m_chips.append(chip);
        }
        m_chips.at(at)->setPerson(names.constLast(), described(*person));
    }
    while (m_chips.size() > shown.size()) {
        PersonChip *chip = m_chips.takeLast();
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be what asked for this
    }
    m_shown = shown;
    m_entry->setPlaceholderText(shown.isEmpty() ? tr("Type a name") : QString());
    m_entry->setAccessibleDescription(shown.isEmpty() ? tr("Nobody yet") : QLocale().createSeparatedList(names));
    updateGeometry();
}

void PeopleField::add(const QList<Person> &people)
{
    m_session.edit(m_value.undoText, [&](Report &report) {
        addPeople(report, people);
        QList<PersonId> attendees = m_value.read(report);
        for (const Person &person : people) {
            if (!attendees.contains(person.id))
                attendees.append(person.id);
        }
        m_value.write(report, attendees);
    });
    m_entry->setFocus();
}

void PeopleField::remove(qsizetype at)
{
    if (at < 0 || at >= m_shown.size())
        return;
    const bool byChip = m_chips.at(at)->hasFocus();
    m_session.edit(m_value.undoText, [&](Report &report) {
        QList<PersonId> attendees = m_value.read(report);
        attendees.removeAll(m_shown.at(at));
        m_value.write(report, attendees);
    });
    if (byChip)
        focusChip(at);
    else
        m_entry->setFocus();
}

void PeopleField::focusChip(qsizetype at)
{
    if (at >= m_chips.size())
        m_entry->setFocus(Qt::OtherFocusReason);
    else
        m_chips.at(qMax(qsizetype(0), at))->setFocus(Qt::OtherFocusReason);
}

bool PeopleField::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_entry && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update(); // its frame shows whose turn it is
    return QFrame::eventFilter(object, event);
}

void PeopleField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
    option.state |= QStyle::State_Sunken;
    option.state.setFlag(QStyle::State_HasFocus, m_entry->hasFocus());
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

void PeopleField::mousePressEvent(QMouseEvent *event)
{
    m_entry->setFocus(Qt::MouseFocusReason);
    event->accept();
}

} // namespace glaneur
