// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace glaneur {

/// A person's name in a field, with a cross that takes it off. The arrow keys come to it from the field's line; Delete
/// and Backspace do what the cross does.
class PersonChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PersonChip(QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &toolTip);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removeRequested();
    /// To the chip before (-1) or behind (1).
    void steppedAside(int by);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QRect crossRect() const;
    bool m_overCross = false;
};

} // namespace glaneur
