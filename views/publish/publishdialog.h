// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "views/publish/publisher.h"

#include <QDialog>
#include <QHash>
#include <QPageSize>
#include <atomic>
#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace glaneur {

/// Writes a report to files: which formats, where, under which name; then progress that can be cancelled, then what
/// was written. The report is taken as it is when the dialog opens.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(const Report &report, const QList<Finding> &findings, const QPageSize &pageSize,
                  QWidget *parent = nullptr);
    ~PublishDialog() override;

    void setFolder(const QString &folder);
    QString folder() const;
    void setFormats(const QList<PublishFormat> &formats);
    QList<PublishFormat> formats() const;

signals:
    /// All files are written; \p markPublished where the person wants the report to say so.
    void published(const QStringList &paths, bool markPublished);
    /// The person wants to see what remains to be done.
    void findingsRequested();

protected:
    void reject() override;

private:
    QWidget *makeChoicePage(const QList<Finding> &findings);
    QWidget *makeProgressPage();
    QWidget *makeDonePage();
    void chooseFolder();
    void updateChoice();
    void start();
    void finish(const Result<Published> &result);
    void showError(const QString &text);

    Report m_report;
    QPageSize m_pageSize;
    QStackedWidget *m_pages;
    QHash<int, QCheckBox *> m_formats;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_existing = nullptr;
    QLabel *m_error = nullptr;
    QCheckBox *m_markPublished = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_cancelProgress = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_done = nullptr;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_busy = false;
};

} // namespace glaneur
