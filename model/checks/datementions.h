// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace glaneur {

/// A day that a text names by its date, in French or English.
struct DateMention
{
    QString words;   ///< as they stand there: « mardi 24 septembre »
    int weekday = 0; ///< 1 Monday to 7 Sunday; 0: not named
    int day = 0;
    int month = 0;
    int year = 0;    ///< 0: not named
    bool isLimit = false; ///< « until », « before », « from »: something else than the event's day

    /// The date, in \p fallbackYear where the text names none; invalid where there is no such day.
    QDate date(int fallbackYear) const { return QDate(year > 0 ? year : fallbackYear, month, day); }
};

/// The days named in \p text, in its order.
QList<DateMention> dateMentions(const QString &text);

} // namespace glaneur
