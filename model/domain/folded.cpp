// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folded.h"

#include <array>

namespace glaneur {

namespace {

QChar foldedOnce(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x02bc:
    case 0x00b4:
        return u'\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    case 0xff0b:
        return u'+';
    default:
        break;
    }
    if (c.isSpace())
        return u' ';
    QChar base = c;
    if (c.unicode() > 0x7f) {
        const QString parts = c.decomposition();
        if (!parts.isEmpty() && c.decompositionTag() == QChar::Canonical)
            base = parts.at(0);
    }
    return base.toLower();
}

/// All characters of Latin text are looked up.
QChar foldedCharacter(QChar c)
{
    static const std::array<char16_t, 0x180> latin = [] {
        std::array<char16_t, 0x180> table{};
        for (char16_t i = 0; i < table.size(); ++i)
            table[i] = foldedOnce(QChar(i)).unicode();
        return table;
    }();
    return c.unicode() < latin.size() ? QChar(latin[c.unicode()]) : foldedOnce(c);
}

} // namespace

QString folded(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result)
        c = foldedCharacter(c);
    return result;
}

} // namespace glaneur
