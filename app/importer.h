// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"

#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace glaneur {

/// Reads report files in a thread of the pool, with a progress window where it takes long.
class Importer : public QObject
{
    Q_OBJECT

public:
    /// \p window is what progress is shown over, and must outlive the importer.
    explicit Importer(QWidget *window);

    /// Starts to read the file at \p path; a file being read is given up. Ends with one of the signals, or with none
    /// where the person cancels.
    void start(const QString &path);

    /// What the « Open » dialog offers.
    static QString fileFilter();

signals:
    void imported(const glaneur::Report &report, const QString &path);
    void failed(const glaneur::Error &error, const QString &path);

private:
    QWidget *m_window;
    QPointer<QProgressDialog> m_progress;
    int m_generation = 0;
};

/// The report in the file at \p path. In any thread.
Result<Report> readReportFile(const QString &path);

} // namespace glaneur
