// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/personfield.h"

#include "editing/people.h"

#include <QInputDialog>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace glaneur {

PersonField::PersonField(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, &PersonField::choose);
}

void PersonField::bind(ReportSession &session, const FieldValue<PersonId> &value)
{
    m_session = &session;
    m_value = value;
    connect(&session, &ReportSession::changed, this, [this](const Report &, const Report &after) { fill(after); });
    fill(session.report());
}

void PersonField::fill(const Report &report)
{
    const QSignalBlocker blocker(this);
    if (count() == 0 || m_people != report.people) {
        m_people = report.people;
        clear();
        addItem(tr("The team"), QUuid());
        for (const Person &person : m_people)
            addItem(person.name().isEmpty() ? tr("Someone without a name") : person.name(), person.id.uuid());
        insertSeparator(count());
        addItem(tr("Someone else…"));
    }
    setCurrentIndex(qMax(0, findData(m_value.read(report).uuid())));
}

void PersonField::choose(int index)
{
    if (!m_session)
        return;
    if (index < count() - 1) {
        const PersonId person(itemData(index).toUuid());
        m_session->edit(m_value.undoText, [&](Report &report) { m_value.write(report, person); });
        return;
    }
    fill(m_session->report()); // back to who it was, while the name is asked for
    addPerson(QInputDialog::getText(window(), tr("Someone else"), tr("First and family name:")));
}

void PersonField::addPerson(const QString &name)
{
    const Person person = personOfName(name);
    if (person.id.isNull() || !m_session)
        return;
    m_session->edit(m_value.undoText, [&](Report &report) {
        report.people.append(person);
        m_value.write(report, person.id);
    });
}

void PersonField::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace glaneur
