// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace glaneur {

class ReportSession;

/// Who was there on which day and in which focus, as ticks. As high as its rows; wide ones scroll sideways.
class AttendanceTable : public QTableView
{
    Q_OBJECT

public:
    explicit AttendanceTable(ReportSession &session, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
};

} // namespace glaneur
