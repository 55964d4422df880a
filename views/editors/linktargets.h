// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace glaneur {

/// Knows what a link in a text may lead to. A rich text field asks the nearest of its parents that is one.
class LinkTargets
{
public:
    virtual ~LinkTargets() = default;
    /// The resources to offer, those of the open report first; none twice.
    virtual QList<Resource> linkTargets() const = 0;
};

} // namespace glaneur
