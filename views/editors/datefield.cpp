// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/datefield.h"

#include "views/icons.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>

namespace glaneur {

namespace {

class CalmDateEdit : public QDateEdit
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // scrolling past must not change it
};

} // namespace

DateField::DateField(QWidget *parent)
    : QWidget(parent), m_edit(new CalmDateEdit), m_set(new QPushButton(tr("Set the date"))), m_clear(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_set);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_clear);
    m_edit->setCalendarPopup(true);
    m_edit->setKeyboardTracking(false);
    m_edit->setFocusPolicy(Qt::StrongFocus);
    m_edit->setObjectName(QStringLiteral("date"));
    // Four digits of the year, whatever the locale's short form is.
    QString format = locale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    m_edit->setDisplayFormat(format);
    m_set->setObjectName(QStringLiteral("setDate"));
    m_clear->setObjectName(QStringLiteral("clearDate"));
    m_clear->setIcon(icon(QStringLiteral("list-remove")));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setToolTip(tr("The date is not known"));
    m_clear->setAccessibleName(tr("Clear the date"));
    setFocusProxy(m_edit);
}

void DateField::setFieldName(const QString &name) { m_edit->setAccessibleName(name); }

void DateField::bind(ReportSession &session, const FieldValue<QDate> &value, std::function<QDate(const Report &)> guess)
{
    const auto store = [&session, value](const QDate &date) {
        if (value.read(session.report()) != date)
            session.edit(
                value.undoText, [&](Report &report) { value.write(report, date); }, value.mergeKey);
    };
    connect(m_edit, &QDateEdit::dateChanged, this, store);
    connect(m_edit, &QDateEdit::editingFinished, &session, &ReportSession::endMerging);
    connect(m_set, &QPushButton::clicked, this, [this, store, guess, &session] {
        store(guess(session.report()));
        m_edit->setFocus();
    });
    connect(m_clear, &QToolButton::clicked, this, [this, store] {
        store(QDate());
        m_set->setFocus();
    });
    connect(&session, &ReportSession::changed, this,
            [this, value](const Report &, const Report &after) { show(value.read(after)); });
    show(value.read(session.report()));
}

void DateField::show(const QDate &date)
{
    const QSignalBlocker blocker(m_edit);
    if (date.isValid())
        m_edit->setDate(date);
    m_edit->setVisible(date.isValid());
    m_clear->setVisible(date.isValid());
    m_set->setVisible(!date.isValid());
    setFocusProxy(date.isValid() ? static_cast<QWidget *>(m_edit) : m_set);
}

} // namespace glaneur
