// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"

#include <QByteArray>
#include <functional>

namespace glaneur {

/// The data of the picture file that a sample names.
using SamplePictures = std::function<Result<QByteArray>(const QString &file)>;

/// Reads \p json, a sample report as resources/sample holds them. Its parts refer to each other by short keys; their
/// ids are made of language, kind and key (UUID, version 5), so that they are the same each time. A text may be a
/// list of its paragraphs. An unknown kind, a key that leads nowhere and a field that is not known are errors.
Result<Report> readSampleReport(const QByteArray &json, const SamplePictures &pictures);

} // namespace glaneur
