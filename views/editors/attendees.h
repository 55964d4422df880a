// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/fieldbinding.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace glaneur {

/// The people of the report as boxes, ticked for those who attended.
class Attendees : public QWidget
{
    Q_OBJECT

public:
    Attendees(ReportSession &session, const FieldValue<QList<PersonId>> &value, QWidget *parent = nullptr);

private:
    void show(const Report &report);

    ReportSession &m_session;
    FieldValue<QList<PersonId>> m_value;
    QGridLayout *m_grid;
    QLabel *m_nobody;
    QList<Person> m_people;
    QList<QCheckBox *> m_boxes;
};

} // namespace glaneur
