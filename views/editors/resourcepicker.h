// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace glaneur {

/// Lets a person choose among resources by their titles, addresses and tags; several at once.
class ResourcePicker : public QDialog
{
    Q_OBJECT

public:
    /// Offers \p resources in their order.
    ResourcePicker(const QList<Resource> &resources, QWidget *parent);

    /// Those chosen, in the order of the list.
    QList<Resource> chosen() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void filter();
    void showChosen();

    QList<Resource> m_resources;
    QLineEdit *m_words;
    QListView *m_list;
    QLabel *m_nothing;
    QStandardItemModel *m_model;
    QPushButton *m_ok = nullptr;
};

} // namespace glaneur
