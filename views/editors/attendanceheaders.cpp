// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/attendanceheaders.h"

#include "items/attendancemodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace glaneur {

namespace {

constexpr int uprightWidth = 78;
constexpr int widestUpright = 160;
constexpr int padding = 4;
constexpr int uprightLines = 3;
constexpr int turnedLines = 2;
constexpr int turnedLength = 112;
constexpr int totalWidth = 28;

/// \p text broken into at most \p most lines of \p width pixels, the last cut with an ellipsis where it is too long.
QStringList brokenLines(const QString &text, const QFontMetrics &metrics, const QFont &font, int width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() == most - 1;
        const QString words = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines.append(metrics.elidedText(words.trimmed(), Qt::ElideRight, width));
    }
    layout.endLayout();
    return lines;
}

bool isCurrent(const QHeaderView *header, int section)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(header->parentWidget());
    if (!view || !view->hasFocus() || !view->currentIndex().isValid())
        return false;
    return section
        == (header->orientation() == Qt::Horizontal ? view->currentIndex().column() : view->currentIndex().row());
}

/// The background of a section and the line that parts it from the next; sets the pen for its words.
void paintGround(QPainter *painter, const QHeaderView *header, const QRect &rect, int section)
{
    const QPalette &palette = header->palette();
    const bool current = isCurrent(header, section);
    painter->fillRect(rect, palette.color(current ? QPalette::Highlight : QPalette::Window));
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(palette.color(current ? QPalette::HighlightedText : QPalette::WindowText));
}

QString shownTitle(const QHeaderView *header, int section)
{
    return header->model()->headerData(section, header->orientation()).toString().simplified();
}

QString shownTotal(const QHeaderView *header, int section)
{
    const int total = header->model()->headerData(section, header->orientation(), AttendanceModel::TotalRole).toInt();
    return header->locale().toString(total);
}

} // namespace

PlaceHeader::PlaceHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
}

void PlaceHeader::fitInto(int width)
{
    const int count = this->count();
    if (count == 0)
        return;
    m_turned = count * uprightWidth > width;
    const int narrow = turnedLines * fontMetrics().height() + 2 * padding;
    const int section = m_turned ? qBound(narrow, width / count, uprightWidth) : qMin(widestUpright, width / count);
    if (section != defaultSectionSize())
        setDefaultSectionSize(section);
    emit geometriesChanged();
}

QSize PlaceHeader::sectionSizeFromContents(int section) const
{
    const int total = fontMetrics().height() + padding;
    const QString title = model() ? shownTitle(this, section) : QString();
    if (m_turned)
        return {defaultSectionSize(), qMin(turnedLength, fontMetrics().horizontalAdvance(title)) + 3 * padding + total};
    const auto lines = brokenLines(title, fontMetrics(), font(), defaultSectionSize() - 2 * padding, uprightLines).size();
    return {defaultSectionSize(), int(lines) * fontMetrics().height() + 3 * padding + total};
}

void PlaceHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    paintGround(painter, this, rect, section);
    const int lineHeight = fontMetrics().height();
    QRect words = rect.adjusted(padding, padding, -padding, -padding);
    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->drawText(words, Qt::AlignHCenter | Qt::AlignBottom, shownTotal(this, section));
    painter->setFont(font());
    words.setBottom(words.bottom() - lineHeight - padding);
    const int length = m_turned ? words.height() : words.width();
    const QStringList lines = brokenLines(shownTitle(this, section), fontMetrics(), font(), length,
                                          m_turned ? turnedLines : uprightLines);
    const int block = int(lines.size()) * lineHeight;
    if (m_turned) {
        painter->translate(words.left() + (words.width() - block) / 2, words.bottom());
        painter->rotate(-90);
        for (int i = 0; i < lines.size(); ++i)
            painter->drawText(QRect(0, i * lineHeight, length, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, lines.at(i));
    } else {
        for (int i = 0; i < lines.size(); ++i)
            painter->drawText(QRect(words.left(), words.bottom() - block + i * lineHeight, length, lineHeight),
                              Qt::AlignCenter, lines.at(i));
    }
    painter->restore();
}

NameHeader::NameHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
    setDefaultSectionSize(fontMetrics().height() + 3 * padding);
}

void NameHeader::setWidest(int widest)
{
    if (std::exchange(m_widest, widest) != widest)
        emit geometriesChanged();
}

QSize NameHeader::sizeHint() const
{
    int width = 0;
    for (int section = 0; section < count(); ++section)
        width = qMax(width, fontMetrics().horizontalAdvance(shownTitle(this, section)));
    return {qMin(m_widest, width + totalWidth + 3 * padding), 0};
}

QSize NameHeader::sectionSizeFromContents(int) const { return {sizeHint().width(), defaultSectionSize()}; }

void NameHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    paintGround(painter, this, rect, section);
    QRect words = rect.adjusted(2 * padding, 0, -padding, 0);
    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, shownTotal(this, section));
    painter->setFont(font());
    words.setRight(words.right() - totalWidth + padding);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      fontMetrics().elidedText(shownTitle(this, section), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace glaneur
