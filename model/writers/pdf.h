// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/result.h"
#include "writers/housestyle.h"

#include <QIODevice>
#include <QPageSize>
#include <functional>

namespace glaneur {

struct PdfOptions
{
    QPageSize pageSize{QPageSize::A4};
    /// Called with pages done and pages in all; false cancels.
    std::function<bool(int, int)> progress;
};

/// Writes \p document to \p device as a PDF. Nothing is written where it fails or is cancelled.
Result<void> writePdf(const Document &document, const HouseStyle &style, QIODevice &device,
                      const PdfOptions &options = {});

} // namespace glaneur
