// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/fieldbinding.h"

#include <QDate>
#include <QWidget>

class QDateEdit;
class QPushButton;
class QToolButton;

namespace glaneur {

/// A date that may not be known yet: a button that sets one, or the date with its calendar and a way to take it back.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// \p guess gives the date to start from where none is known.
    void bind(ReportSession &session, const FieldValue<QDate> &value, std::function<QDate(const Report &)> guess);
    void setFieldName(const QString &name);

private:
    void show(const QDate &date);

    QDateEdit *m_edit;
    QPushButton *m_set;
    QToolButton *m_clear;
};

} // namespace glaneur
