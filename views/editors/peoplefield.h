// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/fieldbinding.h"

#include <QFrame>

namespace glaneur {

class FlowLayout;
class PersonChip;
class PersonEntry;

/// Who attended: the names, each of which can be taken off, and a line to type more into.
class PeopleField : public QFrame
{
    Q_OBJECT

public:
    /// \p libraryPeople gives those who are offered besides the report's.
    PeopleField(ReportSession &session, const FieldValue<QList<PersonId>> &value,
                std::function<QList<Person>()> libraryPeople, QWidget *parent = nullptr);

    PersonEntry *entry() const { return m_entry; }
    QList<PersonChip *> chips() const { return m_chips; }
    /// What it is for, to those who can't see its label.
    void setFieldName(const QString &name);

signals:
    /// The person asks what \p person did.
    void personRequested(const QUuid &person);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void show(const Report &report);
    void add(const QList<Person> &people);
    void remove(qsizetype at);
    /// To the chip at \p at; behind the last: to the line.
    void focusChip(qsizetype at);

    ReportSession &m_session;
    FieldValue<QList<PersonId>> m_value;
    FlowLayout *m_layout;
    PersonEntry *m_entry;
    QList<PersonChip *> m_chips;
    QList<PersonId> m_shown;
};

} // namespace glaneur
