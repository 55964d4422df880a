// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QString>

namespace glaneur {

/// How far a section is.
enum class Completeness { Empty, Started, Complete };

/// Empty where nothing of the section was written, complete where each part that its kind asks for was.
Completeness completenessOf(const Report &report, const Section &section);
/// Translated.
QString completenessName(Completeness completeness);

} // namespace glaneur
