// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/persondialog.h"

#include "items/personactivitymodel.h"
#include "views/elidingdelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace glaneur {

PersonDialog::PersonDialog(ReportSession &session, const PersonId &person, QWidget *parent)
    : QDialog(parent)
    , m_model(new PersonActivityModel(session, person, this))
    , m_name(new QLabel)
    , m_details(new QLabel)
    , m_summary(new QLabel)
    , m_list(new QTreeView)
{
    setObjectName(QStringLiteral("personDialog"));
    setWindowTitle(tr("What this person did"));
    resize(560, 400);
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_name->setFont(font);
    m_summary->setObjectName(QStringLiteral("personSummary"));
    for (QLabel *label : {m_name, m_details, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_list->setObjectName(QStringLiteral("personActivity"));
    m_list->setAccessibleName(tr("What this person did"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ElidingDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(PersonActivityModel::WhatColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(PersonActivityModel::WordsColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(PersonActivityModel::PlaceColumn, 150);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_go = buttons->addButton(tr("&Go there"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(QStringLiteral("goThere"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_go->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(m_details);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &PersonDialog::go);
    connect(m_list, &QTreeView::activated, this, &PersonDialog::go);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PersonDialog::updateButton);
    connect(&session, &ReportSession::changed, this, [this](const Report &, const Report &after) { show(after); });
    show(session.report());
    m_list->setCurrentIndex(m_model->index(0, 0));
    updateButton();
    m_list->setFocus();
}

void PersonDialog::show(const Report &report)
{
    const Person *person = report.person(m_model->person());
    if (!person) {
        close(); // undone, or removed
        return;
    }
    m_name->setText(person->name().isEmpty() ? tr("Someone without a name") : person->name());
    QStringList details{person->role, person->territory, person->organisation};
    details.removeAll(QString());
    m_details->setText(details.join(QStringLiteral(" · ")));
    m_details->setVisible(!details.isEmpty());
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_go->setVisible(!isEmpty);
    m_summary->setText(isEmpty ? tr("Nothing in this report yet. Tick where they were in the table “Who was there”, or choose "
                                    "them as the author of a takeaway, a moment or a note.")
                               : m_model->summary());
}

void PersonDialog::updateButton()
{
    const auto origin = m_list->currentIndex().data(OriginRole).value<Origin>();
    m_go->setEnabled(origin.field != Origin::Field::None);
}

void PersonDialog::go()
{
    const auto origin = m_list->currentIndex().data(OriginRole).value<Origin>();
    if (origin.field == Origin::Field::None || isHidden())
        return;
    accept();
    emit goToRequested(origin);
}

} // namespace glaneur
