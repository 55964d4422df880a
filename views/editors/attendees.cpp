// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/attendees.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace glaneur {

namespace {
constexpr int boxesInARow = 3;
}

Attendees::Attendees(ReportSession &session, const FieldValue<QList<PersonId>> &value, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_value(value)
    , m_grid(new QGridLayout(this))
    , m_nobody(new QLabel(tr("Nobody yet: the team's people are added where the days are.")))
{
    setObjectName(QStringLiteral("attendees"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_nobody->setWordWrap(true);
    m_nobody->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(m_nobody, 0, 0, 1, boxesInARow);
    connect(&session, &ReportSession::changed, this, [this](const Report &, const Report &after) { show(after); });
    show(session.report());
}

void Attendees::show(const Report &report)
{
    if (m_people != report.people || m_boxes.isEmpty()) {
        m_people = report.people;
        qDeleteAll(m_boxes);
        m_boxes.clear();
        for (const Person &person : std::as_const(m_people)) {
            auto *box = new QCheckBox(person.name().replace(QLatin1Char('&'), QStringLiteral("&&")));
            m_grid->addWidget(box, 1 + int(m_boxes.size()) / boxesInARow, int(m_boxes.size()) % boxesInARow);
            connect(box, &QCheckBox::clicked, this, [this, id = person.id](bool on) {
                m_session.edit(m_value.undoText, [&](Report &changed) {
                    QList<PersonId> attendees = m_value.read(changed);
                    attendees.removeAll(id);
                    if (on)
                        attendees.append(id);
                    m_value.write(changed, attendees);
                });
            });
            m_boxes.append(box);
        }
        m_nobody->setVisible(m_boxes.isEmpty());
    }
    const QList<PersonId> attendees = m_value.read(report);
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(attendees.contains(m_people.at(i).id));
}

} // namespace glaneur
