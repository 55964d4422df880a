// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"

#include <QPageSize>
#include <QPrinter>

class QWidget;

namespace glaneur {

/// Prints \p report on \p printer: the pages of the PDF, on the printer's paper.
Result<void> printReport(const Report &report, QPrinter &printer);

/// Asks for a printer and prints \p report; an error is told with \p parent.
void showPrintDialog(const Report &report, const QPageSize &pageSize, QWidget *parent);

/// Shows \p report as it will be printed, with the means to print it.
void showPrintPreview(const Report &report, const QPageSize &pageSize, QWidget *parent);

} // namespace glaneur
