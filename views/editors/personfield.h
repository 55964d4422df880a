// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/fieldbinding.h"

#include <QComboBox>

namespace glaneur {

/// One of the people of a report, nobody, or someone new.
class PersonField : public QComboBox
{
    Q_OBJECT

public:
    explicit PersonField(QWidget *parent = nullptr);

    void bind(ReportSession &session, const FieldValue<PersonId> &value);
    /// Names someone who is not among the people yet and chooses them.
    void addPerson(const QString &name);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill(const Report &report);
    void choose(int index);

    ReportSession *m_session = nullptr;
    FieldValue<PersonId> m_value;
    QList<Person> m_people;
};

} // namespace glaneur
