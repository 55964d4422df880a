// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/choicefield.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace glaneur {

ChoiceField::ChoiceField(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ChoiceField::addChoice(const QString &key, const QString &words) { addItem(words, key); }

void ChoiceField::addChoice(const QString &key, const QIcon &icon, const QString &words) { addItem(icon, words, key); }

void ChoiceField::setKey(const QString &key)
{
    const QSignalBlocker blocker(this);
    if (findData(key) < 0)
        addItem(key, key);
    setCurrentIndex(findData(key));
}

void ChoiceField::bind(ReportSession &session, const FieldValue<QString> &value)
{
    setKey(value.read(session.report()));
    connect(this, &QComboBox::activated, &session, [this, &session, value] {
        if (value.read(session.report()) != key())
            session.edit(value.undoText, [&](Report &report) { value.write(report, key()); });
    });
    connect(&session, &ReportSession::changed, this, [this, value](const Report &, const Report &after) {
        if (value.read(after) != key())
            setKey(value.read(after));
    });
}

void ChoiceField::wheelEvent(QWheelEvent *event) { event->ignore(); } // scrolling past must not choose

NumberField::NumberField(QWidget *parent) : QSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSpecialValueText(QStringLiteral("–"));
    setRange(0, 9999);
    setKeyboardTracking(false);
}

void NumberField::bind(ReportSession &session, const FieldValue<int> &value)
{
    setValue(value.read(session.report()));
    connect(this, &QSpinBox::valueChanged, &session, [&session, value](int number) {
        if (value.read(session.report()) != number)
            session.edit(
                value.undoText, [&](Report &report) { value.write(report, number); }, value.mergeKey);
    });
    connect(this, &QSpinBox::editingFinished, &session, &ReportSession::endMerging);
    connect(&session, &ReportSession::changed, this, [this, value](const Report &, const Report &after) {
        const QSignalBlocker blocker(this);
        setValue(value.read(after));
    });
}

void NumberField::stepBy(int steps)
{
    if (value() == 0 && steps > 0)
        setValue(m_first);
    else
        QSpinBox::stepBy(steps);
}

void NumberField::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace glaneur
