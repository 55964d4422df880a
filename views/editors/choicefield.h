// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/fieldbinding.h"

#include <QComboBox>
#include <QSpinBox>

namespace glaneur {

/// One of a few values of a report, chosen by its key.
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    /// Adds a choice; all are to be added before bind().
    void addChoice(const QString &key, const QString &words);
    void addChoice(const QString &key, const QIcon &icon, const QString &words);
    QString key() const { return currentData().toString(); }
    /// Chooses \p key; a key that is no choice is added as one.
    void setKey(const QString &key);
    void bind(ReportSession &session, const FieldValue<QString> &value);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// A whole number of a report; 0 shows as not known.
class NumberField : public QSpinBox
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    /// Where stepping up starts from while the number is not known.
    void setFirst(int first) { m_first = first; }
    void bind(ReportSession &session, const FieldValue<int> &value);

    void stepBy(int steps) override;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    int m_first = 1;
};

} // namespace glaneur
