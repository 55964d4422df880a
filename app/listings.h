// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "ports/library.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace glaneur {

// What `list`, `search` and `check` print: a table for people, JSON for programs.

QString reportTable(const QList<SeriesSummary> &library);
QJsonArray reportArray(const QList<SeriesSummary> &library);

QString hitTable(const QList<SearchHit> &hits);
QJsonArray hitArray(const QList<SearchHit> &hits);

QString findingTable(const Report &report, const QList<Finding> &findings);
QJsonArray findingArray(const Report &report, const QList<Finding> &findings);

} // namespace glaneur
