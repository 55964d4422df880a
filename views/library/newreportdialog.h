// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace glaneur {

class Library;

/// Asks for what a new report starts from: nothing, or the edition before.
class NewReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p library must outlive the dialog. \p language (BCP 47) is proposed for a blank report.
    NewReportDialog(Library &library, const QString &language, QWidget *parent = nullptr);

    /// Proposes the next edition after \p previous.
    void setPrevious(const ReportId &previous);

    /// The report asked for; not in the library yet. An error where the edition before could not be loaded.
    Result<Report> report() const;
    bool isNextEdition() const;

private:
    void fillStarts();
    void showStart();

    Library &m_library;
    QComboBox *m_start;
    QLineEdit *m_title;
    QComboBox *m_language;
    QLabel *m_explanation;
    QPushButton *m_create;
    bool m_titleTyped = false;
};

/// The title of \p previous with the edition's number and the year moved on by one.
QString nextTitle(const Report &previous);

} // namespace glaneur
