// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace glaneur {

class PersonActivityModel;
class ReportSession;

/// What one person did in a report, at a glance; Enter goes to a place of it.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p session must outlive the dialog.
    PersonDialog(ReportSession &session, const PersonId &person, QWidget *parent = nullptr);

signals:
    void goToRequested(const glaneur::Origin &origin);

private:
    void show(const Report &report);
    void updateButton();
    void go();

    PersonActivityModel *m_model;
    QLabel *m_name;
    QLabel *m_details;
    QLabel *m_summary;
    QTreeView *m_list;
    QPushButton *m_go;
};

} // namespace glaneur
