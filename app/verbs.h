// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "domain/report.h"
#include "ports/library.h"

#include <QIODevice>

namespace glaneur {

/// Does what \p line asks for, which is not Verb::Window, and prints to \p output. The exit status, 0 or 1, where
/// nothing was refused.
Result<int> runVerb(const CommandLine &line, QIODevice &output);

/// Sees that the sample in \p language is in \p library.
Result<ReportId> addSample(Library &library, const QString &language);

} // namespace glaneur
