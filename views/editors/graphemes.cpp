// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/graphemes.h"

#include <QTextBoundaryFinder>

namespace glaneur {

qsizetype backspaceStart(const QString &text, qsizetype position)
{
    if (position <= 0)
        return 0;
    // No emoji is longer than a fraction of this; a whole paragraph need not be looked at.
    constexpr qsizetype window = 256;
    const qsizetype begin = qMax<qsizetype>(0, position - window);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData() + begin, position - begin);
    finder.setPosition(position - begin);
    const qsizetype cluster = begin + qMax<qsizetype>(0, finder.toPreviousBoundary());
    char32_t base = text.at(cluster).unicode();
    if (text.at(cluster).isHighSurrogate() && cluster + 1 < position)
        base = QChar::surrogateToUcs4(text.at(cluster), text.at(cluster + 1));
    switch (QChar::script(base)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Unknown:
        return cluster;
    default:
        break;
    }
    const bool pair = position - cluster > 1 && text.at(position - 1).isLowSurrogate();
    return position - (pair ? 2 : 1);
}

} // namespace glaneur
