// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTableView>

class QAbstractButton;

namespace glaneur {

class AttendanceModel;
class NameHeader;
class PlaceHeader;
class ReportSession;

/// Who was where, as ticks. Space, Enter and x tick what is chosen or take its ticks away, letters find a name, and
/// names and titles stay in sight. As high as its rows, up to a dozen of them or what
/// has room in sight.
class AttendanceTable : public QTableView
{
    Q_OBJECT

public:
    explicit AttendanceTable(ReportSession &session, QWidget *parent = nullptr);

    AttendanceModel *attendance() const { return m_model; }
    /// Ticks all that is chosen; where all of it is ticked, takes those ticks away.
    void toggle();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The person asks what \p person did.
    void personRequested(const QUuid &person);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    int rowsInSight() const;
    QModelIndexList chosen() const;
    bool search(const QString &letters);

    AttendanceModel *m_model;
    PlaceHeader *m_places;
    NameHeader *m_names;
    QAbstractButton *m_corner = nullptr;
    QPointer<QWidget> m_page; ///< what the table is seen through
    QString m_typed;
    QElapsedTimer m_typedAt;
    QPersistentModelIndex m_pressed; ///< what a click that is under way would toggle
};

} // namespace glaneur
