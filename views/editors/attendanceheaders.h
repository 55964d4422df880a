// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace glaneur {

/// The days and focuses over the table of who was where: upright over two or three lines where there is room for it,
/// else turned, and below each how many were there.
class PlaceHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit PlaceHeader(QWidget *parent = nullptr);

    /// Gives each of the columns its width, so that all of them fit into \p width pixels if they can.
    void fitInto(int width);
    bool isTurned() const { return m_turned; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    bool m_turned = false;
};

/// The names beside the table, each with the number of places where that person was. They stay when it scrolls sideways.
class NameHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit NameHeader(QWidget *parent = nullptr);

    /// As wide as the longest name, and no wider than \p widest pixels.
    void setWidest(int widest);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    int m_widest = 240;
};

} // namespace glaneur
