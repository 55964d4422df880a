// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace glaneur {

/// What stands in the window while no report is open: what Glaneur is for, and the ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

signals:
    void newReportRequested();
    void importRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void styleTitle();

    QLabel *m_title;
    QList<QWidget *> m_ways;
};

} // namespace glaneur
