// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace glaneur {

enum class ReportFormat { PlainText, Markdown, Html };

/// The format of a file named \p fileName that holds \p data: by its ending, else by its content.
ReportFormat detectFormat(const QByteArray &data, const QString &fileName);

/// Reads \p data, a report as plain text, Markdown or HTML in UTF-8, UTF-16 or, failing those, Windows-1252, into a
/// report of its own: fresh ids throughout, the known parts recognised, everything else in free sections in its
/// place. No word of \p data is lost. Fails on empty, binary or oversized input with a sentence for the writer.
Result<Report> readReport(const QByteArray &data, const QString &fileName);

} // namespace glaneur
