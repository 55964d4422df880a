// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace glaneur {

/// Days that a text names, with what it says of them beside.
struct FoundDay
{
    QDate date;
    QString place;
    DayKind kind = DayKind::Main;
};

/// The days named in \p text, in the order of their dates; those without a year are in \p year (none where it is 0).
QList<FoundDay> daysIn(const QString &text, int year);
/// The place in « Lieu : … » or « at … » of \p text; empty where it names none.
QString placeIn(const QString &text);
/// The first year from 1990 to 2099 in \p text; 0 where there is none.
int yearIn(const QString &text);
/// The number in « 7ème édition », « third edition »; 0 where there is none.
int editionIn(const QString &text);
/// The event's name in « … la 7ème édition de X »; empty where there is none.
QString seriesNameIn(const QString &title);
/// The event's name in « Rapport : X 2024 » or « Report on X »; empty where there is none.
QString eventNameIn(const QString &title);

} // namespace glaneur
