// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/rowsbox.h"

#include "views/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace glaneur {

RowsBox::RowsBox(QAbstractItemModel *model, const RowKind &kind, const QString &emptyText, const QString &addText,
                 std::function<QUuid()> add, QWidget *parent)
    : QWidget(parent)
    , m_view(new RowsView(model, kind))
    , m_empty(new QLabel(emptyText))
    , m_add(new QPushButton(icon(QStringLiteral("list-add")), addText))
    , m_buttons(new QHBoxLayout)
    , m_addRow(std::move(add))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_view);
    layout->addWidget(m_empty);
    m_buttons->addWidget(m_add);
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    m_add->setObjectName(QStringLiteral("add"));
    connect(m_add, &QPushButton::clicked, this, &RowsBox::add);
    const auto showCount = [this](int count) { m_empty->setVisible(count == 0 && !m_empty->text().isEmpty()); };
    connect(m_view, &RowsView::countChanged, this, showCount);
    showCount(model->rowCount());
}

void RowsBox::add()
{
    emit m_view->aboutToChange();
    const QUuid id = m_addRow();
    if (!id.isNull())
        m_view->focusId(id);
}

} // namespace glaneur
